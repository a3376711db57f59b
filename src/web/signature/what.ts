/** What is signed, beside every form and receipt: title, version, language read, exact digest. */
import { titleFor } from "#domain/text-version.ts";
import { formatDate, languageName, type Translate } from "#locales/translate.ts";
import { languageAttributes } from "../foreign.ts";
import { type Child, type Html, html } from "../html.ts";
import { paths } from "../routes.ts";
import { sentence } from "../sentence.ts";
import type { Subject } from "../statement/load.ts";
import { formatDigest } from "../statement/record.ts";

export interface What {
  readonly subject: Subject;
  /** Language in which the text was read. */
  readonly language: string;
  readonly heading: string;
  readonly note?: Child;
}

export function formatWhat(t: Translate, { subject, language, heading, note }: What): Html {
  const { statement, version, texts } = subject;
  const title = titleFor(texts, language, statement.authentic);
  const params = {
    version: version.version,
    date: formatDate(version.frozenAt ?? version.createdAt, t.locale),
    language: languageName(language, t.locale),
  };
  const link = (words: Html): Html =>
    html`<a href="${paths.statement(statement.slug, language)}">${words}</a>`;
  return html`<aside class="act" aria-label="${heading}"><div class="what"><h2>${heading}</h2><p class="title"${languageAttributes(t, title.language)}>${title.title}</p>
<p>${sentence(t, "web.what.version", params)}</p><p>${t("web.what.digest")}${formatDigest(version.manifest ?? "")}</p><p>${sentence(t, "web.what.read", {}, { link })}</p>${note && html`<p>${note}</p>`}</div></aside>`;
}
