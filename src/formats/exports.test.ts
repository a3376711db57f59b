import assert from "node:assert/strict";
import { test } from "node:test";
import { parseCsv } from "#lib/csv.ts";
import type { ExportStatement } from "./export-statement.ts";
import { isFormatRefusal } from "./format-refusal.ts";
import { readMarkdown } from "./read-markdown.ts";
import { formatSignatoriesCsv, formatSignatoryRows } from "./signatories-csv.ts";
import { formatStatementHtml } from "./statement-html.ts";
import { formatStatementJson } from "./statement-json.ts";
import { formatStatementMarkdown } from "./statement-markdown.ts";

const plain = {
  country: null,
  class: "signs",
  evidence: "listed",
  state: "listed",
  signedOn: null,
  withdrawnOn: null,
  organisation: null,
} as const;
const statement: ExportStatement = {
  slug: "harbour-lights",
  state: "signing",
  title: "On <b>lights</b> & *harbours*",
  languages: ["en", "ar"],
  authentic: "en",
  manifest: null,
  textVersion: 1,
  proposers: [{ name: "Lightkeepers Union", acronym: "LKU" }],
  deadline: "2027-05-12",
  counts: { signatories: 3, confirmed: 0, listed: 3, withdrawn: 1, countries: 0 },
  texts: [
    {
      language: "en",
      title: "On lights",
      units: [
        { id: "u1", kind: "paragraph", text: "1. We ask <script>alert(1)</script>\nof all:" },
        { id: "u2", kind: "item", text: "- a lamp" },
        { id: "u3", kind: "item", text: "# an oil can" },
      ],
    },
    { language: "ar", title: null, units: [{ id: "u1", kind: "paragraph", text: "نطلب" }] },
  ],
  signatories: [
    { ...plain, number: 1, name: "=Harbour()", kind: "organisation" },
    {
      ...plain,
      number: 2,
      name: "Buoy, Guild",
      kind: "organisation",
      state: "excluded",
      withdrawnOn: "2027-01-02",
    },
    { ...plain, number: 1, name: "Ana Kovač", kind: "person", role: "captain" },
  ],
  repeats: [{ kind: "organisation", position: 3, of: 1, raw: "=Harbour()" }],
};

test("CSV has one safe row for each line of the list, in order", () => {
  const rows = parseCsv(formatSignatoriesCsv(statement)).map(({ cells }) => cells);
  assert.deepEqual(
    rows.map((cells) => cells[0]),
    ["number", "1", "2", "3", "1"],
  );
  assert.deepEqual(
    rows.map((cells) => cells[1]),
    ["name", "'=Harbour()", "Buoy, Guild", "'=Harbour()", "Ana Kovač"],
  );
  assert.equal(rows[3]?.at(-1), "1");
  const at = rows[0]?.indexOf("state") ?? -1;
  assert.deepEqual(
    rows.slice(1).map((cells) => [cells[2], cells[at]]),
    [
      ["organisation", "listed"],
      ["organisation", "excluded"],
      ["organisation", ""],
      ["person", "listed"],
    ],
  );
});

test("HTML shows markup in texts as text and marks languages and directions", () => {
  const page = formatStatementHtml(statement);
  assert.ok(!page.includes("<script") && !page.includes("<b>"));
  assert.ok(page.includes("&lt;script&gt;alert(1)&lt;/script&gt;<br>of all:"));
  assert.ok(page.includes('<section lang="ar" dir="rtl">'));
  assert.ok(page.includes("<s><bdi>Buoy, Guild</bdi></s> (2027-01-02)"));
  assert.equal(page.match(/<ul>/gu)?.length, 1);
  assert.match(page, /<\/ol>\n<ol>\n<li value="1"><bdi>Ana Kovač/u, "persons are numbered apart");
});

test("Markdown keeps what is no markup from becoming it", () => {
  const document = readMarkdown(new TextEncoder().encode(formatStatementMarkdown(statement)));
  assert.ok(!isFormatRefusal(document));
  const texts = document.blocks.map(({ kind, lines }) => [
    kind,
    lines.map(({ text }) => text).join("\n"),
  ]);
  assert.deepEqual(texts[0], ["heading", "On <b>lights</b> & *harbours*"]);
  assert.deepEqual(texts[5], ["paragraph", "1. We ask <script>alert(1)</script>\nof all:"]);
  assert.deepEqual(texts.slice(6, 8), [
    ["item", "- a lamp"],
    ["item", "# an oil can"],
  ]);
});

test("JSON is the export document", () => {
  assert.deepEqual(
    JSON.parse(formatStatementJson(statement)),
    JSON.parse(JSON.stringify(statement)),
  );
});

test("a list written in parts is the list written whole", () => {
  const part = (kind: "organisation" | "person") => ({
    signatories: statement.signatories.filter((one) => one.kind === kind),
    repeats: statement.repeats.filter((one) => one.kind === kind),
  });
  const parts = [
    formatSignatoriesCsv({ signatories: [], repeats: [] }),
    formatSignatoryRows(part("organisation")),
    formatSignatoryRows(part("person")),
  ];
  assert.equal(parts.join(""), formatSignatoriesCsv(statement));
});
