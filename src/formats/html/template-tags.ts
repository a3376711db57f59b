// Pages kept as templates (Jinja, Liquid, Twig, Nunjucks, PHP, ASP): their tags are no text. A block of one line that holds only
// text, such as the page's title, becomes metadata. Line numbers stay what they are.

/** HTML without template tags. */
export function withoutTemplateTags(text: string): string {
  if (!/\{%|\{\{|<%|<\?(?:php|=)/u.test(text)) return text;
  return withoutTags(
    text
      .replace(/^#![^\n]{1,80}(?=\n<\?)/u, "")
      .replaceAll(
        /\{%-? ?block +([\w-]{1,60}) ?-?%\}([^\n{<]*)\{%-? ?endblock[^%\n]{0,60}%\}/gu,
        metadata,
      ),
  );
}

const closers: Readonly<Record<string, string>> = {
  "{%": "%}",
  "{{": "}}",
  "{#": "#}",
  "<%": "%>",
  "<?": "?>",
};

/** The longest tag; an opening that closes later than that is text. A PHP file may hold all that a page begins with. */
const longest = 2_000;
const longestProgram = 60_000;

/** One pass: a tag goes from its opening to the next closing of its kind. */
function withoutTags(text: string): string {
  const parts: string[] = [];
  const next = new Map<string, number>();
  let done = 0;
  for (const { 0: opener, index } of text.matchAll(/\{[%{#]|<%|<\?(?=php|=)/gu)) {
    if (index < done) continue;
    const isProgram = opener === "<?";
    const found = closing(text, opener, index + 2, next);
    // What ends with its program needs no closing tag (PHP manual, "PHP tags").
    const end = isProgram && index === 0 && found === Infinity ? text.length : found;
    if (end - index > (isProgram ? longestProgram : longest)) continue;
    const inside = text.slice(index, end);
    parts.push(text.slice(done, index), isProgram ? markupOf(inside) : linesOf(inside));
    done = end + 2;
  }
  return parts.join("") + text.slice(done);
}

function linesOf(text: string): string {
  return text.replaceAll(/[^\n]/gu, "");
}

/**
 * A program without what is no text: the paragraphs that it holds as heredocs (PHP manual, "Strings") are the page's own.
 * Every line stays where it was.
 */
function markupOf(program: string): string {
  const kept: string[] = [];
  let held: string[] = [];
  let mark: string | null = null;
  for (const line of program.split("\n")) {
    if (mark !== null && line.trimStart().startsWith(mark)) {
      const isText = held.some((one) => /<(?:p|li|h[1-6]|br)\b/iu.test(one));
      kept.push(...(isText ? held : held.map(() => "")), "");
      [held, mark] = [[], null];
    } else if (mark === null) {
      mark = /<<<[ \t]*["']?([a-z_]\w{0,60})["']?\s*$/iu.exec(line)?.[1] ?? null;
      kept.push("");
    } else held.push(line);
  }
  return [...kept, ...held.map(() => "")].join("\n");
}

/** Where the opener's next closing stands; what was found once is not looked for again. */
function closing(text: string, opener: string, from: number, next: Map<string, number>): number {
  const known = next.get(opener);
  if (known !== undefined && known >= from) return known;
  const found = text.indexOf(closers[opener] ?? "", from);
  next.set(opener, found < 0 ? Infinity : found);
  return next.get(opener) ?? Infinity;
}

function metadata(_: string, name: string, content: string): string {
  return `<meta data-field="${name}" content="${content.replaceAll('"', "&quot;")}">`;
}
