/** `--columns`: the longest table of the file, read by what a person says of its columns, from left to right. */
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { recogniseApart } from "#operations/import/recognise-apart.ts";
import { columnUses, namingUses, type ColumnUse } from "#recognition/columns/column-use.ts";
import type { RecognisedStatement, RecognisedTable } from "#recognition/recognised-statement.ts";
import type { Arguments } from "../program/read-arguments.ts";
import type { Terminal } from "../program/terminal.ts";

/** Null when nothing is said of columns. */
export function columnsOf(
  terminal: Terminal,
  given: Arguments,
): readonly ColumnUse[] | "wrong" | null {
  const wish = given.value("columns");
  if (wish === undefined) return null;
  const uses = wish.split(",").map((word) => useNamed(word.trim()));
  const names = uses.some((use) => use !== null && namingUses.includes(use));
  if (names && uses.every((use) => use !== null)) return uses;
  terminal.say("cli.import.columns", {
    found: wish,
    known: columnUses.join(", "),
    naming: namingUses.join(", "),
  });
  return "wrong";
}

function useNamed(word: string): ColumnUse | null {
  return word === "-" ? "other" : (columnUses.find((use) => use === word) ?? null);
}

/** Null, and a sentence on the terminal, for a file without a table. */
export async function recogniseByColumns(
  terminal: Terminal,
  { bytes, name }: { readonly bytes: Uint8Array; readonly name: string },
  recognised: RecognisedStatement,
  columns: readonly ColumnUse[],
): Promise<RecognisedStatement | null> {
  const table = longest(recognised.tables);
  if (!table) {
    terminal.say("cli.import.no-table", { file: name });
    return null;
  }
  const stated = [{ line: table.line, header: table.header, columns }];
  const read = await recogniseApart(bytes, { name, columns: stated });
  return isFormatRefusal(read) ? null : read.recognised;
}

function longest(tables: readonly RecognisedTable[]): RecognisedTable | undefined {
  const rows = ({ line, last }: RecognisedTable): number => last - line;
  return tables.toSorted((one, other) => rows(other) - rows(one))[0];
}
