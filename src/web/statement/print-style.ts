/** The one rule of print that is a statement's own: the foot of each page says which text it is (CSS Paged Media, margin boxes). */
import { shorten } from "#lib/shorten.ts";
import { leadTitle, type Subject } from "./load.ts";

export function formatPrintStyle(
  subject: Subject,
  words: (params: { title: string; version: number; digest: string }) => string,
): string {
  const digest = (subject.version.manifest ?? "").slice(0, 19);
  const foot = words({
    title: shorten(leadTitle(subject), 70),
    version: subject.version.version,
    digest,
  });
  const look = "font:8pt Vollkorn,serif;color:#444";
  return `@page{@bottom-left{content:${cssString(foot)};${look}}@bottom-right{content:counter(page) " / " counter(pages);${look}}}\n`;
}

/** CSS Syntax, section 4.3.5: everything that could end the string is escaped. */
export function cssString(text: string): string {
  const escaped = text.replace(
    /[^\p{L}\p{M}\p{N} ,.:;()–—·/-]/gu,
    (sign) => `\\${(sign.codePointAt(0) ?? 0xfffd).toString(16)} `,
  );
  return `"${escaped}"`;
}
