// Fields on top of a Markdown file without fences, up to the first blank line (Pelican; MultiMarkdown 6, metadata).

/** How many lines such fields take at the top; 0 where the first lines are text. */
export function plainFields(lines: readonly string[]): number {
  const end = lines.slice(0, most).findIndex((line) => line.trim() === "");
  const head = lines.slice(0, end < 0 ? Math.min(lines.length, most) : end);
  const names = head.map((line) => field.exec(line)?.[1]?.toLowerCase());
  const sure = names.filter((name) => name !== undefined && known.has(name)).length;
  return names.every((name) => name !== undefined) && names.includes("title") && sure >= 3
    ? head.length
    : 0;
}

const most = 20;
const field = /^([A-Za-z][\w-]{1,30}):(?:[ \t]|$)/u;
const known: ReadonlySet<string> = new Set([
  "author",
  "authors",
  "category",
  "date",
  "keywords",
  "lang",
  "modified",
  "slug",
  "status",
  "summary",
  "tags",
  "template",
  "title",
]);
