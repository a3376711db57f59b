import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "../format-refusal.ts";
import { markdownDocument } from "../read-markdown.ts";
import { textLimits } from "../source/limits.ts";

const blocksOf = (text: string): unknown[] => {
  const document = markdownDocument(text);
  assert.ok(!isFormatRefusal(document));
  return document.blocks.map(({ kind, lines }) => [
    kind,
    lines.map((line) => `${line.number} ${line.text}`),
  ]);
};

test("a text that an export indented as a whole is no code, and keeps its lines", () => {
  for (const indent of ["\t", "    ", "\t\t"])
    assert.deepEqual(
      blocksOf(
        [
          "# Lamps",
          "",
          `${indent}We, who sail at night &ndash; and so do the birds &ndash; ask for lamps.`,
          indent,
          `${indent}Ada Tern &ndash; Pilot`,
          `${indent}Ben Gull &ndash; Keeper`,
          `${indent}&nbsp;`,
          "",
        ].join("\n"),
      ),
      [
        ["heading", ["1 Lamps"]],
        ["paragraph", ["3 We, who sail at night – and so do the birds – ask for lamps."]],
        ["paragraph", ["5 Ada Tern – Pilot", "6 Ben Gull – Keeper"]],
      ],
    );
});

test("names, addresses and what has fences stay as they are set", () => {
  for (const [code, lines] of [
    ["    Ada Tern, Keeper of the Lamps\n    Ben Gull, Pilot", 2],
    ["```\nWe, who sail at night, ask all of you for one lamp.\n```", 1],
    ["    const lamps = await harbour.lights({ dim: true, at: night, for: all birds });", 1],
  ] as const) {
    const [, block] = blocksOf(`Text.\n\n${code}\n`) as [string, string[]][];
    assert.equal(block?.[0], "preformatted", code);
    assert.equal(block[1].length, lines);
  }
});

test("indented text that nests too deep is refused", () => {
  const deep = `${">".repeat(textLimits.depth + 1)} We, who sail at night, ask all of you for one lamp.`;
  const words = "We, who sail at night, ask all of you for one lamp.";
  const document = markdownDocument(`Text.\n\n    ${words}\n    ${deep}\n`);
  assert.ok(isFormatRefusal(document));
});
