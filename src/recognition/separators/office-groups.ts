// Persons in running text, gathered by what they are, with semicolons between the groups: "the keepers Ada Tar and Ben Salt;
// the head of the Tern Institute, Cleo Rope; the pilot Dan Quay".

import { looksLikePerson } from "../list/shape.ts";
import { splitLast } from "../running-text/last-name.ts";
import { cutOutside } from "../running-text/outside.ts";

/** One text for each person, the office behind a comma; or null where the text is not of this kind. */
export function splitOfficeGroups(text: string, conjunctions: string): string[] | null {
  const parts = cutOutside(text.replace(/[\s.;]+$/u, ""), ";").map((part) =>
    part.trim().replace(leadingAnd, ""),
  );
  if (parts.length < 3) return null;
  const groups = parts.map((part) => groupOf(part, conjunctions));
  const found = groups.filter((group) => group !== null).length;
  return found >= 0.6 * parts.length
    ? groups.flatMap((group, at) => group ?? [parts[at] ?? ""])
    : null;
}

const leadingAnd =
  /^(?:and|or|as well as|y|e|o|u|así como|et|ou|ainsi que|und|oder|sowie|ed|och|samt|og|eller|en|of|i|a|oraz|lub|te|и|или|та|або|και|ή|ve)\s+/u;

function groupOf(part: string, conjunctions: string): string[] | null {
  const [, office = "", rest = ""] = lead.exec(part) ?? [];
  const behind = /^(.*),\s+(\p{Lu}[^,]*)$/su.exec(rest);
  if (behind !== null && looksLikePerson(behind[2] ?? "") && !looksLikePerson(behind[1] ?? ""))
    return [`${behind[2] ?? ""}, ${office}${behind[1] ?? ""}`];
  const persons = personsOf(office === "" ? part : rest, conjunctions);
  if (office === "") return persons !== null && persons.length > 1 ? persons : null;
  return persons?.map((name) => `${name}, ${office.trim()}`) ?? null;
}

/** Persons between commas, or null where others stand among them. */
function personsOf(text: string, conjunctions: string): string[] | null {
  const names = cutOutside(text, ",").flatMap((name, at, all) =>
    at === all.length - 1 ? splitLast(name.trim(), conjunctions) : [name.trim()],
  );
  const persons = names.map((name) => name.replace(leadingAnd, "").trim());
  return persons.every((name) => looksLikePerson(name)) ? persons : null;
}

/** An article and words in small letters up to the first name. */
const lead =
  /^(?:(?:the|el|la|los|las|le|les|il|lo|i|gli|o|a|os|as|der|die|das|de|het|els|ο|η|οι)\s|l['’]\s?)((?:\p{Ll}[\p{L}\p{M}'’-]*\s+){1,8})(\p{Lu}.*)$/su;
