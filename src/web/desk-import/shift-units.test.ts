import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { shiftUnits } from "./shift-units.ts";
import type { UnitRow } from "./state.ts";

const row = (id: string, en: string, is: string): UnitRow => ({
  id,
  kind: "paragraph",
  texts: { ...(en && { en }), ...(is && { is }) },
  lines: {},
});
const rows = [row("u1", "one", "eitt"), row("u2", "two", "tvö"), row("u3", "three", "þrjú")];
const column = (units: readonly UnitRow[], language: string): string[] =>
  units.map(({ texts }) => texts[language] ?? "");

test("down leaves the unit empty and pushes the rest one lower", () => {
  const moved = shiftUnits(rows, { id: "u2", language: "is", by: "down" });
  assert.deepEqual(column(moved, "is"), ["eitt", "", "tvö", "þrjú"]);
  assert.deepEqual(column(moved, "en"), ["one", "two", "three", ""]);
});

test("up joins the unit to the one above and pulls the rest up", () => {
  const moved = shiftUnits(rows, { id: "u2", language: "is", by: "up" });
  assert.deepEqual(column(moved, "is"), ["eitt\ntvö", "þrjú", ""]);
  assert.deepEqual(
    shiftUnits(rows, { id: "u1", language: "is", by: "up" }),
    rows,
    "nothing is above the first",
  );
});

test("no word is ever lost, and the other language stays where it is", () => {
  const shifts = fc.array(
    fc.record({
      id: fc.constantFrom("u1", "u2", "u3"),
      language: fc.constant("is"),
      by: fc.constantFrom("up" as const, "down" as const),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(shifts, (all) => {
      const moved = all.reduce(shiftUnits, rows);
      assert.deepEqual(column(moved, "is").join("\n").split(/\n+/).filter(Boolean), [
        "eitt",
        "tvö",
        "þrjú",
      ]);
      assert.deepEqual(column(moved, "en").filter(Boolean), ["one", "two", "three"]);
    }),
  );
});
