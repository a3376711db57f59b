// Pieces of text on a page, put together into lines by their height on the page.

export interface PageLine {
  readonly text: string;
  /** The gap above is wider than between the lines of a paragraph. */
  readonly opensBlock: boolean;
}

export interface TextPiece {
  readonly str: string;
  /** Affine matrix; the last two are x and y, y counted upwards. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** The lines of a page from top to bottom. */
export function pageLines(pieces: readonly TextPiece[]): PageLine[] {
  const rows = rowsOf(pieces.filter(({ str }) => str.trim() !== ""));
  const gaps = rows
    .slice(1)
    .map((row, index) => (rows[index]?.y ?? row.y) - row.y)
    .filter((gap) => gap > 0)
    .toSorted((one, other) => one - other);
  const usual = gaps[Math.floor(gaps.length * 0.3)] ?? 12;
  return rows.map((row, index) => {
    const gap = index === 0 ? Infinity : (rows[index - 1]?.y ?? row.y) - row.y;
    return { text: joined(row.pieces), opensBlock: gap > usual * 1.35 || gap < 0 };
  });
}

interface PageRow {
  readonly y: number;
  readonly pieces: TextPiece[];
}

function rowsOf(pieces: readonly TextPiece[]): PageRow[] {
  const rows: PageRow[] = [];
  for (const piece of pieces) {
    const y = piece.transform[5] ?? 0;
    const last = rows.at(-1);
    if (last !== undefined && Math.abs(last.y - y) < Math.max(2, piece.height * 0.4))
      last.pieces.push(piece);
    else rows.push({ y, pieces: [piece] });
  }
  return rows;
}

/** Pieces side by side: a blank where there is a gap, a tab where the gap is a column's. */
function joined(pieces: readonly TextPiece[]): string {
  let text = "";
  let end: number | null = null;
  for (const { str, transform, width, height } of pieces) {
    const x = transform[4] ?? 0;
    const gap = end === null ? 0 : x - end;
    if (gap > 2.5 * Math.max(height, 6)) text += "\t";
    else if (gap > 0.15 * Math.max(height, 6) && !text.endsWith(" ") && !str.startsWith(" "))
      text += " ";
    text += str;
    end = x + width;
  }
  return text.trim();
}
