import assert from "node:assert/strict";
import { test } from "node:test";
import { textDocument } from "#formats/read-text.ts";
import { readLines } from "#recognition/entry/read-lines.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";
import { replay } from "./apply.ts";
import { askQuestions, countEntries, findRepeats, ofSecondFile } from "./questions.ts";
import { useLines } from "./source.ts";
import { beginWork, withCorrection } from "./state.ts";

function begin(...lines: string[]) {
  const text = `Paint the buoys (Signing)\n\nWe ask that the buoys be painted every spring, because nobody sees them.\n\nSignatories:\n${lines.join("\n")}\n`;
  const document = textDocument(text);
  return beginWork({ recognised: recogniseStatement(document), lines: document.lines }, readLines);
}
const guilds = begin(
  "1. Buoy Painters Guild",
  "2. The Buoy Painters Guild",
  "3. Buoy Painters Guild e.V.",
  "4. Tern Survey and Skerry Wardens and Bell Society",
);

test("all that are the same repeat the first of them, and each is told of once", () => {
  const state = replay(guilds);
  assert.deepEqual(
    [...findRepeats(state)],
    [
      ["s2", "s1"],
      ["s3", "s1"],
    ],
  );
  const { settled } = askQuestions(state);
  assert.deepEqual(
    settled.map(({ pair }) => pair.keys),
    [
      ["s1", "s2"],
      ["s1", "s3"],
    ],
  );
});

test("called different from the first, it still repeats the second, and that is told", () => {
  const keys = ["s1", "s3"] as const;
  const state = replay(withCorrection(guilds, { do: "verdict", keys, verdict: "different" }));
  const same = askQuestions(state).settled.filter(({ pair }) => pair.verdict === "same");
  assert.deepEqual(
    same.map(({ pair }) => pair.keys),
    [
      ["s1", "s2"],
      ["s2", "s3"],
    ],
  );
});

test("an entry that is no longer there repeats nothing and is repeated by nothing", () => {
  const state = replay(withCorrection(guilds, { do: "drop-entry", key: "s1" }));
  assert.deepEqual([...findRepeats(state)], [["s3", "s2"]]);
  assert.equal(countEntries(state).repeats, 1);
});

test("a line of the source says all that it names", () => {
  const names = ["Tern Survey", "Skerry Wardens", "Bell Society"];
  const state = replay(withCorrection(guilds, { do: "split", key: "s4", names }));
  const lines = useLines(state, askQuestions(state), guilds.lines);
  const uses = lines.slice(-4).map(({ use }) => use);
  assert.deepEqual(uses, [
    { use: "entry", positions: [1], key: "s1" },
    { use: "repeat", position: 1, key: "s2" },
    { use: "repeat", position: 1, key: "s3" },
    { use: "entry", positions: [4, 5, 6], key: "s4.1" },
  ]);
});

test("a heading between the entries is not told as belonging to the one above it", () => {
  const work = begin("National", "1. Tern Survey", "International", "2. Skerry Wardens");
  const state = replay(work);
  const uses = useLines(state, askQuestions(state), work.lines).map(({ use }) => use?.use);
  assert.deepEqual(uses.slice(-4), ["fact", "entry", "fact", "entry"]);
});

test("a second file is not asked for what the statement has", () => {
  const list = textDocument("Signatories:\n1. Tern Survey and Skerry Wardens and Bell Society\n");
  const work = beginWork({ recognised: recogniseStatement(list), lines: list.lines }, readLines);
  const asked = askQuestions(replay(work));
  const left = ofSecondFile(asked).open.map(({ ask }) => ask);
  assert.ok(
    asked.open.some(({ ask }) => ask === "no-text"),
    "the control",
  );
  assert.deepEqual(left, []);
});
