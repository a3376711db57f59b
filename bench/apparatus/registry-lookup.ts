/**
 * A process of its own with a registry of invented organisations: it fills it, builds the index, asks for names as
 * people type them, and prints what that took as one line of JSON. Its memory is its own and nobody else's.
 */
import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import { isRefusal } from "#domain/refusal.ts";
import { foldForSearch } from "#names/fold.ts";
import { keysOfParsed } from "#names/keys.ts";
import { parseName } from "#names/parse-name.ts";
import { findCandidates } from "#operations/organisation/find-candidates.ts";
import { recordOf, type Sought } from "#operations/organisation/name-record.ts";
import { rebuildIndex } from "#operations/organisation/rebuild-index.ts";
import { organisationsByKeys } from "#store/read-registry/postings.ts";
import { openStore, type Store } from "#store/open.ts";
import { insertMany, type Transaction } from "#store/transaction.ts";
import { inventOrganisation } from "./names.ts";

export interface Built {
  readonly fillSeconds: number;
  readonly buildSeconds: number;
  /** Of the building, by the processor's clock. */
  readonly busySeconds: number;
  readonly keys: number;
  readonly megabytes: number;
}

export interface Looked {
  /** Milliseconds, sorted. */
  readonly lookups: readonly number[];
  /** The same by the processor's clock: what else the machine does is not in it. */
  readonly busy: readonly number[];
  /** Share of known organisations among the candidates for their name as typed. */
  readonly recall: number;
  readonly megabytes: number;
}

const { values } = parseArgs({
  options: {
    database: { type: "string", default: "" },
    names: { type: "string", default: "0" },
    build: { type: "boolean", default: false },
  },
});
const names = Number(values.names);
const together = 1000;
const warmUp = 100;
const asked = 2000;

const options = { database: values.database, masterKey: new Uint8Array(32).fill(7) };
const opened = await openStore(options);
console.log(JSON.stringify(await (values.build ? build(opened) : lookUp(opened))));
await opened.close();

async function build(store: Store): Promise<Built> {
  const fillSeconds = await seconds(() => fill(store));
  let keys = 0;
  const clock = process.cpuUsage();
  const buildSeconds = await seconds(async () => {
    const built = await store.transact(rebuildIndex);
    if (isRefusal(built)) throw new Error(built.refusal);
    keys = built.keys;
  });
  const { user, system } = process.cpuUsage(clock);
  const busySeconds = (user + system) / 1e6;
  return { fillSeconds, buildSeconds, busySeconds, keys, megabytes: megabytes() };
}

async function fill(store: Store): Promise<void> {
  const ids = Array.from({ length: names }, (_, at) => [idOf(at), at] as const);
  ids.sort(([a], [b]) => (a < b ? -1 : 1));
  for (let from = 0; from < names; from += 50 * together)
    await store.transact((t) => addSome(t, ids.slice(from, from + 50 * together)));
}

async function addSome(t: Transaction, ids: readonly (readonly [string, number])[]) {
  const made = ids.map(([id, at]) => ({ id, ...inventOrganisation(at) }));
  for (let from = 0; from < made.length; from += together) {
    const some = made.slice(from, from + together);
    await insertMany(
      t,
      "organisation",
      some.map(({ id, country }) => {
        const none = { website: null, joined: null, kind: null, parent: null };
        return { id, country, origin: "desk", created_at: t.now, ...none };
      }),
    );
    await insertMany(
      t,
      "organisation_name",
      some.map(({ id, name }) => {
        const first = { position: 0, language: null, type: "official", since: null, until: null };
        return { organisation: id, name, folded: foldForSearch(name), ...first };
      }),
    );
  }
  return true;
}

/** As random as the registry's own. */
function idOf(number: number): string {
  return createHash("sha256").update(String(number)).digest("hex").slice(0, 32);
}

async function lookUp(store: Store): Promise<Looked> {
  const lookups: number[] = [];
  const busy: number[] = [];
  let found = 0;
  let known = 0;
  for (let at = 0; at < asked + warmUp; at++) {
    const number = (at * 7907) % names;
    const { sought, isKnown } = typed(at, number);
    const clock = process.cpuUsage();
    const started = performance.now();
    await findCandidates(store.reader, sought);
    const taken = performance.now() - started;
    const { user, system } = process.cpuUsage(clock);
    if (at >= warmUp) lookups.push(taken);
    if (at >= warmUp) busy.push((user + system) / 1000);
    if (!isKnown) continue;
    known++;
    const keys = keysOfParsed(parseName(recordOf(sought)));
    if ((await organisationsByKeys(store.reader, keys, 50)).includes(idOf(number))) found++;
  }
  const sorted = (list: readonly number[]): number[] => list.toSorted((a, b) => a - b);
  return {
    lookups: sorted(lookups),
    busy: sorted(busy),
    recall: found / known,
    megabytes: megabytes(),
  };
}

/** In turn: as registered, in capitals, a letter missing, without the country, a name nobody has. */
function typed(at: number, number: number): { sought: Sought; isKnown: boolean } {
  const { name, country } = inventOrganisation(number);
  const hole = 3 + (at % Math.max(1, name.length - 4));
  const ways = [
    { name, country },
    { name: name.toUpperCase(), country },
    { name: name.slice(0, hole) + name.slice(hole + 1), country },
    { name, country: null },
    { name: `${name.split(" ").toReversed().join(" ")} Ravensgate ${at}`, country },
  ];
  const way = ways[at % ways.length] ?? { name, country };
  return { sought: { ...way, website: null }, isKnown: at % ways.length !== ways.length - 1 };
}

async function seconds(work: () => Promise<void>): Promise<number> {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
}

function megabytes(): number {
  return process.memoryUsage.rss() / 1e6;
}
