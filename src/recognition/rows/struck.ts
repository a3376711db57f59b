// Text that the format strikes out is not read: in a list of signatories it says that somebody withdrew.

import type { Block, Line, Mark } from "../document.ts";

/** The blocks without what is struck out within a line; whole lines keep their mark. */
export function withoutStruck(blocks: readonly Block[]): readonly Block[] {
  return blocks.some(({ lines }) => lines.some(isMarked))
    ? blocks.map((block) => ({ ...block, lines: block.lines.map((line) => withoutPart(line)) }))
    : blocks;
}

/** Whether nothing of a line is left when what is struck out goes. */
export function isStruck(line: Line): boolean {
  return isMarked(line) && !/[\p{L}\p{N}]/u.test(cut(line).text);
}

function isMarked({ marks }: Line): boolean {
  return marks?.some(({ kind }) => kind === "struck") === true;
}

function withoutPart(line: Line): Line {
  return isMarked(line) && !isStruck(line) ? cut(line) : line;
}

/** The line without its struck stretches; other marks keep their text, as far as it is left. */
function cut(line: Line): Line {
  const struck = (line.marks ?? []).filter(({ kind }) => kind === "struck");
  const goes = (at: number): boolean => struck.some(({ from, to }) => at >= from && at < to);
  let text = "";
  const places: number[] = [];
  for (let at = 0; at < line.text.length; at += 1) {
    places.push(text.length);
    if (!goes(at)) text += line.text[at] ?? "";
  }
  places.push(text.length);
  const marks = (line.marks ?? []).flatMap((mark): Mark[] => {
    const [from, to] = [places[mark.from] ?? 0, places[mark.to] ?? text.length];
    return mark.kind === "struck" || to <= from ? [] : [{ ...mark, from, to }];
  });
  return { ...line, text, marks };
}
