/** Keys that change and logs that go on under another name: in the open, and never as a second history. */
import assert from "node:assert/strict";
import { copyFileSync, renameSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { test, type TestContext } from "node:test";
import { readConfig, type Config } from "#config.ts";
import { doctor } from "#operations/instance/doctor.ts";
import { raiseHighWater } from "#operations/instance/high-water.ts";
import { openInstallation, type Installation } from "#operations/instance/open-installation.ts";
import { isTrouble, type Trouble } from "#operations/instance/trouble.ts";
import { findLogFile } from "#operations/log/find-log-file.ts";
import { logKeys } from "#operations/log/log-keys.ts";
import { publishCheckpoint, type Published } from "#operations/log/publish-checkpoint.ts";
import { markFile } from "#operations/log/signed-mark.ts";
import { announceKey, type Announced } from "#operations/succession/announce-key.ts";
import { beginAnew, finish, type Begun } from "#operations/succession/begin-anew.ts";
import { retireKey } from "#operations/succession/retire-key.ts";
import { importStatement } from "#operations/import/import-statement.ts";
import { loadExample, readExample } from "#operations/import/load-example.ts";
import { logHead } from "#store/read/log-entries.ts";
import { verifyLog, type LogReport } from "#verify/verify-log.ts";
import { desk, done, openFog, recogniseCliffs } from "../acting.ts";
import { openPages } from "../pages.ts";
import { temporaryFolder } from "../temporary-store.ts";
import { primitives } from "./primitives.ts";
import { failuresOf, omissionsOf } from "./verify-site.ts";

const origin = "harbour.example/log/2027a";
const next = "harbour.example/log/2027b";

function configIn(data: string, env: Record<string, string> = {}): Config {
  const absolute = (path: string): string => resolve(path);
  const read = readConfig({
    env: { UNDERSIGNED_DATA: data, UNDERSIGNED_LOG_ORIGIN: origin, ...env },
    given: {},
    absolute,
  });
  assert.ok("config" in read, JSON.stringify(read));
  return read.config;
}

async function open(config: Config, recovering = false): Promise<Installation> {
  const options = recovering ? { evenBehind: true, evenWithoutKey: true } : {};
  const installation = await openInstallation(config, options);
  assert.ok(!isTrouble(installation), JSON.stringify(installation));
  return installation;
}

async function sign({ config, store }: Installation): Promise<Published> {
  const result = await publishCheckpoint(store, config.logKeyFile, new Date().toISOString());
  assert.ok(result && !isTrouble(result), JSON.stringify(result));
  raiseHighWater(config.data, await logHead(store.reader));
  return result;
}

async function trying({ config, store }: Installation): Promise<string> {
  const result = await publishCheckpoint(store, config.logKeyFile, new Date().toISOString());
  return result === null ? "nothing" : isTrouble(result) ? result.trouble : "signed";
}

function good<T extends object>(result: T | Trouble): T {
  assert.ok(!isTrouble(result), JSON.stringify(result));
  return result;
}

/** The site as readers see it, with every list; `pins`: the key they brought along. */
async function look(
  { store, site }: Installation,
  kept: readonly string[],
  vkey?: string,
): Promise<LogReport> {
  const pages = openPages(store, () => new Date().toISOString(), { door: { site } });
  const read = async (path: string): Promise<Uint8Array | undefined> => {
    const answer = await pages.get(`/${path}`);
    return answer.status === 200 ? answer.bytes : undefined;
  };
  const lists = Buffer.from((await read("log/lists")) ?? "")
    .toString()
    .split("\n")
    .filter(Boolean);
  return verifyLog({ primitives, read, pins: vkey ? { vkey } : {}, kept, lists, openings: true });
}

async function begin(
  installation: Installation,
  change: Partial<Parameters<typeof beginAnew>[1]> = {},
): Promise<Begun | Trouble> {
  const beginning = { origin: next, known: null, newKey: false, ...change };
  return beginAnew(installation, beginning, new Date().toISOString());
}

/** A log with a signed checkpoint over a statement and its list. */
async function started(t: TestContext): Promise<{ config: Config; note: string }> {
  const config = configIn(join(temporaryFolder(t), "data"));
  const installation = await open(config);
  const { name, bytes, recognised } = recogniseCliffs();
  const command = { by: desk, recognised, source: { name, bytes }, state: "signing" } as const;
  await done(installation.store, (tx) => importStatement(tx, installation.site, command));
  const { note } = await sign(installation);
  await installation.store.close();
  return { config, note };
}

test("two keys sign until the first is retired, and readers with either go on", async (t) => {
  const { config, note } = await started(t);
  const installation = await open(config);
  t.after(() => installation.store.close());
  const { reader } = installation.store;
  const [first = ""] = (await logKeys(reader))?.active ?? [];
  const { vkey: second } = good<Announced>(await announceKey(installation));
  const both = (await sign(installation)).note;
  assert.deepEqual((await logKeys(reader))?.active, [first, second]);
  const signers = both.split("\n\n")[1]?.trim().split("\n") ?? [];
  assert.deepEqual(signers.length, 2, "the older first");
  assert.ok(signers[0]?.includes(origin));
  for (const key of [first, second])
    assert.deepEqual(failuresOf(await look(installation, [], key)), []);
  const id = (vkey: string): string => vkey.split("+")[1] ?? "";
  const young = await retireKey(installation, { key: id(first), atOnce: false });
  assert.equal(isTrouble(young) && young.trouble, "log-key-young");
  const unknown = await retireKey(installation, { key: "00000000", atOnce: true });
  assert.equal(isTrouble(unknown) && unknown.trouble, "log-key-unknown");
  good(await retireKey(installation, { key: id(first), atOnce: true }));
  const alone = (await sign(installation)).note;
  assert.equal(alone.split("\n\n")[1]?.trim().split("\n").length, 1);
  assert.deepEqual(failuresOf(await look(installation, [both], second)), []);
  const pinned = await look(installation, [], first);
  assert.deepEqual(failuresOf(pinned), ["key-retired", "checkpoint-unsigned"]);
  const hint = pinned.findings.find(({ code }) => code === "key-retired");
  assert.equal(hint?.params["vkey"], second, "it says which key signs instead");
  const only = await retireKey(installation, { key: id(second), atOnce: true });
  assert.equal(isTrouble(only) && only.trouble, "log-key-only");
  const served = await findLogFile(reader, "vkey");
  assert.equal(Buffer.from(served?.bytes ?? []).toString(), `${second}\n`);
  assert.ok(note);
});

test("a key that is missing stops the signing until it is back or retired", async (t) => {
  const { config } = await started(t);
  const installation = await open(config);
  t.after(() => installation.store.close());
  const { path } = good<Announced>(await announceKey(installation));
  renameSync(path, `${path}.away`);
  assert.equal(await trying(installation), "log-key-other");
  renameSync(`${path}.away`, path);
  assert.equal(await trying(installation), "signed");
});

test("a log whose key is lost goes on under another name with everything in it", async (t) => {
  const { config, note } = await started(t);
  rmSync(config.logKeyFile);
  const refused = await openInstallation(config);
  assert.equal(isTrouble(refused) && refused.trouble, "log-key-lost");
  const installation = await open(config, true);
  const begun = good<Begun>(await begin(installation));
  assert.deepEqual([begun.former.origin, begun.isClosed], [origin, false]);
  const report = await look(installation, [note], begun.vkey);
  assert.deepEqual(failuresOf(report), []);
  const codes = report.findings.map(({ code }) => code);
  assert.ok(codes.includes("former-carried") && codes.includes("former-kept"), codes.join());
  await installation.store.close();
  const again = await open(config);
  t.after(() => again.store.close());
  await openFog(again.store);
  assert.equal((await sign(again)).note.split("\n")[0], next);
  assert.deepEqual(failuresOf(await look(again, [note], begun.vkey)), []);
});

test("a log that ends in order names its successor, under its own key", async (t) => {
  const { config, note } = await started(t);
  const installation = await open(config);
  t.after(() => installation.store.close());
  const begun = good<Begun>(await begin(installation, { newKey: true }));
  assert.equal(begun.isClosed, true);
  const { reader } = installation.store;
  const [former] = await reader.db.selectFrom("former_log").selectAll().execute();
  const first = former?.first.slice("sha256:".length) ?? "";
  const text = async (path: string): Promise<string> =>
    Buffer.from((await findLogFile(reader, `former/${first}/${path}`))?.bytes ?? []).toString();
  const last = await text("checkpoint");
  assert.deepEqual(last.split("\n").slice(0, 2), [origin, String(begun.entries + 1)]);
  assert.match(
    await text("closed"),
    new RegExp(`"kind":"log.closed","successor":{"origin":"${next}"`),
  );
  assert.equal(await text(`checkpoints/${note.split("\n")[1] ?? ""}`), note);
  const report = await look(installation, [note, last], begun.vkey);
  assert.deepEqual(failuresOf(report), []);
  assert.equal(report.findings.filter(({ code }) => code === "former-kept").length, 2);
  const page = await openPages(installation.store, () => new Date().toISOString()).get("/log");
  assert.match(page.text, /Follows.*harbour\.example\/log\/2027a.*It ended with an entry/s);
  const name = await begin(installation, { origin });
  assert.equal(isTrouble(name) && name.trouble, "log-origin-used");
  assert.equal(await finish(installation, new Date().toISOString()), null, "nothing is left to do");
  const third = good<Begun>(await begin(installation, { origin: "harbour.example/log/2027c" }));
  const chain = await look(installation, [note, last], third.vkey);
  assert.deepEqual(failuresOf(chain), []);
  assert.equal(chain.findings.filter(({ code }) => code === "former-carried").length, 2);
});

test("an older database goes on only under another name, and who kept a checkpoint sees what is gone", async (t) => {
  const { config } = await started(t);
  const older = join(temporaryFolder(t), "older.sqlite");
  const installation = await open(config);
  await installation.store.copyTo(older);
  await openFog(installation.store);
  const { note } = await sign(installation);
  await installation.store.close();
  for (const end of ["", "-wal", "-shm"])
    rmSync(join(config.data, `undersigned.sqlite${end}`), { force: true });
  copyFileSync(older, join(config.data, "undersigned.sqlite"));
  const found = await doctor(config, new Date());
  assert.ok(found.some((one) => isTrouble(one) && one.trouble === "log-behind-mark"));
  const restored = await open(config, true);
  const begun = good<Begun>(await begin(restored));
  assert.equal(begun.isClosed, false);
  assert.equal(begun.former.size, Number(note.split("\n")[1]), "what was signed, not what is left");
  const alone = await look(restored, [], begun.vkey);
  assert.deepEqual(failuresOf(alone), []);
  assert.ok(omissionsOf(alone).includes("former-not-carried"));
  assert.deepEqual(failuresOf(await look(restored, [note], begun.vkey)), ["former-rewritten"]);
  await restored.store.close();
  const again = await open(config);
  t.after(() => again.store.close());
  assert.ok((await doctor(config, new Date())).every((one) => !isTrouble(one)));
});

test("an operator who changes the past with the name is found by an older checkpoint", async (t) => {
  const { config, note } = await started(t);
  const installation = await open(config, true);
  t.after(() => installation.store.close());
  const { db } = installation.store.reader;
  const begun = good<Begun>(await begin(installation));
  const rows = await db.selectFrom("log_entry").select(["idx", "bytes"]).execute();
  const changed = rows.find(({ bytes }) => bytes.includes("signatory.listed"));
  assert.ok(changed);
  await installation.store.transact(async (tx) => {
    const bytes = changed.bytes.replace(/"org":"c1:.{4}/, '"org":"c1:AAAA');
    await tx.db.updateTable("log_entry").set({ bytes }).where("idx", "=", changed.idx).execute();
    await tx.db.deleteFrom("checkpoint").execute();
    await tx.db.deleteFrom("log_tile").execute();
    return true;
  });
  rmSync(markFile(config.logKeyFile, next));
  assert.equal(await trying(installation), "signed");
  const codes = failuresOf(await look(installation, [note], begun.vkey));
  assert.ok(codes.includes("former-rewritten"), codes.join());
});

test("a log with the example's random name gets a name of its own", async (t) => {
  const config = configIn(join(temporaryFolder(t), "data"), { UNDERSIGNED_LOG_ORIGIN: "" });
  const installation = await open(config);
  t.after(() => installation.store.close());
  const { store, site } = installation;
  await store.transact(async (tx) => loadExample(tx, site, await readExample()));
  await openFog(store, {});
  await sign(installation);
  const begun = good<Begun>(await begin(installation));
  assert.match(begun.former.origin, /\.invalid\/log\//);
  assert.equal(begun.isClosed, true);
  assert.deepEqual(failuresOf(await look(installation, [], begun.vkey)), []);
  assert.equal((await logHead(store.reader)).origin, next);
});

test("a lost memory is made up for by the newest checkpoint that somebody has, even to begin anew", async (t) => {
  const { config, note } = await started(t);
  rmSync(markFile(config.logKeyFile, origin));
  const installation = await open(config, true);
  t.after(() => installation.store.close());
  const wrong = await begin(installation, { known: note.replace(/\n\d+\n/, "\n900\n") });
  assert.equal(isTrouble(wrong) && wrong.trouble, "log-mark-unreadable");
  const begun = good<Begun>(await begin(installation, { known: note }));
  assert.equal(begun.former.size, Number(note.split("\n")[1]));
  assert.deepEqual(failuresOf(await look(installation, [note], begun.vkey)), []);
});
