/** What storing an import came to, told on the page of its statement: what is there, what was left, and what comes next. */
import { languageName } from "#locales/translate.ts";
import { linesOfFile, type LinesOfFile } from "#store/read-import/listing.ts";
import { sourcesOf } from "#store/read/sources.ts";
import type { StatementRecord } from "../desk-statement/read-statement.ts";
import { said } from "../desk/frame.ts";
import { named } from "../desk/markup.ts";
import type { Visit } from "../desk/visit.ts";
import { html, nothing, type Html } from "../html.ts";
import { sentence, type Wrappers } from "../sentence.ts";

/** What was not answered, or not understood, when it was stored. */
export interface Left {
  readonly open: number;
  /** Of the open ones, those that ask whether two are the same: the desk asks on under Duplicates. */
  readonly pairs: number;
  readonly lost: number;
}

export function placeOfStored(slug: string, source: string, left: Left | null): string {
  const counts = left === null ? "" : `&open=${left.open}&pairs=${left.pairs}&lost=${left.lost}`;
  return `/desk/statements/${slug}?stored=${source}${counts}`;
}

/** Null for an address that names no file of this statement. */
export async function storedNotice(visit: Visit, record: StatementRecord): Promise<Html | null> {
  const { query, r, t } = visit;
  const id = query("stored");
  if (id === "") return null;
  const { id: statement, state } = record.statement;
  const file = (await sourcesOf(r, statement)).find((one) => one.id === id);
  if (!file) return null;
  const lines = await linesOfFile(r, statement, id);
  const head = sentence(t, "intake.stored", { state, file: named(file.name) });
  return said(
    html`<b>${head}</b> <span class="told">${whatCame(visit, record, lines)}${whatIsLeft(visit)}</span>${whatNext(visit, record, lines)}`,
  );
}

function whatCame({ t }: Visit, record: StatementRecord, lines: readonly LinesOfFile[]): string {
  const counted = (kind: LinesOfFile["kind"]): number =>
    lines.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.lines - one.repeats, 0);
  const [organisations, persons] = [counted("organisation"), counted("person")];
  const repeats = lines.reduce((sum, one) => sum + one.repeats, 0);
  const list =
    organisations + persons > 0
      ? t("desk.store.listed", { organisations, persons, repeats })
      : t("desk.store.nobody");
  const names = record.texts.map(({ language }) => languageName(language, t.locale)).join(", ");
  const units = new Set(record.texts.flatMap((text) => text.units.map(({ id }) => id))).size;
  const texts = t("desk.store.texts", { languages: record.texts.length, names, units });
  return `${list} ${texts}`;
}

function whatIsLeft({ query, t }: Visit): readonly Html[] {
  const count = (name: string): number => Number(/^\d{1,6}$/.exec(query(name))?.[0] ?? 0);
  const [open, pairs, lost] = [count("open"), count("pairs"), count("lost")];
  const asked = { ask: linkTo("/desk/duplicates") };
  return [
    open > 0 && sentence(t, "intake.stored.open", { count: open }),
    pairs > 0 && sentence(t, "intake.stored.pairs", {}, asked),
    lost > 0 && sentence(t, "desk.store.lost", { count: lost }),
  ].map((one) => (one === false ? nothing : html` ${one}`));
}

/** A draft can still be taken back whole; what is public goes on. */
function whatNext(visit: Visit, record: StatementRecord, lines: readonly LinesOfFile[]): Html {
  const { t } = visit;
  const { slug, version, state } = record.statement;
  const path = `/desk/statements/${slug}`;
  const links: Wrappers = {
    lacks: linkTo("#lacks"),
    open: linkTo(`${path}/life/opening`),
    record: linkTo(`${path}/life/closing`),
    back: linkTo(`${path}/import`),
    remove: linkTo(`${path}/removal`),
    page: linkTo(`/s/${slug}`),
    invite: linkTo(`${path}/invitations?fill=1#wr`),
  };
  const say = (...[key, params]: Parameters<Visit["t"]>): Html =>
    html` <span class="told">${sentence(t, key, params, links)}</span>`;
  if (version === 0)
    return state === "draft"
      ? html`${say("intake.stored.draft", { lacks: record.lacks.length > 0 ? "some" : "none" })}${say("intake.stored.remove")}`
      : nothing;
  const listed = lines.some(({ kind }) => kind === "organisation");
  return html`${say("intake.stored.public")}${listed && say("intake.stored.invite")}`;
}

function linkTo(href: string): (words: Html) => Html {
  return (words) => html`<a href="${href}">${words}</a>`;
}
