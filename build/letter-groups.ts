/**
 * Writes src/recognition/language/letter-groups.json: the groups of letters of the eld package (Apache-2.0), of the
 * languages in Latin and Cyrillic letters alone, in a form that takes a millisecond to read and half a megabyte to keep.
 *
 *     npm run ts -- build/letter-groups.ts
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";

interface Database {
  readonly languages: Readonly<Record<string, string>>;
  /** group -> number of a language -> how much it speaks for it */
  readonly ngrams: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface PackedGroups {
  readonly languages: readonly string[];
  readonly keys: string;
  readonly holders: string;
}

const root = join(import.meta.dirname, "..");
const eld = join(root, "node_modules", "eld", "src");
const file = join(root, "src", "recognition", "language", "letter-groups.json");

/** Their letters belong to few languages: the script tells. */
const otherScripts = new Set(
  "am ar bn el fa gu he hi hy ja ka kn ko ku lo ml mr or pa ta te th ur zh".split(" "),
);

if (import.meta.main) writeFileSync(file, `${JSON.stringify(await packGroups(), null, 2)}\n`);

/** As letter-groups.ts reads them. */
export async function packGroups(): Promise<PackedGroups> {
  const { ngramsData } = (await import(join(eld, "ngrams", "extrasmall.js"))) as {
    ngramsData: Database;
  };
  const bytes = await bytesOfCharacters();
  const numbers = Object.keys(ngramsData.languages).filter(
    (number) => !otherScripts.has(ngramsData.languages[number] ?? ""),
  );
  const groups = Object.entries(ngramsData.ngrams)
    .map(([group, scores]) => ({ key: keyOf(group, bytes), holders: holdersOf(scores, numbers) }))
    .filter(({ holders }) => holders.length > 0)
    .toSorted((one, other) => one.key - other.key);
  const distances = groups.flatMap(({ key }, at) => sevenBits(key - (groups[at - 1]?.key ?? 0)));
  return {
    languages: numbers.map((number) => ngramsData.languages[number] ?? ""),
    keys: Uint8Array.from(distances).toBase64(),
    holders: Uint8Array.from(
      groups.flatMap(({ holders }) => [holders.length / 2, ...holders]),
    ).toBase64(),
  };
}

/** The package writes each byte of UTF-8 beyond ASCII as a character of its own. */
async function bytesOfCharacters(): Promise<ReadonlyMap<string, number>> {
  const { dictionary } = (await import(join(eld, "dictionary.js"))) as {
    dictionary: readonly string[];
  };
  const ascii = Array.from(
    { length: 128 },
    (_, byte) => [String.fromCharCode(byte), byte] as const,
  );
  const beyond = dictionary.map((character, byte) => [character, byte] as const).slice(128);
  return new Map([...ascii, ...beyond.filter(([character]) => character !== " ")]);
}

function keyOf(group: string, bytes: ReadonlyMap<string, number>): number {
  return [...group].reduce((key, character) => key * 256 + (bytes.get(character) ?? 0), 0);
}

/** Language and score, language and score. */
function holdersOf(scores: Readonly<Record<string, number>>, numbers: readonly string[]): number[] {
  return numbers.flatMap((number, at) => {
    const score = scores[number];
    return score === undefined ? [] : [at, score];
  });
}

/** The lowest seven bits first; the eighth says that more follow. */
function sevenBits(value: number): number[] {
  if (value < 128) return [value];
  return [(value % 128) + 128, ...sevenBits(Math.floor(value / 128))];
}
