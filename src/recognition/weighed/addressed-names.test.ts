import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { scanRows } from "../list/scan.ts";
import { rowsOf } from "../rows/rows.ts";
import { areAddressed } from "./addressed-names.ts";

/** Of a text in which every line is a paragraph: whether those named so stand in the head of a letter. */
async function addressed(...lines: string[]): Promise<boolean> {
  const document = await readDocument(new TextEncoder().encode(lines.join("\n\n")), "a.txt");
  assert.ok(!isFormatRefusal(document));
  const rows = rowsOf(document);
  const named = rows.filter(({ text }) => names.includes(text)).map(({ index }) => index);
  return areAddressed(scanRows(rows), Math.min(...named), Math.max(...named));
}

const names = ["Ada Tern (harbour council)", "Ben Buoy (harbour council)"];
const text =
  "Since the spring the lamp on the north pier has been dark, and nobody tells us when it will burn again. We ask you to repair it.";

test("names between whom a letter goes to and its salutation are addressed", async () => {
  for (const [head, salutation] of [
    ["to those who decide on the lamps", "Dear Madam or Sir,"],
    ["an die Mitglieder des Hafenrats", "Sehr geehrte Damen und Herren,"],
    ["aux membres du conseil du port", "Mesdames, Messieurs,"],
    ["To the harbour council", "Dear members of the council,"],
  ] as const)
    assert.ok(
      await addressed("Open letter", head, ...names, "12 May 2026", salutation, text),
      head,
    );
});

test("without such a head, without a salutation, or with text between they are not", async () => {
  assert.ok(!(await addressed("Open letter", ...names, "Dear Madam or Sir,", text)));
  assert.ok(!(await addressed("Open letter", "to the council", ...names, text)));
  assert.ok(!(await addressed("to the council", ...names, text, "Dear Madam or Sir,", text)));
  assert.ok(!(await addressed("to the council", "Signed by:", text, ...names, text)));
});
