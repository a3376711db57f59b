import assert from "node:assert/strict";
import { test } from "node:test";
import { lastDayToSign } from "./signing-goes-on.ts";

test("the last day to sign is read in many languages", () => {
  for (const text of [
    "Deadline for signatures: 3 May 2026",
    "Unterschriften bis zum 3. Mai 2026",
    "Date limite de signature : 3 mai 2026",
    "Adhesiones hasta el 3 de mayo de 2026",
    "Assinaturas até 3 de maio de 2026",
    "Le adesioni si raccolgono fino al 3 maggio 2026.",
    "Podpisy zbieramy do 3 maja 2026 r.",
    "Podpisy sbíráme do 3. května 2026.",
    "Рок за потписивање: 3. мај 2026.",
    "Сбор подписей до 3 мая 2026 года",
    "Az aláírásokat 2026. május 3-ig várjuk.",
    "聯署截止日期：2026年5月3日",
    "연명 마감: 2026년 5월 3일",
  ])
    assert.equal(lastDayToSign(text), "2026-05-03", text);
});

test("a day on which something else is due, or was signed, is none", () => {
  for (const text of [
    "The letter was signed by 40 groups before 3 May 2026.",
    "The states shall sign the treaty by 3 May 2026; signatures are due.",
    "We meet until 3 May 2026.",
    "Signatories in May 2026",
  ])
    assert.equal(lastDayToSign(text), null, text);
});
