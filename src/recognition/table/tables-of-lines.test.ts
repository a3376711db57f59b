import assert from "node:assert/strict";
import { test } from "node:test";
import type { Block } from "../document.ts";
import { withTablesOfLines } from "./tables-of-lines.ts";

function table(rows: readonly (readonly string[])[], header = false): Block[] {
  return rows.map((cells, at): Block => {
    const block: Block = {
      kind: "row",
      group: 7,
      cells,
      lines: [{ text: cells.join(" | "), number: at + 1 }],
    };
    return header && at === 0 ? { ...block, header } : block;
  });
}

/** The lines that a table is read as, or null where it stays one. */
function linesOf(rows: readonly (readonly string[])[], header = false): string[] | null {
  const blocks = withTablesOfLines(table(rows, header));
  return blocks.some(({ kind }) => kind === "row")
    ? null
    : blocks.map(({ lines }) => lines.map(({ text }) => text).join(" / "));
}

const read: readonly [string, readonly (readonly string[])[], readonly string[]][] = [
  [
    "a frame of one column",
    [["Puffin League"], ["Tern Watch\nNorway"], ["Università del Faro, Città Alta"]],
    ["Puffin League", "Tern Watch / Norway", "Università del Faro, Città Alta"],
  ],
  [
    "numbers down the columns",
    [
      ["1. Puffin League", "3. Gull Guild"],
      ["2. Tern Watch", "4. Buoy Trust"],
    ],
    ["1. Puffin League", "2. Tern Watch", "3. Gull Guild", "4. Buoy Trust"],
  ],
  [
    "numbers across, in Arabic digits",
    [
      ["١- رابطة المنارات", "٢- جمعية البحارة"],
      ["٣- نادي الموانئ", ""],
    ],
    ["١- رابطة المنارات", "٢- جمعية البحارة", "٣- نادي الموانئ"],
  ],
  [
    "dashes in the cells",
    [
      ["- Лига маяков", "- Клуб чаек"],
      ["- Союз бакенов", "- Дом лоцманов"],
    ],
    ["- Лига маяков", "- Клуб чаек", "- Союз бакенов", "- Дом лоцманов"],
  ],
  [
    "closing semicolons",
    [
      ["keeper Ana Reef;", "pilot Bo Tide;"],
      ["diver Cy Shoal.", ""],
    ],
    ["keeper Ana Reef;", "pilot Bo Tide;", "diver Cy Shoal."],
  ],
  [
    "the alphabet down the columns",
    [
      ["Albatros", "Laridae", "Sula"],
      ["Boje", "Mole", "Tern Watch"],
      ["Dünung", "Riff", "Ufer"],
    ],
    ["Albatros", "Boje", "Dünung", "Laridae", "Mole", "Riff", "Sula", "Tern Watch", "Ufer"],
  ],
  [
    "persons with their offices in every column",
    [
      ["Ana Reef, Mayor of Port Alba", "Bo Tide, Mayor of Cape Gull"],
      ["Cy Shoal, Lord Mayor of Buoy", "Di Kelp, Mayor of Ternby"],
    ],
    [
      "Ana Reef, Mayor of Port Alba",
      "Bo Tide, Mayor of Cape Gull",
      "Cy Shoal, Lord Mayor of Buoy",
      "Di Kelp, Mayor of Ternby",
    ],
  ],
];

for (const [name, rows, expected] of read)
  test(`lines set as a table: ${name}`, () => {
    assert.deepEqual(linesOf(rows), expected);
  });

const kept: readonly [string, readonly (readonly string[])[], boolean?][] = [
  ["one column below a label", [["Organisation"], ["Puffin League"], ["Tern Watch"]]],
  ["one column below a header of the format", [["Who"], ["Puffin League"], ["Tern Watch"]], true],
  [
    "numbers in a column of their own",
    [
      ["1.", "Puffin League"],
      ["2.", "Tern Watch"],
    ],
  ],
  [
    "names in order beside towns",
    ["Albatros|Riga", "Boje|Oslo", "Dünung|Kiel", "Mole|Genoa", "Riff|Bergen"].map((line) =>
      line.split("|"),
    ),
  ],
  [
    "persons beside what they do",
    [
      ["Ana Reef", "keeper, Port Alba"],
      ["Bo Tide", "pilot, Cape Gull"],
      ["Cy Shoal", "diver, Buoy"],
    ],
  ],
  ["one row", [["1. Puffin League", "2. Tern Watch"]]],
];

for (const [name, rows, header] of kept)
  test(`a table stays one: ${name}`, () => {
    assert.equal(linesOf(rows, header), null);
  });

test("a line of the frame below the label does not part the table from it", () => {
  const [label, ...rows] = table([["Organisations"], ["Puffin League"], ["Tern Watch"]], true);
  const rule: Block = { kind: "rule", lines: [{ text: "---", number: 2 }] };
  const blocks = [label as Block, rule, ...rows];
  assert.deepEqual(withTablesOfLines(blocks), blocks);
});

test("a field of lists kept as metadata is left alone", () => {
  const blocks = table([["tides"], ["lights"]]).map((block) => ({ ...block, field: "tags" }));
  assert.deepEqual(withTablesOfLines(blocks), blocks);
});
