// The set phrases of joint statements by language ("== code"): what announces those who sign (":"), says that one may sign
// ("+") or no longer ("-"), ends a letter ("~"), names who proposes ("@"), is a sort of text ("#"), belongs to the page ("!")
// or says that there are more (">").

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { isGenre } from "#recognition/frame/genre.ts";
import { saysMore } from "#recognition/more/more-signatories.ts";
import { proposalOf } from "#recognition/proposer/proposal-line.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";
import { rowOfLine } from "#recognition/rows/rows.ts";
import { statusInRows } from "#recognition/state/status.ts";
import { announcesSignatories, isFurniture, isValediction } from "#recognition/words/cues.ts";

const languages = readFileSync(new URL("set-phrases.txt", import.meta.url), "utf8")
  .split(/^== /mu)
  .slice(1)
  .map((part) => {
    const [language = "", ...lines] = part.split("\n").filter((line) => line !== "");
    return { language, phrases: lines.map((line) => [line.slice(0, 1), line.slice(2)] as const) };
  });

const proposer = "Harbour Watch";

const holds: Readonly<Record<string, (text: string) => boolean>> = {
  ":": announcesSignatories,
  "+": (text) => stateOf(text) === "signing",
  "-": (text) => stateOf(text) === "closed",
  "~": isValediction,
  "@": (text) => proposalOf(text.replace("{}", proposer)) === proposer,
  "#": isGenre,
  "!": isFurniture,
  ">": saysMore,
};

function stateOf(text: string): string | undefined {
  return statusInRows([rowOfLine({ text, number: 1 }, 0)])?.status;
}

for (const { language, phrases } of languages)
  test(`set phrases are known (${language})`, async () => {
    const unknown = phrases.filter(([sign, text]) => holds[sign]?.(text) !== true);
    assert.deepEqual(unknown, []);
    const lead = phrases.find(([sign, text]) => sign === ":" && text.endsWith(":"))?.[1];
    if (lead !== undefined) assert.deepEqual(await namesBelow(lead), names, lead);
  });

const names = ["Tern Marlow", "Ada Fenwick", "Jonas Castle"];

/** Those who are read from a statement with three names below a line. */
async function namesBelow(lead: string): Promise<readonly string[]> {
  const text = `A lamp for the north pier\n\nThe lamp on the north pier has been dark since the spring, and nobody says when it will burn again.\n\nWe ask the harbour office to repair it before the herring come.\n\n${lead}\n\n${names.join("\n")}\n`;
  const document = await readDocument(new TextEncoder().encode(text), "a.txt");
  if (isFormatRefusal(document)) throw new Error(document.refusal);
  return recogniseStatement(document).signatories.map(({ name }) => name);
}
