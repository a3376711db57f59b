// Rows of a list beside rows that name nobody: where it begins, what may stand in it, and where it ends.

import assert from "node:assert/strict";
import { test } from "node:test";
import { namesOf, plea } from "./names-of.ts";

const three = ["Ada Tern", "Bruno Salt", "Clara Wick"];
const six = [...three, "Dario Quay", "Elsa Gannet", "Fabio Reed"];

const cases: Readonly<
  Record<string, { readonly list: string; readonly names: readonly string[] }>
> = {
  "copies go to those behind the sign": {
    list: `Yours,\n\n${three.join("\n\n")}\n\nCC: The Right Honourable Hugo Mast, Minister for Lamps and Piers, Member for Norhaven and the Islands\n\nThe Honourable Ida Buoy, Member for Sealby`,
    names: three,
  },
  "a release ends with a word for it": {
    list: `Signed by:\n\n${three.join("\n\n")}\n\nENDS\n\nPier Press`,
    names: three,
  },
  "a note in brackets stands above the names": {
    list: `Signed,\n\n(List of keepers who support this letter)\n\n${six.join("\n\n")}`,
    names: six,
  },
  "mailboxes stand behind names": {
    list: `Yours,\n\n[signed]\n\nAda Tern, volunteer, ada@lamps.example (Norhaven, IE)\n\nBruno Salt, volunteer, bruno@lamps.example (Norhaven, IE)\n\nClara Wick, volunteer, clara@lamps.example (Sealby, IE)`,
    names: three,
  },
  "several short names in small letters stand among others": {
    list: `Signed,\n\n${[...six, "ternwatch", "gullkeeper", "Greta Shoal", "l4mp", "Hugo Mast", "Ida Buoy", "Jonas Keel"].join("\n\n")}`,
    names: [
      ...six,
      "ternwatch",
      "gullkeeper",
      "Greta Shoal",
      "l4mp",
      "Hugo Mast",
      "Ida Buoy",
      "Jonas Keel",
    ],
  },
  "a name begins like a line of the page": {
    list: `Signed by:\n\nGull Rock Society\n\nLamp Trust\n\nSHARE Foundation\n\nStorm Petrel Foundation\n\nTern Watch Network`,
    names: [
      "Gull Rock Society",
      "Lamp Trust",
      "SHARE Foundation",
      "Storm Petrel Foundation",
      "Tern Watch Network",
    ],
  },
  "two letters behind a dash are no small word": {
    list: `Signed by:\n\nAda Tern – RR<br>Bruno Quay do Salt – TO<br>Clara Wick – MS<br>Dario Quay – PE`,
    names: ["Ada Tern", "Bruno Quay do Salt", "Clara Wick", "Dario Quay"],
  },
  "accounts stand beside their numbers in a table": {
    list: `Signatures\n\n<table>${["@adatern", "@gull.keeper", "@l4mp"].map((name, at) => `<tr><td>${at + 1}</td><td>${name}</td><td></td></tr>`).join("")}</table>`,
    names: ["@adatern", "@gull.keeper", "@l4mp"],
  },
  "what heads persons and their bodies stands in the block of the first": {
    list: `Signatories of the call:  \n${six.map((name, at) => `${name}  \n${["Lamp Trust", "Gull Rock Society", "Pier Post", "Tern Watch Network", "University of Sealby", "Storm Petrel Foundation"][at] ?? ""}`).join("\n\n")}`,
    names: six,
  },
  "a comma leads to those who sign for a body": {
    list: `Za klub severního mola,\n\n${["Ada Tern, zastupitelka", "Bruno Salt, předseda klubu", "Clara Wick, členka komise", "Dario Quay, zastupitel"].join("\n\n")}`,
    names: ["Ada Tern", "Bruno Salt", "Clara Wick", "Dario Quay"],
  },
  "persons sign for the body above them": {
    list: `## Für das Bündnis Nordmole\n\n${["Ada Tern, Lampwarte", "Bruno Salt, Netze", "Clara Wick, Boote"].join("\n\n")}`,
    names: three,
  },
  "persons with their bodies end with commas, each line": {
    list: `Signed by:\n\n${["Ada Tern, Lamp Trust, Norhaven", "Bruno Salt, retired pilot, Port Office, Sealby", "Clara Wick, Gull Rock Society", "Dario Quay, tide reader, Norhaven, Ireland", "Elsa Gannet, net maker, Sealby", "Fabio Reed, Pier Post, Norhaven"].join(",\n")}.`,
    names: six,
  },
};

for (const [says, { list, names }] of Object.entries(cases))
  test(`${says}`, async () => {
    assert.deepEqual(await namesOf(`# Lamps for the pier\n\n${plea}\n${list}\n`), names);
  });

test("a letter in Chinese ends with respects, and the names stand below", async () => {
  const text =
    "# 关于北码头灯塔的信\n\n北码头的灯自春天以来一直没有亮，夜里回来的渔船只能靠钟声寻找航道，谁也不知道它什么时候才会重新点亮。\n\n我们请求港务局在鲱鱼季节之前修好它，并公布修理所需的费用。\n\n请阁下接受我们最崇高的敬意。\n\n";
  const names = ["林海灯", "陈北岸", "王潮生"];
  assert.deepEqual(await namesOf(`${text}${names.join("\n\n")}\n`), names);
});
