// Persons with their office behind the name and nothing but a blank between them: "Ada Tar guardiana del faro", "Ben Salt
// già direttore del Molo", where most of their list is set so; and Korean names, which are short enough to tell alone.

import { looksLikePerson } from "../list/shape.ts";
import type { ListEntry } from "../list/signatory-list.ts";
import { fold } from "../rows/tidy.ts";
import { givenNames } from "../words/given-names-table.ts";
import { organisationWords, roleWords } from "../words/name-words.ts";

/** The entries with a comma behind the name, where most of them have an office there. */
export function withNamesApart(entries: readonly ListEntry[]): ListEntry[] {
  const shared = sharedOffice(entries);
  const parts = entries.map(({ text, exact }) =>
    exact === true ? null : (partsOf(text) ?? inUncased(text) ?? beforeOffice(text, shared)),
  );
  const told = parts.filter((part) => part !== null && roleWords.test(fold(part.office)));
  const found = parts.filter((part) => part !== null).length;
  const most =
    found >= Math.max(3, 0.5 * entries.length) && told.length >= Math.max(2, 0.3 * found);
  const offices = officesBehindCommas(entries);
  return entries.map((entry, at) => {
    const part =
      (most ? parts[at] : null) ??
      (entry.exact === true
        ? null
        : (korean(entry.text) ?? callingBehind(entry.text) ?? beforeOneOf(entry.text, offices)));
    if (part === null) return entry;
    const text = `${part.name}, ${part.office}`;
    return { ...entry, text, printed: entry.printed ?? entry.text, kind: entry.kind ?? "person" };
  });
}

interface NameAndOffice {
  readonly name: string;
  readonly office: string;
}

