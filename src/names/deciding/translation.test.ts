import assert from "node:assert/strict";
import { test } from "node:test";
import { parseName } from "../parse-name.ts";
import { judgeTranslation } from "./translation.ts";

function judge(left: string, right: string, ...homes: string[]): string | null {
  const [a, b] = [parseName({ name: left }), parseName({ name: right })];
  return judgeTranslation(a.terms, b.terms, new Set(homes))?.rule ?? null;
}

test("one meaning in two languages", () => {
  const pairs: [string, string][] = [
    ["Free Workers' Union of Norway", "Freier Arbeiterbund Norwegen"],
    ["University of Skagerrak", "Universität Skagerrak"],
    ["Communist Youth of Chile", "Juventud Comunista de Chile"],
    ["Harbour University of Technology", "Технологический университет Харбор"],
    ["Medical University of Norway", "جامعة النرويج الطبية"],
    ["Socialist Party of Norway", "Νορβηγικό Σοσιαλιστικό Κόμμα"],
  ];
  for (const [left, right] of pairs)
    assert.equal(judge(left, right), "translation", `${left} | ${right}`);
});

test("another meaning is another name", () => {
  assert.equal(judge("Free Workers' Union of Norway", "Freier Bauernbund Norwegen"), null);
  assert.equal(judge("Communist Party of Chile", "Juventud Comunista de Chile"), null);
  assert.equal(judge("Democratic Party of Norway", "Norges Sosialdemokratiske Parti"), null);
});

test("two countries contradict", () => {
  assert.equal(judge("Workers' Party of Norway", "Parti ouvrier suédois"), null);
});

test("names of one language are not translations of each other", () => {
  assert.equal(judge("Workers' Party of Norway", "Labour Party of Norway"), null);
});

test("what no table knows is compared by sound", () => {
  assert.equal(judge("Mishmar Migdalor", "משמר מגדלור"), "transliteration");
  assert.equal(judge("Skagerrak Pilots", "משמר מגדלור"), null);
});
