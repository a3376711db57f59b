/**
 * Addresses of what a person says of a table's columns: the file is read anew, apart, and the import goes on with what is
 * recognised then. A short file is read before the answer, a long one behind the page of a reading.
 */
import { randomBytes } from "node:crypto";
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { readAnew } from "#operations/import/read-anew.ts";
import { readApart } from "#operations/import/recognise-apart.ts";
import { findSource, type SourceFile } from "#store/read/sources.ts";
import { act, post, type Answer, type DeskRoute, type Visit } from "../desk/visit.ts";
import type { Correction, CorrectionForm } from "../desk-import/correction.ts";
import { readWork } from "../desk-import/read-work.ts";
import { showWork } from "../desk-storing/show-work.ts";
import type { ImportWork } from "../desk-import/state.ts";
import { type Outcome, reading, readingAddress } from "../desk-upload/reading.ts";
import { fieldOf, parseColumns, statedBy } from "./parse-columns.ts";

export const columnsRoutes: readonly DeskRoute[] = [
  post("/desk/imports/:id/columns", "import", sayColumns),
];

async function sayColumns(visit: Visit): Promise<Answer> {
  const { r, form, param } = visit;
  const source = await findSource(r, param("id"));
  const work = await readWork(r, source);
  if (!source || !work) return refuse("import-unknown");
  const table = work.recognised.tables.find(({ line }) => String(line) === form.text("line"));
  if (!table) return refuse("bad-request");
  const parsed = parseColumns((name) => form.text(name), table);
  if ("problems" in parsed) {
    const asked = {
      edit: null,
      page: 1,
      told: false,
      problems: parsed.problems,
      typed: typedOf(visit, table.columns.length),
    };
    return showWork(visit, asked, {
      refusal: "form-incomplete",
      params: { count: parsed.problems.length },
    });
  }
  return readAgain(visit, source, work, parsed);
}

function typedOf({ form }: Visit, width: number): CorrectionForm {
  const line = form.text("line");
  const names = Array.from({ length: width }, (_, at) => fieldOf(Number(line), at));
  return {
    do: "columns",
    line,
    header: form.text("header"),
    ...Object.fromEntries(names.map((name) => [name, form.text(name)])),
  };
}

/** @param correction null takes the last one back. */
export async function readAgain(
  visit: Visit,
  source: SourceFile,
  work: ImportWork,
  correction: Correction | null,
): Promise<Answer> {
  const key = randomBytes(16).toString("hex");
  const outcome = await reading.begin(key, () => readAndKeep(visit, source, work, correction));
  if (outcome === "goes on") return { go: readingAddress(key, source.name) };
  if (isRefusal(outcome)) return outcome;
  return "unread" in outcome
    ? refuse("import-unreadable")
    : { go: `/desk/imports/${source.id}${placeAfter(correction)}` };
}

/** What was taken back is not what the last correction did. */
function placeAfter(correction: Correction | null): "?undone=1#co" | "?said=1#co" {
  return correction === null ? "?undone=1#co" : "?said=1#co";
}

async function readAndKeep(
  visit: Visit,
  { id, name, bytes }: SourceFile,
  { corrections }: ImportWork,
  correction: Correction | null,
): Promise<Outcome | Refusal> {
  const wanted = correction === null ? corrections.slice(0, -1) : [...corrections, correction];
  const read = await readApart(bytes, { name, columns: statedBy(wanted), numbered: true });
  if (isFormatRefusal(read)) return { unread: read, pasted: "" };
  const command = {
    id,
    work: read.kept,
    corrections: corrections.length,
    correction: correction === null ? null : JSON.stringify(correction),
  };
  const done = await act(visit, (t) => readAnew(t, command));
  return isRefusal(done) ? done : { begun: id, at: placeAfter(correction) };
}
