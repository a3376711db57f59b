// Which words of two printed names differ, for marking them where the names stand side by side.
//
//   "Harbour Union – HU" and "Harbor Union (HU)"
//     ->  [Harbour] Union [–] HU      [Harbor] Union [(]HU[)]
//
// The parts of a side joined together are the name exactly as printed.

export interface NamePart {
  readonly text: string;
  readonly differs: boolean;
}

export interface DifferingWords {
  readonly left: readonly NamePart[];
  readonly right: readonly NamePart[];
}

export function differingWords(left: string, right: string): DifferingWords {
  const [a, b] = [tokensOf(left), tokensOf(right)];
  const [keptLeft, keptRight] =
    a.length > MAX_TOKENS || b.length > MAX_TOKENS
      ? [new Set<number>(), new Set<number>()]
      : common(a, b);
  return { left: partsOf(left, a, keptLeft), right: partsOf(right, b, keptRight) };
}

interface Token {
  readonly text: string;
  readonly start: number;
}

/** Longer names are marked as a whole. */
const MAX_TOKENS = 150;
const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s]/gu;

function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    text: match[0].normalize("NFC"),
    start: match.index,
  }));
}

/** The places, left and right, of a longest common sequence of tokens. */
function common(a: readonly Token[], b: readonly Token[]): [Set<number>, Set<number>] {
  const length = lengths(a, b);
  const kept: [Set<number>, Set<number>] = [new Set(), new Set()];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i]?.text === b[j]?.text) {
      kept[0].add(i++);
      kept[1].add(j++);
    } else if ((length[i + 1]?.[j] ?? 0) >= (length[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  return kept;
}

/** length[i][j]: how long a common sequence there is from these places on. */
function lengths(a: readonly Token[], b: readonly Token[]): readonly (readonly number[])[] {
  const table: number[][] = Array.from({ length: a.length + 1 }, () =>
    Array.from({ length: b.length + 1 }, () => 0),
  );
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i] ?? [];
      row[j] =
        a[i]?.text === b[j]?.text
          ? 1 + (table[i + 1]?.[j + 1] ?? 0)
          : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
}

/** Cuts the printed text where marked and unmarked meet; blanks between two marked words are marked too. */
function partsOf(
  text: string,
  tokens: readonly Token[],
  kept: ReadonlySet<number>,
): readonly NamePart[] {
  const parts: { text: string; differs: boolean }[] = [];
  let at = 0;
  for (let i = 0; i < tokens.length; i++) {
    const differs = !kept.has(i);
    const end = tokens[i + 1]?.start ?? text.length;
    const next = i + 1 < tokens.length && !kept.has(i + 1);
    const wordEnd = at + text.slice(at, end).trimEnd().length;
    const cut = differs && next ? end : wordEnd;
    push(parts, text.slice(at, cut), differs);
    push(parts, text.slice(cut, end), false);
    at = end;
  }
  push(parts, text.slice(at), false);
  return parts;
}

function push(parts: { text: string; differs: boolean }[], text: string, differs: boolean): void {
  const last = parts.at(-1);
  if (text === "") return;
  if (last?.differs === differs) last.text += text;
  else parts.push({ text, differs });
}
