// Names that only their places part: "the Union of Committees of North Pier, of Sealby and of Old Harbour", where Romance
// languages say the preposition again and the name's own words once.

import { shapeOf } from "../list/shape.ts";

const of =
  "(?:d[eiou]|d[ao]s?|des|del|dels|dell[aoe]|dei|degli|de (?:la|los|las|les))\\s|d(?:ell)?['’]";
/** A blank, and such a preposition. */
const startsPlace = new RegExp(`^\\s(?:${of})`, "u");
const begins = new RegExp(`^(?:${of})(?=["“„«]?\\p{Lu})`, "u");
const inside = new RegExp(`\\s(?=(?:${of})["“„«]?\\p{Lu})`, "gu");
const twice = new RegExp(
  `^((?:${of}).{2,60}?)\\s(?:e|et|y|i)\\s((?:${of})["“„«]?\\p{Lu}.{1,60})$`,
  "u",
);

/** The names, those that begin with such a preposition behind the words of the name in front. */
export function withSharedHeads(names: readonly string[]): string[] {
  let head: string | null = null;
  return names.flatMap(parted).map((name) => {
    if (head !== null && begins.test(name)) return `${head} ${name}`;
    head = headOfBody(name);
    return name;
  });
}

/** What stands in front of the last place in a body's name, or null. */
function headOfBody(name: string): string | null {
  const place = shapeOf(name).organisation ? [...name.matchAll(inside)].at(-1)?.index : undefined;
  return place === undefined ? null : name.slice(0, place);
}

function parted(name: string): string[] {
  const [, one, other] = twice.exec(name) ?? [];
  return one === undefined || other === undefined ? [name] : [one, other];
}

/** "l’Unione dei Comitati di Faro, di Val di Mare": a place behind a body's name, where the next body would have its own word. */
export function isPlaceOfBody(before: string, preposition: string, behind: string): boolean {
  const segment = before.slice(before.lastIndexOf(",") + 1);
  const next = /^[^,]+/u.exec(behind)?.[0] ?? "";
  const inFront = segment === "" || startsPlace.test(segment) ? before : segment;
  return (
    startsPlace.test(` ${preposition}`) &&
    shapeOf(inFront.trim()).organisation &&
    !shapeOf(next).organisation
  );
}
