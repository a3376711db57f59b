// Sentences without a colon by which a page points at the statement below, and those of statements themselves.

import assert from "node:assert/strict";
import { test } from "node:test";
import { announcesStatement } from "../frame/announcement.ts";

test("a sentence says that the text stands below", () => {
  for (const text of [
    "The full text of the letter follows.",
    "We reprint the letter below.",
    "The complete statement can be read below.",
    "The letter is reproduced here in full.",
    "Twelve groups have written to the harbour office. Their letter follows.",
    "The following open letter was sent to the harbour office on 3 May.",
    "A group of forty keepers issued the following statement on ‘Lamps and Terns’.",
    "Following is a letter sent by keepers of the northern coast to the harbour office on the lamps that are to go out in the autumn",
    "Below is the letter in support of the keepers and a list of names. It is also at https://keepers.example",
    "Copy of letter to the harbour office:",
    "The statement is this:",
    "Here’s the letter:",
    "TEXT OF KEEPERS' LETTER",
    "Il testo della lettera",
    "Følgende er et åbent brev sendt til havnekontoret:",
    "Die Verbände veröffentlichten folgende Erklärung.",
    "Nous reproduisons ici la lettre ouverte adressée au port.",
    "Lire ci-dessous la lettre ouverte.",
    "Publicamos a continuación el manifiesto.",
    "Por fim, pedem luz em todos os faróis. Confira a nota na íntegra.",
    "Riportiamo di seguito la lettera aperta.",
    "Lees hieronder de open brief.",
    "Redăm mai jos scrisoarea deschisă.",
    "声明文は以下の通り。",
    "以下为《燈塔建議》全文。",
    "아래는 공동성명 전문이다.",
  ])
    assert.ok(announcesStatement(text), text);
});

test("what a statement says of itself, of its demands or of those who sign announces nothing", () => {
  for (const text of [
    "We, the undersigned, call on the harbour office to publish the following figures:",
    "Our demands are as follows:",
    "We declare as follows:",
    "Мы требуем следующего:",
    "The following organisations have signed the letter:",
    "Les signataires de la lettre :",
    "The list of signatories follows.",
    "Sign the open letter below.",
    "We publish this letter because the lamps are out.",
    "We recall the following articles of the convention:",
    "This is the main page of a call to keep every lamp on the northern coast burning until the first boats come home.",
  ])
    assert.ok(!announcesStatement(text), text);
});
