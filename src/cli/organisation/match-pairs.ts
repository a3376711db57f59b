// `undersigned match --pairs FILE.tsv`: a verdict, its rule and its reason for each pair of names.
//
// The input is TSV with a head line; it needs the columns left and right, uses left_country and right_country when they
// are there, and passes every other column through. There is no quoting: cells go through byte for byte, and each line
// gets the cells verdict, rule and reason at its end. A line that is short of cells gets empty ones first, so that the
// new ones stand in their columns.
import { compareNames } from "#names/compare.ts";
import type { NameRecord, Verdict } from "#names/compare.ts";

/** The TSV with three columns more; the sentence makes a verdict readable and must hold no tab or line break. */
export function matchPairs(tsv: string, sentence: (verdict: Verdict) => string): string {
  const [head = "", ...lines] = withoutLastBreak(tsv).split("\n");
  const columns = cellsOf(head);
  const output = [addCells(head, ["verdict", "rule", "reason"])];
  for (const line of lines) {
    const cells = cellsOf(line);
    const verdict = compareNames(
      recordAt(columns, cells, "left"),
      recordAt(columns, cells, "right"),
    );
    const lacking = Array.from({ length: Math.max(0, columns.length - cells.length) }, () => "");
    const told = [verdict.verdict, verdict.rule, oneLine(sentence(verdict))];
    output.push(addCells(line, [...lacking, ...told]));
  }
  return `${output.join("\n")}\n`;
}

/** The columns that a file of pairs must have and lacks; empty when it has them. */
export function missingPairColumns(tsv: string): readonly string[] {
  const columns = cellsOf(tsv.slice(0, tsv.indexOf("\n") < 0 ? tsv.length : tsv.indexOf("\n")));
  return ["left", "right"].filter((column) => !columns.includes(column));
}

function withoutLastBreak(tsv: string): string {
  return tsv.endsWith("\n") ? tsv.slice(0, -1) : tsv;
}

function cellsOf(line: string): readonly string[] {
  return (line.endsWith("\r") ? line.slice(0, -1) : line).split("\t");
}

/** A carriage return stays where the line ends. */
function addCells(line: string, cells: readonly string[]): string {
  const [body, end] = line.endsWith("\r") ? [line.slice(0, -1), "\r"] : [line, ""];
  return [body, ...cells].join("\t") + end;
}

function recordAt(
  columns: readonly string[],
  cells: readonly string[],
  side: "left" | "right",
): NameRecord {
  const country = cells[columns.indexOf(`${side}_country`)] ?? "";
  const name = cells[columns.indexOf(side)] ?? "";
  return country === "" ? { name } : { name, country };
}

function oneLine(text: string): string {
  return text.replace(/[\t\r\n]+/g, " ");
}
