// A text that a file keeps in its front matter as a block scalar (YAML 1.2, 8.1), as editors of static sites do.

/** The file's own text is shorter than this where the front matter holds it. */
const least = 200;

/**
 * For each line of the front matter, the line of text that stands there without its indent, or "" for all others. Only
 * the longest text is one, and only where nothing to speak of stands below the front matter.
 */
export function textWithin(lines: readonly string[], below: string): string[] {
  const none = lines.map(() => "");
  const longest = scalarsIn(lines).toSorted((one, other) => other.length - one.length)[0];
  if (longest === undefined || longest.length < least || longest.length < 2 * below.trim().length)
    return none;
  return none.map((_, index) =>
    index < longest.from || index >= longest.to
      ? ""
      : (lines[index] ?? "").slice(longest.indent).trimEnd(),
  );
}

interface Scalar {
  readonly from: number;
  readonly to: number;
  readonly indent: number;
  readonly length: number;
}

function scalarsIn(lines: readonly string[]): Scalar[] {
  return lines.flatMap((line, index): Scalar[] => {
    if (!/^[\w-]+[ \t]*:[ \t]*[>|][-+]?\d?[ \t]*$/u.test(line)) return [];
    const from = index + 1;
    const indent = /^ */u.exec(lines[from] ?? "")?.[0].length ?? 0;
    const end = lines.findIndex(
      (other, at) => at >= from && other.trim() !== "" && !other.startsWith(" ".repeat(indent)),
    );
    const to = end < 0 ? lines.length : end;
    const length = lines.slice(from, to).reduce((sum, other) => sum + other.trim().length, 0);
    return indent === 0 ? [] : [{ from, to, indent, length }];
  });
}
