import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { textDocument } from "#formats/read-text.ts";
import { formatKept, parseKept } from "#operations/import/kept-file.ts";
import { readLines } from "#recognition/entry/read-lines.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";
import { replay } from "./apply.ts";
import type { Correction } from "./correction.ts";
import { finishStatement } from "./finish.ts";
import { askQuestions, countEntries } from "./questions.ts";
import { beginWork, withCorrection, withoutLast, type ImportWork } from "./state.ts";

const source = `Keep the old lamps lit (Signing)

We keep the lights of this coast and count its birds. Therefore we ask:

• that the old lamps be kept lit;
• that the counts be published.

Signing organisations:

1. Lighthouse Keepers of Ternport
2. Storm Petrel Trust
3. Kittiwake Count and Tern Count
4. STORM PETREL TRUST
5. Foghorn Preservation League
`;

function begin(text = source): ImportWork {
  const document = textDocument(text);
  return beginWork({ recognised: recogniseStatement(document), lines: document.lines }, readLines);
}

const work = begin();
const after = (...corrections: Correction[]) => replay(corrections.reduce(withCorrection, work));
const printed = (...corrections: Correction[]) =>
  after(...corrections).entries.map((entry) => entry.printed);

test("without corrections the result is what was recognised", () => {
  const { signatories, texts, title, status } = work.recognised;
  const finished = finishStatement(replay(work));
  assert.deepEqual(finished.signatories, signatories);
  assert.deepEqual(finished.texts, texts);
  assert.deepEqual([finished.title, finished.status], [title, status]);
});

test("a repeat is not counted; called different, it is; and the question does not come back", () => {
  assert.deepEqual(countEntries(after()), { organisations: 4, persons: 0, repeats: 1 });
  const different: Correction = { do: "verdict", keys: ["s2", "s4"], verdict: "different" };
  const state = after(different);
  assert.deepEqual(countEntries(state), { organisations: 5, persons: 0, repeats: 0 });
  assert.ok(!askQuestions(state).open.some(({ ask }) => ask === "pair"));
});

test("splitting moves the later entries down and joining takes it back", () => {
  const names = ["Kittiwake Count", "Tern Count"];
  const split: Correction = { do: "split", key: "s3", names };
  assert.deepEqual(printed(split).slice(2, 4), names);
  assert.deepEqual(
    finishStatement(after(split)).signatories.map(({ position }) => position),
    [1, 2, 3, 4, 5, 6],
  );
  assert.equal(printed(split, { do: "join", key: "s3.2" })[2], "Kittiwake Count Tern Count");
});

test("an entry or a unit gets the place one types; beyond the end is the end, and an unknown one moves nothing", () => {
  assert.equal(printed({ do: "move", key: "s5", to: 1 })[0], "Foghorn Preservation League");
  assert.equal(printed({ do: "move", key: "s1", to: 99 }).at(-1), "Lighthouse Keepers of Ternport");
  assert.deepEqual(printed({ do: "move", key: "s99", to: 1 }), printed());
  const [first, second] = after().units;
  const units = after({ do: "move", key: second?.id ?? "", to: 1 }).units;
  assert.deepEqual(
    units.slice(0, 2).map(({ id }) => id),
    [second?.id, first?.id],
  );
  const finished = finishStatement(after({ do: "move", key: "s5", to: 1 }));
  assert.deepEqual(
    finished.signatories.map(({ position }) => position),
    [1, 2, 3, 4, 5],
  );
});

test("a decision about two entries outlives an edit elsewhere in the list", () => {
  const different: Correction = { do: "verdict", keys: ["s2", "s4"], verdict: "different" };
  const state = after(different, { do: "drop-entry", key: "s1" });
  const pair = state.pairs.find(({ keys }) => keys.includes("s2") && keys.includes("s4"));
  assert.equal(pair?.verdict, "different");
});

test("entries that an edit makes alike are found to be the same", () => {
  const fields = {
    acronym: "",
    country: "",
    kind: "organisation",
    role: "",
    affiliation: "",
  } as const;
  const state = after({
    do: "entry",
    key: "s5",
    entry: { printed: "Lighthouse Keepers of Ternport", ...fields },
  });
  assert.ok(
    state.pairs.some(
      ({ keys, verdict }) => verdict === "same" && keys.includes("s1") && keys.includes("s5"),
    ),
  );
});

