/** Durable confirmed signatures over HTTP: against the same rows put into SQLite directly, and without group commit. */
import { cpSync, copyFileSync } from "node:fs";
import { join } from "node:path";
import type { SendMail, SendOutcome } from "#mail/outgoing-mail.ts";
import type { Installation } from "#operations/instance/open-installation.ts";
import { deliverDue } from "#operations/mail/deliver-due.ts";
import { asSuperuser, freshDatabase } from "../test/postgres.ts";
import { putLoad, startServer, usualFlags } from "./apparatus/child.ts";
import {
  addedRows,
  inBatches,
  inSortedBatches,
  insertDirectly,
} from "./apparatus/direct-insert.ts";
import { benchFolder, openData, openForSigning } from "./apparatus/seeded.ts";
import { requestTokens } from "./apparatus/tokens.ts";
import { median, type Figure } from "./figure.ts";

export const title =
  "confirming by POST over 128 keep-alive connections; each answer leaves after its commit";

const signatures = 5_000;
/**
 * What a server that was just started confirms before anything is counted, on every side of every comparison: nobody is
 * to be compared with a server that is still being compiled. A program that only inserts rows has its first batches
 * uncounted, too.
 */
const warmUp = 1_000;
/** Counted with and without a shared transaction: equally many on both sides, after the same warm-up. */
const fewer = 2_000;
const rounds = 3;
const group = 128;
const batch = 100;

/** Signatures a second. */
interface Rates {
  readonly shared: number;
  /** The warm-up of that run. */
  readonly cold: number;
  /** `fewer` of them, with and without a shared transaction. */
  readonly few: number;
  readonly single: number;
  readonly bare: number;
  readonly direct: number;
  readonly sorted: number;
}

interface Prepared {
  readonly data: string;
  readonly slug: string;
  readonly tokens: readonly string[];
}

export async function measure(): Promise<Figure[]> {
  const prepared = await prepare("");
  const few = { ...prepared, tokens: prepared.tokens.slice(0, warmUp + fewer) };
  const rates: Rates[] = [];
  let note = "";
  // Fills the cache of compiled code.
  await confirmAll(copyOf(few), { most: group });
  for (let round = 0; round < rounds; round++) {
    const single = await confirmAll(copyOf(few), { most: 1 });
    const fewShared = await confirmAll(copyOf(few), { most: group });
    const shared = await confirmAll(copyOf(prepared), { most: group });
    const run = copyOf(prepared);
    // Its rows are those of the signatures alone, the sealed mails among them; nothing was sent or signed meanwhile.
    const bare = await confirmAll(run, { most: group, worker: false });
    const { rows, direct, sorted } = putDirectly(prepared, run);
    rates.push({
      shared: shared.warm,
      cold: shared.cold,
      few: fewShared.warm,
      single: single.warm,
      bare: bare.warm,
      direct,
      sorted,
    });
    note = `${rows.toFixed(1)} rows a signature`;
  }
  const of = (pick: (rate: Rates) => number): number => median(rates.map(pick));
  const unit = "signatures/s";
  return [
    {
      name: "of the same rows in batches of 100",
      value: of((one) => one.shared / one.direct),
      unit: "×",
      bar: { least: 0.3 },
    },
    {
      name: "of one transaction a request",
      value: of((one) => one.few / one.single),
      unit: "×",
      bar: { least: 4 },
    },
    { name: "SQLite, group commit", value: of((one) => one.shared), unit },
    { name: `SQLite, group commit, ${fewer}`, value: of((one) => one.few), unit },
    { name: `SQLite, one transaction a request, ${fewer}`, value: of((one) => one.single), unit },
    { name: "SQLite, rows put in directly", value: of((one) => one.direct), unit, note },
    { name: "SQLite, the same rows sorted over the run", value: of((one) => one.sorted), unit },
    { name: "SQLite, group commit, no mail sent", value: of((one) => one.bare), unit },
    {
      name: `SQLite, group commit, the first ${warmUp} of a server just started`,
      value: of((one) => one.cold),
      unit,
    },
    { name: "PostgreSQL, group commit", value: await onPostgres(), unit },
  ];
}

async function prepare(database: string): Promise<Prepared> {
  const data = benchFolder();
  const installation = await openData(data, database);
  const { slug } = await openForSigning(installation);
  const tokens = await requestTokens(installation, slug, { from: 0, count: signatures });
  await handOut(installation);
  await installation.store.close();
  return { data, slug, tokens };
}

/** The mails with the links were sent before anybody could press a button. */
async function handOut({ store, site }: Installation): Promise<void> {
  const sent = (): Promise<SendOutcome> => Promise.resolve({ sent: true });
  const send: SendMail = Object.assign(sent, { width: 16, close: () => undefined });
  while ((await deliverDue(store, site, send)).sent > 0);
}

function copyOf(prepared: Prepared): Prepared {
  const data = benchFolder();
  cpSync(prepared.data, data, { recursive: true });
  return { ...prepared, data };
}

/** Signatures a second, of the warm-up and of all that came after it. */
async function confirmAll(
  { data, slug, tokens }: Prepared,
  { most, worker = true, database = "" }: { most: number; worker?: boolean; database?: string },
): Promise<{ readonly cold: number; readonly warm: number }> {
  const given = ["--data", data, "--most", String(most), "--database", database];
  if (!worker) given.push("--no-worker");
  const server = await startServer("bench/apparatus/signing-server.ts", given, usualFlags());
  try {
    const { host, port } = server.url;
    const requests = tokens.map(
      (token) =>
        `POST /s/${slug}/confirm/${token} HTTP/1.1\r\nHost: ${host}\r\nOrigin: http://${host}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 0\r\n\r\n`,
    );
    const cold = await confirm(Number(port), requests.slice(0, warmUp));
    return { cold, warm: await confirm(Number(port), requests.slice(warmUp)) };
  } finally {
    await server.stop();
  }
}

/** @returns signatures a second. */
async function confirm(port: number, requests: readonly string[]): Promise<number> {
  const loaded = await putLoad({ port, connections: 128, requests });
  if (loaded.statuses["303"] !== requests.length)
    throw new Error(`not all were confirmed: ${JSON.stringify(loaded.statuses)}`);
  return loaded.answers / loaded.seconds;
}

function putDirectly(
  before: Prepared,
  after: Prepared,
): { rows: number; direct: number; sorted: number } {
  const added = addedRows(databaseOf(before), databaseOf(after));
  const put = (batches: ReturnType<typeof inBatches>): number => {
    const file = join(benchFolder(), "before.sqlite");
    copyFileSync(databaseOf(before), file);
    return (signatures - warmUp) / insertDirectly(file, batches, warmUp / batch);
  };
  return {
    rows: added.reduce((sum, one) => sum + one.rows.length, 0) / signatures,
    direct: put(inBatches(added, batch)),
    sorted: put(inSortedBatches(added, signatures / batch)),
  };
}

function databaseOf({ data }: Prepared): string {
  return join(data, "undersigned.sqlite");
}

async function onPostgres(): Promise<number> {
  const database = await freshDatabase();
  const prepared = await prepare(database);
  const { warm } = await confirmAll(prepared, { most: group, database });
  const signed = await asSuperuser(database, "select count(*) as lines from signatory");
  if (Number(signed[0]?.rows[0]?.lines) !== signatures)
    throw new Error("PostgreSQL does not have every signature");
  return warm;
}
