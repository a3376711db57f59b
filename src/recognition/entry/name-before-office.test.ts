import assert from "node:assert/strict";
import { test } from "node:test";
import { rowOfLine } from "../rows/rows.ts";
import { readEntries } from "./read-entries.ts";

function read(lines: readonly string[]): (string | undefined)[][] {
  const entries = lines.map((text, index) => ({
    raw: text,
    text,
    row: rowOfLine({ text, number: index + 1 }, index),
    group: null,
    kind: null,
  }));
  return readEntries({ entries }).map(({ name, kind, role, affiliation }) => [
    kind,
    name,
    role ?? affiliation,
  ]);
}

test("a blank sets the name apart from the office behind or in front of it", () => {
  assert.deepEqual(read(["周海明 港務局前局長", "林 潮 燈塔博物館館長", "黃燕鷗 作家"]), [
    ["person", "周海明", "港務局前局長"],
    ["person", "林 潮", "燈塔博物館館長"],
    ["person", "黃燕鷗", "作家"],
  ]);
  assert.deepEqual(read(["周海明 BSc 1978", "林潮生 PhD 2007", "黃燕鷗 BA 1984 （作家）"])[0], [
    "person",
    "周海明",
    "BSc 1978",
  ]);
  assert.deepEqual(read(["김해명 해양대학교 교수", "이등대 등대박물관 관장"])[1], [
    "person",
    "이등대",
    "등대박물관 관장",
  ]);
  assert.deepEqual(read(["海洋大学教授 浜口凪人", "灯台博物館館長 岩瀬航平"])[0], [
    "person",
    "浜口凪人",
    "海洋大学教授",
  ]);
});

test("a year of study tells of a person, before or behind the name", () => {
  assert.deepEqual(
    read([
      "海港大学2012届本科毕业生 林海塔",
      "海港大学1992毕业生 周明",
      "灯塔学院2008级硕士 月舟",
    ]).map(([kind, name]) => [kind, name]),
    [
      ["person", "林海塔"],
      ["person", "周明"],
      ["person", "月舟"],
    ],
  );
  assert.deepEqual(
    read([
      "林 塔 海港大学历史系2005级本科",
      "天灯* 灯塔学院2012级本科生",
      "周海明 海港大学2014级",
    ])[1],
    ["person", "天灯", "灯塔学院2012级本科生"],
  );
});

test("organisations of several words stay whole", () => {
  for (const lines of [
    ["북만 어민회", "돛단배 청년모임", "산호만 주민대책위원회"],
    ["北灣 漁民協會", "燈塔 守望聯盟", "海鷗 保育基金會"],
  ])
    assert.deepEqual(
      read(lines).map(([kind, name]) => [kind, name]),
      lines.map((line) => ["organisation", line]),
    );
});

test("a name in two scripts is told apart, brackets that belong to it stay", () => {
  assert.deepEqual(
    read([
      "(사)등대지킴이연합 (Lighthouse Watch Alliance)",
      "북만어민회, North Bay Fishers Association",
      "特定非営利活動法人 灯台を守る会 Lighthouse Watch",
    ]).map(([, name]) => name),
    ["(사)등대지킴이연합", "북만어민회", "特定非営利活動法人 灯台を守る会"],
  );
});
