// Text that an export indented as a whole: CommonMark takes lines behind four blanks or a tab for code (0.31, 4.4), and
// nobody writes sentences in code.

import type { Root } from "mdast";

/** The text with those lines set to the margin, or null where no block of code without fences holds sentences. */
export function withoutIndent(tree: Root, text: string): string | null {
  const lines = text.split("\n");
  const blocks = tree.children.flatMap((node) => {
    const first = node.position?.start.line ?? 0;
    const isText = node.type === "code" && !isFenced(lines[first - 1] ?? "");
    const own = isText ? node.value.split("\n") : [];
    if (!own.some(isSentence) || own.some(isMarkup)) return [];
    return [{ first, last: node.position?.end.line ?? 0 }];
  });
  if (blocks.length === 0) return null;
  for (const { first, last } of blocks) {
    const block = lines.slice(first - 1, last);
    lines.splice(first - 1, block.length, ...atMargin(block));
  }
  return lines.join("\n");
}

/** The lines without the blanks that all of them begin with: what is set in further may be a list in a list. */
function atMargin(lines: readonly string[]): string[] {
  const indents = lines
    .filter((line) => /\S/u.test(line))
    .map((line) => /^[ \t]*/u.exec(line)?.[0].length ?? 0);
  const margin = indents.reduce((least, indent) => Math.min(least, indent), Infinity);
  return lines.map((line) => line.slice(Math.min(margin, line.length)));
}

function isFenced(line: string): boolean {
  return /^\s{0,3}(?:```|~~~)/u.test(line);
}

/** What would mean something once it is at the margin: a block with such lines is shown for what it is. */
function isMarkup(line: string): boolean {
  return /^\s*(?:#{1,6}\s|<[!/a-z]|\[[^\]]{1,80}\]:|```|~~~|\/\/|\/\*)/iu.test(line);
}

/** Eight words and more, and a stop. */
function isSentence(line: string): boolean {
  return (
    /^\s*["“«¿¡&]?\p{L}(?:[^\s{}<>=$]{1,40}\s){7,}/u.test(line) && /[.!?:;…]["”»]?\s*$/u.test(line)
  );
}
