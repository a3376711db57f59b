/**
 * A pattern's source as a tree (ECMAScript, "Patterns", with its Annex B), as far as required-letters.ts asks. The source is one that `RegExp` took.
 */

export type Term =
  | { readonly kind: "letter" | "class" | "edge"; readonly source: string }
  /** Says something of the place alone. */
  | { readonly kind: "no place" }
  | { readonly kind: "unknown" }
  | { readonly kind: "sequence" | "either"; readonly terms: readonly Term[] }
  /** What stands right behind the place, or right before it. */
  | { readonly kind: "ahead" | "behind"; readonly term: Term }
  | {
      readonly kind: "repeated";
      readonly term: Term;
      readonly least: number;
      readonly most: number;
    };

interface Reader {
  readonly source: string;
  readonly isUnicode: boolean;
  at: number;
}

/** Null for what is seldom written: sets in classes (`v`), other flags within, octal numbers. */
export function readPattern(source: string, flags: string): Term | null {
  if (flags.includes("v") || seldom.test(source)) return null;
  const reader = { source, isUnicode: flags.includes("u"), at: 0 };
  const term = readEither(reader);
  return reader.at === source.length ? term : null;
}

const seldom = /\(\?[a-z-]|\\0\d|\\c/u;

function readEither(reader: Reader): Term {
  const terms = [readSequence(reader)];
  while (take(reader, /\|/y)) terms.push(readSequence(reader));
  return terms.length === 1 && terms[0] ? terms[0] : { kind: "either", terms };
}

function readSequence(reader: Reader): Term {
  const terms: Term[] = [];
  while (reader.at < reader.source.length && !/[|)]/u.test(reader.source.charAt(reader.at)))
    terms.push(readRepeated(reader));
  return { kind: "sequence", terms };
}

function readRepeated(reader: Reader): Term {
  const term = readTerm(reader);
  const [times, least, comma, most] = take(reader, /(?:[*+?]|\{(\d+)(,(\d*))?\})\??/y) ?? [];
  if (!times) return term;
  const [from, to] = known[times.charAt(0)] ?? [
    Number(least),
    comma ? Number(most || Infinity) : Number(least),
  ];
  return { kind: "repeated", term, least: from, most: to };
}

const known: Readonly<Record<string, readonly [number, number]>> = {
  "*": [0, Infinity],
  "+": [1, Infinity],
  "?": [0, 1],
};

function readTerm(reader: Reader): Term {
  const group = take(reader, /\((?:\?(?:<?[=!]|:|<[^>]*>))?/y);
  if (group) return readGroup(reader, group[0]);
  const edge = take(reader, /[$^]/y);
  if (edge) return { kind: "edge", source: edge[0] };
  if (take(reader, /\\b/iy)) return { kind: "no place" };
  // Which text a group has matched is not known; a number may be octal.
  if (take(reader, /\.|\\\d+|\\k(?:<[^>]*>)?/y)) return { kind: "unknown" };
  const one = take(reader, reader.isUnicode ? classOfUnicode : classOfUnits);
  if (one) return { kind: "class", source: one[0] };
  const letter = take(reader, reader.isUnicode ? /[^]/uy : /[^]/y);
  return letter ? { kind: "letter", source: letter[0] } : { kind: "unknown" };
}

const classOfUnicode =
  /\[(?:\\[^]|[^\\\]])*\]|\\(?:p\{[^}]*\}|u\{[^}]*\}|u[\dA-F]{4}(?:(?<=u[Dd][89ab]..)\\u[Dd][C-F]..)?|x..|[^])/iuy;
const classOfUnits = /\[(?:\\[^]|[^\\\]])*\]|\\(?:u[\dA-F]{4}|x[\dA-F]{2}|[^])/iy;

function readGroup(reader: Reader, opening: string): Term {
  const term = readEither(reader);
  reader.at += 1;
  if (opening === "(?=") return { kind: "ahead", term };
  if (opening === "(?<=") return { kind: "behind", term };
  return opening.endsWith("!") ? { kind: "no place" } : term;
}

/** What stands next, when it is that. */
function take(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.source);
  if (found) reader.at = pattern.lastIndex;
  return found;
}
