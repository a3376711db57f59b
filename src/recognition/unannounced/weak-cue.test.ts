import assert from "node:assert/strict";
import { test } from "node:test";
import { rowOfLine } from "../rows/rows.ts";
import { countOf, isLabel, mayAnnounce } from "./weak-cue.ts";

const may = (text: string): boolean => mayAnnounce(rowOfLine({ text, number: 1 }, 0));

test("labels of those who call together are known in many languages", () => {
  for (const label of [
    "Co-organised by",
    "Mitveranstalter:innen",
    "Organisateurs",
    "Entidades convocantes",
    "Promosso da",
    "Medarrangörer",
    "Współorganizatorzy",
    "Soorganizatorji",
    "Суорганизатори",
    "Співорганізатори",
    "Συνδιοργανωτές",
    "Çağrıcı kurumlar",
    "الجهات المنظمة",
    "מארגנים",
    "呼びかけ団体",
    "공동주최",
    "主办",
  ])
    assert.ok(isLabel(label), label);
  for (const label of ["Partners", "Members", "Talare", "Спонсоры", "登壇者", "發起人"])
    assert.ok(!isLabel(label), label);
});

test("a list, or those who follow with a stance, may be those who sign; money, help and readers are not", () => {
  for (const text of [
    "Berikut daftar 116 organisasi yang menuntut pencabutan:",
    "Namens de colleges van burgemeester en wethouders:",
    "Rechazan el cierre las siguientes organizaciones:",
    "以下の団体が反対を表明しました：",
  ])
    assert.ok(may(text), text);
  for (const text of [
    "The following organisations received grants in 2026:",
    "Esta carta se envió a las siguientes organizaciones:",
    "List of organisations that help sailors:",
    "The lamps of the coast:",
  ])
    assert.ok(!may(text), text);
});

test("a count stands behind a word for a sort", () => {
  assert.equal(countOf("Organisations (9)"), 9);
  assert.equal(countOf("Siyasi partiler (12):"), 12);
  assert.equal(countOf("Harbour League (1975)"), null);
});

test("a sentence says how many have joined whose names follow", () => {
  for (const [text, count] of [
    ["We thank the following 12 organisations that have joined:", 12],
    ["Agradecemos a las siguientes 14 organizaciones que se han sumado:", 14],
    ["Dziękujemy następującym 8 organizacjom, które dołączyły:", 8],
    ["Благодарим следующие 11 организаций, которые присоединились:", 11],
    ["Cảm ơn 22 tổ chức sau đây đã cùng tham gia:", 22],
    ["以下15個團體已參與：", 15],
  ] as const)
    assert.equal(countOf(text), count, text);
  for (const text of [
    "The following 5 organisations received grants in 2026:",
    "The following 12 lamps were joined by wire:",
    "We thank the following 12 organisations that have joined.",
    "Die folgenden 9 Forderungen unterstützen wir:",
  ])
    assert.equal(countOf(text), null, text);
});
