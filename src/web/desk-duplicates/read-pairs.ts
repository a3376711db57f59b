/** Pairs as the desk looks at them: both records with what each signed, and what they have in common. */
import { officialName, type Organisation } from "#domain/organisation.ts";
import { titleFor } from "#domain/text-version.ts";
import { swapSides } from "#names/rules.ts";
import { findOrganisation } from "#store/read/organisations.ts";
import type { OpenPair } from "#store/read-registry/pairs.ts";
import { signedBy } from "#store/read/signatories.ts";
import { statementById } from "#store/read/statements.ts";
import { textsOf } from "#store/read/texts.ts";
import type { Reader } from "#store/reader.ts";

export interface SignedLine {
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  readonly number: number;
  readonly printed: string;
}

export interface Side {
  readonly organisation: Organisation;
  readonly name: string;
  readonly language: string | null;
  readonly signed: readonly SignedLine[];
}

export interface PairView {
  /** Both ids, for addresses and forms. */
  readonly key: string;
  /** First the one that "same" keeps: whoever signed more, then whoever has more names. */
  readonly sides: readonly [Side, Side];
  readonly rule: string;
  readonly params: Readonly<Record<string, string>>;
  readonly putOff: boolean;
}

export function pairKey(one: string, other: string): string {
  return `${one}.${other}`;
}

/** Null for what is no pair of two ids. */
export function readKey(key: string): { one: string; other: string } | null {
  const [, one = "", other = ""] = /^([0-9a-f]{32})\.([0-9a-f]{32})$/.exec(key) ?? [];
  return one === "" ? null : { one, other };
}

/** Null when a record of it is gone. */
export async function readPair(r: Reader, pair: OpenPair): Promise<PairView | null> {
  const one = await readSide(r, pair.roots[0]);
  const other = await readSide(r, pair.roots[1]);
  if (!one || !other) return null;
  const swap = weight(other) > weight(one);
  const sides = swap ? ([other, one] as const) : ([one, other] as const);
  const key = pairKey(sides[0].organisation.id, sides[1].organisation.id);
  const { rule, putOff } = pair;
  return { key, sides, rule, params: swap ? swapSides(pair.params) : pair.params, putOff };
}

function weight({ signed, organisation }: Side): number {
  return signed.length * 1000 + organisation.names.length;
}

async function readSide(r: Reader, id: string): Promise<Side | null> {
  const organisation = await findOrganisation(r, id);
  if (!organisation) return null;
  const name = officialName(organisation);
  const language = organisation.names.find((one) => one.name === name)?.language ?? null;
  return { organisation, name, language, signed: await readSigned(r, organisation.id) };
}

async function readSigned(r: Reader, id: string): Promise<readonly SignedLine[]> {
  const lines = (await signedBy(r, id)).slice(0, mostLines);
  const read = await Promise.all(
    lines.map(async ({ statement, number, printed }): Promise<SignedLine[]> => {
      const found = await statementById(r, statement);
      if (!found) return [];
      const texts = await textsOf(r, statement, found.version || 1);
      const { title, language } = titleFor(texts, found.authentic, found.authentic);
      return [{ slug: found.slug, title: title || found.slug, language, number, printed }];
    }),
  );
  return read.flat();
}

/** More tell nothing new about who somebody is. */
const mostLines = 20;

/** Statements under which both stand, with both numbers. */
export function inCommon([one, other]: PairView["sides"]): readonly {
  readonly line: SignedLine;
  readonly other: SignedLine;
}[] {
  return one.signed.flatMap((line) => {
    const found = other.signed.find(({ slug }) => slug === line.slug);
    return found ? [{ line, other: found }] : [];
  });
}
