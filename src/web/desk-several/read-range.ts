/** Rows named by the numbers of the first and the last, as the page that was sent showed them. */
import type { CorrectionForm } from "../desk-import/correction.ts";
import type { ImportState } from "../desk-import/state.ts";

/** One a line, '' when the numbers name none; one number alone names its row. */
export function keysBetween({ units, entries }: ImportState, form: CorrectionForm): string {
  const keys = form["do"] === "units" ? units.map(({ id }) => id) : entries.map(({ key }) => key);
  const from = numberOf(form["from"]);
  const till = (form["till"] ?? "").trim() === "" ? from : numberOf(form["till"]);
  if (from === 0 || till < from || from > keys.length) return "";
  return keys.slice(from - 1, till).join("\n");
}

/** 0 for what is no number of a row. */
function numberOf(typed = ""): number {
  return Number(/^\d{1,6}$/.exec(typed.trim())?.[0] ?? 0);
}