test("a line that was not understood can become a signatory or a unit, at its place", () => {
  const recognised = {
    ...work.recognised,
    notUnderstood: [{ line: 11, text: "1b. Museum of Old Sea Charts", reason: "unclear" as const }],
  };
  const lost = { ...work, recognised };
  const place = (as: "signatory" | "paragraph" | "nothing") =>
    replay(withCorrection(lost, { do: "place", line: 11, as, language: "en" }));
  const asSignatory = place("signatory");
  assert.ok(asSignatory.entries.some(({ key }) => key === "l11"));
  assert.deepEqual(askQuestions(asSignatory).lost, []);
  assert.equal(place("paragraph").units.length, replay(lost).units.length + 1);
  assert.deepEqual(askQuestions(place("nothing")).lost, []);
  assert.equal(askQuestions(replay(lost)).lost.length, 1, "before, it is asked about");
});

const museum = (...texts: string[]): ImportWork => ({
  ...work,
  recognised: {
    ...work.recognised,
    notUnderstood: texts.map((text, index) => ({
      line: 20 + index,
      text,
      reason: "after-the-list" as const,
    })),
  },
});
const numbered = museum(
  "6. Foghorn Preservation Union (FPU), Norway",
  "7. Tern Survey",
  "Thanks to all",
);
const onNumbered = (...corrections: Correction[]) =>
  replay(corrections.reduce(withCorrection, numbered));
const place = (as: "signatory" | "item" | "nothing", ...lines: number[]): Correction => ({
  do: "place-lines",
  lines,
  as,
  language: "en",
});

test("lines placed together are read as a list: without marks, with acronym and country, in their order", () => {
  const { entries, placed } = onNumbered(place("signatory", 21, 20, 99));
  assert.deepEqual(
    entries.slice(-2).map(({ key, printed, acronym, country }) => [key, printed, acronym, country]),
    [
      ["l20", "Foghorn Preservation Union (FPU), Norway", "FPU", "Norway"],
      ["l21", "Tern Survey", undefined, undefined],
    ],
  );
  assert.deepEqual([...placed.keys()], [20, 21]);
  const items = onNumbered(place("item", 20, 22)).units.slice(-2);
  assert.deepEqual(
    items.map(({ kind, texts }) => [kind, texts["en"]]),
    [
      ["item", "6. Foghorn Preservation Union (FPU), Norway"],
      ["item", "Thanks to all"],
    ],
  );
});

test("together or one by one, lines come to stand at the same places", () => {
  const order = fc.shuffledSubarray([20, 21, 22], { minLength: 1 });
  const moves = fc.array(
    fc.record({
      do: fc.constant("move" as const),
      key: fc.constantFrom("s1", "s3"),
      to: fc.nat(6),
    }),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(order, moves, (lines, moved) => {
      const together = onNumbered(...moved, place("signatory", ...lines));
      const apart = onNumbered(...moved, ...lines.map((line) => place("signatory", line)));
      assert.deepEqual(
        together.entries.map(({ key }) => key),
        apart.entries.map(({ key }) => key),
      );
    }),
    { numRuns: 60 },
  );
});

test("what was left out comes back: a line among the questions, an entry at its place; a placed line to the questions", () => {
  const without = onNumbered(place("nothing", 20, 21), { do: "drop-entry", key: "s2" });
  assert.deepEqual([without.entries.length, without.dropped.length], [4, 1]);
  const back = replay(
    [
      place("nothing", 20, 21),
      { do: "drop-entry", key: "s2" } as const,
      { do: "back", key: "s2" } as const,
      { do: "back", key: "line-20" } as const,
    ].reduce(withCorrection, numbered),
  );
  assert.deepEqual(
    back.entries.map(({ key }) => key),
    ["s1", "s2", "s3", "s4", "s5"],
  );
  assert.deepEqual(
    askQuestions(back).lost.map(({ line }) => line),
    [20, 22],
  );
  const dropped = onNumbered(place("signatory", 20), { do: "drop-entry", key: "l20" });
  assert.deepEqual([dropped.dropped, askQuestions(dropped).lost.length], [[], 3]);
});

