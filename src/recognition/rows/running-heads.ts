// Lines that a printed document repeats on every page ("Harbour Statement   3"): the first is text, the others are not.

import type { Block, Line } from "../document.ts";

/** Blocks with repeated heads and feet, and numbers of pages, set apart as the page's. */
export function withoutRunningHeads(blocks: readonly Block[]): Block[] {
  const heads = headsOf(blocks.filter(({ plain }) => plain === true).flatMap(({ lines }) => lines));
  const seen = new Set<string>();
  return blocks.flatMap((block) => (block.plain === true ? parted(block, heads, seen) : [block]));
}

interface Heads {
  /** How often a line with a number of its own stands in the document, by its key. */
  readonly counts: ReadonlyMap<string, number>;
  /** Lines beside the number of a page that stand there more than once. */
  readonly beside: ReadonlySet<string>;
}

function headsOf(lines: readonly Line[]): Heads {
  const counts = new Map<string, number>();
  const beside = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    if (isNumbered(line)) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
    if (line.text.trim() === "" || isPageNumber(line)) continue;
    const near = [lines[at - 1], lines[at + 1]].some(
      (other) => other !== undefined && isPageNumber(other),
    );
    if (near) beside.set(keyOf(line), (beside.get(keyOf(line)) ?? 0) + 1);
  }
  return {
    counts,
    beside: new Set([...beside].filter(([, count]) => count >= 2).map(([key]) => key)),
  };
}

/** "Page 2 of 3", "- 7 -", "Seite 4", "第 2 頁". */
export function isPageNumber({ text }: Line): boolean {
  return text.length <= 90 && pageNumber.test(text.trim());
}

const pageNumber =
  /^(?:(?:page|p\.|seite|página|pagina|pàgina|strana|strona|str\.|stranica|stran|sida|side|sivu|oldal|sayfa|faqe|halaman|trang|страница|стр\.|сторінка|страна|σελίδα)\s*\p{Nd}{1,4}(?:\s*(?:\/|of|von|van|de|di|sur|z|ze|od|av|af|из|з|од|от|από)\s*\p{Nd}{1,4})?|[-–—]\s*\p{Nd}{1,4}\s*[-–—]|第\s*\p{Nd}{1,4}\s*[頁页ページ]+)$/iu;

/** Only lines with a number of their own and some words are heads of pages. */
function isNumbered({ text }: Line): boolean {
  return (
    text.length <= 160 &&
    /\p{L}{3}/u.test(text) &&
    (/(?:\s{2,}|\t|\|\s?|[-–—]\s?|[Pp]age |[Pp]ágina |[Ss]eite )\p{Nd}{1,4}(?:\s*\p{L}{1,4}\s*\p{Nd}{1,4})?\s*$/u.test(
      text,
    ) ||
      /^\s*\p{Nd}{1,4}(?:\s{3,}|\t)\S/u.test(text))
  );
}

function keyOf({ text }: Line): string {
  return text
    .replaceAll(/\p{Nd}+/gu, "0")
    .replaceAll(/\s+/gu, " ")
    .trim();
}

function parted(block: Block, heads: Heads, seen: Set<string>): Block[] {
  const parts: { footer: boolean; lines: Line[] }[] = [];
  for (const line of block.lines) {
    const repeated = isNumbered(line) && (heads.counts.get(keyOf(line)) ?? 0) >= 3;
    const first = repeated && !seen.has(keyOf(line));
    seen.add(keyOf(line));
    const footer = (repeated && !first) || isPageNumber(line) || heads.beside.has(keyOf(line));
    const own = first
      ? { ...line, text: line.text.replace(/(?:\s{2,}|\t)\p{Nd}{1,4}\s*$/u, "") }
      : line;
    const last = parts.at(-1);
    if (last !== undefined && last.footer === footer) last.lines.push(own);
    else parts.push({ footer, lines: [own] });
  }
  return parts.map(({ footer, lines }) =>
    footer ? { ...block, region: "footer", lines } : { ...block, lines },
  );
}
