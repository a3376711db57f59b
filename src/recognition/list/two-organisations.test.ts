import assert from "node:assert/strict";
import { test } from "node:test";
import { twoOrganisations } from "./two-organisations.ts";

test("two names, each with its country or its acronym", () => {
  for (const [text, ...parts] of [
    [
      "A-Watch (GO), Croatia and Seabird Trust, Portugal",
      "A-Watch (GO), Croatia",
      "Seabird Trust, Portugal",
    ],
    ["Tern Trust (Norway) und Möwenbund (Schweiz)", "Tern Trust (Norway)", "Möwenbund (Schweiz)"],
    [
      "Asociación de Faros, España y Liga del Puerto, Chile",
      "Asociación de Faros, España",
      "Liga del Puerto, Chile",
    ],
    [
      "Lamp Keepers Union (LKU) & Bell Ringers Society (BRS)",
      "Lamp Keepers Union (LKU)",
      "Bell Ringers Society (BRS)",
    ],
    [
      "Друзья маяков (Россия) и Клуб лоцманов (Украина)",
      "Друзья маяков (Россия)",
      "Клуб лоцманов (Украина)",
    ],
  ] as const)
    assert.deepEqual(twoOrganisations(text), parts, text);
});

test("one name with a small word in it, and one country for both", () => {
  for (const text of [
    "Institute of Lamps and Piers, Norway",
    "Focus on Piers, Norway and Chile",
    "Tern Trust, Norway and the North",
    "Harbours and Coasts (HAC)",
    "Society of Lamps (SOL) and its 14 branches",
    "Trinidad and Tobago Pilots, Trinidad and Tobago",
    "Friends of Norway and Chile, Sweden",
    "Pilots of Africa, Asia and Latin America (PAALA), Cuba",
    "Prof. Ada Tar, Institute of Lamps (France) & Harbour University (Canada)",
  ])
    assert.equal(twoOrganisations(text), null, text);
});
