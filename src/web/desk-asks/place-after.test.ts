import assert from "node:assert/strict";
import { test } from "node:test";
import { placeAfter, placeOfUndone } from "./place-after.ts";
import type { Correction } from "../desk-import/correction.ts";
import type { ImportState } from "../desk-import/state.ts";

const state = {
  entries: ["s1", "s2", "s3"].map((key) => ({ key })),
  units: ["u1", "u2"].map((id) => ({ id })),
  dropped: [{ entry: { key: "s9" }, at: 0 }],
  droppedUnits: [{ unit: { id: "u9" }, at: 0 }],
} as unknown as ImportState;
const entry = { printed: "A", acronym: "", country: "", kind: "organisation" as const };
const fields = { ...entry, role: "", affiliation: "" };

test("after work in the list or in the text the eye is at what was worked on", () => {
  const cases: [Correction, string][] = [
    [{ do: "entry", key: "s2", entry: fields }, "&at=s2#r-s2"],
    [{ do: "move", key: "s2", to: 9 }, "&at=s2#r-s2"],
    [{ do: "split", key: "s2", names: ["A", "B"] }, "&at=s2.1#r-s2.1"],
    [{ do: "join", key: "s2" }, "&at=s1#r-s1"],
    [{ do: "drop-entry", key: "s2" }, "&at=s3#r-s3"],
    [{ do: "drop-entry", key: "s3" }, "&at=s2#r-s2"],
    [{ do: "move", key: "u2", to: 1 }, "&at=u2#u2"],
    [{ do: "unit", id: "u1", kind: "item", texts: {} }, "&at=u1#u1"],
    [{ do: "drop-unit", id: "u2" }, "&at=u1#u1"],
    [{ do: "back", key: "s9" }, "&at=s9#r-s9"],
    [{ do: "back", key: "u9" }, "&at=u9#u9"],
    [{ do: "back", key: "line-3" }, "#next"],
  ];
  for (const [correction, place] of cases)
    assert.equal(placeAfter(correction, state), place, correction.do);
  const one = { ...state, entries: state.entries.slice(0, 1), units: state.units.slice(0, 1) };
  assert.equal(placeAfter({ do: "drop-entry", key: "s1" }, one), "#si");
  assert.equal(placeAfter({ do: "drop-unit", id: "u1" }, one), "#te");
});

test("after an answer to a question the eye is at the next one", () => {
  const answers: Correction[] = [
    { do: "kind", key: "s2", kind: "person" },
    { do: "settle", question: "q" },
    { do: "place", line: 3, as: "signatory", language: "en" },
    { do: "verdict", keys: ["s1", "s2"], verdict: "same" },
  ];
  for (const one of answers) assert.equal(placeAfter(one, state), "#next", one.do);
});

test("what is taken back is shown where it stands again", () => {
  assert.equal(placeOfUndone({ do: "split", key: "s2", names: [] }, state), "&at=s2#r-s2");
  assert.equal(placeOfUndone({ do: "drop-unit", id: "u2" }, state), "&at=u2#u2");
  assert.equal(placeOfUndone({ do: "kind", key: "s2", kind: "person" }, state), "#next");
  assert.equal(placeOfUndone({ do: "units", keys: ["u1"], as: "nothing" }, state), "#te");
  assert.equal(placeOfUndone({ do: "back", key: "s9" }, state), "#gone");
  assert.equal(placeOfUndone(undefined, state), "#next");
});
