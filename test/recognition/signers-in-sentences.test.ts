import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";

// signers-in-sentences.txt holds a block for each language: title, text, three names as they stand in a list (L), with
// articles (D) and behind "by" (B), what they are called (N); three persons (P, Q). Sentences follow: behind "+" they name
// those who sign, behind "-" nobody.

interface Block {
  readonly language: string;
  readonly values: ReadonlyMap<string, string>;
  readonly sentences: readonly string[];
}

const blocks = readFileSync(new URL("signers-in-sentences.txt", import.meta.url), "utf8")
  .split(/^@/mu)
  .slice(1)
  .map((block): Block => {
    const [language = "", ...lines] = block.trim().split("\n");
    const values = lines
      .filter((line) => /^[A-Z]=/u.test(line))
      .map((line) => [line.slice(0, 1), line.slice(2)] as const);
    return {
      language,
      values: new Map(values),
      sentences: lines.filter((line) => /^[+-] /u.test(line)),
    };
  });

test("news and statements in many languages name in a sentence who signs", async () => {
  for (const block of blocks)
    for (const line of block.sentences.filter((sentence) => sentence.startsWith("+"))) {
      const wanted = block.values.get(line.includes("{P}") ? "Q" : "N")?.split("|");
      assert.deepEqual(await namesIn(block, line), wanted, `${block.language} ${line}`);
    }
});

test("whoever is addressed, named, reported on, met or does not sign is no signatory", async () => {
  for (const block of blocks)
    for (const line of block.sentences.filter((sentence) => sentence.startsWith("-")))
      assert.deepEqual(await namesIn(block, line), [], `${block.language} ${line}`);
});

/** Names that no word shows to be bodies, in paragraphs of eight and more. */
const quays = ["Aue", "Beo", "Cim", "Dal", "Eff", "Fio", "Gar", "Hul"];

test("paragraphs of names right above the last one belong to it", async () => {
  const trusts = quays.map((quay) => `Seabird Society ${quay}`).join(", ");
  const short = quays.map((quay) => `${quay} Keepers`).join(", ");
  const text =
    "We ask the board to light the piers, which have been dark since spring. It is time.";
  const document = `Open letter on the lamps\n\n${text}\n\n${short}\n\nFrom abroad\n\n${trusts}\n`;
  assert.equal((await read(document)).length, 2 * quays.length);
});

test("fields of an invitation to the press name nobody", async () => {
  const text =
    "등대는 봄부터 어둡다. 우리는 부두에 불을 켜라고 요구한다. 관리소는 아직 답하지 않았다.";
  const fields =
    "■ 제목 : 부두에 불을\n\n■ 일시 : 3월 1일 오전 11시\n\n■ 장소 : 항구 광장\n\n■ 문의 : 등대지기";
  assert.deepEqual(await read(`부두에 불을\n\n${text}\n\n${fields}\n`), []);
});

async function namesIn({ values }: Block, line: string): Promise<string[]> {
  const value = (key: string): string => values.get(key) ?? "";
  const listed = values.get("D") ?? value("L");
  const told = line
    .slice(2)
    .replaceAll("{L}", value("L"))
    .replaceAll("{D}", listed)
    .replaceAll("{d}", values.get("E") ?? listed)
    .replaceAll("{B}", values.get("B") ?? value("L"))
    .replaceAll("{P}", value("P"));
  return read(
    `${value("T")}\n\n${told.slice(0, 1).toUpperCase()}${told.slice(1)}\n\n${value("X")}\n`,
  );
}

async function read(text: string): Promise<string[]> {
  const document = await readDocument(new TextEncoder().encode(text), "lamps.txt");
  assert.ok(!isFormatRefusal(document));
  return recogniseStatement(document).signatories.map(({ name }) => name);
}
