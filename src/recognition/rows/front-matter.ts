// Front matter that reached a document as text, because what converted it did not know it: lines of "field = value"
// between two fences at the very beginning.

import type { Block, Line } from "../document.ts";

/** Blocks with such lines as metadata; all others as they are. */
export function withFrontMatter(blocks: readonly Block[]): readonly Block[] {
  const open = withoutFences(blocks);
  if (open !== null) return open;
  return fenced(inLines(blocks));
}

function fenced(blocks: readonly Block[]): readonly Block[] {
  const lines = blocks
    .slice(0, 120)
    .flatMap((block, at) => block.lines.map((line) => ({ line, at })));
  const fence = fenceOf(lines[0]?.line.text ?? "");
  const end =
    fence === null
      ? -1
      : lines.findIndex(({ line }, index) => index > 0 && fenceOf(line.text) === fence);
  const inside = lines.slice(1, end).map(({ line }) => line);
  const read = blocks[lines[0]?.at ?? 0]?.kind === "metadata";
  const told = inside.filter((line) => isField(line) || (!read && isBelowField(line)));
  if (end < 2 || end > 100 || told.length < 0.6 * inside.length || !areFields(inside))
    return blocks;
  const last = lines[end]?.at ?? 0;
  const behind = lines
    .slice(end + 1)
    .filter(({ at }) => at === last)
    .map(({ line }) => line);
  const rest = blocks[last];
  return [
    ...lines.slice(0, end + 1).map(({ line }) => metadataBlock(line)),
    ...(rest === undefined || behind.length === 0 ? [] : [{ ...rest, lines: behind }]),
    ...blocks.slice(last + 1),
  ];
}

/** Two fields at least, or one that says what the page is called. */
function areFields(inside: readonly Line[]): boolean {
  const fields = inside.filter(isField);
  return fields.length >= 2 || fields.some(({ text }) => /^title\s*[=:]/iu.test(text.trim()));
}

/** Fences and fields that were run together into one line are set apart again, before each field that pages have. */
function inLines(blocks: readonly Block[]): readonly Block[] {
  const [first, ...rest] = blocks;
  const [line, ...more] = first?.lines ?? [];
  if (first === undefined || line === undefined || more.length > 0) return blocks;
  if (!/^-{3}\s+[\w-]{2,30}:\s/u.test(line.text)) return blocks;
  const parts = line.text.split(runTogether).map((text) => ({ ...line, text: text.trim() }));
  const end = parts.at(-1);
  if (parts.length < 4 || end === undefined) return blocks;
  const [last = "", ...fence] = end.text.split(/(?<=\S)\s+(?=-{3}$)/u);
  const { marks: _, ...bare } = end;
  const lines = [
    ...parts.slice(0, -1),
    { ...bare, text: last },
    { ...bare, text: fence[0] ?? "---" },
  ];
  return [{ ...first, lines }, ...rest];
}

/** Before a field that pages have, or any with a value in marks of quotation. */
const runTogether =
  /(?<=\S)\s+(?=(?:title|layout|header|image|author|authors|date|tags|categor(?:y|ies)|permalink|published|description|excerpt|slug|type|lang|language|draft|featured|summary|subtitle):\s|[a-z][a-z_-]{1,30}:\s["'‘“])/u;

/** Fields that stand in a block of their own at the very beginning, without fences; the head of a mail is none of these. */
function withoutFences(blocks: readonly Block[]): readonly Block[] | null {
  const [first, ...rest] = blocks;
  if (first === undefined || first.kind !== "paragraph" || first.lines.length < 3) return null;
  const names = first.lines.map(({ text }) => /^([A-Z][\w-]{2,30}):\s+\S/u.exec(text)?.[1] ?? "");
  const fields = names.every((name) => name !== "");
  const ofPage = names.filter((name) => pageFields.test(name)).length;
  if (!fields || ofPage < 2 || names.some((name) => /^(?:From|To|Subject|Cc)$/u.test(name)))
    return null;
  return [...first.lines.map(metadataBlock), ...rest];
}

const pageFields =
  /^(?:title|pagename|pageinfo|layout|template|slug|description|date|author|tags|category|keywords|permalink|status|hidden\w*)$/iu;

function fenceOf(text: string): string | null {
  return /^\s*(\+{3}|-{3}|—-?|–-)\s*$/u.exec(text)?.[1] ?? null;
}

function isField({ text }: Line): boolean {
  return field.test(text.trim());
}

/** "tags:", and below it "- lamps". */
function isBelowField({ text }: Line): boolean {
  return /^(?:[\w-]{2,40}:|\s*-\s.*)\s*$/u.test(text);
}

const field = /^([\w-]{2,40})\s*[=:]\s*(\S.*)$/u;

function metadataBlock(line: Line): Block {
  const found = field.exec(line.text.trim());
  const value = unescaped(found?.[2] ?? "")
    .replace(/^["'‘’“”]+|["'‘’“”]+$/gu, "")
    .trim();
  if (found === null || value === "") return { kind: "metadata", lines: [line] };
  return {
    kind: "metadata",
    field: (found[1] ?? "").toLowerCase(),
    lines: [{ ...line, text: value }],
  };
}

/** Marks of quotation within a value in double ones (YAML 1.2, 7.3.1). */
function unescaped(value: string): string {
  return value.startsWith('"') ? value.replaceAll('\\"', '"') : value;
}