test("entries whose kind alone is in doubt are asked about together, and those not chosen again", () => {
  const recognised = {
    ...work.recognised,
    signatories: work.recognised.signatories.map((one) => ({
      ...one,
      doubtful: one.position > 1,
      rule: "entry.kind-unclear",
    })),
  };
  const doubtful = { ...work, recognised };
  const [first] = askQuestions(replay(doubtful)).open.filter(({ ask }) => ask === "kinds");
  assert.deepEqual(first?.ask === "kinds" && first.entries.map(({ key }) => key), [
    "s2",
    "s3",
    "s4",
    "s5",
  ]);
  const kinds: Correction = { do: "kinds", keys: ["s2", "s5"], kind: "person" };
  const state = replay(withCorrection(doubtful, kinds));
  assert.deepEqual(
    state.entries.map(({ kind }) => kind === "person"),
    [false, true, false, false, true],
  );
  const asked = askQuestions(state).open.filter(({ ask }) => ask === "entry");
  assert.deepEqual(
    asked.map((one) => one.ask === "entry" && one.entry.key),
    ["s3", "s4"],
  );
});

test("renaming a language takes its title and units along, and an empty tag drops it", () => {
  const facts = {
    titles: {},
    authentic: "is",
    status: "draft",
    proposers: [],
    addressee: null,
    deadline: "2027-05-12",
  } as const;
  const renamed = after({ do: "facts", facts: { ...facts, languages: { en: "is" } } });
  assert.deepEqual(renamed.languages, ["is"]);
  assert.ok(renamed.titles["is"]);
  assert.ok(renamed.units.every(({ texts }) => texts["is"] && !texts["en"]));
  assert.equal(finishStatement(renamed).deadline, "2027-05-12");
});

test("undo is the same as never having corrected", () => {
  const corrections = fc.array(
    fc.constantFrom<Correction>(
      { do: "drop-entry", key: "s1" },
      { do: "join", key: "s3" },
      { do: "drop-unit", id: "u2" },
      { do: "settle", question: "no-proposer" },
      { do: "kind", key: "s5", kind: "person" },
      { do: "verdict", keys: ["s2", "s4"], verdict: "different" },
    ),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(corrections, (made) => {
      const before = made.reduce(withCorrection, work);
      const undone = withoutLast(withCorrection(before, { do: "drop-entry", key: "s2" }));
      assert.deepEqual(replay(undone), replay(before));
    }),
    { numRuns: 50 },
  );
});

test("corrections of what is not there change nothing, and positions always run from one", () => {
  const keys = fc.constantFrom("s1", "s3", "s9", "", "__proto__");
  const corrections = fc.oneof(
    keys.map((key): Correction => ({ do: "join", key })),
    keys.map((key): Correction => ({ do: "drop-entry", key })),
    keys.map((key): Correction => ({ do: "split", key, names: ["A Trust", "B Trust"] })),
    fc
      .tuple(keys, keys)
      .map((pair): Correction => ({ do: "verdict", keys: pair, verdict: "same" })),
  );
  fc.assert(
    fc.property(fc.array(corrections, { maxLength: 8 }), (made) => {
      const finished = finishStatement(replay(made.reduce(withCorrection, work)));
      assert.deepEqual(
        finished.signatories.map(({ position }) => position),
        finished.signatories.map((_, index) => index + 1),
      );
      for (const { positions } of finished.duplicates)
        assert.ok(
          positions[0] >= 1 &&
            positions[0] < positions[1] &&
            positions[1] <= finished.signatories.length,
        );
    }),
    { numRuns: 60 },
  );
});

test("what is kept is read back, and what is cut off is not", async () => {
  const { recognised, lines } = work;
  const kept = [...formatKept({ recognised, lines })];
  const plain = lines.map(({ number, text }) => ({ number, text }));
  assert.deepEqual(await parseKept(kept.join("")), { recognised, lines: plain });
  for (let count = 0; count < kept.length; count += 1)
    assert.equal(await parseKept(kept.slice(0, count).join("")), null);
});
