import assert from "node:assert/strict";
import { test } from "node:test";
import { describedName } from "./description.ts";

test("what an organisation is, in small letters behind a comma, is no part of its name", () => {
  for (const [line, name] of [
    ["Tern Watch, a movement born in the storm of 1902,", "Tern Watch"],
    ["Initiativa Farul, miscare civica nascuta dupa furtuna din port,", "Initiativa Farul"],
    ["#FARUL, platforma civica nascuta in urma furtunii.", "#FARUL"],
    ["Möwenrat, eine Initiative von Lotsen aus vier Häfen", "Möwenrat"],
    ["Mouette, un collectif de gardiens né en 1998", "Mouette"],
    ["Galeb, udruženje svetioničara osnovano posle oluje", "Galeb"],
  ] as const)
    assert.equal(describedName(line), name, line);
  for (const line of [
    "Tern Trust, Norway",
    "Ana Farol, do coletivo Luz da Barra do Norte",
    "Ada Tar, of the collective Watch on the Pier",
    "Ada Tar, keeper of the north light of Aville",
    "Nets, Lines and Ropes Ltd",
    "Tern Trust, association of keepers",
    "On Monday, we met at the pier to light the lamp.",
  ])
    assert.equal(describedName(line), null, line);
});
