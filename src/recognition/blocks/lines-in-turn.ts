// Names and what is told of each in turn, line after line without marks: "Ada Tar", "harbour master", "Port of Norhaven".

import { headOf, looksLikePerson, shapeOf } from "../list/shape.ts";
import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import { beginsWithGiven } from "../separators/given-names.ts";
import { personTitles, roleWords } from "../words/name-words.ts";
import { isOffice, isPlace, isRemark } from "./sort-of-line.ts";

const longestLine = 160;
const leastRows = 6;

/** Adds to `details` the rows that tell of the name above, where a whole run of rows goes so. */
export function addLinesInTurn(rows: readonly Row[], details: (number | null)[]): void {
  for (const run of runsOfLines(rows, details)) {
    const blocks = blocksIn(run);
    for (const [head, ...lines] of blocks ?? [])
      for (const { index } of lines) details[index] = (head as Row).index;
  }
}

/** Short rows without marks, one below the other. */
function runsOfLines(rows: readonly Row[], details: readonly (number | null)[]): Row[][] {
  const runs: Row[][] = [];
  let open: Row[] = [];
  for (const row of rows) {
    const fits = isPlainLine(row) && details[row.index] === null;
    if (!fits || (open[0]?.kind ?? row.kind) !== row.kind) {
      runs.push(open);
      open = [];
    }
    if (fits) open.push(row);
  }
  return [...runs, open].filter(({ length }) => length >= leastRows);
}

function isPlainLine({ kind, marker, cells, text }: Row): boolean {
  return (
    (kind === "paragraph" || kind === "preformatted" || kind === "quote") &&
    marker === null &&
    cells === null &&
    text.length <= longestLine
  );
}

/** "name": of whom or what kind is open; the others tell of the name above, or name who speaks for it, or a body. */
type Sort = "name" | "speaker" | "office" | "place" | "remark" | "body";

const sizes = [2, 3, 4];

/** The rows in blocks of a name and its lines, from the first to the last that tells of one; or null. */
function blocksIn(run: readonly Row[]): Row[][] | null {
  const sorts = run.map(({ text }) => sortOf(text));
  return blocksOfLines(run, sorts) ?? withTheirBodies(run, sorts);
}

function blocksOfLines(run: readonly Row[], sorts: readonly Sort[]): Row[][] | null {
  const first = sorts.findIndex(tells) - 1;
  if (first < 0 || sorts.filter(tells).length < 0.15 * run.length) return null;
  const last = sorts.findLastIndex(tells);
  const block = run.findIndex(({ at }) => at === run.at(-1)?.at);
  for (const size of sizes)
    for (const start of block <= first ? [first, block] : [first]) {
      // Where one block holds them all, what is told of its first or last name may be a word that is not known.
      const whole = block <= first && (run.length - start) % size === 0;
      const end = whole ? run.length : last + size - 1;
      const blocks = blocksOfSize(run.slice(start, end), size);
      if (end > run.length || !areSetAlike(run.slice(start, end))) continue;
      if (areAlike(blocks, sorts.slice(start, end), size)) return blocks;
    }
  return null;
}

/** A line tells of the name above; a body may be a name itself. */
function tells(sort: Sort): boolean {
  return sort !== "name" && sort !== "body";
}

const leastPersons = 6;

/** Persons by their given names, each with a line below that is a body or at least no person: theirs, and no signatory. */
function withTheirBodies(run: readonly Row[], sorts: readonly Sort[]): Row[][] | null {
  const [first, last] = [sorts.indexOf("body") - 1, sorts.lastIndexOf("body") + 1];
  const rows = run.slice(Math.max(0, first), last);
  const blocks = blocksOfSize(rows, 2);
  if (first < 0 || blocks.length < leastPersons || blocks.at(-1)?.length !== 2) return null;
  const bodies = blocks.filter((_, at) => sorts[first + 2 * at + 1] === "body").length;
  const persons = blocks.filter(([head]) => isKnownPerson(head)).length;
  const others = blocks.filter(([, line]) => isKnownPerson(line)).length;
  const fits = bodies >= 0.5 * blocks.length && persons >= 0.6 * blocks.length;
  return fits && others <= 0.03 * blocks.length && areSetAlike(rows) ? blocks : null;
}

function isKnownPerson(row: Row | undefined): boolean {
  const name = (row?.text ?? "").replace(personTitles, "");
  return (
    looksLikePerson(headOf(name)) && beginsWithGiven(name) && !shapeOf(row?.text ?? "").organisation
  );
}

function blocksOfSize(rows: readonly Row[], size: number): Row[][] {
  return Array.from({ length: Math.ceil(rows.length / size) }, (_, at) =>
    rows.slice(at * size, (at + 1) * size),
  );
}

/** All lines stand in one block, or nearly each in its own; blocks of several lines say themselves what belongs together. */
function areSetAlike(rows: readonly Row[]): boolean {
  const blocks = new Set(rows.map(({ at }) => at)).size;
  return blocks === 1 || blocks >= 0.99 * rows.length;
}

const leastBlocks = 3;

/** Below every name stands a line that tells of it, in the same place and of the same sort in nearly all blocks. */
function areAlike(blocks: readonly Row[][], sorts: readonly Sort[], size: number): boolean {
  if (blocks.length < leastBlocks || blocks.at(-1)?.length !== size) return false;
  const heads = blocks.map(([head]) => head?.text ?? "");
  const named = heads.filter((_, at) => !tells(sorts[at * size] as Sort)).length;
  const second = blocks.map((_, at) => sorts[at * size + 1] as Sort);
  const share = (sort: Sort): number => second.filter((one) => one === sort).length / second.length;
  if (named < 0.95 * heads.length) return false;
  if (share("place") >= 0.8 || share("remark") >= 0.8) return true;
  const organisations = heads.filter((text) => shapeOf(text).organisation).length;
  if (share("speaker") >= 0.8) return size === 2 && organisations >= 0.6 * heads.length;
  const persons = heads.filter(mayBePerson).length;
  const others = blocks.filter(([, line]) => looksLikePerson(line?.text ?? "")).length;
  const sure = persons >= 0.9 * heads.length && others === 0;
  return share("office") + share("place") >= (sure ? 0.6 : 0.8) && persons >= 0.7 * heads.length;
}

/** By its capitals, or in a script without them by its length. */
function mayBePerson(text: string): boolean {
  const uncased = !/[\p{Lu}\p{Ll}]/u.test(text) && text.length <= 30 && text.split(" ").length <= 4;
  return looksLikePerson(headOf(text)) || (uncased && !shapeOf(text).organisation);
}

function sortOf(text: string): Sort {
  if (isRemark(text)) return "remark";
  if (text.length > 60 && /[.!?。！？]$/u.test(text)) return "name";
  if (isPlace(text)) return "place";
  if (isOffice(text)) return "office";
  const head = headOf(text);
  const speaks = text.length > head.length && roleWords.test(fold(text.slice(head.length)));
  if (speaks && looksLikePerson(head)) return "speaker";
  // "Ada Tern, Harbour School" has a body behind the name.
  const isOfPerson = beginsWithGiven(text.replace(personTitles, ""));
  return shapeOf(text).organisation && !isOfPerson ? "body" : "name";
}
