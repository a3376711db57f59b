import type { GoldSignatory } from "../gold.ts";

/** The lines above a list of signatories and those below it. */
export interface Around {
  readonly above: readonly string[];
  readonly below: readonly string[];
}

/** So much of an entry is looked for; what follows may be set otherwise. */
const known = 40;

/** Where each signatory has a line of its own and nothing stands between these lines: what is around them. Else null. */
export function aroundList(text: string, signatories: readonly GoldSignatory[]): Around | null {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const at = linesOf(lines, signatories);
  const [first, last] = [at?.[0], at?.at(-1)];
  if (at === null || first === undefined || last === undefined) return null;
  const ours = new Set(at);
  const isAlone = lines.every(
    (line, index) => index < first || index > last || ours.has(index) || line.trim() === "",
  );
  if (!isAlone || isWithinMarkup(lines[first - 1] ?? "", lines[first] ?? "")) return null;
  return { above: lines.slice(0, first), below: lines.slice(last + 1) };
}

/** The line of each signatory, one below the other; null where they do not stand so. */
export function linesOf(
  lines: readonly string[],
  signatories: readonly GoldSignatory[],
): readonly number[] | null {
  const found: number[] = [];
  for (const { raw } of signatories) {
    const start = (raw.split("\n")[0] ?? "").trim().slice(0, known);
    const from = (found.at(-1) ?? -1) + 1;
    const at = lines.findIndex((line, index) => index >= from && line.includes(start));
    if (at < 0) return null;
    found.push(at);
  }
  return found;
}

/** A table's head or an element above would stand there for what is printed otherwise. */
function isWithinMarkup(above: string, first: string): boolean {
  return /^\s*(?:\||<(?:ul|ol|table|tbody|tr|td|p|div)\b)/.test(above) || /^\s*[|<]/.test(first);
}
