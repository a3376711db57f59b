/**
 * A mail as its parts, written twice: as plain text and as HTML. The first link of a letter is its first address in
 * both. Foreign words are isolated (Unicode Standard Annex 9, section 2.4.2): FSI ... PDI in text, `<bdi>` in HTML.
 */
import type { MailMessage } from "#domain/mail-message.ts";
import type { Translate } from "#locales/translate.ts";

export interface LetterLink {
  readonly words: string;
  readonly url: string;
}

export interface LetterFact {
  readonly label: string;
  readonly value: string;
}

export interface Letter {
  readonly subject: string;
  /** What happened or is asked; no addresses in it. */
  readonly lead: string;
  /** In order of importance. */
  readonly links: readonly LetterLink[];
  readonly facts: readonly LetterFact[];
  readonly notes: readonly string[];
  /** Who writes: the site's name and address. */
  readonly sender: { readonly name: string; readonly url: string };
}

const open = "\u2068";
const close = "\u2069";

/** A name, title or other foreign words, to be put into a sentence. */
export function isolate(words: string): string {
  return `${open}${plain(words)}${close}`;
}

/** One line without control and direction characters. */
export function plain(words: string): string {
  return words
    .replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/gu, "")
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim();
}

export function formatLetter(t: Translate, letter: Letter): MailMessage {
  const subject = plain(letter.subject);
  return { subject, text: formatText(letter), html: formatHtml(t, subject, letter) };
}

function formatText(letter: Letter): string {
  const parts = [
    letter.lead,
    ...letter.links.map(({ words, url }) => `${words}:\n${url}`),
    letter.facts.map(({ label, value }) => `${label}: ${value}`).join("\n"),
    ...letter.notes,
    `-- \n${letter.sender.name}\n${letter.sender.url}`,
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** Colours are the reader's own, so that a dark mail program stays dark and readable. */
function formatHtml(t: Translate, subject: string, letter: Letter): string {
  const lang = t.locale === "en-XB" ? "en" : t.locale;
  const paragraphs = [letter.lead, ...letter.notes].map((text) => `<p>${words(text)}</p>`);
  const links = letter.links.map(formatLink);
  const rows = letter.facts.map(
    ({ label, value }) => `<dt>${words(label)}</dt><dd><strong>${words(value)}</strong></dd>`,
  );
  const [lead = "", ...notes] = paragraphs;
  const facts = rows.length > 0 ? `<dl>${rows.join("\n")}</dl>` : "";
  const foot = `<p><small>${words(letter.sender.name)}<br>${formatAddress(letter.sender.url)}</small></p>`;
  return `<!doctype html>
<html lang="${lang}" dir="${t.dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"><title>${escape(subject)}</title></head>
<body style="max-width:36em;margin:1em auto;padding:0 1em;font:16px/1.5 system-ui,sans-serif">
${[lead, ...links, facts, ...notes, foot].filter((part) => part !== "").join("\n")}
</body></html>
`;
}

/** The address stands under the words, as in the text: a reader sees where a link goes. */
function formatLink({ words: label, url }: LetterLink): string {
  return `<p><a href="${escape(url)}"><strong>${words(label)}</strong></a><br><small>${escape(url)}</small></p>`;
}

function formatAddress(url: string): string {
  return `<a href="${escape(url)}">${escape(url)}</a>`;
}

function words(text: string): string {
  return escape(text).replaceAll(open, "<bdi>").replaceAll(close, "</bdi>");
}

function escape(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
