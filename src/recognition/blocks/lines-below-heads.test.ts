import assert from "node:assert/strict";
import { test } from "node:test";
import { namesIn } from "../../../test/recognition/names-below-letter.ts";

type Told = readonly (readonly [string, ...string[]])[];

const uneven: Told = [
  ["Ada Fenwick", "Harbour Master", "Port of Sealby"],
  ["Jonas Marlow", "Professor of Oceanography", "University of Norhaven", "Norhaven, Ireland"],
  ["Miriam Castle", "Chair", "Tern Trust"],
  ["Tobias Quill", "Keeper of the Old Light, Skerry Museum"],
  ["Leona Hartwick", "Member of the Board", "Seabird Guild", "Wrackton"],
  ["Oskar Penrose", "Retired pilot"],
];

const represented: Told = [
  ["Tern Society", "Ada Fenwick", "President"],
  ["Association of Pilots", "Jonas Marlow", "Secretary General"],
  ["Gull Rock Society", "Miriam Castle", "Chair"],
  ["Seabird Guild", "Tobias Quill", "Director"],
];

const heads = (told: Told): string[] => told.map(([name]) => name);

const settings: readonly (readonly [string, (told: Told) => string])[] = [
  [
    "names in bold, a block for each",
    (told) => told.map(([name, ...lines]) => [`**${name}**`, ...lines].join("  \n")).join("\n\n"),
  ],
  [
    "names in bold, all in one block",
    (told) => told.map(([name, ...lines]) => [`**${name}**`, ...lines].join("  \n")).join("  \n"),
  ],
  [
    "names in bold, a paragraph for each line",
    (told) => told.map(([name, ...lines]) => [`**${name}**`, ...lines].join("\n\n")).join("\n\n"),
  ],
  [
    "details in italics, a paragraph for each line",
    (told) =>
      told
        .map(([name, ...lines]) => [name, ...lines.map((line) => `*${line}*`)].join("\n\n"))
        .join("\n\n"),
  ],
  [
    "dashes in front of the details",
    (told) =>
      told
        .map(([name, ...lines]) => [name, ...lines.map((line) => `-- ${line}`)].join("  \n"))
        .join("\n\n"),
  ],
];

for (const [says, set] of settings)
  for (const cue of ["Signatories:\n\n", "Sincerely,\n\n", ""]) {
    test(`what lines tell of the name above, ${says}${cue === "" ? ", unannounced" : ""} ${cue.trim()}`, async () => {
      assert.deepEqual(await namesIn(cue + set(uneven)), heads(uneven));
      assert.deepEqual(await namesIn(cue + set(represented)), heads(represented));
    });
  }

test("persons in one block whose lines only their looks tell apart", async () => {
  const list = uneven.map((lines) => lines.join("\n")).join("\n");
  assert.deepEqual(await namesIn(`Signatories:\n\n${list}`, "a.txt"), heads(uneven));
});

test("the office below the one who signs a letter is nobody else", async () => {
  const list = "Sincerely,\n\nAda Fenwick\nHarbour Master\nPort of Sealby";
  assert.deepEqual(await namesIn(list, "a.txt"), ["Ada Fenwick"]);
});

test("words in bold that head groups of names are no names", async () => {
  const groups: Told = [
    ["Trade unions", "Union of Bell Ringers", "Association of Pilots"],
    ["Clubs", "Tern Trust", "Skerry Watch Society", "Gull Rock Society"],
    ["Individuals", "Ada Fenwick", "Jonas Marlow", "Miriam Castle"],
  ];
  const list = groups
    .map(([label, ...names]) => [`**${label}**`, ...names].join("\n\n"))
    .join("\n\n");
  assert.deepEqual(
    await namesIn(`Signatories:\n\n${list}`),
    groups.flatMap(([, ...names]) => names),
  );
});

test("persons, and organisations behind them, are signatories each", async () => {
  const names = [...heads(uneven), ...heads(represented)];
  assert.deepEqual(await namesIn(`Signatories:\n\n${names.join("\n\n")}`), names);
});
