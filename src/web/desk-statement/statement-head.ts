/** The head of every page about one statement: its title, its state, the links to its other pages. */
import { html, type Html } from "../html.ts";
import { head } from "../desk/frame.ts";
import type { Look } from "../desk/look.ts";
import { attribute, named } from "../desk/markup.ts";
import { stateWords } from "./statement-table.ts";
import type { StatementRecord } from "./read-statement.ts";

export type StatementPlace =
  | "overview"
  | "texts"
  | "comments"
  | "signatories"
  | "invitations"
  | "facts";

export interface StatementHead {
  readonly place: StatementPlace | null;
  readonly heading: string | Html;
  readonly lede?: string | Html;
  readonly end?: Html | null;
}

const places: Readonly<Record<StatementPlace, string>> = {
  overview: "",
  texts: "/texts",
  comments: "/comments",
  signatories: "/signatories",
  invitations: "/invitations",
  facts: "/facts",
};

export function statementHead(look: Look, record: StatementRecord, shown: StatementHead): Html {
  const { t } = look;
  const { slug, state, deadline } = record.statement;
  const since = record.steps.at(-1)?.at ?? record.statement.createdAt;
  const title = html`<a class="plain doc" href="/desk/statements/${slug}">${named(record.title.title || slug, record.title.language)}</a>`;
  const words = stateWords(look, { state, deadline, since });
  const crumb = shown.place === "overview" ? html`${words}` : html`${title}, ${words}`;
  const isDraft = record.statement.version === 0;
  // Only a text that can still change is commented on.
  const shownPlaces = Object.entries(places).filter(
    ([place]) => place !== "comments" || isDraft || shown.place === "comments",
  );
  const links = shownPlaces.map(([place, path]) => {
    const current = attribute("aria-current", place === shown.place && "page");
    return html`<a href="/desk/statements/${slug}${path}"${current}>${t(`desk.statement.nav.${place as StatementPlace}`)}</a>`;
  });
  const { heading, lede, end } = shown;
  return html`${head({ title: heading, crumb, ...(lede && { lede }), ...(end && { end }) })}
<nav class="sub" aria-label="${t("desk.statement.nav")}">${links}</nav>`;
}
