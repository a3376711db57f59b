import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { readCsv } from "#formats/read-csv.ts";
import { readMarkdown } from "#formats/read-markdown.ts";
import { recogniseStatement } from "../recognise-statement.ts";
import { columnUses, namingUses, type StatedColumns } from "./column-use.ts";
import { stateColumns } from "./state-columns.ts";

const lamps = [
  "Lamp;Place;Who",
  "Keepers of the Outer Lamp;Norway;Ana Ban",
  "Kittiwake Count;France;Bo Li",
  "Storm Petrel Trust;;",
];

function read(lines: readonly string[], ...stated: readonly StatedColumns[]) {
  const document = readCsv(new TextEncoder().encode(lines.join("\n")));
  if (isFormatRefusal(document)) throw new Error(document.refusal);
  return recogniseStatement(stateColumns(document, stated));
}

const entries = (...given: Parameters<typeof read>): string[] =>
  read(...given).signatories.map(({ name, kind, country = "", affiliation = "", role = "" }) =>
    [kind, name, country, affiliation, role].join("|"),
  );

test("what the columns were taken to hold is said with the lines of the table", () => {
  assert.deepEqual(read(["Organisation;Land;E-Mail", ...lamps.slice(1)]).tables, [
    {
      line: 1,
      last: 4,
      header: true,
      columns: ["organisation", "country", "other"],
      stated: false,
      listed: true,
    },
  ]);
});

test("a quotation mark that nothing closes costs no row, and is told of", () => {
  const broken = ['"Outer Lamp;Norway', 'Kittiwake "Count";France', '"Storm Petrel" Trust;Spain'];
  const lines = ["Organisation;Land", ...broken];
  assert.deepEqual(
    read(lines).signatories.map(({ name }) => name),
    ["Outer Lamp", 'Kittiwake "Count"', "Storm Petrel Trust"],
  );
  assert.ok(read(lines).notices.includes("stray-quotes"));
});

test("a number alone names nobody", () => {
  assert.deepEqual(
    entries([
      "Organisation;Land",
      "12;Norway",
      "19,922;Norway",
      "Lamp 12;Norway",
      "11.11.11;France",
    ]),
    ["organisation|Lamp 12|Norway||", "organisation|11.11.11|France||"],
  );
});

test("halves of a name are told as such", () => {
  const [table] = read([
    "Vorname;Nachname;Verein",
    "Ana;Ban;Tern Trust",
    "Bo;Lind;Kittiwake Count",
  ]).tables;
  assert.deepEqual(table?.columns, ["given", "family", "organisation"]);
});

test("what a person says goes before labels and content", () => {
  const stated = { line: 1, header: true, columns: ["affiliation", "country", "person"] } as const;
  assert.deepEqual(entries(lamps, stated), [
    "person|Ana Ban|Norway|Keepers of the Outer Lamp|",
    "person|Bo Li|France|Kittiwake Count|",
  ]);
  assert.equal(
    read(lamps, stated).facts.find(({ fact }) => fact === "list")?.rule,
    "list.stated-table",
  );
});

test("a table below a heading of members is a list when its columns are named", () => {
  const page = [
    "# Our members",
    "",
    "| Who | Where |",
    "|---|---|",
    "| Outer Lamp | Norway |",
    "| Pier Lamp | France |",
    "",
    "The lamps burn every night, and nobody knows who lights them, while the boats wait.",
  ].join("\n");
  const document = readMarkdown(new TextEncoder().encode(page));
  if (isFormatRefusal(document)) throw new Error(document.refusal);
  const columns = ["organisation", "country"] as const;
  const stated = stateColumns(document, [{ line: 3, header: true, columns }]);
  const names = ({ signatories }: ReturnType<typeof recogniseStatement>): string[] =>
    signatories.map(({ name }) => name);
  assert.deepEqual(names(recogniseStatement(document)), [], "control");
  assert.deepEqual(names(recogniseStatement(stated)), ["Outer Lamp", "Pier Lamp"]);
});

const sheet = [
  "Lamps of the coast;;",
  "Status;open;",
  ";;",
  "No.;Country;Name of organisation",
  "1;Norway;Keepers of the Outer Lamp",
  "2;France;Kittiwake Count",
];

