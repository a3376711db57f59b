import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { recogniseStatement } from "#recognition/recognise-statement.ts";
import type { RecognisedStatement } from "#recognition/recognised-statement.ts";
import type { ExportSignatory, ExportStatement, ExportText } from "./export-statement.ts";
import { isFormatRefusal } from "./format-refusal.ts";
import { readText } from "./read-text.ts";
import { formatStatementText } from "./statement-text.ts";

function readBack(text: string): RecognisedStatement {
  const document = readText(new TextEncoder().encode(text));
  assert.ok(!isFormatRefusal(document), JSON.stringify(document));
  return recogniseStatement(document);
}

function statementOf(more: Partial<ExportStatement>): ExportStatement {
  return {
    slug: "harbours",
    state: "signing",
    title: "On harbours",
    languages: ["en"],
    authentic: "en",
    manifest: null,
    textVersion: 1,
    proposers: [],
    deadline: null,
    counts: { signatories: 0, confirmed: 0, listed: 0, withdrawn: 0, countries: 0 },
    texts: [],
    signatories: [],
    repeats: [],
    ...more,
  };
}

function signatoryOf(
  number: number,
  name: string,
  more: Partial<ExportSignatory> = {},
): ExportSignatory {
  const rest = {
    country: null,
    class: "signs",
    evidence: "listed",
    state: "listed",
    signedOn: null,
    withdrawnOn: null,
  } as const;
  return { number, name, kind: "organisation", organisation: null, ...rest, ...more };
}

/** Text as a statement may hold it, from harmless words to everything that looks like a mark of the format. */
const word = fc.constantFrom(
  "Harbour",
  "350",
  "1.",
  "(LKU)",
  "[Norway]",
  "•",
  "##",
  ">",
  "\\",
  "–",
  "Signing organisations",
  "(Signing)",
  "Proposed by",
  "[en]",
  "St. Olav",
  "e.V.",
  "Лука",
  "مرفأ",
  "港",
  "Undersigned statement text, version 1",
  "\u00a0",
  "\n",
  ";",
  "(no title)",
  "]",
  ")",
);
const phrase = fc
  .oneof(
    {
      weight: 4,
      arbitrary: fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" ")),
    },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }) },
  )
  .map((text) => text.toWellFormed());
const language = fc.constantFrom("en", "sr-Latn", "sr-Cyrl", "ar", "zh-Hant", "pt-BR");
const kind = fc.constantFrom("heading", "paragraph", "item", "quote");
const unit = fc.record({ kind, text: phrase, present: fc.boolean() });

const texts = fc
  .tuple(
    fc.uniqueArray(language, { minLength: 1, maxLength: 3 }),
    fc.array(unit, { minLength: 1, maxLength: 5 }),
    fc.option(phrase),
  )
  .chain(([languages, units, title]) =>
    fc.tuple(
      ...languages.map((tag, index) =>
        fc
          .record({ title: fc.option(phrase), texts: fc.tuple(...units.map(() => phrase)) })
          .map((own): ExportText => ({
            language: tag,
            title: index === 0 ? title : own.title,
            units: units.flatMap((one, at) =>
              index > 0 && !one.present
                ? []
                : [{ id: `u${at + 1}`, kind: one.kind, text: own.texts[at] ?? "" }],
            ),
          })),
      ),
    ),
  );
const signatories = fc
  .array(
    fc.record({
      name: phrase,
      kind: fc.constantFrom("organisation", "person"),
      class: fc.constantFrom("signs", "shares"),
    }),
    { maxLength: 6 },
  )
  .map((list) =>
    ["organisation", "person"].flatMap((wanted) =>
      list
        .filter((one) => one.kind === wanted)
        .map(({ name, ...more }, index) => signatoryOf(index + 1, name, more)),
    ),
  );
const proposers = fc.array(
  fc.record(
    { name: phrase, acronym: fc.constantFrom("LKU", "A(B)", "S;W") },
    { requiredKeys: ["name"] },
  ),
  { maxLength: 3 },
);

