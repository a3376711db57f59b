/** A store whose log is signed with a key file of its own: entries by the thousand, and its files as a verifier reads them. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import type { TestContext } from "node:test";
import { commitFields } from "#operations/log/commit-fields.ts";
import { findLogFile } from "#operations/log/find-log-file.ts";
import { minuteOf } from "#operations/log/open-log.ts";
import { publishCheckpoint, type Published } from "#operations/log/publish-checkpoint.ts";
import { markFile, readMark } from "#operations/log/signed-mark.ts";
import { isTrouble, type Trouble } from "#operations/instance/trouble.ts";
import { openLogKey } from "#operations/instance/keys.ts";
import { createStatement } from "#operations/statement/create-statement.ts";
import { openStatement } from "#operations/statement/open-statement.ts";
import type { Site } from "#domain/site.ts";
import { digestOf, type Digest } from "#domain/record/digest.ts";
import type { OpenOptions } from "#store/open.ts";
import { findVersion } from "#store/read/texts.ts";
import { appendEntry } from "#store/write/log-entries.ts";
import { newId } from "#store/transaction.ts";
import type { ReadFile } from "#verify/read-log.ts";
import { verifyLog, type LogReport, type LogVerification } from "#verify/verify-log.ts";
import { desk, done } from "../acting.ts";
import { fogStatement, site as castSite } from "../cast.ts";
import { openPages } from "../pages.ts";
import { openTestStore, type DatabaseKind, type TestStore } from "../stores.ts";
import { temporaryFolder } from "../temporary-store.ts";
import { primitives, sha256 } from "./primitives.ts";
import { checkSentence } from "./verify-site.ts";

export interface SigningLog {
  readonly store: TestStore;
  readonly site: Site;
  readonly keyFile: string;
}

export async function signingLog(
  t: TestContext,
  kind: DatabaseKind = "sqlite",
  options: Partial<OpenOptions> = {},
): Promise<SigningLog> {
  const keyFile = join(temporaryFolder(t), "log.key");
  const key = openLogKey(keyFile);
  if (!key) throw new Error("no key");
  const store = await openTestStore(t, kind, options);
  const site = { ...castSite, log: { ...castSite.log, publicKey: key.key } };
  return { store, site, keyFile };
}

/** The fog statement opened: entries 0 to 2. */
export async function openStatementIn({ store, site }: SigningLog): Promise<string> {
  const created = await done(store, (t) => createStatement(t, { by: desk, draft: fogStatement }));
  await done(store, (t) => openStatement(t, site, { by: desk, statement: created.id }));
  return created.id;
}

/** Entries of listed signatories without lines, until the log has this size. */
export async function growTo({ store }: SigningLog, statement: string, size: number) {
  return done(store, async (t) => {
    const version = await findVersion(t, statement, 1);
    const manifest = version?.manifest as Digest;
    const source = digestOf(sha256, new Uint8Array());
    while (t.head.logSize < size) {
      const { commit } = commitFields(t, { org: { kind: "organisation", name: "Lamp Room" } });
      const act = newId(t);
      await appendEntry(t, {
        v: 1,
        kind: "signatory.listed",
        at: minuteOf(t.now),
        act,
        statement,
        version: 1,
        manifest,
        source,
        commit,
      });
    }
    return t.head.logSize;
  });
}

export function publish(log: SigningLog, now = log.store.clock.now) {
  return publishCheckpoint(log.store, log.keyFile, now);
}

/** A checkpoint, where one must come of it. */
export async function published(log: SigningLog): Promise<Published> {
  const result = await publish(log);
  if (result === null || isTrouble(result)) throw new Error(JSON.stringify(result));
  return result;
}

/** What the signer remembers to have signed. */
export function memoryOf({ keyFile, site }: SigningLog): string | null {
  return readMark(markFile(keyFile, site.log.origin ?? ""));
}

export function codeOf(result: Published | Trouble | null): string {
  return result === null ? "nothing" : isTrouble(result) ? result.trouble : "published";
}

/** The site as anybody reads it, by the same handlers that answer requests. */
export function readSite({ store, site }: SigningLog): ReadFile {
  const pages = openPages(store, () => store.clock.now, { door: { site } });
  return async (path) => {
    const { pathname, search } = new URL(path, `${site.baseUrl}/`);
    const answer = await pages.get(pathname + search);
    return answer.status === 200 ? answer.bytes : undefined;
  };
}

/** Whoever has the key and the machine can forget what was signed, and sign whatever the database holds now. */
export async function signAnew(log: SigningLog): Promise<void> {
  rmSync(markFile(log.keyFile, log.site.log.origin ?? ""), { force: true });
  alter(log, "delete from log_tile; delete from checkpoint");
  await publish(log);
}

/** Past every operation, into the database file. */
export function alter({ store }: SigningLog, sql: string): void {
  const database = new DatabaseSync(store.location);
  database.exec("pragma busy_timeout = 5000");
  database.exec(sql);
  database.close();
}

export async function verifyStored(
  { store }: SigningLog,
  change: Partial<LogVerification> = {},
): Promise<LogReport> {
  const read = async (path: string): Promise<Uint8Array | undefined> =>
    path.startsWith("log/")
      ? (await findLogFile(store.reader, path.slice("log/".length)))?.bytes
      : undefined;
  const report = await verifyLog({
    primitives,
    read,
    pins: {},
    kept: [],
    lists: [],
    openings: false,
    ...change,
  });
  for (const { code, params } of [...report.findings, ...report.notChecked])
    checkSentence(code, params);
  return report;
}
