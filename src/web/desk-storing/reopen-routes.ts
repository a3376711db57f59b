/**
 * Addresses of the way back from a draft to its import: the file is read anew, apart, and the import goes on with the
 * corrections it had. A short file is read before the answer, a long one behind the page of a reading.
 */
import { randomBytes } from "node:crypto";
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { reopenImport } from "#operations/import/keep-import.ts";
import { readApart } from "#operations/import/recognise-apart.ts";
import { countComments } from "#store/read-draft/comments.ts";
import { correctionsOf } from "#store/read-import/corrections.ts";
import { sourcesOf, type SourceFile } from "#store/read/sources.ts";
import { act, get, post, type Answer, type DeskRoute, type Visit } from "../desk/visit.ts";
import { statedBy } from "../desk-columns/parse-columns.ts";
import type { Correction } from "../desk-import/correction.ts";
import type { StatementRecord } from "../desk-statement/read-statement.ts";
import { withRecord } from "../desk-statement/with-record.ts";
import { type Outcome, reading, readingAddress } from "../desk-upload/reading.ts";
import { originOf, reopenPage } from "./reopen-page.ts";

export const reopenRoutes: readonly DeskRoute[] = [
  get("/desk/statements/:slug/import", "import", withRecord(show)),
  post("/desk/statements/:slug/import", "import", withRecord(reopen)),
];

async function show({ frame, r, t }: Visit, record: StatementRecord): Promise<Answer> {
  const { id } = record.statement;
  const source = await originOf(r, record.statement);
  const files = await sourcesOf(r, id);
  const view = {
    record,
    source,
    corrections: source ? (await correctionsOf(r, source.id)).length : 0,
    others: files.filter((one) => one.target !== null).map(({ name }) => name),
    comments: await countComments(r, id),
  };
  const page = { title: t("intake.reopen.heading"), place: "statements" as const };
  return { page: { ...page, main: reopenPage(frame, view) } };
}

async function reopen(visit: Visit, record: StatementRecord): Promise<Answer> {
  const source = await originOf(visit.r, record.statement);
  const { state: from } = record.statement;
  if (!source) return refuse("statement-state", { from, to: "import" });
  const key = randomBytes(16).toString("hex");
  const outcome = await reading.begin(key, () => readAndReopen(visit, source));
  if (outcome === "goes on") return { go: readingAddress(key, source.name) };
  if (isRefusal(outcome)) return outcome;
  return "unread" in outcome
    ? refuse("import-unreadable")
    : { go: `/desk/imports/${source.id}?said=1` };
}

async function readAndReopen(
  visit: Visit,
  { id, name, bytes }: SourceFile,
): Promise<Outcome | Refusal> {
  const corrections = await correctionsOf(visit.r, id);
  const stated = statedBy(corrections.map((one) => JSON.parse(one) as Correction));
  const read = await readApart(bytes, { name, columns: stated, numbered: true });
  if (isFormatRefusal(read)) return { unread: read, pasted: "" };
  const command = { by: visit.by, id, work: read.kept, corrections: corrections.length };
  const done = await act(visit, (t) => reopenImport(t, command));
  return isRefusal(done) ? done : { begun: id, at: "" };
}
