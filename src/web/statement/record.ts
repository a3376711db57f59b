/** What identifies the text that is signed: version, day, digest; and the same text in its other languages. */
import { titleFor, type Text } from "#domain/text-version.ts";
import type { LogStanding } from "#operations/witness/show-standing.ts";
import { formatDate, languageAutonym, type Translate } from "#locales/translate.ts";
import { foreignWords, languageAttributes } from "../foreign.ts";
import { type Html, html, nothing } from "../html.ts";
import { formatLogged } from "../log/standing.ts";
import { paths } from "../routes.ts";
import { sentence } from "../sentence.ts";
import type { Subject } from "./load.ts";

export function formatRecord(
  t: Translate,
  subject: Subject,
  frozenIndex: number | null,
  standing: LogStanding,
): Html {
  const { version } = subject;
  const log = frozenIndex !== null && html`<p>${formatLogged(t, frozenIndex, standing)}</p>`;
  return html`<section class="record" id="record"><h2>${t("web.record.title")}</h2>
<p>${versionSentence(t, subject)}</p><p>${t("web.record.digest")} ${formatDigest(version.manifest ?? "")}</p>
<p>${sentence(t, "web.record.terms", {}, { link: (words) => html`<a href="${paths.terms(version.terms ?? undefined)}">${words}</a>` })}</p>${log}</section>`;
}

/** Read in groups of four; selecting and copying gives the digest without gaps. */
export function formatDigest(digest: string): Html {
  const [name = "", value = ""] = digest.split(":");
  const groups = value.match(/.{1,4}/g) ?? [];
  return html`<span class="digest" translate="no"><span>${name}:</span>${groups.map((group) => html`<span>${group}</span><wbr>`)}</span>`;
}

/** "Text version 2, frozen on 3 March 2027", and what kind of change it was. */
export function versionSentence(t: Translate, { version }: Pick<Subject, "version">): Html {
  const params = {
    version: version.version,
    date: formatDate(version.frozenAt ?? version.createdAt, t.locale),
    previous: version.version - 1,
  };
  const key = {
    first: "web.record.first",
    editorial: "web.record.editorial",
    reconfirm: "web.record.reconfirm",
  } as const;
  return sentence(t, key[version.change], params);
}

export function formatOtherLanguages(t: Translate, subject: Subject, language: string): Html {
  const others = subject.texts.filter((text) => text.language !== language);
  if (others.length === 0) return nothing;
  return html`<section class="others"><h2 class="sub3">${t("web.others.title")}</h2><ul>${others.map((text) => formatOther(t, subject, text))}</ul></section>`;
}

function formatOther(t: Translate, { statement, texts }: Subject, text: Text): Html {
  const { title, language } = titleFor(texts, text.language, statement.authentic);
  const opening = openingOf(text);
  const attributes = languageAttributes(t, text.language);
  return html`<li><span class="name">${foreignWords(t, languageAutonym(text.language), text.language)}</span><div${attributes}><a href="${paths.statement(statement.slug, text.language)}"${language === text.language ? nothing : languageAttributes(t, language)}>${title}</a>${opening && html`<p>${opening}</p>`}</div></li>`;
}

/** The first words of a text, cut at a word. */
export function openingOf(text: Text, most = 220): string {
  const words =
    text.units.find((unit) => unit.kind === "paragraph" && unit.text.trim() !== "")?.text ?? "";
  if (words.length <= most) return words;
  const cut = words.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), most / 2)).replace(/[\s,;:.–-]+$/u, "")} …`;
}
