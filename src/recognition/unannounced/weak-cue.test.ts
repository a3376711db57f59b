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
