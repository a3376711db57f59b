// The preposition that a sentence says of each name again: "by the Harbour League and by the Pilots' Union".

import { isPlaceOfBodies } from "../sorts/shared-heads.ts";
import { withoutRepeatedOf } from "../told/such-as.ts";

/** The names with commas between them, without what is said of each again. */
export function withoutRepeatedPrepositions(names: string): string {
  const apart = names.replaceAll(nextAgent, (and, at: number) =>
    isSplitAgain(names.slice(at + and.length)) || isOfName(names.slice(0, at), and) ? and : ", ",
  );
  return withoutRepeatedOf(apart)
    .replaceAll(nextOfAgents, "$1")
    .replaceAll(repeatedPreposition, (whole: string, sign: string, at: number, text: string) =>
      isPlaceOfBodies(text.slice(0, at), whole.slice(sign.length), text.slice(at + whole.length))
        ? whole
        : sign,
    );
}

/** The last name may have an "and" of its own, at which it would be parted if none stood in front of it. */
function isSplitAgain(behind: string): boolean {
  return !behind.includes(",") && /\s(?:and|et|y|e|ed|i|und|en|și)\s/u.test(behind);
}

/** "Comitato per la Pace e per la Giustizia": the name in front has the word as well, where it is "for". */
function isOfName(before: string, and: string): boolean {
  const word = /^\s\S+\s([\p{L}]+)/u.exec(and)?.[1] ?? "";
  const segment = before.slice(before.lastIndexOf(",") + 1).trim();
  return segment.slice(1).includes(` ${word}`);
}

const by = "by (?:the )?|da(?:l|lla|llo|i|gli|lle) |dall['’]|door (?:de |het )?|de către ";
/** They say "for" as well. */
const byOrFor =
  "par (?:la |les? |l['’])?|por (?:la |el |l[ao]s )?|per (?:la |el |els |les |l['’])?|pel(?:[ao]s?|s)? ";
const of =
  "of (?:the )?|de la |de l['’]|du |des |del |dels |de los |de las |de les |d[ao]s? |della |dell['’]|dello |dei |delle |degli |di |vom |von (?:der |den |dem )?|van (?:de |het )?";
const name = "(?=[\"“„«]?\\p{Lu}[\\p{L}\\p{M}’']+(?:\\s|$))";

/** Behind "and by" begins the next of those who act, whatever the one in front was made of: "dai Comitati di A, di B e dall’Unione". */
const nextAgent = new RegExp(
  `\\s(?:and|et|y|e|ed|i|und|en|și)\\s(?:${by}|${byOrFor}|von (?:der |den |dem )|vom )(?=["“„«]?\\p{Lu}[\\p{L}\\p{M}]+\\s)`,
  "gu",
);

/** "of the Harbour League and of the Pilots' Union", "de la Ligue et de l'Union", "da Associação e do Sindicato". */
const repeatedPreposition = new RegExp(
  `((?:,|\\s(?:and|et|y|i|e|ed|und|en|och|og))\\s)(?:${by}|${of})${name}`,
  "gu",
);

/** Behind a comma alone: behind "and" it may be one body's "for" and "for". */
const nextOfAgents = new RegExp(`(,\\s)(?:${byOrFor})${name}`, "gu");
