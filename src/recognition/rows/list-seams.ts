// What stands between two halves of a list and names nobody: the number of a page, a letter of the alphabet. The halves are
// one list again, and the line goes behind the last block as the page's own.

import type { Block, Line } from "../document.ts";
import { isPageNumber } from "./running-heads.ts";

/** The blocks with lists whole that only such a line parts. */
export function withoutSeams(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(isSeam)) return blocks;
  const [whole, seams]: [Block[], Block[]] = [[], []];
  const groups = new Map<number, number>();
  for (const [at, printed] of blocks.entries()) {
    const group = groups.get(printed.group ?? Number.NaN);
    const block = group === undefined ? printed : { ...printed, group };
    const above = whole.at(-1);
    if (isSeam(block) && !countsOn(blocks, at) && isInList(above, blocks[at + 1]))
      seams.push({ ...block, region: "footer" });
    else if (
      above === undefined ||
      !isSeam(blocks[at - 1]) ||
      seams.at(-1)?.lines !== blocks[at - 1]?.lines
    )
      whole.push(block);
    else if (areItems(above, block)) {
      groups.set(block.group ?? Number.NaN, above.group as number);
      whole.push({ ...block, group: above.group as number });
    } else if (areLines(above, block)) whole[whole.length - 1] = joined(above, block);
    else whole.push(block);
  }
  return [...whole, ...seams];
}

function isSeam(block: Block | undefined): boolean {
  if (block?.kind !== "paragraph" || block.lines.length !== 1) return false;
  const [line] = block.lines as readonly [Line];
  const text = line.text.trim();
  return (
    text.length <= 60 &&
    (/^(?:\p{Lu}|\p{Nd}{1,3}(?:\s?\/\s?\p{Nd}{1,3})?)$/u.test(text) || isPageNumber(line))
  );
}

/** A number in a line of its own stands above every name of some lists. */
function countsOn(blocks: readonly Block[], at: number): boolean {
  const isNumber = (block: Block | undefined): boolean =>
    isSeam(block) && /^\p{Nd}+$/u.test(block?.lines[0]?.text.trim() ?? "");
  return isNumber(blocks[at]) && [-3, -2, 2, 3].some((step) => isNumber(blocks[at + step]));
}

/** Items or short lines above and below, of which none ends a sentence. */
function isInList(above: Block | undefined, below: Block | undefined): boolean {
  if (above === undefined || below === undefined || above.kind !== below.kind) return false;
  if (above.region !== below.region) return false;
  if (above.kind === "item") return areItems(above, below);
  return (
    above.kind === "paragraph" &&
    [...above.lines.slice(-3), ...below.lines.slice(0, 3)].every(isShort)
  );
}

function isShort({ text }: Line): boolean {
  return text.length <= 120 && !/(?:\p{L}{3}|["”»])[.!?:：。]$/u.test(text.trim());
}

/** Items of the same sort of mark, in lists that the format tells apart only for what stands between them. */
function areItems(above: Block, below: Block): boolean {
  const [one, other] = [above.marker ?? "", below.marker ?? ""];
  return (
    above.kind === "item" &&
    below.kind === "item" &&
    above.group !== undefined &&
    above.level === below.level &&
    (one === other ||
      (/\p{Nd}/u.test(one) && Number.parseInt(other, 10) === Number.parseInt(one, 10) + 1))
  );
}

/** Lines that the format keeps as lines, of which one block has several. */
function areLines(above: Block, below: Block): boolean {
  const kept = ({ plain, lines }: Block): boolean =>
    plain === true ||
    lines.length === 1 ||
    lines.slice(0, -1).every(({ broken }) => broken === true);
  return (
    above.kind === "paragraph" &&
    above.lines.length + below.lines.length >= 3 &&
    above.plain === below.plain &&
    kept(above) &&
    kept(below)
  );
}

function joined(above: Block, below: Block): Block {
  const last = above.lines.at(-1) as Line;
  const lines =
    above.plain === true ? above.lines : [...above.lines.slice(0, -1), { ...last, broken: true }];
  return { ...above, lines: [...lines, ...below.lines] };
}
