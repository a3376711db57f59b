// Names that only their places part: "the Union of Committees of North Pier, of Sealby and of Old Harbour", where Romance
// languages say the preposition again and the name's own words once.

const of =
  "(?:d[eiou]|d[ao]s?|des|del|dels|dell[aoe]|dei|degli|de (?:la|los|las|les))\\s|d(?:ell)?['’]";
const begins = new RegExp(`^(?:${of})(?=["“„«]?\\p{Lu})`, "u");
const inside = new RegExp(`\\s(?=(?:${of})["“„«]?\\p{Lu})`, "gu");
const twice = new RegExp(
  `^((?:${of}).{2,60}?)\\s(?:e|et|y|i)\\s((?:${of})["“„«]?\\p{Lu}.{1,60})$`,
  "u",
);

/** The names, those that begin with such a preposition behind the words of the name in front. */
export function withSharedHeads(names: readonly string[]): string[] {
  const whole: string[] = [];
  for (const name of names.flatMap(parted)) {
    const before = whole.at(-1) ?? "";
    const place = begins.test(name) ? [...before.matchAll(inside)].at(-1)?.index : undefined;
    whole.push(place === undefined ? name : `${before.slice(0, place)} ${name}`);
  }
  return whole;
}

function parted(name: string): string[] {
  const [, one, other] = twice.exec(name) ?? [];
  return one === undefined || other === undefined ? [name] : [one, other];
}
