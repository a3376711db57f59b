// What pandoc writes where it turns a web page into Markdown (its manual: bracketed_spans, link_attributes,
// escaped_line_breaks): CommonMark knows none of it and leaves the signs in the text.

/** The text without the attributes of spans and links and without breaks at the end of a paragraph; no line moves. */
export function withoutPandoc(text: string): string {
  const broken = text.replaceAll(/(?<=[^\\\s][ \t]*)\\(?=\n[ \t]*\n)/gu, "");
  if (!/[\])]\{(?:[.#]|[\w-]{1,40}=")/u.test(broken)) return broken;
  let spans = broken;
  for (let depth = 0; depth < deepest; depth += 1) {
    const inner = spans.replaceAll(span, (_, words: string, own: string) => words + breaksOf(own));
    if (inner === spans) break;
    spans = inner;
  }
  return spans.replaceAll(linked, breaksOf);
}

const deepest = 5;
const own = String.raw`\{\s*(?:[.#][\w-]|[\w-]{1,40}=")[^{}]{0,600}\}`;
const span = new RegExp(String.raw`(?<!\\)\[([^[\]]{0,3000})\](${own})`, "gu");
const linked = new RegExp(String.raw`(?<=\))${own}`, "gu");

function breaksOf(attributes: string): string {
  return attributes.replaceAll(/[^\n]/gu, "");
}
