/**
 * Addresses of a file or a pasted text that comes in: it is read by a process of its own and kept as an import to check.
 * A short one is read before the answer; a long one behind a page of its own. A crash while it is read leaves nothing of
 * it, and the page then says so.
 */
import { randomBytes } from "node:crypto";
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import { statusOf } from "#http/refusal-status.ts";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { textLimits } from "#formats/source/limits.ts";
import { beginImport } from "#operations/import/keep-import.ts";
import { readApart } from "#operations/import/recognise-apart.ts";
import { findStatement } from "#store/read/statements.ts";
import { tellWhen } from "../answers.ts";
import { askAgain } from "../desk/behind.ts";
import { refused } from "../desk/frame.ts";
import { named, sayIfKnown } from "../desk/markup.ts";
import { refusalSentence } from "../desk/refusal-page.ts";
import { act, get, post, type Answer, type DeskRoute, type Visit } from "../desk/visit.ts";
import { newAnswer } from "../desk-statement/new-routes.ts";
import { html, type Html } from "../html.ts";
import { type Outcome, reading, readingAddress } from "./reading.ts";
import { readingPage } from "./reading-page.ts";

/** A file may have 8 MB; a form takes some room around it. A pasted text of that size is not read, but given back. */
const largestUpload = { maxBytes: 8_600_000, files: true, head: true };

export const uploadRoutes: readonly DeskRoute[] = [
  get("/desk/imports", "import", async () => ({ go: "/desk/statements/new" })),
  post("/desk/imports", "import", begin, largestUpload),
  get("/desk/imports/reading/:key", "import", showReading),
];

interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The bytes are those of the pasted text. */
  readonly isPasted: boolean;
  readonly pasted: string;
}

async function begin(visit: Visit): Promise<Answer> {
  const { form, r } = visit;
  if (form.cut) return newAnswer(visit, refusedAs(tooLarge(visit)), 413);
  if (!visit.door.hasRoom()) return refuse("storage-full");
  const given = givenBytes(visit);
  const size = given.bytes.length;
  if (given.isPasted && size > textLimits.bytes)
    return newAnswer(visit, refusedAs(pastedTooLarge(visit, size)), 422);
  if (given.bytes.length === 0 && !form.file("file")?.name)
    return newAnswer(visit, refusedAs(html`${visit.t("intake.nothing-given")}`), 422);
  const into = form.text("into");
  const target = into === "" ? null : await findStatement(r, into);
  if (into !== "" && !target) return refuse("statement-unknown");
  const key = randomBytes(16).toString("hex");
  const outcome = await reading.begin(key, () => readAndKeep(visit, given, target?.id));
  if (outcome === "goes on") return { go: readingAddress(key, given.name, into) };
  return ended(visit, outcome);
}

/** The file comes last in the form: where the limit came before the end of what was pasted, that is what is too large. */
function tooLarge({ form, t }: Visit): Html {
  return html`${t(form.has("pasted") ? "intake.too-large" : "intake.pasted.far-too-large")}`;
}

function pastedTooLarge({ t }: Visit, bytes: number): Html {
  return html`${t("intake.pasted.too-large", { bytes, limit: textLimits.bytes })}`;
}

/** A chosen file wins over pasted text, an empty one too; what was pasted stays typed when something is wrong. */
function givenBytes({ form, t }: Visit): Given {
  const file = form.file("file");
  const pasted = form.text("pasted");
  if (file && (file.bytes.length > 0 || file.name !== ""))
    return {
      name: file.name.slice(0, 200) || "file.txt",
      bytes: file.bytes,
      isPasted: false,
      pasted,
    };
  const bytes = new TextEncoder().encode(pasted.trim());
  return { name: t("desk.new.pasted.name"), bytes, isPasted: true, pasted };
}

async function readAndKeep(
  visit: Visit,
  { name, bytes, pasted }: Given,
  target: string | undefined,
): Promise<Outcome> {
  const { by, form } = visit;
  const read = await readApart(bytes, { name, columns: [], numbered: true });
  if (isFormatRefusal(read)) return { unread: read, pasted };
  const again = form.text("again") !== "";
  const command = { by, name, bytes, work: read.kept, again, ...(target && { target }) };
  const begun = await act(visit, (tx) => beginImport(tx, command));
  return isRefusal(begun)
    ? { unkept: begun, pasted }
    : { begun: begun.id, at: target === undefined ? "" : "/difference" };
}

async function answerWith(visit: Visit, outcome: Outcome): Promise<Answer> {
  if ("begun" in outcome) return { go: `/desk/imports/${outcome.begun}${outcome.at}` };
  if ("unread" in outcome) {
    const { refusal, params } = outcome.unread;
    const sentence = sayIfKnown(visit.t, `recognition.refusal.${refusal}`, params, refusal);
    const file = visit.form.file("file")?.name ?? visit.query("file");
    const said = file === "" ? sentence : html`<b>${named(file)}</b>: ${sentence}`;
    return newAnswer(visit, refusedAs(said), 422, outcome.pasted);
  }
  const { unkept, pasted } = outcome;
  const slug = unkept.params?.["slug"];
  const repeated = slug === undefined ? null : { slug: String(slug) };
  const said = refusedAs(refusalSentence(visit.frame, unkept));
  tellWhen(visit.c, unkept);
  return newAnswer(visit, { ...said, repeated }, statusOf(unkept), pasted);
}

function refusedAs(sentence: Html): Parameters<typeof newAnswer>[1] {
  return { problems: [], told: refused(sentence), repeated: null };
}

/** Until it is read; then the import, or the form again with what was wrong. */
async function showReading(visit: Visit): Promise<Answer> {
  const { frame, t, param, query } = visit;
  const standing = reading.look(param("key"));
  if (standing?.is === "ended") return ended(visit, standing.as);
  if (!standing) return newAnswer(visit, refusedAs(html`${t("intake.reading.broken")}`), 409);
  askAgain(visit);
  const main = readingPage(frame, query("file"));
  return { page: { title: t("intake.reading.heading"), place: "import", main } };
}

async function ended(visit: Visit, as: Outcome | Refusal): Promise<Answer> {
  return isRefusal(as) ? as : answerWith(visit, as);
}
