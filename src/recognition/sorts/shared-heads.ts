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
  return names.flatMap((name) => {
    if (head !== null && begins.test(name)) return parted(name).map((one) => `${head} ${one}`);
    head = headOfBodies(name);
    return [name];
  });
}

/** What stands in front of the last place in the name of several bodies, "Committees of", or null. */
function headOfBodies(name: string): string | null {
  const place = [...name.slice(0, longest).matchAll(inside)].at(-1)?.index;
  const head = place === undefined ? "" : name.slice(0, place);
  return several.test(head) ? head : null;
}

const longest = 200;
const several =
  /(?:^|\s)(?:comitati|comit[eé]s|comitês|comitès|sezioni|secciones|secções|seções|sections|gruppi|groupes|grupos|grups|collettivi|collectifs|colectivos|coletivos|col·lectius|circoli|cercles|círculos|coordinamenti|coordinations|coordinadoras|assemblee|assemblées|asambleas|assembleias|assemblees|núcleos|nuclis|nodos|reti|plataformas|plataformes|plateformes|unioni|unions|uniones|uniões|federazioni|fédérations|federaciones|federações|associazioni|associations|asociaciones|associações|associacions|sindacati|syndicats|sindicatos|sindicats)$/iu;

function parted(name: string): string[] {
  const [, one, other] = twice.exec(name) ?? [];
  return one === undefined || other === undefined ? [name] : [one, other];
}

/** "l’Unione dei Comitati di Faro, di Val di Mare": a place behind the word for several bodies; not an acronym. */
export function isPlaceOfBodies(before: string, preposition: string, behind: string): boolean {
  const near = before.slice(-longest);
  const next = /^[^,]{1,80}/u.exec(behind)?.[0] ?? "";
  if (!startsPlace.test(` ${preposition}`) || headOfBodies(bodyIn(near)) === null) return false;
  return /\p{Ll}/u.test(next) && !shapeOf(next).organisation;
}

/** The nearest part in front that names no place alone. */
function bodyIn(near: string): string {
  const parts = near.split(/,\s?/u);
  return parts.findLast((part) => !begins.test(part.trim()))?.trim() ?? "";
}
