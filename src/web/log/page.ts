/** `/log`: the public log for people. What it is, how far it goes, who signs and cosigns it, and how to check it. */
import type { PageContext } from "#http/door.ts";
import { formatDate, formatMoment } from "#locales/translate.ts";
import { isUnchosen } from "#operations/log/open-log.ts";
import { currentKey } from "#operations/log/log-keys.ts";
import {
  showStanding,
  type LogStanding,
  type WitnessedBy,
} from "#operations/witness/show-standing.ts";
import { formerLogs, logOrigin } from "#store/read/log-entries.ts";
import type { FormerLogRow } from "#store/log-tables.ts";
import { frameOf, htmlAnswer, type Pages, readerLocale } from "../answers.ts";
import { type Child, html, type Html } from "../html.ts";
import { formatPublicPage, type Frame } from "../layout.ts";
import { paths } from "../routes.ts";
import { sentence } from "../sentence.ts";
import { witnessedSentence } from "./standing.ts";

export async function showLog(pages: Pages, c: PageContext): Promise<Response> {
  const { site, store } = pages.door;
  const [origin, vkey] = [await logOrigin(store.reader), await currentKey(store.reader)];
  const formers = await formerLogs(store.reader);
  const standing = await showStanding(store.reader, site);
  const frame = frameOf(pages, readerLocale(c));
  return htmlAnswer(c, formatLogPage(frame, { origin, vkey, standing, formers }));
}

export interface LogView {
  /** Null before the first statement opened. */
  readonly origin: string | null;
  readonly vkey: string | null;
  readonly standing: LogStanding;
  /** The last of them first. */
  readonly formers: readonly FormerLogRow[];
}

export function formatLogPage(frame: Frame, view: LogView): string {
  const { t } = frame;
  const title = t("log.title");
  const { origin, vkey } = view;
  const begun =
    origin === null || vkey === null
      ? html`<div class="confirm"><p role="status">${t("log.empty")}</p></div>`
      : html`<div class="confirm">${formatFacts(frame, view, origin, vkey)}${formatCheck(frame, vkey)}${formatFiles(frame)}</div>`;
  const main = html`<div class="sheet"><div class="head"><h1 class="small">${title}</h1></div><div class="prose"><p>${t("log.what")}</p></div>${begun}</div>`;
  return formatPublicPage(frame, { title, skip: "web.skip.page", main, menu: paths.log() });
}

function formatFacts(
  { t }: Frame,
  { standing, formers }: LogView,
  origin: string,
  vkey: string,
): Html {
  const { size, pending, signedAt } = standing;
  const entries = [
    t("log.entries.covered", { size }),
    ...(pending > 0 ? [t("log.entries.pending", { pending })] : []),
  ].join(" ");
  const named = isUnchosen(origin) ? html` (${t("log.unchosen")})` : false;
  const facts: readonly (readonly [string, Child])[] = [
    [t("log.origin"), html`<bdi class="mono long">${origin}</bdi>${named}`],
    [t("log.key"), html`<bdi class="mono long">${vkey}</bdi>`],
    [t("log.entries"), entries],
    [t("log.signed"), signedAt && formatMoment(signedAt, t.locale)],
    [t("log.witnesses"), formatWitnesses(t, standing)],
    [t("log.former"), formers.length > 0 && formers.map((one) => formatFormer(t, one))],
  ];
  return html`<dl class="facts">${facts.map(([term, value]) => value && html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`;
}

/** The log's former names stay where everybody can see them. */
function formatFormer(
  t: Frame["t"],
  { first, origin, size, closed, ended_at }: FormerLogRow,
): Html {
  const words = sentence(t, "log.former.one", {
    origin: html`<bdi class="mono long">${origin}</bdi>`,
    size,
    date: html`${formatDate(ended_at, t.locale)}`,
  });
  const end = t(closed === null ? "log.former.open" : "log.former.closed");
  const path = paths.logFile(`former/${first.slice("sha256:".length)}/checkpoint`);
  return html`<p>${words} ${end} <a href="${path}">${t("log.former.checkpoint")}</a></p>`;
}

function formatWitnesses(t: Frame["t"], standing: LogStanding): Html {
  const lines = standing.witnesses.map(
    (one) =>
      html`<li><bdi class="mono">${one.name}</bdi>: ${witnessWords(t, one)}${one.trouble && html` ${t(`log.witness.${one.trouble}`)}`}</li>`,
  );
  return html`<p>${witnessedSentence(t, standing)}</p>${lines.length > 0 && html`<ul class="plain">${lines}</ul>`}`;
}

function witnessWords(t: Frame["t"], { at, lastAt }: WitnessedBy): string {
  if (at) return t("log.witness.at", { time: formatMoment(at, t.locale) });
  if (lastAt) return t("log.witness.last", { time: formatMoment(lastAt, t.locale) });
  return t("log.witness.never");
}

function formatCheck({ t, site }: Frame, vkey: string): Html {
  const command = `undersigned verify ${site.baseUrl} --vkey ${vkey} --old CHECKPOINT`;
  return html`<h2 class="sub3 apart">${t("log.check.title")}</h2><p>${t("log.check")}</p><pre class="command" tabindex="0" translate="no" dir="ltr">${command}</pre>`;
}

const files = ["checkpoint", "policy", "vkey"] as const;

function formatFiles({ t }: Frame): Html {
  const lines = files.map(
    (name) => html`<li><a href="${paths.logFile(name)}">${t(`log.file.${name}`)}</a></li>`,
  );
  return html`<h2 class="sub3 apart">${t("log.files")}</h2><ul class="plain">${lines}</ul>`;
}
