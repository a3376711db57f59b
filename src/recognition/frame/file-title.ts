// The title that a file or page states about itself.

import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import { namesStatement } from "./announcement.ts";
import { isLetterhead } from "./genre.ts";
import { metadataOf } from "./metadata.ts";
import type { FoundTitle } from "./title.ts";

/** A title that ends with a colon goes on in the subtitle. */
export function joinedSubtitle(title: string, rows: readonly Row[]): string {
  const subtitle = metadataOf(rows, "subtitle");
  return /[:：]$/u.test(title) && subtitle !== null
    ? `${title} ${subtitle.value}`
    : withoutSite(title);
}

export function withoutSite(title: string): string {
  const found =
    /^(.{15,}?|.*[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}]{4}.*?)\s+[|»–—-]\s+(?!\p{Ll})[^|»–—]{2,40}$/u.exec(
      title,
    );
  return found === null || namesStatement(title.slice((found[1] ?? "").length))
    ? title
    : (found[1] ?? title);
}

export function metadataSubtitle(rows: readonly Row[], page: FoundTitle): FoundTitle | null {
  const subtitle = metadataOf(rows, "subtitle");
  if (subtitle === null || page.text.includes(subtitle.value)) return null;
  return { text: subtitle.value, rows: [], line: subtitle.line, rule: "title.metadata" };
}

/**
 * What the page's own title says of candidates, by row: one that stands in it is the more likely the title, one that is
 * the name of the site (by its field, in the page's header, or an organisation's name beside the title) the less.
 */
export function siteAndTitle(
  rows: readonly Row[],
  candidates: readonly Row[],
): ReadonlyMap<number, number> {
  const site = fold(metadataOf(rows, "og:site_name")?.value ?? "");
  const titles = [metadataOf(rows, "title"), metadataOf(rows, "og:title")].flatMap((found) =>
    found === null ? [] : [found.value, ...found.value.split(/\s+[|»·–—-]\s+/u)].map(fold),
  );
  const named = candidates.filter(({ text }) => titles.includes(fold(text)));
  const isSite = (row: Row): boolean =>
    fold(row.text) === site ||
    (row.kind === "heading" &&
      isLetterhead(row.text) &&
      (row.block.region === "header" || named.some((other) => other !== row)));
  return new Map(
    candidates.map((row) => [row.index, isSite(row) ? -3 : named.includes(row) ? 2 : 0]),
  );
}
