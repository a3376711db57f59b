// A person in a sentence carries an office in front of the name or an affiliation behind it: "the writer Ada Tar",
// "Ben Salt of the Tern Institute". For reading, the name goes first and the rest behind a comma.

import { looksLikePerson } from "../list/shape.ts";
import { fold } from "../rows/tidy.ts";
import { givenNames } from "../words/given-names-table.ts";
import { organisationWords, personTitles } from "../words/name-words.ts";

/** The name with what belongs to it behind a comma; other names as they are. */
export function signerOf(name: string): string {
  return officeInFront(name) ?? affiliationBehind(name) ?? name;
}

function officeInFront(name: string): string | null {
  const [, office = "", person = ""] =
    /^(?:(?:the|el|la|los|las|le|les|l['’]|il|lo|o|a|der|die|den) ?)?((?:\p{Ll}[\p{L}'’-]{2,}\s){1,4})((?:\p{Lu}|dr\.?\s|prof\.?\s).*)$/u.exec(
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
