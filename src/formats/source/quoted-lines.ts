// Marks of quotation that mail programs set in front of each line of what they send on (RFC 3676, 4.5): the lines behind them
// are read as they were.

const mark = /^ ?(?:> ?){1,9}/u;
/** Fewer lines than this may be arrows or a menu; and where no empty line stands among them, the marks are those of items. */
const least = 3;
const empty = /^ ?(?:> ?){1,9}$/u;

/** The lines of a text; in runs of quoted ones without their marks. */
export function withoutQuoteMarks(lines: readonly string[]): string[] {
  const quoted = lines.map((line) => mark.test(line));
  const found: string[] = [];
  for (let at = 0; at < lines.length;) {
    const end = quoted[at] === true ? endOfRun(quoted, at) : at + 1;
    const run = lines.slice(at, end);
    const strip =
      quoted[at] === true && run.length >= least && run.some((line) => empty.test(line));
    for (const line of run) found.push(strip ? line.replace(mark, "") : line);
    at = end;
  }
  return found;
}

function endOfRun(quoted: readonly boolean[], from: number): number {
  const end = quoted.indexOf(false, from);
  return end < 0 ? quoted.length : end;
}