test("a statement in this format is recognised as what it was", () => {
  const statements = fc.record({
    texts,
    signatories,
    proposers,
    deadline: fc.constantFrom(null, "2027-05-12"),
    state: fc.constantFrom("signing", "closed", "draft"),
  });
  fc.assert(
    fc.property(statements, (parts) => {
      const statement = statementOf({
        ...parts,
        title: parts.texts[0]?.title ?? null,
        languages: parts.texts.map((text) => text.language),
      });
      const found = readBack(formatStatementText(statement));
      assert.equal(found.title, statement.title);
      assert.equal(found.status, statement.state);
      assert.deepEqual(
        found.proposers,
        statement.proposers.map((one) => ({ ...one })),
      );
      assert.equal(found.deadline ?? null, statement.deadline);
      assert.deepEqual(
        found.texts.map((text) => ({
          ...text,
          units: text.units.map(({ id, kind: own, text: said }) => ({ id, kind: own, text: said })),
        })),
        statement.texts,
      );
      assert.deepEqual(
        found.signatories.map((one) => [one.number, one.raw, one.printed, one.kind]),
        statement.signatories.map((one) => [one.number, one.name, one.name, one.kind]),
      );
      assert.deepEqual(found.notUnderstood, []);
      assert.deepEqual(found.lines, { total: found.lines.total, used: found.lines.total });
    }),
    { numRuns: 300 },
  );
});

const lights = statementOf({
  title: "On the harbour lights",
  languages: ["en", "sr-Latn"],
  proposers: [{ name: "Lightkeepers Union", acronym: "LKU" }],
  deadline: "2027-05-12",
  texts: [
    {
      language: "en",
      title: "On the harbour lights",
      units: [
        { id: "u1", kind: "paragraph", text: "We ask the harbours:" },
        { id: "u2", kind: "item", text: "to keep the lights." },
      ],
    },
    {
      language: "sr-Latn",
      title: null,
      units: [{ id: "u2", kind: "item", text: "da čuvaju svetla." }],
    },
  ],
  signatories: [
    signatoryOf(1, "Lightkeepers Union – LKU"),
    signatoryOf(2, "Seabird Society", { country: "NO" }),
    signatoryOf(4, "Buoy Guild", { state: "withdrawn", withdrawnOn: "2027-01-02" }),
    signatoryOf(5, "Tern Watch", { state: "excluded", withdrawnOn: "2027-01-03" }),
    signatoryOf(1, "Ana Kovač, captain", { kind: "person" }),
    signatoryOf(3, "Ivo Marić", { kind: "person" }),
  ],
  repeats: [
    { kind: "person", position: 2, of: 1, raw: "A. Kovač, captain" },
    { kind: "organisation", position: 3, of: 1, raw: "Lightkeepers Union - LKU" },
  ],
});

test("it reads like a published statement", () => {
  assert.equal(
    formatStatementText(lights),
    `On the harbour lights (Signing)

English (en) / Serbian Latin (sr-Latn)

Proposed by Lightkeepers Union (LKU)
Open for signature until 2027-05-12

[en] On the harbour lights

We ask the harbours:

• to keep the lights.

[sr-Latn]

[not in this language]

• da čuvaju svetla.

Signing organisations

1. Lightkeepers Union – LKU

2. Seabird Society [country: Norway]

3. Lightkeepers Union - LKU [repeats no. 1]

4. Buoy Guild [withdrawn 2027-01-02]

5. Tern Watch [excluded 2027-01-03]

Signing persons

1. Ana Kovač, captain

2. A. Kovač, captain [repeats no. 1]

3. Ivo Marić

Undersigned statement text, version 1
`,
  );
});

test("numbers, repeats, countries and withdrawals survive", () => {
  const found = readBack(formatStatementText(lights));
  assert.deepEqual(
    found.signatories.map(({ number, printed, country }) => [number, printed, country]),
    [
      [1, "Lightkeepers Union – LKU", undefined],
      [2, "Seabird Society", "Norway"],
      [3, "Lightkeepers Union - LKU", undefined],
      [1, "Ana Kovač, captain", undefined],
      [2, "A. Kovač, captain", undefined],
      [3, "Ivo Marić", undefined],
    ],
  );
  assert.deepEqual(
    found.duplicates.map(({ positions, verdict }) => [...positions, verdict]),
    [
      [1, 3, "same"],
      [4, 5, "same"],
    ],
  );
  assert.deepEqual(
    found.notUnderstood.map(({ reason }) => reason),
    ["withdrawn", "withdrawn"],
  );
});

test("a file that no longer keeps the grammar is read like any text", () => {
  const broken = formatStatementText(lights).replace(
    "English (en) / Serbian Latin (sr-Latn)",
    "In two languages",
  );
  const found = readBack(broken);
  assert.equal(found.title, "On the harbour lights");
  assert.ok(found.signatories.every(({ rule }) => rule !== "entry.exact"));
});
