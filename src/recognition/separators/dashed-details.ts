// Dashes or strokes between the entries, commas and dashes inside some: "Ada Tern, keeper - Ben Salt, pilot of the old port -
// Cleo Rope".

import { headOf, looksLikePerson, shapeOf } from "../list/shape.ts";
import { cutOutside } from "../running-text/outside.ts";
import { personTitles } from "../words/name-words.ts";

const least = 6;
const leastPersons = 4;

/** The entries, each with what is told of it, or null where not nearly every part begins with a name. */
export function splitDashedDetails(printed: string): string[] | null {
  if (printed.length > 100_000) return null;
  const text = printed.replace(/^\s*[-–—/]\s+/u, "").replace(/\s[-–—/]\s*$/u, "");
  const [strokes, dashes] = [partsAt(text, " / "), partsAt(text, " - ")];
  return (
    [strokes, dashes].find((parts) => parts !== null && arePersons(parts)) ??
    (strokes !== null && strokes.length >= (dashes?.length ?? 0) - 1 ? bodiesAt(strokes) : null) ??
    (dashes === null ? null : bodiesAt(dashes))
  );
}

/** As printed, whatever dashes stand between them. */
function partsAt(text: string, sign: string): string[] | null {
  let from = 0;
  const parts = cutOutside(text.replaceAll(/\s[–—]\s/gu, " - "), sign).map(({ length }) => {
    const part = text
      .slice(from, from + length)
      .trim()
      .replace(/^[-–—/]\s+/u, "");
    from += length + sign.length;
    return part;
  });
  return parts.length < leastPersons || parts.some((part) => part.length < 2 || part.length > 300)
    ? null
    : parts;
}

/** Nearly every part begins with a person. */
function arePersons(parts: readonly string[]): boolean {
  const persons = parts.filter((part) => looksLikePerson(bareHead(part))).length;
  return persons >= (parts.length >= 10 ? 0.75 : 0.85) * parts.length;
}

function bareHead(part: string): string {
  return headOf(part.replace(personTitles, "").replace(personTitles, ""));
}

function bodiesAt(parts: readonly string[]): string[] | null {
  if (parts.length < least || parts.some((part) => part.length < 3 || part.length > 200))
    return null;
  // What stands there again and again belongs to the name in front of it.
  if (new Set(parts).size < parts.length - 1) return null;
  const heads = parts.map((part) => /^[^,;(（]+/u.exec(part)?.[0].trim() ?? "");
  return isPartedSo(parts) && heads.filter(isName).length >= 0.8 * parts.length ? [...parts] : null;
}

/** A comma in most parts, the first too, or in few: "Tern Trust - Norhaven, Gull Guild - Sealby" has commas between them. */
function isPartedSo(parts: readonly string[]): boolean {
  const commas = parts.reduce((sum, part) => sum + cutOutside(part, ", ").length - 1, 0);
  const detailed = parts.filter((part) => /,\s/u.test(part)).length;
  if (detailed < 0.5 * parts.length) return commas <= 0.6 * parts.length;
  return commas <= 1.6 * parts.length && /,\s/u.test(parts[0] ?? "");
}

function isName(head: string): boolean {
  const shape = shapeOf(head);
  return looksLikePerson(head) || shape.organisation || (shape.name >= 0.6 && !shape.prose);
}
