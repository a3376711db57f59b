import assert from "node:assert/strict";
import { test } from "node:test";
import { rowOfLine } from "../rows/rows.ts";
import { doerIn } from "./deed.ts";

function doerOf(text: string): string | null {
  return doerIn([rowOfLine({ text, number: 1 }, 0)])?.name ?? null;
}

test("who sent, wrote, launched or handed over a statement is named by a sentence", () => {
  for (const [text, name] of [
    [
      "The Harbour Watch Alliance has sent an open letter to the minister.",
      "Harbour Watch Alliance",
    ],
    ["On Monday, the Harbour Watch Alliance launched a petition.", "Harbour Watch Alliance"],
    [
      "The letter was written by the Harbour Watch Alliance and signed by many.",
      "Harbour Watch Alliance",
    ],
    [
      "Föreningen Öppna hamnar har skickat ett öppet brev till ministern.",
      "Föreningen Öppna hamnar",
    ],
    ["Výzvu pripravilo Združenie Otvorené prístavy.", "Združenie Otvorené prístavy"],
    ["Петицију је покренуло Удружење Отворене луке.", "Удружење Отворене луке"],
    [
      "La carta fue redactada por la Red de Puertos Abiertos y firmada por muchos.",
      "Red de Puertos Abiertos",
    ],
    ["開放港口聯盟發表聯合聲明，要求點燈。", "開放港口聯盟"],
    ["開かれた港の会は共同声明を発表しました。", "開かれた港の会"],
    ["열린항구연대는 장관에게 공개서한 성명을 보냈다.", "열린항구연대"],
  ] as const)
    assert.equal(doerOf(text), name, text);
});

test("persons, governments, numbers of bodies and bodies from a place are nobody's name", () => {
  for (const text of [
    "Anna Miller sent an open letter to the minister.",
    "The Ministry of Harbours has published a statement.",
    "Dvanaest udruga jučer je uputilo otvoreno pismo.",
    "Udruženja iz Srbije uputila su otvoreno pismo.",
    "Twelve harbour groups published a joint statement on Monday.",
    "The Harbour Watch Alliance painted the pier.",
  ])
    assert.equal(doerOf(text), null, text);
});