/** "Ada Tar keeper of the bell": behind a known given name a calling in small letters tells by itself where the name ends. */
function callingBehind(text: string): NameAndOffice | null {
  const [, name = "", office = ""] =
    /^(\p{Lu}[^\s,;:()]+(?:\s\p{Ll}{1,3})?(?:\s\p{Lu}[^\s,;:()]+){1,3})\s(\p{Ll}{5,}(?:\s.*)?)$/u.exec(
      text,
    ) ?? [];
  const [given = ""] = name.split(/[\s-]/u);
  const [calling = ""] = office.split(/[\s,;(]/u);
  const told = roleWords.test(fold(calling)) && givenNames.has(fold(given));
  return told && looksLikePerson(name) ? { name, office } : null;
}

/**
 * Two to five words of a name, and a word for an office behind them; small letters are enough behind a name whose first
 * is known.
 */
function partsOf(text: string): NameAndOffice | null {
  const words = text.split(" ");
  const known = givenNames.has(fold(words[0]?.split("-")[0] ?? ""));
  for (let count = 2; count <= Math.min(5, words.length - 1); count += 1) {
    const name = words.slice(0, count).join(" ");
    const office = words.slice(count).join(" ");
    if (/[,;:(]/u.test(name)) return null;
    if (!looksLikePerson(name) || organisationWords.test(fold(name))) continue;
    if (known && count <= 4 ? beginsOffice(office) : isOfficeOf(office)) return { name, office };
  }
  return null;
}

/** The same in Arabic or Hebrew letters, which have no capitals: the name ends before the first word for a calling. */
function inUncased(text: string): NameAndOffice | null {
  const words = text.split(" ");
  const at = words.findIndex((word, index) => index >= 2 && roleWords.test(fold(word)));
  const name = words.slice(0, at).join(" ");
  const apart = /^\p{L}/u.test(words[at] ?? "");
  return at >= 2 && at <= 6 && apart && uncased.test(name) && !organisationWords.test(fold(name))
    ? { name, office: words.slice(at).join(" ") }
    : null;
}

const uncased =
  /^(?:\p{Script=Arabic}|\p{Script=Hebrew})[\p{Script=Arabic}\p{Script=Hebrew}\p{M}'’"\s-]+$/u;

/** "Keeper of the bell", "Writer": the word for an office ends the line, or a small word goes on. */
function isOfficeOf(text: string): boolean {
  const [first = "", second = ""] = text.split(" ");
  return (
    first.length > 4 &&
    roleWords.test(fold(first)) &&
    !organisationWords.test(fold(first)) &&
    (second === "" || /^\p{Ll}{1,4}(?:$|['’])/u.test(second))
  );
}

/** The word for an office that most entries have behind two to four others, whatever their names: "… Keeper of the bell". */
function sharedOffice(entries: readonly ListEntry[]): string | null {
  const counts = new Map<string, number>();
  for (const { text } of entries)
    for (const word of new Set(fold(text).split(" ").slice(2, 5)))
      if (word.length > 4 && roleWords.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const [word, count] = [...counts].toSorted(([, one], [, other]) => other - one)[0] ?? ["", 0];
  return count >= Math.max(4, 0.6 * entries.length) ? word : null;
}

function beforeOffice(text: string, word: string | null): NameAndOffice | null {
  const words = text.split(" ");
  const at = word === null ? -1 : words.findIndex((own, index) => index >= 2 && fold(own) === word);
  if (at < 2 || at > 6) return null;
  const name = words.slice(0, at).join(" ");
  return !/[,;:(]/u.test(name) && looksLikePerson(name)
    ? { name, office: words.slice(at).join(" ") }
    : null;
}

/** The words that begin what stands behind the comma in two entries and more, where most entries are persons so told of. */
function officesBehindCommas(entries: readonly ListEntry[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  let persons = 0;
  for (const { text } of entries) {
    const [, name = "", word = ""] = /^([^,;:(]{4,60}),\s+(\p{L}+)/u.exec(text) ?? [];
    if (name === "" || !looksLikePerson(name)) continue;
    persons += 1;
    if (roleWords.test(fold(word))) counts.set(fold(word), (counts.get(fold(word)) ?? 0) + 1);
  }
  const words = [...counts].filter(([, count]) => count >= 2).map(([word]) => word);
  return new Set(persons >= 0.6 * entries.length ? words : []);
}

/** "Ada Tar President – Gull Guild" among persons of whom others are "Ben Salt, President – Tern Trust": a comma was forgotten. */
function beforeOneOf(text: string, offices: ReadonlySet<string>): NameAndOffice | null {
  if (offices.size === 0) return null;
  const words = text.split(" ");
  const at = words.findIndex((word, index) => index >= 2 && offices.has(fold(word)));
  const name = words.slice(0, at).join(" ");
  return at >= 2 && at <= 5 && !/[,;:(]/u.test(name) && looksLikePerson(name)
    ? { name, office: words.slice(at).join(" ") }
    : null;
}

function beginsOffice(text: string): boolean {
  const [first = ""] = text.split(/[\s,;(]/u);
  if (/^\p{Lu}/u.test(first)) return first.length > 4 && roleWords.test(fold(first));
  return /^\p{Ll}{3}/u.test(first) && !joins.test(first);
}

/** Small words inside names and between two of them. */
const joins =
  /^(?:and|und|och|con|with|von|van|vom|del|dei|dos|das|les|las|los|der|den|des|ter|ten|zur|bin|ibn|für|for|per|por|pour|oraz|или|або)$/u;

/** "김등대 사무총장(항구의친구들)": two to four signs that begin with a family name, and an office. */
function korean(text: string): NameAndOffice | null {
  const [, name = "", office = ""] =
    /^(\p{Script=Hangul}{2,4})\s(\p{Script=Hangul}[^(（]{1,20}(?:[(（].*)?)$/u.exec(text) ?? [];
  const [title = ""] = office.split(/\s*[(（]/u);
  const told = family.test(name) && endsInOffice.test(title) && !organisationWords.test(title);
  return told && !organisationWords.test(name) && !roleWords.test(name) ? { name, office } : null;
}

const family =
  /^[김이박최정강조윤장임한오서신권황안송류유홍전고문양손배백허남심노하곽성차주우구나민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모]\p{Script=Hangul}/u;
const endsInOffice =
  /(?:대표|이사장|회장|위원장|총장|국장|실장|부장|팀장|처장|소장|원장|관장|교수|변호사|활동가|간사|기자|작가|시인|감독|목사|신부|수녀|스님|의원|연구원|연구위원|교사|강사|이사|고문|감사|총무)$/u;
