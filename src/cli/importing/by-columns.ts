/** `--columns`: the longest table of the file, read by what a person says of its columns, from left to right. */
import type { ReaderTask } from "#operations/import/kept-file.ts";
import { columnUses, faultOf, type ColumnUse } from "#recognition/columns/column-use.ts";
import type { RecognisedStatement, RecognisedTable } from "#recognition/recognised-statement.ts";
import type { Terminal } from "../program/terminal.ts";

/** What the words say, or null and a sentence on the terminal. */
export function readColumnUses(terminal: Terminal, words: string): readonly ColumnUse[] | null {
  const uses = words.split(",").map((word) => useNamed(word.trim()));
  const known = uses.filter((use) => use !== null);
  if (known.length < uses.length) {
    terminal.say("cli.import.columns", { found: words, known: columnUses.join(", ") });
    return null;
  }
  const fault = faultOf(known);
  if (fault === null) return known;
  terminal.say(`refusal.field.${fault.code}`);
  return null;
}

function useNamed(word: string): ColumnUse | null {
  return word === "-" ? "other" : (columnUses.find((use) => use === word) ?? null);
}

/** How the file is to be read anew; null, and a sentence, for a file without a table. */
export function taskByColumns(
  terminal: Terminal,
  name: string,
  { tables }: RecognisedStatement,
  columns: readonly ColumnUse[],
): ReaderTask | null {
  const table = longest(tables);
  if (table) return { name, columns: [{ line: table.line, header: table.header, columns }] };
  terminal.say("cli.import.no-table", { file: name });
  return null;
}

function longest(tables: readonly RecognisedTable[]): RecognisedTable | undefined {
  const rows = ({ line, last }: RecognisedTable): number => last - line;
  return tables.toSorted((one, other) => rows(other) - rows(one))[0];
}
