import assert from "node:assert/strict";
import { test } from "node:test";
import { parseColumns, statedBy } from "./parse-columns.ts";

const table = {
  line: 5,
  last: 9,
  header: true,
  columns: ["name", "other", "country"],
  stated: false,
  listed: true,
} as const;
const parse = (form: Readonly<Record<string, string>>) =>
  parseColumns((name) => form[name] ?? "", table);

test("each column is what its field says, a word that is none is not used", () => {
  const form = { "column-5-0": "country", "column-5-1": "organisation", "column-5-2": "lamp" };
  assert.deepEqual(parse(form), {
    do: "columns",
    stated: { line: 5, header: false, columns: ["country", "organisation", "other"] },
  });
  assert.deepEqual(parse({ ...form, header: "5" }), {
    do: "columns",
    stated: { line: 5, header: true, columns: ["country", "organisation", "other"] },
  });
});

test("another row may name the columns, and then its words say what they hold, unless a person does", () => {
  const form = { "column-5-0": "name", "column-5-1": "other", "column-5-2": "country" };
  assert.deepEqual(parse({ ...form, header: "7" }), {
    do: "columns",
    stated: { line: 7, top: 5, header: true, columns: [] },
  });
  assert.deepEqual(parse({ ...form, "column-5-1": "role", header: "7" }), {
    do: "columns",
    stated: { line: 7, top: 5, header: true, columns: ["name", "role", "country"] },
  });
  assert.deepEqual(parse({ ...form, header: "40" }), {
    do: "columns",
    stated: { line: 5, header: false, columns: ["name", "other", "country"] },
  });
});

test("a table may be said to be no list", () => {
  assert.deepEqual(parse({ none: "1", "column-5-0": "name" }), {
    do: "columns",
    stated: { line: 5, header: false, columns: ["other", "other", "other"] },
  });
});

test("without a column of names, and with half a name, it is said at a column", () => {
  assert.deepEqual(parse({ "column-5-0": "country" }), {
    problems: [{ field: "column-5-0", code: "column-of-names" }],
  });
  assert.deepEqual(parse({ "column-5-1": "family" }), {
    problems: [{ field: "column-5-1", code: "column-of-half" }],
  });
});

test("of two corrections about the same table the later holds", () => {
  const first = { line: 5, header: true, columns: ["name"] } as const;
  const other = { line: 30, header: true, columns: ["person"] } as const;
  const later = { line: 5, header: false, columns: ["organisation"] } as const;
  const anew = { line: 7, top: 5, header: true, columns: [] } as const;
  const below = [first, anew].map((stated) => ({ do: "columns", stated }) as const);
  assert.deepEqual(statedBy(below), [anew], "a row further down is of the same table");
  const said = [first, other, later].map((stated) => ({ do: "columns", stated }) as const);
  assert.deepEqual(statedBy(said), [later, other]);
});
