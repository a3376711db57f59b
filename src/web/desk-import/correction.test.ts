import assert from "node:assert/strict";
import { test } from "node:test";
import { parseCorrection } from "./correction.ts";

const entry = { do: "entry", key: "s1", printed: "Storm Petrel Trust", kind: "organisation" };

test("names are cleaned as they will be printed", () => {
  const parsed = parseCorrection({ ...entry, printed: "  Storm\u00a0Petrel  Trust " });
  assert.ok(parsed && "do" in parsed && parsed.do === "entry");
  assert.equal(parsed.entry.printed, "Storm Petrel Trust");
});

const refused: readonly (readonly [what: string, form: Record<string, string>, field: string])[] = [
  ["an emptied name", { ...entry, printed: " " }, "printed"],
  ["a link as a name", { ...entry, printed: "https://petrels.example" }, "printed"],
  ["a name with hidden direction marks", { ...entry, printed: "Storm\u202e Trust" }, "printed"],
  ["one name only to split into", { do: "split", key: "s1", names: "Storm Petrel Trust" }, "names"],
  [
    "more than fifty names to split into",
    { do: "split", key: "s1", names: "Tern Trust\n".repeat(51) },
    "names",
  ],
  ["an empty title", { do: "title", language: "is", title: "" }, "title-is"],
  ["a language that is no tag", { do: "facts", "language-en": "not a tag!" }, "language-en"],
  ["a day that is none", { do: "facts", deadline: "2027-02-31x" }, "deadline"],
];

for (const [what, form, field] of refused) {
  test(`${what} is told beside its field`, () => {
    const parsed = parseCorrection(form);
    assert.ok(parsed && "problems" in parsed);
    assert.deepEqual(
      parsed.problems.map((problem) => problem.field),
      [field],
    );
  });
}

test("a form that is none of ours is nothing", () => {
  for (const form of [
    {},
    { do: "drop-table" },
    { do: "constructor" },
    { do: "place", line: "x", as: "signatory" },
    { do: "place", line: "3", as: "throne" },
  ])
    assert.equal(parseCorrection(form), null);
});

test("proposers stand in numbered pairs; an emptied name goes", () => {
  const parsed = parseCorrection({
    do: "facts",
    "proposer-0": "Storm Petrel Trust",
    "acronym-0": "SPT",
    "proposer-1": " ",
    "acronym-1": "X",
    "proposer-2": "Kittiwake Count",
  });
  assert.ok(parsed && "do" in parsed && parsed.do === "facts");
  assert.deepEqual(parsed.facts.proposers, [
    { name: "Storm Petrel Trust", acronym: "SPT" },
    { name: "Kittiwake Count" },
  ]);
});
