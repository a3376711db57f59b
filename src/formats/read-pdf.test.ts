import assert from "node:assert/strict";
import { test } from "node:test";
import { pdfOf } from "../../test/office-file.ts";
import { isFormatRefusal } from "./format-refusal.ts";
import { readPdf } from "./read-pdf.ts";

async function blocksOf(bytes: Uint8Array): Promise<string[][]> {
  const document = await readPdf(bytes);
  assert.ok(!isFormatRefusal(document), JSON.stringify(document));
  assert.deepEqual(document.notices, ["pdf-best-effort"]);
  return document.blocks.map(({ lines }) => lines.map(({ text }) => text));
}

const line = (text: string, top: number): { text: string; top: number } => ({ text, top });

test("lines by their height, blocks by the gaps between them", async () => {
  const page = [
    line("On the harbour lights", 0),
    line("We keep the lights of small harbours and ask", 40),
    line("the ministry to keep them too.", 54),
    line("They guide us.", 68),
    line("Signatories", 110),
    line("Puffin League", 124),
    line("Buoy Guild", 138),
  ];
  assert.deepEqual(await blocksOf(pdfOf([page])), [
    ["On the harbour lights"],
    [
      "We keep the lights of small harbours and ask",
      "the ministry to keep them too.",
      "They guide us.",
    ],
    ["Signatories", "Puffin League", "Buoy Guild"],
  ]);
});

test("running heads and page numbers of many pages are left out", async () => {
  const page = (number: number): ReturnType<typeof line>[] => [
    line("The lights, a statement", 0),
    line(`Lantern Society ${number}`, 60),
    line(`Harbour Club ${number}`, 74),
    line(`Page ${number} of 3`, 700),
  ];
  const lines = (await blocksOf(pdfOf([1, 2, 3].map(page)))).flat();
  assert.deepEqual(
    lines,
    [1, 2, 3].flatMap((n) => [`Lantern Society ${n}`, `Harbour Club ${n}`]),
  );
});

test("pages without letters are refused", async () => {
  const answer = await readPdf(pdfOf([[], []]));
  assert.ok(isFormatRefusal(answer));
  assert.equal(answer.refusal, "no-text");
});
