// Lists of signatories in scripts that set no capitals, and some that set no blanks, in the layouts that are common there:
// groups in one row, headings of groups in signs of many sorts, two languages one below the other.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";
import type { RecognisedStatement } from "#recognition/recognised-statement.ts";
import { namesOf } from "./names-of.ts";
import statements from "./asian-statements.json" with { type: "json" };

const { en: english, ...others } = statements;

interface Statement {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly comma: string;
  readonly colon: string;
  readonly organisations: string;
  readonly persons: string;
  readonly names: readonly string[];
  readonly people: readonly (readonly string[])[];
  readonly sorts: readonly string[];
  readonly places: readonly string[];
  readonly dated: string;
  readonly invitation: string;
}

const languages: readonly (readonly [string, Statement])[] = Object.entries(others);

async function read(it: Statement, list: string): Promise<RecognisedStatement> {
  const text = [it.title, ...it.paragraphs, list].join("\n\n");
  const document = await readDocument(new TextEncoder().encode(text), "statement.txt");
  assert.ok(!isFormatRefusal(document));
  return recogniseStatement(document);
}

const label = ({ colon }: Statement): string => colon.trim();
const [five, rest] = [
  ({ names }: Statement): readonly string[] => names.slice(0, 5),
  ({ names }: Statement): readonly string[] => names.slice(5),
];

/** Layouts whose signatories are all organisations, in order. */
const ofNames: Readonly<Record<string, (it: Statement) => string>> = {
  "numbers of one line": (it) =>
    `${it.organisations}${label(it)}\n${it.names.map((name, at) => `${at + 1}. ${name}`).join("  ")}`,
  "behind the announcement": (it) => `${it.organisations}${it.colon}${it.names.join(it.comma)}`,
  "below the date alone": (it) => `${it.dated}\n${it.names.join(it.comma)}`,
  "lines below the date": (it) => `${it.dated}\n\n${it.names.join("\n")}`,
  "an announcement in lenticular brackets": (it) =>
    `【${it.organisations}】\n${it.names.join(it.comma)}`,
  "a square before the announcement, and how many": (it) =>
    `■ ${it.organisations}（8）\n${it.names.join("\n")}`,
  "places in front of their names": (it) =>
    `${it.organisations}\n\n${it.places[0]}${it.colon}${five(it).join(it.comma)}\n\n${it.places[1]}${it.colon}${rest(it).join(it.comma)}`,
  "places with how many above a paragraph of names": (it) =>
    `${it.organisations}\n\n${it.places[0]} (5)\n\n${five(it).join(it.comma)}\n\n${it.places[1]} (3)\n\n${rest(it).join(it.comma)}`,
  "places in pointed brackets above lines": (it) =>
    `${it.organisations}\n\n<${it.places[0]}>\n${five(it).join("\n")}\n\n<${it.places[1]}>\n${rest(it).join("\n")}`,
  "the text and its list a second time in English": (it) =>
    `${it.names.join("\n")}\n\n${english.title}\n\n${english.paragraphs.join("\n\n")}\n\n${english.names.join("\n")}`,
};

/** Layouts that set organisations and persons apart. */
const ofBoth: Readonly<Record<string, (it: Statement) => string>> = {
  "sorts in round brackets": (it) =>
    `${it.organisations}\n\n（${it.sorts[0]}）\n${it.names.join("\n")}\n\n（${it.sorts[1]}）\n${it.people.map(([name]) => name).join("\n")}`,
  "sorts with a colon, persons with their office": (it) =>
    `${it.organisations}\n\n${it.sorts[0]}${label(it)}\n${it.names.join("\n")}\n\n${it.sorts[1]}${label(it)}\n${it.people.map(([name, office]) => `${name} (${office})`).join("\n")}`,
  "sorts in front of their names": (it) =>
    `${it.organisations}\n${it.sorts[0]}${it.colon}${it.names.join(it.comma)}\n${it.sorts[1]}${it.colon}${it.people.map(([name]) => name).join(it.comma)}`,
};

for (const [layout, lay] of Object.entries(ofNames))
  test(`all organisations are found: ${layout}`, async () => {
    for (const [language, it] of languages) {
      const { title, signatories } = await read(it, lay(it));
      const found = signatories.map(({ name }) => name);
      assert.deepEqual(found, it.names, `${language}: ${lay(it)}`);
      assert.ok(
        signatories.every(({ kind }) => kind === "organisation"),
        language,
      );
      assert.equal(title, it.title);
    }
  });

for (const [layout, lay] of Object.entries(ofBoth))
  test(`organisations and persons are found: ${layout}`, async () => {
    for (const [language, it] of languages) {
      const { signatories } = await read(it, lay(it));
      const people = it.people.map(([name = ""]) => name);
      assert.deepEqual(
        signatories.map(({ kind, name }) => [kind, name]),
        [
          ...it.names.map((name) => ["organisation", name]),
          ...people.map((name) => ["person", name]),
        ],
        `${language}: ${lay(it)}`,
      );
    }
  });

test("persons are known by their offices, in brackets, behind a comma or below the name", async () => {
  for (const [language, it] of languages) {
    const comma = it.comma === "、" ? "，" : it.comma;
    for (const list of [
      it.people.map(([name, office]) => `${name} (${office})`).join("\n"),
      it.people.map(([name, office]) => `${name}${comma}${office}`).join("\n"),
      it.people.map(([name, office]) => `${name}\n${office}`).join("\n\n"),
    ]) {
      const { signatories } = await read(it, `${it.persons}\n\n${list}`);
      assert.deepEqual(
        signatories.map(({ kind, name }) => [kind, name]),
        it.people.map(([name]) => ["person", name]),
        `${language}: ${list}`,
      );
    }
  }
});

test("an invitation to sign, demands and a list of who spoke name nobody", async () => {
  for (const [language, it] of languages)
    for (const list of [
      `${it.invitation}: https://example.org/sign`,
      `${it.places[0]}${it.colon}${it.paragraphs[1]}\n\n${it.places[1]}${it.colon}${it.paragraphs[2]}`,
    ])
      assert.deepEqual((await read(it, list)).signatories, [], `${language}: ${list}`);
});

test("a report in Chinese names whom it says to sign, with their offices, and nobody in its other clauses", async () => {
  const report = (names: string): string =>
    `# 29 名漁民聯署\n\n29名漁民聯署，要求港務局修理燈塔，參與聯署的包括${names}等，現職人員亦有參與。\n\n燈塔是終身的，根據條例，若無人修理，局方可啟動程序，而局方最終會視乎結果決定處理方式。\n`;
  assert.deepEqual(await namesOf(report("立法會議員何君海、律師蔡素燈、陳曼潮、前議員潘佩帆")), [
    "何君海",
    "蔡素燈",
    "陳曼潮",
    "潘佩帆",
  ]);
  assert.deepEqual(await namesOf(report("律師公會、燈塔之友協會、漁民聯盟")), [
    "律師公會",
    "燈塔之友協會",
    "漁民聯盟",
  ]);
});
