/**
 * Finding a name that is written otherwise, and comparing two names, beside what else is used for it on the same names.
 * Percentiles of milliseconds by the processor's clock; recall is the share of names found among the best fifty.
 */
import { join } from "node:path";
import { keysOfParsed } from "#names/keys.ts";
import { compareNames, type NameRecord } from "#names/compare.ts";
import { parseName } from "#names/parse-name.ts";
import { foldForSearch } from "#names/fold.ts";
import { organisationsByKeys } from "#store/read-registry/postings.ts";
import { openStore, type Store } from "#store/open.ts";
import { insertMany } from "#store/transaction.ts";
import { rebuildIndex } from "#operations/organisation/rebuild-index.ts";
import { inventOrganisation, type Invented } from "./apparatus/names.ts";
import { scan, tokenSortRatio, TrigramIndex } from "./apparatus/other-matchers.ts";
import { benchFolder } from "./apparatus/seeded.ts";
import { ways, type Written } from "./apparatus/written-otherwise.ts";
import { median, type Figure } from "./figure.ts";

export const title = "names written otherwise, found among 100,000 by us, by trigrams, by a scan";

const count = 100_000;
const most = 50;
/** Of each way of writing; a scan of all names takes a second. */
const asked = { ours: 40, trigrams: 5, scan: 1 };

export async function measure(): Promise<Figure[]> {
  const invented = Array.from({ length: count }, (_, at) => inventOrganisation(at));
  return [...pairFigures(invented), ...(await findFigures(invented))];
}

interface Question {
  readonly number: number;
  readonly way: string;
  readonly written: Written;
}

function questions(invented: readonly Invented[], ofEach: number): readonly Question[] {
  return Object.entries(ways).flatMap(([way, write], w) =>
    Array.from({ length: ofEach }, (_, at) => {
      const number = (at * 7907 + w * 101) % count;
      return { number, way, written: write(invented[number]!, at + w) };
    }),
  );
}

async function findFigures(invented: readonly Invented[]): Promise<readonly Figure[]> {
  const names = invented.map(({ name }) => name);
  const store = await fill(invented);
  const ours = await ask(questions(invented, asked.ours), async ({ name, country }) => {
    const keys = keysOfParsed(parseName(recordOf({ name, country })));
    return (await organisationsByKeys(store.reader, keys, most)).map(Number);
  });
  await store.close();
  const index = new TrigramIndex(names);
  const trigrams = await ask(questions(invented, asked.trigrams), ({ name }) =>
    index.find(name, most),
  );
  const scorer = await tokenSortRatio();
  const scanned = await ask(questions(invented, asked.scan), ({ name }) =>
    scan(names, name, most, scorer),
  );
  return [
    ...figuresOf("our index", ours, { least: 0.9 }),
    { name: "our index: the way found least", ...leastOf(ours), unit: "" },
    ...figuresOf("trigram index", trigrams),
    ...figuresOf(`token_sort_ratio scan (${scorer.from})`, scanned),
  ];
}

interface Asked {
  /** By the processor's clock. */
  readonly milliseconds: readonly number[];
  readonly found: ReadonlyMap<string, readonly boolean[]>;
}

async function ask(
  list: readonly Question[],
  find: (written: Written) => Promise<readonly number[]> | readonly number[],
): Promise<Asked> {
  const milliseconds: number[] = [];
  const found = new Map<string, boolean[]>();
  for (const { number, way, written } of list) {
    const clock = process.cpuUsage();
    const numbers = await find(written);
    const { user, system } = process.cpuUsage(clock);
    milliseconds.push((user + system) / 1000);
    found.set(way, [...(found.get(way) ?? []), numbers.includes(number)]);
  }
  return { milliseconds: milliseconds.toSorted((a, b) => a - b), found };
}

function figuresOf(of: string, { milliseconds, found }: Asked, bar?: Figure["bar"]): Figure[] {
  const p95 = milliseconds[Math.floor(milliseconds.length * 0.95)] ?? NaN;
  return [
    {
      name: `${of}: recall`,
      value: shareOf([...found.values()].flat()),
      unit: "",
      ...(bar && { bar }),
    },
    { name: `${of}: median`, value: median(milliseconds), unit: "ms" },
    { name: `${of}: p95`, value: p95, unit: "ms" },
  ];
}

function leastOf({ found }: Asked): { value: number; note: string } {
  const shares = [...found].map(([way, list]) => ({ value: shareOf(list), note: way }));
  return shares.toSorted((a, b) => a.value - b.value)[0] ?? { value: NaN, note: "" };
}

function shareOf(list: readonly boolean[]): number {
  return list.filter(Boolean).length / list.length;
}

/** Pairs as a lookup compares them: half are one organisation written in two ways, half share a form or a place. */
function pairFigures(invented: readonly Invented[]): readonly Figure[] {
  const one = questions(invented, 40).map(({ number, written }) => {
    return [recordOf(invented[number]!), recordOf(written)] as const;
  });
  const other = one.map(([left], at) => [left, recordOf(invented[(at * 10) % count]!)] as const);
  const pairs = [...one, ...other];
  const rounds = Array.from({ length: 12 }, () => {
    const clock = process.cpuUsage();
    for (const [left, right] of pairs) compareNames(left, right);
    const { user, system } = process.cpuUsage(clock);
    return (user + system) / pairs.length;
  });
  // The first rounds are the compiler's.
  const value = median(rounds.slice(4));
  const note = `${pairs.length} pairs, both names read anew`;
  return [{ name: "comparing a pair", value, unit: "µs", bar: { most: 30 }, note }];
}

function recordOf({ name, country }: Written): NameRecord {
  return { name, ...(country && { country }) };
}

async function fill(invented: readonly Invented[]): Promise<Store> {
  const database = join(benchFolder(), "names.sqlite");
  const store = await openStore({ database, masterKey: new Uint8Array(32).fill(7) });
  const none = { website: null, joined: null, kind: null, parent: null };
  const borne = { position: 0, language: null, type: "official", since: null, until: null };
  await store.transact(async (t) => {
    for (let from = 0; from < count; from += 1000) {
      const some = invented
        .slice(from, from + 1000)
        .map((one, at) => ({ ...one, id: idOf(from + at) }));
      await insertMany(
        t,
        "organisation",
        some.map(({ id, country }) => ({
          id,
          country,
          origin: "desk",
          created_at: t.now,
          ...none,
        })),
      );
      await insertMany(
        t,
        "organisation_name",
        some.map(({ id, name }) => ({
          organisation: id,
          name,
          folded: foldForSearch(name),
          ...borne,
        })),
      );
    }
    return true;
  });
  await store.transact(rebuildIndex);
  return store;
}

function idOf(number: number): string {
  return String(number).padStart(32, "0");
}
