// Entries of running text that full stops set apart: "Tern Trust (TT). Gull Guild. Ada Salt, pilot."

import { shapeOf } from "../list/shape.ts";
import { wordsOf } from "../rows/tidy.ts";
import { personTitles } from "../words/name-words.ts";

/** The entries, or null where the text is not of this kind: four and more, none of them a sentence. */
export function splitAtFullStops(text: string): string[] | null {
  const parts = partsOf(text.trim());
  if (parts.length < 4) return null;
  const words = parts.map((part) => wordsOf(part).length);
  const commas = (text.match(/[,;]/gu) ?? []).length;
  if (words.some((count) => count > 24) || commas > 2.5 * parts.length) return null;
  if (words.reduce((sum, count) => sum + count, 0) > 10 * parts.length) return null;
  if (parts.some((part) => /[!?]$|[:：]\s/u.test(part))) return null;
  return parts.some((part) => part.length > 160 || shapeOf(part).prose) ? null : parts;
}

function partsOf(text: string): string[] {
  const parts: string[] = [];
  const stops = [...text.matchAll(stop)];
  const short = stops.map(({ index }) => shortWordBefore(text, index));
  let from = 0;
  for (const [at, { index, 0: sign }] of stops.entries()) {
    const part = text.slice(from, index);
    if (short[at] !== null && short.indexOf(short[at] ?? "") !== short.lastIndexOf(short[at] ?? ""))
      continue;
    if (personTitles.test(`${part.split(/[\s,]+/u).at(-1) ?? ""}. `) || isOpen(part)) continue;
    parts.push(part.trim());
    from = index + sign.length;
  }
  return [...parts, text.slice(from).replace(/[\s.]+$/u, "")].filter((part) => part !== "");
}

/** "Ass. Faro, Ass. Molo": a short word that stands in front of several stops is one that they shorten. */
function shortWordBefore(text: string, index: number): string | null {
  return /(?<![\p{L}.])\p{L}{2,5}$/u.exec(text.slice(Math.max(0, index - 6), index))?.[0] ?? null;
}

/** A full stop in front of a capital; behind one letter it ends an initial, and without a blank only a small word. */
const stop =
  /(?<=(?<![.\p{L}])[\p{L}\p{M}\p{N}'’-]{2,}["”»)\]]?|[)\]"”»])\.\s+(?=["“„«¡¿#]?[\p{Lu}\p{N}])|(?<=\p{Ll}{3}|[)\]])\.(?=\p{Lu}[\p{L}.])/gu;

function isOpen(part: string): boolean {
  return (part.match(/[(（[]/gu)?.length ?? 0) > (part.match(/[)）\]]/gu)?.length ?? 0);
}
