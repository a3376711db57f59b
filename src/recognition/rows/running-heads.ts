// Lines that a printed document repeats on every page ("Harbour Statement   3"): the first is text, the others are not.

import type { Block, Line } from "../document.ts";

/** Blocks with repeated heads and feet, and numbers of pages, set apart as the page's. */
export function withoutRunningHeads(blocks: readonly Block[]): Block[] {
  const heads = headsOf(blocks.filter(({ plain }) => plain === true).flatMap(({ lines }) => lines));
  if (heads.repeated.size === 0 && heads.beside.size === 0) return blocks.flatMap(withoutNumbers);
  const seen = new Set<string>();
  return blocks.flatMap((block) => (block.plain === true ? parted(block, heads, seen) : [block]));
}

interface Heads {
  /** Keys of lines with a number of their own that stand in the document three times or more. */
  readonly repeated: ReadonlySet<string>;
  /** Lines beside the number of a page that stand there more than once. */
  readonly beside: ReadonlySet<string>;
}

function headsOf(lines: readonly Line[]): Heads {
  const counts = new Map<string, number>();
  const beside = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    if (isNumbered(line)) count(counts, line);
    if (line.text.trim() === "" || isPageNumber(line)) continue;
    const near = [lines[at - 1], lines[at + 1]].some(
      (other) => other !== undefined && isPageNumber(other),
    );
    if (near) count(beside, line);
  }
  return { repeated: keysOf(counts, 3), beside: keysOf(beside, 2) };
}

function count(counts: Map<string, number>, line: Line): void {
  const key = keyOf(line);
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function keysOf(counts: ReadonlyMap<string, number>, least: number): ReadonlySet<string> {
  return new Set([...counts].filter(([, times]) => times >= least).map(([key]) => key));
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

/** Where no line is a head or a foot. */
function withoutNumbers(block: Block): Block[] {
  return block.plain === true
    ? runsOf(
        block,
        block.lines.map((own) => [own, isPageNumber(own)]),
      )
    : [block];
}

function parted(block: Block, heads: Heads, seen: Set<string>): Block[] {
  return runsOf(
    block,
    block.lines.map((line) => {
      const key = keyOf(line);
      const repeated = isNumbered(line) && heads.repeated.has(key);
      const first = repeated && !seen.has(key);
      seen.add(key);
      const footer = (repeated && !first) || isPageNumber(line) || heads.beside.has(key);
      return [first ? withoutNumber(line) : line, footer];
    }),
  );
}

function withoutNumber(line: Line): Line {
  return { ...line, text: line.text.replace(/(?:\s{2,}|\t)\p{Nd}{1,4}\s*$/u, "") };
}

/** The block's lines in parts that are the page's, or are not. */
function runsOf(block: Block, lines: readonly (readonly [Line, boolean])[]): Block[] {
  const parts: { footer: boolean; lines: Line[] }[] = [];
  for (const [line, footer] of lines) {
    const last = parts.at(-1);
    if (last !== undefined && last.footer === footer) last.lines.push(line);
    else parts.push({ footer, lines: [line] });
  }
  return parts.map((part) =>
    part.footer
      ? { ...block, region: "footer", lines: part.lines }
      : { ...block, lines: part.lines },
  );
}
