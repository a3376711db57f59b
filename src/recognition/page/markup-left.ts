// Marks of the page's own format that a converter or a copy took for text: shortcodes of site generators, tags of HTML,
// attributes and fences of Pandoc's Markdown, the names of images. What they stand around stays, a line of nothing else is hidden.

import type { Block, Document, Line } from "../document.ts";

const tags =
  "a|b|i|u|s|em|strong|span|font|small|big|sup|sub|p|div|center|blockquote|li|ul|ol|h[1-6]|img|button|mark|del|ins|section|article";
const shortcode = String.raw`\{\{[<%][^{}]{0,400}[>%]\}\}`;
const tag = `</?(?:${tags})(?:\\s[^<>]{0,400})?/?>`;
const attributes = String.raw`\s\{[#.][\w-]{1,60}(?:\s[^{}]{0,200})?\}$`;
const left = new RegExp(`${shortcode}|${tag}|${attributes}`, "giu");
const broken = /<br\s{0,2}\/?>/giu;
/** `::: {.menu}` above a part of the page, `:::` below it. */
const fence = /^:{3,}\s*(?:\{[^{}]{0,200}\}|[\w-]{1,40})?$/u;
/** The file of an image that is not there. */
const image = /^[^\s/]{1,100}\.(?:jpe?g|png|gif|svg|webp|bmp|tiff?)$/iu;
/** Most lines have none of these. */
const sign = /[<{]|^:{3}|\.\p{L}{3,4}$/u;

/** A text or a Word file without them; other formats know their own. */
export function withoutMarkup({ format, blocks }: Document): readonly Block[] {
  if (format !== "docx" && format !== "text") return blocks;
  return blocks.some(({ lines }) => lines.some(({ text }) => sign.test(text)))
    ? blocks.flatMap(cleaned)
    : blocks;
}

function cleaned(block: Block): Block[] {
  if (block.cells !== undefined || !block.lines.some(({ text }) => sign.test(text))) return [block];
  const parts: Block[] = [];
  for (const line of block.lines) {
    const own = cleanedLine(line);
    const kind = own === null ? "hidden" : block.kind;
    const last = parts.at(-1);
    if (last?.kind === kind)
      parts[parts.length - 1] = { ...last, lines: [...last.lines, own ?? line] };
    else parts.push({ ...block, kind, lines: [own ?? line] });
  }
  return parts;
}

/** Null for a line of nothing else. */
function cleanedLine(line: Line): Line | null {
  if (!sign.test(line.text)) return line;
  if (fence.test(line.text.trim()) || image.test(line.text.trim())) return null;
  const text = line.text.replaceAll(broken, " ").replaceAll(left, "");
  if (text === line.text) return line;
  if (text.trim() === "") return null;
  const { marks: _, ...rest } = line;
  return { ...rest, text };
}
