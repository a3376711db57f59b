// The title that a file or page states about itself.

import type { Row } from "../rows/rows.ts";
import { namesStatement } from "./announcement.ts";
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
