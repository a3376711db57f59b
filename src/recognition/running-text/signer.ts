// A person in a sentence carries an office in front of the name or an affiliation behind it: "the writer Ada Tar",
// "Ben Salt of the Tern Institute". For reading, the name goes first and the rest behind a comma.

import { compound, officeAndPerson } from "../clauses/office-and-person.ts";
import { looksLikePerson } from "../list/shape.ts";
import { fold } from "../rows/tidy.ts";
import { givenNames } from "../words/given-names-table.ts";
import { organisationWords, personTitles, roleWords } from "../words/name-words.ts";

/** The name with what belongs to it behind a comma; other names as they are. */
export function signerOf(name: string): string {
  const held = officeAndPerson(name);
  if (held !== null) return `${held.person}, ${held.office}`;
  return officeInFront(name) ?? knownInGenitive(name) ?? affiliationBehind(name) ?? name;
}

/** The same for all names of one sentence: what most of them show is true of the others. */
export function signersOf(names: readonly string[]): string[] {
  const found = names.map((name) => signerOf(name));
  const behind = names.map(personOf);
  const manyBehind = behind.filter((one) => one !== null).length >= Math.max(2, names.length / 2);
  const offices = names.map(officeInGenitive);
  const inFront = names.filter((name, at) => offices[at] !== null || officeInFront(name) !== null);
  const nouns = names.map(officeNoun);
  const tails = names.map(officeBehind);
  const manyTails = tails.filter((one) => one !== null).length >= Math.max(3, 0.6 * names.length);
  const manyNouns = nouns.filter((one) => one !== null).length >= 2;
  const manyInFront = inFront.length >= Math.max(3, names.length / 2);
  return found.map((signer, at) => {
    if (signer !== names[at]) return signer;
    return (
      (manyBehind ? behind[at] : null) ??
      (manyInFront ? offices[at] : null) ??
      (manyNouns ? nouns[at] : null) ??
      (manyTails ? tails[at] : null) ??
      signer
    );
  });
}

/** "Ada Tar of Ternway": two to four words that may be a person, then a word for "of", then a name. */
function personOf(name: string): string | null {
  const [, person = "", body = ""] =
    /^((?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,3}\p{Lu}[\p{L}\p{M}'’-]+)\s(?:of|from|at|aus|vom|fra|från|hos|z|ze|iz|из|від|od|от|από)\s((?:the\s|der\s|den\s)?\p{Lu}.*)$/u.exec(
      name,
    ) ?? [];
  return person !== "" && looksLikePerson(person) ? `${person}, ${body}` : null;
}

/**
 * "Kapitänin Eva Welle": German writes an office with a capital; the given name stands second. A word that does not end as
 * its words for offices do is a given name that we do not know: "Vasant Kumar Bhatta".
 */
function officeNoun(name: string): string | null {
  const [office = "", given = "", ...family] = name.split(/\s+/u);
  const fits =
    family.length >= 1 &&
    family.length <= 2 &&
    /^\p{Lu}\p{Ll}{3,}$/u.test(office) &&
    (germanOffice.test(office) || roleWords.test(fold(office))) &&
    !givenNames.has(fold(office)) &&
    givenNames.has(fold(given)) &&
    looksLikePerson([given, ...family].join(" "));
  return fits ? `${[given, ...family].join(" ")}, ${office}` : null;
}

const germanOffice =
  /(?:er|in|ist|or|ent|ant|eur|iker|mann|frau|arzt|anwalt|wart|wirt|rat|chef|koch|loge|nom|graf|soph|lotse|matrose|bote|kollege|genosse|experte|geselle|pädagoge|beauftragte|vorsitzende|angestellte|abgeordnete)r?$/iu;

/** "Ada Tar író": an office in small letters right behind a name of two or three words, as Hungarian sets it. */
function officeBehind(name: string): string | null {
  const [, person = "", office = ""] =
    /^((?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,3})(\p{Ll}[\p{L}-]{2,}.*)$/u.exec(name) ?? [];
  const fits =
    person.trim().includes(" ") &&
    looksLikePerson(person.trim()) &&
    !organisationWords.test(fold(name)) &&
    !/^(?:and|und|et|och|og|of|von|van|der|den|del|dos|das|bin|ibn)\s/u.test(office);
  return fits ? `${person.trim()}, ${office}` : null;
}

/** "Luotsin johtaja Jyrki Ranta": whose office it is, the office in small letters, the name at the end. */
function officeInGenitive(name: string): string | null {
  const [, office = "", person = ""] =
    /^(\p{Lu}[^,]{1,60}\s\p{Ll}[\p{L}-]{3,})\s((?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,2}\p{Lu}[\p{L}\p{M}'’-]+)$/u.exec(
      name,
    ) ?? [];
  return office !== "" && looksLikePerson(person) ? `${person}, ${office}` : null;
}

/** The same where the word for the office and the given name are known. */
function knownInGenitive(name: string): string | null {
  const [, office = "", person = ""] =
    /^(\p{Lu}[^,]{1,60}\s\p{Ll}[\p{L}-]{3,})\s((?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,2}\p{Lu}[\p{L}\p{M}'’-]+)$/u.exec(
      name,
    ) ?? [];
  const word = fold(office.split(/\s+/u).at(-1) ?? "");
  const known = givenNames.has(fold(person.split(/[\s-]/u)[0] ?? ""));
  return known && (roleWords.test(word) || compound.test(word)) ? `${person}, ${office}` : null;
}

function officeInFront(name: string): string | null {
  const [, office = "", person = ""] =
    /^(?:(?:the|el|la|los|las|le|les|il|lo|o|a|der|die|den)\s|l['’]\s?)?((?:\p{Ll}[\p{L}'’-]{2,}\s(?:(?:a|i|y|e|et|und|and|en|och|og|и|та|και|ja|ve|és|și)\s)?){1,4})((?:\p{Lu}|dr\.?\s|prof\.?\s).*)$/u.exec(
      name,
    ) ?? [];
  const bare = person.replace(personTitles, "");
  return office !== "" && !personTitles.test(name) && looksLikePerson(bare)
    ? `${person}, ${office.trim()}`
    : null;
}

function affiliationBehind(name: string): string | null {
  const titles = personTitles.exec(name)?.[0] ?? "";
  const [, person = "", body = ""] =
    /^((?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,3}\p{Lu}[\p{L}\p{M}'’-]+)\s(?:of|from|at|von|vom|van|de la|de|del|da|do|della|sa|iz|из|с|z|ze|від|з)\s(?:the\s|der\s|de\s)?(\p{Lu}.*)$/u.exec(
      name.slice(titles.length),
    ) ?? [];
  const known = titles !== "" || givenNames.has(fold(person.split(/[\s-]/u)[0] ?? ""));
  return person !== "" && known && looksLikePerson(person) && organisationWords.test(fold(body))
    ? `${titles}${person}, ${body}`
    : null;
}
