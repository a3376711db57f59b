// A text of which every line is indented: CommonMark calls that code, but who pasted a whole statement so wrote no program.

/** The text without the indent that all of its lines have, where one of them is as long as a paragraph. */
export function withoutWholeIndent(text: string): string {
  let lines = text.split("\n");
  for (let depth = 0; depth < deepest && isIndented(lines); depth += 1)
    lines = lines.map((line) => line.replace(indent, ""));
  return lines.join("\n");
}

function isIndented(lines: readonly string[]): boolean {
  const own = lines.filter((line) => /\S/u.test(line));
  return (
    own.every((line) => indent.test(line)) &&
    own.some((line) => line.length >= shortestParagraph && /\p{L}\s+\p{L}/u.test(line))
  );
}

const indent = /^(?:\t| {4})/u;
const deepest = 4;
const shortestParagraph = 120;
