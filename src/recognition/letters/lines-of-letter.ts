// Signatures below a letter, each in lines or paragraphs of its own: the name, the office and the body, or the office first
// and the name below it.

import { personsSideBySide } from "../blocks/persons-side-by-side.ts";
import type { CollectedRow } from "../collect/collected.ts";
import { headOf, looksLikePerson, shapeOf } from "../list/shape.ts";
import type { ListEntry } from "../list/signatory-list.ts";
import { fold } from "../rows/tidy.ts";
import { beginsWithGiven } from "../separators/given-names.ts";
import { personTitles, roleWords } from "../words/name-words.ts";
import { withoutComma } from "../blocks/sort-of-line.ts";

const mostRows = 12;
const longestLine = 140;

type Sort = "person" | "office" | "body";

/** One entry for each person, where every row is a person, an office or a body, and every person has an office; or null. */
export function signaturesOfLetter(rows: readonly CollectedRow[]): ListEntry[] | null {
  const plain = rows.every(
    ({ row }) => row.marker === null && row.kind !== "row" && row.text.length <= longestLine,
  );
  if (!plain || rows.length < 2 || rows.length > mostRows) return null;
  if (personsSideBySide(rows) !== null) return null;
  const sorts = rows.map(sortOf);
  if (sorts.includes(null)) return null;
  const blocks = sorts[0] === "person" ? cutBefore(rows, sorts) : cutBehind(rows, sorts);
  return blocks?.map(entryOf) ?? null;
}

/** Each block begins with a person, whose office stands right below. */
function cutBefore(
  rows: readonly CollectedRow[],
  sorts: readonly (Sort | null)[],
): CollectedRow[][] | null {
  const blocks: CollectedRow[][] = [];
  for (const [at, row] of rows.entries()) {
    if (sorts[at] === "person" && sorts[at + 1] !== "office") return null;
    if (sorts[at] === "person") blocks.push([row]);
    else blocks.at(-1)?.push(row);
  }
  // One body belongs to an office, and none where the office's line names one; what is more signs for itself.
  const fits = (block: readonly CollectedRow[]): boolean =>
    block.length <= 3 && (block.length < 3 || !shapeOf(block[1]?.row.text ?? "").organisation);
  return blocks.every(fits) ? blocks : null;
}

/** Each block is an office and a person below it. */
function cutBehind(
  rows: readonly CollectedRow[],
  sorts: readonly (Sort | null)[],
): CollectedRow[][] | null {
  const inTurn =
    rows.length % 2 === 0 &&
    sorts.every((sort, at) => sort === (at % 2 === 0 ? "office" : "person"));
  if (!inTurn) return null;
  return rows.flatMap((row, at) => (at % 2 === 0 ? [] : [[row, rows[at - 1] as CollectedRow]]));
}

function sortOf({ row: { text } }: CollectedRow): Sort | null {
  const bare = withoutComma(text).replace(article, "");
  if (isPerson(bare)) return "person";
  if (isOffice(bare)) return "office";
  return shapeOf(bare).organisation && !shapeOf(bare).prose ? "body" : null;
}

const article =
  /^(?:[Tt]he|[Dd]er|[Dd]ie|[Ll]a|[Ll]e|[Ee]l|[Ll]os|[Ii]l|[Oo]|[Aa]|[Dd]e|[Oo] |Η|Ο)\s|^L['’]/u;

function isPerson(text: string): boolean {
  const head = headOf(text.replace(personTitles, ""));
  return looksLikePerson(head) && (beginsWithGiven(head) || !roleWords.test(fold(head)));
}

/** One of the first two words is that of an office. */
function isOffice(text: string): boolean {
  return text
    .split(/[\s,]+/u)
    .slice(0, 2)
    .some((word) => roleWords.test(fold(word)));
}

function entryOf(block: readonly CollectedRow[]): ListEntry {
  const [{ row, group }] = block as [CollectedRow];
  const text = block.map((line) => withoutComma(line.row.text)).join(", ");
  return { raw: text, text, row, group, kind: "person", name: withoutComma(row.text) };
}
