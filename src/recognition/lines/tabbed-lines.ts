// Numbered lines with tabs between the name and what is told of it: a table by hand, one signatory a line.

import type { Block, Line } from "../document.ts";

/** The block with commas for the tabs inside its numbered lines, or null where it is set otherwise. */
export function withoutTabs(block: Block): Block | null {
  if (!block.lines.some(({ text }) => text.includes("\t"))) return null;
  const lines = block.lines.map(partsOf);
  if (lines.length < 3 || !areCounted(lines)) return null;
  return { ...block, lines: block.lines.map((line, at) => joined(line, lines[at])) };
}

interface Parts {
  readonly number: number;
  readonly parts: readonly string[];
}

function partsOf({ text, marks }: Line): Parts | null {
  const [, number = "", rest = ""] = /^\s*(\p{Nd}{1,4})[.)]?\t\s*(\S.*)$/su.exec(text) ?? [];
  if (number === "" || (marks ?? []).length > 0) return null;
  return { number: Number(number), parts: rest.split(/\s*\t\s*/u).filter((part) => part !== "") };
}

function areCounted(lines: readonly (Parts | null)[]): boolean {
  return lines.every(
    (line, at) => line !== null && (at === 0 || line.number === (lines[at - 1]?.number ?? NaN) + 1),
  );
}

function joined(line: Line, read: Parts | null | undefined): Line {
  if (read === null || read === undefined) return line;
  const [name = "", ...others] = read.parts;
  const text = others.reduce((before, part) => `${before}${signBefore(part)}${part}`, name);
  return { ...line, text: `${read.number}. ${text}` };
}

/** Brackets, and signs that part by themselves, need no comma. */
function signBefore(part: string): string {
  if (/^[（【，、；]/u.test(part)) return "";
  return /^[([,;|–—-]/u.test(part) ? " " : ", ";
}
