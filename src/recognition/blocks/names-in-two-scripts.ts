// The same names in two languages, line after line: "Tern Trust", and below it "海鳥信託". Scripts in turn show it.

import { scriptShares } from "../language/script.ts";
import type { CollectedRow } from "../collect/collected.ts";
import type { ListEntry } from "../list/signatory-list.ts";

const leastPairs = 3;

/** One entry for each two rows, where every second one from the first to the last is in another script; or null. */
export function namesInTwoScripts(rows: readonly CollectedRow[]): ListEntry[] | null {
  if (rows.length < 2 * leastPairs || rows.length % 2 === 1) return null;
  const scripts = rows.map(({ row }) => scriptOf(row.text));
  const [first, second] = scripts;
  const inTurn = scripts.every((script, at) => script === (at % 2 === 0 ? first : second));
  if (first === undefined || second === undefined || first === second || !inTurn) return null;
  return rows.flatMap((collected, at) => (at % 2 === 0 ? [entryOf(collected, rows[at + 1])] : []));
}

function entryOf({ row, group, kind }: CollectedRow, other: CollectedRow | undefined): ListEntry {
  const fields = other === undefined ? {} : { fields: { nameOther: other.row.text } };
  return { raw: row.raw, text: row.text, row, group, kind, ...fields };
}

/** The one script of all letters, or nearly all; Japanese writes in two. */
function scriptOf(text: string): string | undefined {
  const [most] = scriptShares(text);
  if (most === undefined || most[1] < 0.9) return undefined;
  return most[0] === "Kana" ? "Hani" : most[0];
}
