// What an organisation is, told behind a comma in small letters: "Tern Watch, a movement born in the storm of 1902". It is no
// part of the name, and the words of a sentence in it make no sentence of the line.

import { looksLikePerson } from "../list/shape.ts";
import type { Row } from "../rows/rows.ts";
import { beginsWithSortNoun } from "./sort-in-front.ts";

/** The name in front of such words, or null. */
export function describedName(text: string): string | null {
  const [, name = "", phrase = ""] = described.exec(text) ?? [];
  if (name === "" || belonging.test(phrase) || phrase.split(/\s+/u).length < 4) return null;
  if (looksLikePerson(name) && callingAndBody.test(phrase)) return null;
  return beginsWithSortNoun(phrase) ? name : null;
}

/** The same where a line beside it is set so, too. */
export function describedAmong(rows: readonly Row[], at: number): string | null {
  const name = describedName(rows[at]?.text ?? "");
  if (name === null) return null;
  const beside = [rows[at - 1], rows[at + 1]].some(
    (row) => row !== undefined && row.text.length <= 300 && describedName(row.text) !== null,
  );
  return beside ? name : null;
}

const described =
  /^(["“„«#]?[\p{Lu}\p{N}][^,;:]{2,80}),\s+(?:(?:an?|the|eine?|une?|una?|uno|uma?|het|een|et|ett|en|o|unul)\s)?(\p{Ll}[^;:]{12,240}?)[,;.]?$/u;

/** "Ada Tar, cartographer, Society of Charts": behind a person stand a calling and a body. */
const callingAndBody = /^[\p{Ll}\s-]{3,60},\s+\p{Lu}/u;

/** "Ada Tar, of the collective Tern Watch" says where a person belongs. */
const belonging =
  /^(?:of|from|at|for|with|de|del|della|dell['’]|dei|delle|d[aeo]s?|du|des|d['’]|di|dal|dalla|von|vom|van|aus|beim?|av|af|från|fra|hos|z|ze|od|iz|u|из|от|від|с|του|της|από|kwa|dari)(?:\s|(?<=['’]))/u;
