/**
 * Runs scripts of plain text against the real program: its commands, its server, and the mails it writes.
 *
 *     run import statement.txt          the program with these arguments, in the script's own folder
 *     code 0                            its exit code
 *     out TEXT / err TEXT               a text that its output or its errors hold; `no out TEXT` that they do not
 *     file NAME ... end                 the lines between, as a file of the script's folder
 *     serve ARGS / stop                 the server on a free port; told to stop, it must end with 0
 *     GET /path, HEAD /path             a request; `send NAME: VALUE` lines before it are its headers
 *     await /path STATUS                GET, again and again for some seconds until it has this status
 *     POST /path NAME=VALUE&...         a form, as it is written
 *     follow                            GET where the last answer leads
 *     save NAME                         the body of the last answer, as a file of the script's folder
 *     status 200                        of the last answer; also `header NAME TEXT`, `body TEXT`, `no body TEXT`
 *     keep NAME from WHERE RE           the first group of RE in body, location, out, start or mail, afterwards $NAME
 *
 * Cookies are kept. `#` begins a comment. $DATA is the script's data folder, $URL the server's address.
 */
import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { TestContext } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { temporaryFolder } from "./temporary-store.ts";

const root = join(import.meta.dirname, "..");

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Server {
  readonly child: ChildProcess;
  readonly url: string;
  /** What it said when it started. */
  readonly printed: string;
  readonly ended: Promise<Ended>;
}

export async function runScript(t: TestContext, text: string): Promise<void> {
  const script = new Script(temporaryFolder(t));
  t.after(() => script.end());
  const lines = text.split("\n");
  while (lines.length > 0) {
    const line = lines.shift() ?? "";
    if (line.trim() === "" || line.startsWith("#")) continue;
    try {
      await script.step(line, lines);
    } catch (error) {
      throw new Error(`at "${line}": ${(error as Error).message}\n${script.state()}`, {
        cause: error,
      });
    }
  }
}

class Script {
  readonly #folder: string;
  readonly #kept = new Map<string, string>();
  readonly #cookies = new Map<string, string>();
  #headers: [string, string][] = [];
  #last: Ended = { code: null, out: "", err: "" };
  #answer: { status: number; headers: Headers; body: string; bytes: Uint8Array } | undefined;
  #server: Server | undefined;

  constructor(folder: string) {
    this.#folder = folder;
    this.#kept.set("DATA", join(folder, "data"));
  }

