/**
 * The front door: settings, then the store, then the routes, then listening. The only file that builds things; whatever
 * a command does not need is not loaded.
 */
import { enableCompileCache } from "node:module";
import { join } from "node:path";
import type { Arguments } from "#cli/program/read-arguments.ts";
import type { Terminal } from "#cli/program/terminal.ts";
import type { Config } from "#config.ts";
import type { SitePages, SiteServer } from "#http/site-server.ts";
import type { Installation } from "#operations/instance/open-installation.ts";
import type { Worker } from "#worker.ts";

/** How long open requests may take to finish when the server stops, in ms. */
const drainPatience = 15_000;

enableCompileCache(join(import.meta.dirname, "..", "node_modules", ".cache", "node"));
// Whatever this program writes is the operator's alone.
process.umask(0o077);
// The reader of a file starts while this process still loads what it needs itself.
if (process.argv[2] === "import")
  (await import("#operations/import/start-reader.ts")).prepareReader();
await main();

async function main(): Promise<void> {
  const { runCommand } = await import("#cli/run-command.ts");
  const { processTerminal } = await import("#cli/program/terminal.ts");
  const serveCommand = {
    usage: "serve [--example] [--data DIR] [--port N] [--base-url URL] [--database URL]",
    values: ["data", "port", "base-url", "database"],
    switches: ["example"],
    rest: 0,
    load: () => Promise.resolve(serve),
  };
  const given = process.argv.slice(2);
  process.exitCode = await runCommand(processTerminal(), given, { serve: serveCommand });
}

async function serve(terminal: Terminal, given: Arguments): Promise<number> {
  const config = await settlePlace(terminal, given);
  if (typeof config === "number") return config;
  const installation = await open(terminal, config);
  if (typeof installation === "number") return installation;
  const report = makeReport(terminal);
  const server = await build(installation, report);
  const stopped = untilToldToStop(terminal);
  const started = await start(terminal, given, installation, server);
  if (!started) return 1;
  process.on("unhandledRejection", server.report);
  const worker = await startWork(installation, server.report);
  await stopped;
  await stop(installation, server, worker);
  terminal.say("cli.serve.stopped");
  return 0;
}

/** Settings, with a port that is free; else the exit code. */
async function settlePlace(terminal: Terminal, given: Arguments): Promise<Config | number> {
  const { sayWrongSetting, settleConfig } = await import("#cli/program/settle-config.ts");
  const { sayPortTrouble, tryPort } = await import("#cli/program/find-port.ts");
  const settled = settleConfig(terminal, given);
  if ("wrong" in settled) return sayWrongSetting(terminal, settled.wrong);
  const { config } = settled;
  const port = await tryPort(config.port, config.host);
  if (typeof port === "object") return sayPortTrouble(terminal, config, port.code);
  if (port === config.port) return config;
  const value = (name: string): string | undefined =>
    name === "port" ? String(port) : given.value(name);
  return settlePlace(terminal, { ...given, value });
}

async function open(terminal: Terminal, config: Config): Promise<Installation | number> {
  const { openInstallation } = await import("#operations/instance/open-installation.ts");
  const { isTrouble } = await import("#operations/instance/trouble.ts");
  const { sayTrouble } = await import("#cli/program/with-installation.ts");
  terminal.out(terminal.t("cli.data", { path: config.data }));
  const onBroken = (error: unknown): void => {
    terminal.say("cli.serve.broken", { message: String(error) });
    process.exit(1);
  };
  const { eraseAgain } = await import("#cli/program/erase-again.ts");
  const opened = await openInstallation(config, { onBroken });
  if (isTrouble(opened)) return sayTrouble(terminal, opened);
  await eraseAgain(terminal, opened);
  return opened;
}

async function build(
  installation: Installation,
  report: (error: unknown) => void,
): Promise<SiteServer> {
  const { makeSiteServer } = await import("#http/site-server.ts");
  return makeSiteServer(installation, await loadPages(installation.config), report);
}

