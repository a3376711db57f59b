import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { rowOfLine, rowsOf } from "../rows/rows.ts";
import { invitesToSign } from "./invitation.ts";
import { statusInRows, statusInTitle } from "./status.ts";

const row = (text: string): ReturnType<typeof rowOfLine> => rowOfLine({ text, number: 1 }, 0);

test("a sentence invites when signing stands with a permission, a date, this text or an address", () => {
  for (const text of [
    "Organisations can sign this statement until 30 November 2026.",
    "Organisationen können diese Erklärung bis zum 30. November 2026 unterzeichnen.",
    "Sign this letter now!",
    "To add your organisation, write to lamp@example.org.",
    "Организации могут подписать это заявление до 30 ноября 2026 года.",
    "يمكن للمنظمات التوقيع على هذا البيان حتى 30 نوفمبر 2026.",
  ])
    assert.ok(invitesToSign(row(text)), text);
});

test("what was signed, and what others should sign, is no invitation", () => {
  for (const text of [
    "The keepers signed the treaty.",
    "We urge the harbour office to sign and ratify the convention before 5 May 2026.",
    "Signatories",
    "The sign above the pier is old.",
  ])
    assert.ok(!invitesToSign(row(text)), text);
});

test("a line names the state: over, or still going on", () => {
  for (const [text, status] of [
    ["Status: closed – signing is no longer possible.", "closed"],
    ["Signatories so far:", "signing"],
    ["Potpisivanje u toku", "signing"],
    ["To sign: the form on our page", "signing"],
    ["Podpořte náš dopis svým podpisem.", "signing"],
    ["(list updated daily)", "signing"],
    ["Listu zatvaramo u ponoć.", "signing"],
    ["The list of harbours is updated by the office.", undefined],
    ["Keep the lamps burning.", undefined],
  ] as const)
    assert.equal(statusInRows([row(text)])?.status, status, text);
});

test("the summary in front of a file is read as well", async () => {
  const bytes = new TextEncoder().encode(
    "---\ntitle: Keep the lamps\nexcerpt: An answer to the harbour office. Open to new signatories.\n---\n\nThe lamps are dark.",
  );
  const document = await readDocument(bytes, "a.md");
  assert.ok(!isFormatRefusal(document));
  assert.equal(statusInRows(rowsOf(document))?.status, "signing");
});

test("a state in brackets is no part of the title", () => {
  assert.deepEqual(statusInTitle("Keep the lamps (signing in progress)"), {
    title: "Keep the lamps",
    status: "signing",
  });
  assert.deepEqual(statusInTitle("Keep the lamps (of Aville)"), {
    title: "Keep the lamps (of Aville)",
    status: null,
  });
});
