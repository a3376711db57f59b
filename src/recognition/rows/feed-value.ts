// The entry of a feed that a program printed as it held it, "[{'type': 'text/html', …, 'value': '…'}]": the text is the
// value.

import type { Block, Line } from "../document.ts";

const opening =
  /^\[\{['‘’]type['’]: ['‘’]text\/[a-z]{1,12}['’],(?:[^'‘’]|['‘’](?!value['’])){0,400}['‘’]value['’]: ['"‘’“”]/u;
const closing = /['"’”]\}\]\s*$/u;
const escapes = /\\(?:x[0-9a-f]{2}|u[0-9a-f]{4}|[nrt'"])/gu;

/** Blocks with what stands around such a value left out, and its signs read; all others as they are. */
export function withoutFeedFrame(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex(({ lines }) => opening.test(lines[0]?.text ?? ""));
  if (first < 0) return blocks;
  return blocks.flatMap((block, at) => {
    const lines = at < first ? block.lines : block.lines.flatMap(unframed);
    return lines.length > 0 || block.lines.length === 0 ? [{ ...block, lines }] : [];
  });
}

function unframed(line: Line): Line[] {
  const begins = opening.exec(line.text)?.[0].length ?? 0;
  const inner = line.text.slice(begins).replace(closing, "");
  const text = inner.replaceAll(escapes, meant);
  if (text === line.text) return [line];
  if (text.trim() === "") return [];
  const { marks, ...rest } = line;
  const keeps = text === inner && begins === 0 && marks !== undefined;
  return [{ ...rest, text, ...(keeps ? { marks } : {}) }];
}

/** The sign that an escape stands for; those that only set apart are blanks. */
function meant(escape: string): string {
  if (/^\\['"]$/u.test(escape)) return escape.slice(1);
  const code = Number.parseInt(escape.slice(2), 16);
  const sign = Number.isNaN(code) ? " " : String.fromCharCode(code);
  return /^[\p{C}\p{Z}]$/u.test(sign) ? " " : sign;
}
