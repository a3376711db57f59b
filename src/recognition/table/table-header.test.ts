import assert from "node:assert/strict";
import { test } from "node:test";
import { columnMeaning } from "./table-header.ts";

test("a label's words say what its column holds", () => {
  for (const [label, meaning] of [
    ["Organisation (if any)", "organisation"],
    ["Nama Lembaga", "organisation"],
    ["Nazwa podmiotu", "organisation"],
    ["Country of residence", "country"],
    ["Contact person", "other"],
    ["Vertegenwoordigd door", "other"],
    ["Email (will not be published)", "other"],
    ["Skrót", "acronym"],
    ["Job title", "role"],
    ["ФИО", "person"],
    ["Keep the lamps burning", null],
  ] as const)
    assert.equal(columnMeaning(label), meaning, label);
});