async function loadPages(config: Config): Promise<SitePages> {
  const { loadAssets } = await import("#web/assets.ts");
  const { addPublicPages, makeRefusalPage } = await import("#web/app.ts");
  const { deskApp } = await import("#web/desk/app.ts");
  const { addApi } = await import("#api/app.ts");
  const { keepingOf } = await import("#web/routes.ts");
  const { confirmShortcut } = await import("#web/signature/confirm-shortcut.ts");
  const assets = loadAssets();
  return {
    // Whoever turns the limits off tries things out by program.
    add: (app, door) => {
      app.route("/", deskApp(door, assets));
      addApi(app, door);
      addPublicPages(app, door, assets, { fastestForm: config.limits === 0 ? 0 : 3 });
    },
    refusalPage: (door) => makeRefusalPage(door, assets),
    keepingOf,
    asset: (path) => assets.find(path),
    shortcut: confirmShortcut,
  };
}

/** The example, the first link, listening, and what there is to say about it. */
async function start(
  terminal: Terminal,
  given: Arguments,
  installation: Installation,
  server: SiteServer,
): Promise<boolean> {
  const { makeFirstLink } = await import("#operations/account/make-first-link.ts");
  const { sayRefusal } = await import("#cli/program/with-installation.ts");
  const { sayStarted } = await import("#cli/program/serve-words.ts");
  const { isRefusal } = await import("#domain/refusal.ts");
  const { config, site, store } = installation;
  const example = given.has("example") && (await addExample(installation));
  const link = await store.transact((t) => makeFirstLink(t, site));
  if (isRefusal(link)) return sayRefusal(terminal, link) === 0;
  await new Promise<void>((resolve, reject) => {
    server.http.once("error", reject);
    server.http.listen({ port: config.port, host: config.host, backlog: 4096 }, resolve);
  });
  const { noteAddress } = await import("#operations/instance/last-address.ts");
  noteAddress(config.data, site.baseUrl);
  sayStarted(terminal, { installation, firstLink: link?.url ?? null, example });
  return true;
}

async function addExample({ store, site }: Installation): Promise<boolean> {
  const { listStatements } = await import("#store/read/statements.ts");
  if ((await listStatements(store.reader, { public: false })).length > 0) return false;
  const { loadExample, readExample } = await import("#operations/import/load-example.ts");
  const { isRefusal } = await import("#domain/refusal.ts");
  const example = await readExample();
  const loaded = await store.transact((t) => loadExample(t, site, example));
  return loaded !== null && !isRefusal(loaded);
}

async function startWork(
  installation: Installation,
  report: (error: unknown) => void,
): Promise<Worker> {
  const { startWorker } = await import("#worker.ts");
  const { config, folders, store } = installation;
  const send = config.smtp
    ? (await import("#mail/send-smtp.ts")).smtpSender(config.smtp)
    : (await import("#mail/write-eml.ts")).emlWriter(folders.mail);
  const worker = startWorker({ installation, send, onError: report });
  store.onCommit(() => worker.wake());
  return worker;
}

function untilToldToStop(terminal: Terminal): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
      process.once(signal, () => {
        terminal.say("cli.serve.stopping");
        resolve();
      });
    }
  });
}

async function stop(installation: Installation, server: SiteServer, worker: Worker): Promise<void> {
  await server.drain(drainPatience);
  await worker.stop();
  await server.close();
  await installation.store.close();
}

/**
 * Every fault has a line on standard error, a few a minute (nobody may be reading there, and a full pipe would stop the
 * process); the request log has all of them. A fault outside of any request ends the process.
 */
function makeReport(terminal: Terminal): (error: unknown) => void {
  let told = 0;
  setInterval(() => void (told = 0), 60_000).unref();
  const report = (error: unknown): void => {
    // What somebody has to put right is told in full, and is no fault of the program.
    if (typeof error === "string") terminal.err(error);
    else if (told++ < 5) terminal.say("cli.serve.noted", { message: String(error).slice(0, 200) });
  };
  process.on("uncaughtException", (error) => {
    terminal.err(error.stack ?? error.message);
    terminal.say("cli.serve.fault", { message: error.message });
    process.exit(1);
  });
  return report;
}
