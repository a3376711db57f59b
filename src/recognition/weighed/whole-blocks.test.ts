import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "../recognise-statement.ts";

const body = `The lamp on the north pier has been dark since the spring, and nobody says when it will burn again. Ships have run aground twice, and the keepers were never asked what they think about the plans.

We ask the harbour office to repair it before the herring come, and to tell those who live by the sea what it intends to do with the old light.`;

async function namesIn(list: string): Promise<string[]> {
  const text = `<h1>Light the pier</h1><p>${body}</p>${list}`;
  const document = await readDocument(new TextEncoder().encode(text), "a.html");
  assert.ok(!isFormatRefusal(document));
  return recogniseStatement(document).signatories.map(({ name }) => name);
}

const rowers = [
  "Ada Fenwick, 1968 winner of the harbour race",
  "Jonas Marlow, Sealby Terns; author, More Than a Rower",
  "Miriam Castle, Sealby Gulls",
  "Tobias Quill, former rower; president, Rowers Association",
  "Leona Hartwick, president, Pilots Association",
  "Oskar Penrose, harbour master",
  "Edith Lark, former member of the Sealby club",
  "Simon Tarn, keeper of the old light",
];

test("lines of the block in which a list begins or ends belong to it, whatever is told of whom they name", async () => {
  const lines = rowers.map((line) => line.replace(/^[^,]+/u, "<b>$&</b>")).join("<br>");
  assert.deepEqual(
    await namesIn(`<p>${lines}</p>`),
    rowers.map((line) => line.replace(/,.*$/u, "")),
  );
});

test("a line that names no person ends the list", async () => {
  const found = await namesIn(
    `<p>${[...rowers.slice(2), "We thank everybody who signed, and go on until the lamp burns."].join("<br>")}</p>`,
  );
  assert.deepEqual(
    found,
    rowers.slice(2).map((line) => line.replace(/,.*$/u, "")),
  );
});