  async step(line: string, rest: string[]): Promise<void> {
    const [word = "", ...more] = line.split(" ");
    const argument = this.#fill(more.join(" "));
    switch (word) {
      case "run":
        return void (this.#last = await this.#run(argument).ended);
      case "code":
        return assert.equal(String(this.#last.code), argument);
      case "out":
        return includes(this.#last.out, argument);
      case "err":
        return includes(this.#last.err, argument);
      case "file":
        return this.#write(argument, rest);
      case "serve":
        return this.#serve(argument);
      case "stop":
        return this.#stop();
      case "send":
        return void this.#headers.push(splitOnce(argument, ": "));
      case "GET":
      case "HEAD":
        return this.#ask(word, argument);
      case "POST":
        return this.#ask(word, ...splitOnce(argument, " "));
      case "await":
        return this.#await(...splitOnce(argument, " "));
      case "save":
        return this.#put(argument, this.#answer?.bytes ?? "");
      case "follow":
        return this.#ask("GET", this.#answer?.headers.get("location") ?? "no location");
      case "keep":
        return this.#keep(more.join(" "));
      case "no":
        return this.#not(argument);
      default:
        return this.#look(word, argument);
    }
  }

  /** What there is to see after a fault. */
  state(): string {
    const { code, out, err } = this.#last;
    const answer = this.#answer && `${this.#answer.status}\n${this.#answer.body.slice(0, 3000)}`;
    return [`exit code ${code}`, out.slice(0, 2000), err.slice(0, 2000), answer ?? ""].join("\n");
  }

  async end(): Promise<void> {
    this.#server?.child.kill("SIGKILL");
    await this.#server?.ended;
  }

  #fill(text: string): string {
    return text.replace(/\$([A-Za-z]+)/g, (whole, name: string) => this.#kept.get(name) ?? whole);
  }

  #run(argument: string): { child: ChildProcess; ended: Promise<Ended> } {
    const args = [...argument.matchAll(/"([^"]*)"|(\S+)/g)].map(
      ([, quoted, bare]) => quoted ?? bare ?? "",
    );
    const env = { ...process.env, LC_ALL: "C", UNDERSIGNED_DATA: this.#kept.get("DATA") };
    const child = spawn(process.execPath, [join(root, "src", "main.ts"), ...args], {
      cwd: this.#folder,
      env,
    });
    return { child, ended: collect(child) };
  }

  #write(name: string, rest: string[]): void {
    const end = rest.indexOf("end");
    assert.ok(end >= 0, "a file ends with a line: end");
    this.#put(name, `${rest.splice(0, end).join("\n")}\n`);
    rest.shift();
  }

  async #serve(argument: string): Promise<void> {
    const { child, ended } = this.#run(`serve --port 0 ${argument}`);
    const { url, printed } = await listening(child, ended);
    this.#server = { child, ended, url, printed };
    this.#kept.set("URL", url);
  }

  async #stop(): Promise<void> {
    this.#server?.child.kill("SIGTERM");
    this.#last = (await this.#server?.ended) ?? this.#last;
    this.#server = undefined;
    assert.equal(this.#last.code, 0);
  }

  async #ask(method: string, place: string, form?: string): Promise<void> {
    const url = new URL(place, this.#server?.url);
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const headers = new Headers([
      ...this.#headers,
      ...(cookie ? [["cookie", cookie] as [string, string]] : []),
    ]);
    this.#headers = [];
    if (method === "POST") headers.set("content-type", "application/x-www-form-urlencoded");
    const body = method === "POST" ? (form ?? "") : null;
    const answer = await fetch(url, { method, headers, body, redirect: "manual" });
    for (const line of answer.headers.getSetCookie()) {
      const [name, value] = splitOnce(line.split(";", 1)[0] ?? "", "=");
      this.#cookies.set(name, value);
    }
    const bytes = Buffer.from(await answer.arrayBuffer());
    const { status, headers: answered } = answer;
    this.#answer = { status, headers: answered, body: bytes.toString(), bytes };
  }

  /** In folders of its own, where the name says so. */
  #put(name: string, content: Uint8Array | string): void {
    const file = join(this.#folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }

  async #await(place: string, status: string): Promise<void> {
    for (let tries = 0; tries < 100; tries++) {
      await this.#ask("GET", place);
      if (String(this.#answer?.status) === status) return;
      await pause(50);
    }
    assert.fail(`${place} never had the status ${status}`);
  }

  #look(word: string, argument: string): void {
    assert.ok(this.#answer, `"${word}" is no step, or nothing was asked yet`);
    const { status, headers, body } = this.#answer;
    if (word === "status") return assert.equal(String(status), argument);
    if (word === "body") return includes(body, argument);
    assert.equal(word, "header", "no such step");
    const [name, value] = splitOnce(argument, " ");
    includes(headers.get(name) ?? "", value);
  }

  #not(argument: string): void {
    const [where, text] = splitOnce(argument, " ");
    const { out, err } = this.#last;
    const found = where === "body" ? (this.#answer?.body ?? "") : where === "out" ? out : err;
    assert.ok(!found.includes(text), `"${text}" is there`);
  }

  async #keep(argument: string): Promise<void> {
    const [name, , where = "", ...rest] = argument.split(" ");
    const expression = new RegExp(rest.join(" "));
    for (let tries = 0; tries < 100; tries++) {
      const found = this.#texts(where).flatMap((text) => expression.exec(text)?.[1] ?? []);
      if (found[0] !== undefined)
        return void this.#kept.set(name ?? "", found[0].replaceAll("&amp;", "&"));
      if (where !== "mail") break;
      await pause(50);
    }
    assert.fail(`nothing in ${where} matches`);
  }

  #texts(where: string): string[] {
    if (where === "body") return [this.#answer?.body ?? ""];
    if (where === "out") return [this.#last.out];
    if (where === "location") return [this.#answer?.headers.get("location") ?? ""];
    if (where === "start") return [this.#server?.printed ?? ""];
    const folder = join(this.#kept.get("DATA") ?? "", "mail");
    const files = readdirSync(folder)
      .filter((name) => name.endsWith(".eml"))
      .map((name) => join(folder, name));
    const newest = files.toSorted((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
    return newest.map((file) => readFileSync(file, "utf8"));
  }
}

function includes(text: string, part: string): void {
  assert.ok(text.includes(part), `"${part}" is not there`);
}

function splitOnce(text: string, at: string): [string, string] {
  const place = text.indexOf(at);
  return place < 0 ? [text, ""] : [text.slice(0, place), text.slice(place + at.length)];
}

function collect(child: ChildProcess): Promise<Ended> {
  let out = "";
  let err = "";
  child.stdout?.on("data", (part: Buffer) => void (out += part.toString()));
  child.stderr?.on("data", (part: Buffer) => void (err += part.toString()));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, out, err })));
}

function listening(
  child: ChildProcess,
  ended: Promise<Ended>,
): Promise<{ url: string; printed: string }> {
  let seen = "";
  const ready = new Promise<{ url: string; printed: string }>((resolve) => {
    child.stdout?.on("data", (part: Buffer) => {
      seen += part.toString();
      const url = /^listening on (\S+)$/m.exec(seen)?.[1];
      if (url) resolve({ url, printed: seen });
    });
  });
  const failed = ended.then(({ err }) => Promise.reject(new Error(`the server ended: ${err}`)));
  return Promise.race([ready, failed]);
}
