import assert from "node:assert/strict";
import { test } from "node:test";
import type { Block, Document } from "../document.ts";
import { rowsOf } from "./rows.ts";

function markersOf(...lines: readonly string[]): (string | null)[] {
  const blocks = lines.map((text, at): Block => ({
    kind: "paragraph",
    lines: [{ text, number: at + 1 }],
    plain: true,
  }));
  const document: Document = {
    format: "text",
    blocks,
    lines: blocks.flatMap((block) => block.lines),
    notices: [],
  };
  return rowsOf(document).map(({ marker }) => marker);
}

test("list marks of two levels, with strokes, capitals and arrows are told from what only looks so", () => {
  for (const [lines, markers] of [
    [
      ["1. keep the lamps", "1.1. by night", "1.2. by day", "2. pay the keepers"],
      ["1.", "1.1.", "1.2.", "2."],
    ],
    [
      ["1/ keep the lamps", "2/ pay the keepers"],
      ["1/", "2/"],
    ],
    [
      ["A. keep the lamps", "B. pay the keepers"],
      ["A.", "B."],
    ],
    [
      ["→ keep the lamps", "→ pay the keepers"],
      ["→", "→"],
    ],
    [
      [">> keep the lamps", ">> pay the keepers"],
      [">>", ">>"],
    ],
    [
      ["A. Keller", "B. Meier"],
      [null, null],
    ],
    [
      ["1.5 million boats", "3.5 million birds"],
      [null, null],
    ],
    [
      ["3/4 of the boats", "2/3 of the birds"],
      [null, null],
    ],
  ] as const)
    assert.deepEqual(markersOf(...lines), markers, lines[0]);
});
