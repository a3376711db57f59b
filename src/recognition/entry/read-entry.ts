// One entry of a list read into its parts: name, acronym, country for an organisation; name, role, affiliation for a
// person. What the heading said of the group decides first, then the entry's own shape.

import { splitPrintedName } from "#names/split-printed-name.ts";
import type { RecognisedSignatory, SignatoryKind } from "../recognised-statement.ts";
import type { ListEntry } from "../list/signatory-list.ts";
import { headOf, looksLikePerson, shapeOf } from "../list/shape.ts";
import { fold, tidy } from "../rows/tidy.ts";
import { organisationWords, roleWords } from "../words/name-words.ts";

export type ReadEntry = Omit<RecognisedSignatory, "position">;

/** The parts of one entry. */
export function readEntry(entry: ListEntry): ReadEntry {
  const printed = entry.exact === true ? entry.text : closed(tidy(entry.text));
  const kind = entry.kind ?? kindOf(printed);
  const base = {
    raw: entry.exact === true ? entry.raw : entry.raw.trim(),
    printed,
    kind,
    line: entry.row.line,
    rule: `entry.${kind}`,
  };
  const parts = kind === "person" ? personParts(printed) : splitPrintedName(printed);
  const grouped = entry.group === null ? {} : { group: entry.group };
  return { ...base, ...parts, ...grouped };
}

/** Without the punctuation that only closes a line of a list. */
function closed(text: string): string {
  const bare = text.replace(/\s*[;,；，、]+$/u, "");
  return /[^.\s]{3,}\.$/u.test(bare) && !/\.\p{L}{1,4}\.$|(?:^|\s)\p{L}{1,3}\.$/u.test(bare)
    ? bare.slice(0, -1)
    : bare;
}

function kindOf(printed: string): SignatoryKind {
  const head = headOf(printed);
  const rest = printed.slice(head.length);
  if (looksLikePerson(head) && rest !== "" && roleWords.test(fold(rest))) return "person";
  if (organisationWords.test(fold(head))) return "organisation";
  return shapeOf(printed).person && rest.startsWith(",") ? "person" : "organisation";
}

function personParts(printed: string): Pick<ReadEntry, "name" | "role" | "affiliation"> {
  const head = headOf(printed).trim();
  const rest = printed
    .slice(head.length)
    .replace(/^[\s,;:|(\-–—（，、]+|[)）\s]+$/gu, "")
    .trim();
  if (rest === "") return { name: head };
  const comma = rest.indexOf(",");
  if (comma < 0 || !roleWords.test(fold(rest.slice(0, comma)))) {
    return roleWords.test(fold(rest))
      ? { name: head, role: rest }
      : { name: head, affiliation: rest };
  }
  return {
    name: head,
    role: rest.slice(0, comma).trim(),
    affiliation: rest.slice(comma + 1).trim(),
  };
}