test("a header below captions is found, and its captions name nobody", () => {
  assert.deepEqual(entries(sheet), [
    "organisation|Keepers of the Outer Lamp|Norway||",
    "organisation|Kittiwake Count|France||",
  ]);
  const [table] = read(sheet).tables;
  assert.deepEqual([table?.line, table?.top, table?.header], [4, 1, true]);
});

test("a person says which row is the header; its labels say what stands below", () => {
  const odd = ["a;b;c", "Quay;Lamp;4", "Pays;Organisation;Membre", ...lamps.slice(1, 3)];
  const stated = { line: 3, top: 1, header: true, columns: [] } as const;
  const found = entries(
    ["x;y;z", "1;2;3", "Pays;Organisation;Depuis", "Norway;Outer Lamp;1999"],
    stated,
  );
  assert.deepEqual(found, ["organisation|Outer Lamp|Norway||"]);
  assert.equal(read(odd, stated).signatories.length, 2, "nobody above it");
});

test("a table that is said to be no list names nobody, and is told of all the same", () => {
  const stated = { line: 1, header: false, columns: ["other", "other", "other"] } as const;
  assert.deepEqual(entries(lamps, stated), []);
  const reasons = read(lamps, stated).notUnderstood.map(({ reason }) => reason);
  assert.deepEqual(
    reasons,
    lamps.map(() => "no-list"),
    "nobody is asked about its lines",
  );
  const two = [...lamps, ...Array.from({ length: 3 }, () => "")];
  const [table] = read(two, stated).tables;
  assert.deepEqual([table?.line, table?.stated, table?.listed], [1, true, false]);
});

test("two columns are read together as a person's name", () => {
  const lines = ["a;b;c", "Ban;Ana;Tern Trust", "Lind;Bo;Kittiwake Count"];
  const stated = { line: 1, header: true, columns: ["family", "given", "affiliation"] } as const;
  assert.deepEqual(entries(lines, stated), [
    "person|Ana Ban||Tern Trust|",
    "person|Bo Lind||Kittiwake Count|",
  ]);
});

test("a first row that is no header is an entry", () => {
  const columns = ["organisation", "country", "other"] as const;
  assert.equal(entries(lamps.slice(1), { line: 1, header: false, columns }).length, 3);
  assert.equal(entries(lamps.slice(1), { line: 1, header: true, columns }).length, 2);
});

test("a table in which nothing was found is told too, and read when its columns are named", () => {
  const costs = ["Lamp;Cost", "4;12", "7;9", "8;14", "9;15"];
  const [table] = read(costs).tables;
  assert.deepEqual([table?.listed, table?.line], [false, 1]);
  const stated = { line: 1, header: false, columns: ["name", "other"] } as const;
  assert.deepEqual(entries(costs, stated), ["organisation|Lamp|||"]);
});

test("what is said of a line at which no table begins changes nothing", () => {
  const stated = { line: 3, header: false, columns: ["person"] } as const;
  assert.notDeepEqual(entries(lamps, { ...stated, line: 1 }), entries(lamps), "control");
  const apart = { ...stated, line: 30 };
  assert.deepEqual(read(lamps, apart), read(lamps));
});

test("whatever is said of whatever table, each entry stands in a row below its header", () => {
  const cell = fc.constantFrom(
    "",
    "Ana Ban",
    "Tern Trust",
    "Norway",
    "4",
    "2026-01-02",
    "a | b",
    "“",
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      fc.array(fc.constantFrom(...columnUses), { minLength: 1, maxLength: 5 }),
      fc.constantFrom(...namingUses),
      fc.boolean(),
      (cells, columns, name, header) => {
        const lines = ["x;y", ...cells.map((row) => row.join(";"))];
        const found = read(lines, { line: 1, header, columns: [name, ...columns] });
        for (const { line } of found.signatories) assert.ok(line > (header ? 1 : 0));
        assert.equal(found.lines.used + found.notUnderstood.length, found.lines.total);
      },
    ),
    { numRuns: 200 },
  );
});
