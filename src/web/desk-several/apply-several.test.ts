import assert from "node:assert/strict";
import { test } from "node:test";
import { textDocument } from "#formats/read-text.ts";
import { readLines } from "#recognition/entry/read-lines.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";
import { replay } from "../desk-import/apply.ts";
import type { Correction } from "../desk-import/correction.ts";
import { askQuestions } from "../desk-import/questions.ts";
import { useLines } from "../desk-import/source.ts";
import { beginWork, withCorrection, type ImportState } from "../desk-import/state.ts";
import { keysBetween } from "./read-range.ts";

/** A list that stands among the items of the text. */
const source = `A word on the lamp of the pier

The lamp of the pier is small, old and right, and we would miss it. It should stay:

who is in, as far as we know from the mail of Sunday, and who was asked on the quay:

• Outer Lamp Keepers (OLK), Norway
• Skerry Wardens
• The lamp stays lit in winter too.
• Ms Ada Holm, harbour master
`;
const document = textDocument(source);
const begun = beginWork(
  { recognised: recogniseStatement(document), lines: document.lines },
  readLines,
);
const work = {
  ...begun,
  recognised: { ...begun.recognised, signatories: [], duplicates: [] },
};
const after = (...corrections: Correction[]): ImportState =>
  replay(corrections.reduce(withCorrection, work));
const texts = ({ units }: ImportState): string[] => units.map((unit) => unit.texts["en"] ?? "");
const last = (count: number): string[] =>
  after()
    .units.slice(-count)
    .map(({ id }) => id);

test("units that are signatories are read as a list is, in the order of their lines", () => {
  assert.equal(after().units.length, 6, texts(after()).join("\n"));
  const [lamp = "", wardens = "", , holm = ""] = last(4);
  const state = after(
    { do: "units", keys: [holm], as: "signatory" },
    { do: "units", keys: [wardens, lamp], as: "signatory" },
  );
  assert.deepEqual(
    state.entries.map(({ name, acronym, country, kind }) => [name, acronym, country, kind]),
    [
      ["Outer Lamp Keepers", "OLK", "Norway", "organisation"],
      ["Skerry Wardens", undefined, undefined, "organisation"],
      ["Ada Holm", undefined, undefined, "person"],
    ],
  );
  assert.equal(texts(state).at(-1), "The lamp stays lit in winter too.");
  const lines = useLines(state, askQuestions(state), work.lines);
  assert.deepEqual(
    lines.slice(-4).map(({ use }) => use?.use),
    ["entry", "entry", "unit", "entry"],
  );
});

test("entries that are text come into it where their lines stand", () => {
  const keys = last(4);
  const listed = after({ do: "units", keys, as: "signatory" });
  const sentence = listed.entries.filter(({ raw }) => raw.startsWith("The lamp"));
  const back: Correction = { do: "entries", keys: sentence.map(({ key }) => key), as: "item" };
  const state = after({ do: "units", keys, as: "signatory" }, back);
  assert.equal(state.entries.length, 3);
  assert.deepEqual(texts(state).slice(2), ["The lamp stays lit in winter too."]);
});

test("units and entries left out are kept aside and come back to their places", () => {
  const [one = "", other = ""] = last(2);
  const out: Correction = { do: "units", keys: [one, other], as: "nothing" };
  assert.equal(after(out).units.length, 4);
  assert.deepEqual(
    texts(after(out, { do: "back", key: other }, { do: "back", key: one })),
    texts(after()),
  );
  const listed: Correction = { do: "units", keys: last(4), as: "signatory" };
  const keys = after(listed).entries.map(({ key }) => key);
  const none = after(listed, { do: "entries", keys, as: "nothing" });
  assert.equal(none.entries.length, 0);
  assert.equal(none.dropped.length, keys.length);
});

test("that nobody is listed is asked about, until somebody is or it is right so", () => {
  const asked = (state: ImportState): boolean =>
    askQuestions(state).open.some(({ ask }) => ask === "no-names");
  assert.ok(asked(after()));
  assert.ok(!asked(after({ do: "units", keys: last(1), as: "signatory" })));
  assert.ok(!asked(after({ do: "settle", question: "no-names" })));
});

test("rows are named by the numbers in front of them; numbers that name none name none", () => {
  const ids = after().units.map(({ id }) => id);
  const between = (from: string, till: string): string =>
    keysBetween(after(), { do: "units", from, till });
  assert.equal(between("2", "3"), ids.slice(1, 3).join("\n"));
  assert.equal(between(" 2 ", ""), ids[1]);
  assert.equal(between("5", "99"), ids.slice(4).join("\n"), "beyond the end is the end");
  for (const [from, till] of [
    ["", ""],
    ["3", "2"],
    ["99", "99"],
    ["0", "2"],
    ["x", "2"],
  ] as const)
    assert.equal(between(from, till), "", `${from} to ${till}`);
});
