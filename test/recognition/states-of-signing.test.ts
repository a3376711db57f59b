// Lines as pages print them beside a statement, in many languages: those that say it may still be signed ("+"), that signing
// is over ("-"), and lines that look like either and say neither ("=").

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { rowOfLine } from "#recognition/rows/rows.ts";
import { statusInRows } from "#recognition/state/status.ts";

const lines = readFileSync(new URL("states-of-signing.txt", import.meta.url), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => ({ sign: line.slice(0, 1), text: line.slice(2) }));

function told(sign: string): string[] {
  return lines.filter((line) => line.sign === sign).map(({ text }) => text);
}

function stateOf(text: string): string | null {
  return statusInRows([rowOfLine({ text, number: 1 }, 0)])?.status ?? null;
}

test("a line that asks for signatures, or says where to sign, opens the statement", () => {
  for (const text of told("+")) assert.equal(stateOf(text), "signing", text);
});

test("a line that says signing has ended closes it", () => {
  for (const text of told("-")) assert.equal(stateOf(text), "closed", text);
});

test("headings of lists, treaties, meetings, members, donations and reports say neither", () => {
  for (const text of told("=")) assert.equal(stateOf(text), null, text);
});

test("a question about signing goes with its answer, an address gives no words", () => {
  assert.equal(stateOf("Sign too? Write to harbour@example.org."), "signing");
  assert.equal(stateOf("E-mail: signatures.open@example.org"), null);
  assert.equal(stateOf("Otvoreno pismo potpisale su luke"), null);
});
