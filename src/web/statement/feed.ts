/** Atom feeds (RFC 4287): the changes of one statement, and of all. */
import type { Site } from "#domain/site.ts";
import type { Translate } from "#locales/translate.ts";
import type { ChangeLine } from "#store/read/changes.ts";
import { type Html, escapeHtml, html, trusted } from "../html.ts";
import { interfaceLanguage } from "../layout.ts";
import { describeChange } from "./changes.ts";

export interface Feed {
  readonly title: string;
  /** Paths of the feed itself and of the page it follows. */
  readonly self: string;
  readonly page: string;
  readonly lines: readonly ChangeLine[];
  /** When there is no line yet. */
  readonly begun: string;
  /** Path of the statement that a line is about, and its title. */
  about(line: ChangeLine): { readonly path: string; readonly title: string } | null;
}

export const linesInFeed = 50;

export function formatFeed(t: Translate, site: Site, feed: Feed): string {
  const entries = feed.lines.map((line) => formatEntry(t, site, feed, line));
  const url = (path: string): string => `${site.baseUrl}${path}`;
  return html`${trusted('<?xml version="1.0" encoding="utf-8"?>')}
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${interfaceLanguage(t)}"><id>${url(feed.self)}</id><title>${xmlText(feed.title)}</title><updated>${feed.lines[0]?.at ?? feed.begun}</updated>
<link rel="self" type="application/atom+xml" href="${url(feed.self)}"/><link rel="alternate" type="text/html" href="${url(feed.page)}"/><author><name>${xmlText(site.name)}</name></author>
${entries}</feed>
`.text;
}

function formatEntry(t: Translate, site: Site, feed: Feed, line: ChangeLine): Html | null {
  const words = describeChange(t, line);
  const about = feed.about(line);
  if (!words || !about) return null;
  const plain = plainText(words);
  const address = `${site.baseUrl}${about.path}/changes#c${line.id}`;
  return html`<entry><id>${address}</id><title>${xmlText(about.title)}</title><updated>${line.at}</updated><link rel="alternate" type="text/html" href="${address}"/><summary>${trusted(plain)}</summary></entry>
`;
}

/** Our sentences hold `bdi` and `q` alone; without the marks the escaped words stay. */
function plainText(words: Html): string {
  return xmlSafe(words.text.replace(/<[^>]*>/g, ""));
}

function xmlText(text: string): Html {
  return trusted(xmlSafe(escapeHtml(text)));
}

/** XML 1.0 has no place for control characters, not even escaped. */
function xmlSafe(text: string): string {
  return text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, "");
}
