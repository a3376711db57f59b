import assert from "node:assert/strict";
import { test } from "node:test";
import { eld } from "eld/extrasmall";
import fc from "fast-check";
import { packGroups } from "../../../build/letter-groups.ts";
import packed from "./letter-groups.json" with { type: "json" };
import { scoreLetterGroups } from "./letter-groups.ts";

test("the packed table is that of the detector's package", async () => {
  assert.deepEqual(packed, await packGroups());
});

const texts = [
  "We ask the government to keep the lights of small harbours burning, and don’t put them out.",
  "Мы просим правительство сохранить огни малых портов и не гасить их.",
  "Wir fordern, dass Leuchtturmwärterwohnungsgenossenschaftsmitgliederversammlungsprotokolleverzeichnisse bleiben",
  "Chúng tôi yêu cầu chính phủ giữ gìn ánh sáng của các cảng nhỏ.",
  `Σήμερα the harbours ${"světla malých přístavů ".repeat(40)}`,
  "é".repeat(300),
  "'' ’ `a ’tern’ 𝗕𝗼𝗹𝗱 gull's",
  "",
];

for (const text of texts) {
  test(`the scores are those of the detector: ${text.slice(0, 40)}`, () => assertEqual(text));
}

test("the scores are those of the detector, whatever the text", () => {
  const letters = "etaoinšđčćéèüñøłğıжцдлаяїӕ '’`.,-1𝗕".split(/(?:)/u);
  const word = fc.string({ unit: fc.constantFrom(...letters), maxLength: 120 });
  const written = fc.array(fc.oneof(word, fc.constantFrom(...texts)), { maxLength: 8 });
  fc.assert(
    fc.property(written, (words) => assertEqual(words.join(" "))),
    { seed: 48 },
  );
});

function assertEqual(text: string): void {
  const theirs = Object.entries(eld.detect(text).getScores()).filter(([language]) =>
    packed.languages.includes(language),
  );
  const ours = [...scoreLetterGroups(text)];
  const byName = (one: readonly [string, number], other: readonly [string, number]): number =>
    one[0].localeCompare(other[0]);
  assert.deepEqual(ours.toSorted(byName), theirs.toSorted(byName));
}
