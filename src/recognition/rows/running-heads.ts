// Lines that a printed document repeats on every page ("Harbour Statement   3"): the first is text, the others are not.

import type { Block, Line } from "../document.ts";

/** Blocks with repeated heads and feet set apart as the page's. */
export function withoutRunningHeads(blocks: readonly Block[]): Block[] {
  const counts = new Map<string, number>();
  for (const { plain, lines } of blocks) {
    if (plain === true)
      for (const line of lines)
        if (isNumbered(line)) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  }
  const seen = new Set<string>();
  return blocks.flatMap((block) => (block.plain === true ? parted(block, counts, seen) : [block]));
}

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

function parted(block: Block, counts: ReadonlyMap<string, number>, seen: Set<string>): Block[] {
  const parts: Block[] = [];
  for (const line of block.lines) {
    const repeated = isNumbered(line) && (counts.get(keyOf(line)) ?? 0) >= 3;
    const first = repeated && !seen.has(keyOf(line));
    seen.add(keyOf(line));
    const head = repeated && !first;
    const own = first
      ? { ...line, text: line.text.replace(/(?:\s{2,}|\t)\p{Nd}{1,4}\s*$/u, "") }
      : line;
    const last = parts.at(-1);
    if (last !== undefined && (last.region === "footer") === head)
      parts[parts.length - 1] = { ...last, lines: [...last.lines, own] };
    else
      parts.push(head ? { ...block, region: "footer", lines: [own] } : { ...block, lines: [own] });
  }
  return parts;
}
