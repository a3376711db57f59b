// The source of a wiki page (MediaWiki's markup) as Markdown, line for line: headings between equals signs, lists of "*" and "#",
// links in double brackets, signatures with the time at which they were set. Templates and categories become comments.

/** The Markdown of such a source with the same number of lines, or null where the text is none. */
export function markdownOfWiki(text: string): string | null {
  if (!isWikiText(text)) return null;
  const counts: number[] = [];
  return text
    .split("\n")
    .map((line) => lineOf(line, counts))
    .join("\n");
}

/** A heading between equals signs, and links, bold letters or templates as a wiki sets them. */
export function isWikiText(text: string): boolean {
  const head = text.slice(0, 40_000);
  if (!/^={2,5}[^=\n][^\n]{0,200}={2,5}[ \t]*$/mu.test(head)) return false;
  const links = head.match(/\[\[[^\][\n]{1,200}\]\]/gu)?.length ?? 0;
  return links >= 2 || /'''[^'\n]{1,300}'''|^\{\{[^{}\n]{1,200}\}\}/mu.test(head);
}

function lineOf(line: string, counts: number[]): string {
  const bare = line.trim();
  if (!/^[#*:;]/u.test(bare)) counts.length = 0;
  if (bare === "" || bare.startsWith("<!--")) return line;
  if (isOfPage(bare)) return hidden(bare);
  const [, signs = "", heading = ""] = /^(={1,6})([^=].{0,300}?)\1$/u.exec(bare) ?? [];
  if (signs !== "") return `${"#".repeat(signs.length)} ${inline(heading.trim())}`;
  const [, marks = "", item = ""] = /^([#*:;]{1,6})\s*(.*)$/u.exec(bare) ?? [];
  return marks === "" ? inline(bare) : itemOf(marks, item, counts);
}

/** A template, a switch or categories on a line of their own. */
function isOfPage(bare: string): boolean {
  return (
    /^(?:\{\{[^{}]{0,500}\}\}\s*)+$/u.test(bare) ||
    /^__\p{Lu}+__$/u.test(bare) ||
    /^(?:\[\[\p{L}[\p{L}\s]{2,20}:[^\][|]{1,120}\]\]\s*)+$/u.test(bare)
  );
}

function hidden(bare: string): string {
  return `<!-- ${bare.replaceAll("--", "- -")} -->`;
}

/** "#" counts, "*" does not; what is set in below a counted line answers it. */
function itemOf(marks: string, item: string, counts: number[]): string {
  if (/^[#*]+[:;]/u.test(marks)) return hidden(item);
  const depth = marks.length;
  if (marks.endsWith(":") || marks.endsWith(";")) return inline(item);
  const indent = "   ".repeat(depth - 1);
  counts.length = depth;
  if (marks.endsWith("*")) return `${indent}- ${inline(item)}`;
  counts[depth - 1] = (counts[depth - 1] ?? 0) + 1;
  return `${indent}${String(counts[depth - 1])}. ${inline(item)}`;
}

function inline(text: string): string {
  return withoutSignature(text)
    .replaceAll(/<s>(.{0,500}?)<\/s>/gu, "~~$1~~")
    .replaceAll(/\[(https?:\/\/[^\s\]]{1,500})\s+([^\]]{1,300})\]/gu, "[$2]($1)")
    .replaceAll(/\[\[[^\][|]{1,200}\|([^\][|]{1,200})\]\]/gu, "$1")
    .replaceAll(/\[\[([^\][|]{1,200})\]\]/gu, (_, page: string) => page.replace(namespace, ""))
    .replaceAll("'''''", "***")
    .replaceAll("'''", "**")
    .replaceAll(/''(?!')/gu, "*");
}

/** "User:", in whatever language, in front of an account. */
const namespace = /^:?\p{L}[\p{L}\s]{2,24}[:/](?=\S)/u;

/**
 * "--[[User:Ada|Ada]] ([[User talk:Ada|talk]]) 09:12, 14 January 2027 (UTC)": the account stays, and what stands behind the
 * time in brackets.
 */
function withoutSignature(text: string): string {
  const bare = text
    .replace(/^-{2,4}\s?(?=\[\[)/u, "")
    .replaceAll(/<su[pb]>\s*\[\[[^\][]{1,200}\]\]\s*<\/su[pb]>/gu, "")
    .replaceAll(
      /\s{0,3}\(\s?\[\[[^\][|]{1,120}\|[^\][|]{1,20}\]\](?:\s?[|·•]\s?\[\[[^\][]{1,120}\]\]){0,5}\s?\)/gu,
      "",
    );
  const time =
    /,?\s{0,3}(?:(\s-{2,4}\s?)\[\[[^\][]{1,200}\]\]\s{0,3})?\p{Nd}{1,2}:\p{Nd}{2},? \p{Nd}{1,2}\.? \p{L}+\.? \p{Nd}{4} \(\p{Lu}{2,5}\)/u.exec(
      bare,
    );
  if (time === null) return bare;
  const before = bare.slice(0, time.index);
  const behind = bare
    .slice(time.index + time[0].length)
    .trim()
    .replace(/^''(\(.*\))''$/u, "$1");
  if (behind === "") return before;
  return /^[-–—,(]/u.test(behind) ? `${before} ${behind}` : `${before} (${behind})`;
}
