// Names at the edges: below a text without a word that leads to them, glued to its last sentence, above it in wrapped lines, and
// in sentences that say once what several names have in common.

import assert from "node:assert/strict";
import { test } from "node:test";
import { namesOf, plea } from "./names-of.ts";

test("a person whose office has a word for a body keeps the body in the line below", async () => {
  const rows = [
    "Theresa Tern, Director and Counsel",
    "Harbour Law Association",
    "Beatrice Gull, CEO",
    "Friends of the Birds Norhaven",
    "Shawn Auk, Head of Programs",
    "Seabird Watch Norhaven",
    "Greta Mew, Program Director",
    "Pier Club Foundation",
  ];
  const letter = `Letter on the lamps\n\nDear Minister,\n\n${plea}\nYours sincerely,\n\n`;
  assert.deepEqual(await namesOf(`${letter}${rows.join("\n\n")}\n`, "a.txt"), [
    "Theresa Tern",
    "Beatrice Gull",
    "Shawn Auk",
    "Greta Mew",
  ]);
});

test("persons who each speak for a body that the text names sign, not the bodies", async () => {
  const lead =
    "The opposition parties – Lamp Party, Tide Party and PPF – have signed this joint statement.";
  const below = [
    "Ada Tern – National chair of the Lamp Party",
    "Ben Gull – National chair of the Tide Party",
    "Cora Auk – National chair of PPF",
  ];
  assert.deepEqual(
    await namesOf(`# Joint statement on the lamps\n\n${lead}\n\n${plea}\n${below.join("\n")}\n`),
    ["Ada Tern", "Ben Gull", "Cora Auk"],
  );
  assert.deepEqual(await namesOf(`# Joint statement on the lamps\n\n${lead}\n\n${plea}`), [
    "Lamp Party",
    "Tide Party",
    "PPF",
  ]);
});

test("a body that the text names and nobody below speaks for stays", async () => {
  const text = `# Joint statement\n\nThe Gull Guild, the Tern Trust and the Mew Club have signed an open letter on the lamps.\n\n${plea}\nAnna Berg, chair of the Gull Guild\nDavid Cole, chair of the Tern Trust\n`;
  assert.ok((await namesOf(text)).includes("Mew Club"));
});

test("what was done to a letter is no word for who sends it", async () => {
  for (const line of [
    "Letter translated by:",
    "Our letter was refused by:",
    "We appeal for an answer from:",
  ])
    assert.deepEqual(
      await namesOf(`Letter on lamps\n\n${plea}\n${line}\n\nAnna Berg\n\nBen Salt\n`, "a.txt"),
      [],
      line,
    );
});

test("titles glued to a name, and wrapped names, stay in one entry", async () => {
  const list = (rows: readonly string[]): string =>
    `# Letter\n\n${plea}\nSigned by:\n\n${rows.map((row) => `- ${row}`).join("\n")}\n`;
  assert.equal(
    (
      await namesOf(
        list(["Tern Trust", "Harbour University of Aville, Prof.Ada Tern, dean", "Gull Guild"]),
      )
    ).length,
    3,
  );
  const wrapped = `Letter\n\n${plea}\nSigned by:\n\nTern Trust\nGull Guild\nBell Society\nCentre for Lamps and\nHarbour Research Institute\n`;
  assert.ok(
    (await namesOf(wrapped, "a.txt")).includes("Centre for Lamps and Harbour Research Institute"),
  );
});

test("a letter from those who stand below its first line", async () => {
  const page = (names: readonly string[]): string =>
    `Letter to the harbour office\n\nThe letter, signed by leaders of the Tern Trust and the Gull Guild, asks for lamps.\n\nAn open letter to the harbour office from:\n${names.join("\n")}\n\n12 May 2026\n\nDear harbour office,\n\n${plea}`;
  const names = ["The Tern Trust", "The Gull Guild", "The Bell Society", "The Pilots’ Union"];
  assert.deepEqual(await namesOf(page(names), "a.txt"), names);
  const joined = ["The Tern Trust", "The Gull Guild", "The Bell Society and", "The Pilots’ Union"];
  assert.deepEqual(await namesOf(page(joined), "a.txt"), names);
  // "and" in the middle of a name leads to the next line.
  const broken = [
    "The Tern Trust",
    "The Guild of Pilots and",
    "keepers of lights",
    "The Bell Society",
  ];
  assert.deepEqual(await namesOf(page(broken), "a.txt"), [
    "The Tern Trust",
    "The Guild of Pilots and keepers of lights",
    "The Bell Society",
  ]);
});

test("a person with an office right behind the last stop, with others below", async () => {
  for (const [lead, signers] of [
    [
      "We hope that you will stand by the League of Lamps.",
      ["Ada Tern, chair of the League", "Ben Gull, vice-chair of the League"],
    ],
    [
      "Doufáme, že také v dalším čase budete stát za vedením Svazu lampářů.",
      ["Ing. Jan Majak, předseda Svazu", "Pavel Racek, 1. místopředseda Svazu"],
    ],
  ] as const) {
    const text = `Joint letter of thanks\n\n${plea}\n${lead}${signers.join("\n\n")}\n`;
    const names = signers.map((signer) => signer.replace(/^Ing\. |,.*$/gu, ""));
    assert.deepEqual(await namesOf(text, "a.txt"), names);
    assert.deepEqual(await namesOf(text.replace(signers[0], `\n\n${signers[0]}`), "a.txt"), names);
  }
  assert.deepEqual(
    await namesOf(
      `Joint letter of thanks\n\n${plea}\nWe wrote to the board of e.V.Ada Tern, as she told us.\n`,
      "a.txt",
    ),
    [],
  );
});

test("names between commas above the text, wrapped at any place, that a sentence counts", async () => {
  const names = [
    "Fusquen",
    "Verdage",
    "Save the Lamps",
    "Seabird Watch",
    "Green Lamp",
    "Tide Forum of Norhaven",
    "Gull Watchers Club",
    "Andux",
    "Lamp Keepers of Beburg",
  ];
  const lines = [
    "Fusquen, Verdage,",
    "Save the Lamps, Seabird Watch, Green Lamp, Tide Forum of Norhaven,",
    "Gull Watchers Club, Andux, Lamp Keepers of Beburg and others...",
  ];
  const body = plea.replaceAll(/(.{50,62}) /gu, "$1\n");
  const page = (count: string): string =>
    `All to Norhaven\n${lines.join("\n")}\n${count}\n\n${body}`;
  assert.deepEqual(
    await namesOf(page("More than 50 organisations have signed the call."), "a.txt"),
    names,
  );
  assert.deepEqual(await namesOf(page("It rains."), "a.txt"), []);
});

test("bodies, each with what it is in a paragraph of its own, are the subject of the text below", async () => {
  const told = [
    "Lamp Initiative, a civic movement born in 2015 after the storm,",
    "Norhaven Forum, a platform of sixteen groups along the coast,",
    "Tide Association, a group that began in the spring of 2017,",
    "Gull Network, a community of keepers since the winter of 2019.",
  ];
  const page = (lines: readonly string[]): string => `${lines.join("\n\n")}\n\n“${plea.trim()}”\n`;
  assert.deepEqual(await namesOf(page(told), "a.txt"), [
    "Lamp Initiative",
    "Norhaven Forum",
    "Tide Association",
    "Gull Network",
  ]);
  // Sentences about bodies, each with its stop, are text.
  const sentences = told.map((line) => line.replace(/[,.]$/u, "."));
  assert.deepEqual(await namesOf(page(sentences), "a.txt"), []);
});

test("whoever begins something by a label of one word for it is listed as who asks for it", async () => {
  const names = [
    "张海鸥，护鸟行动者，灯光运动长期参与者",
    "黄灯塔，致力于海港议题的独立记者",
    "郑潮汐，中大毕业生，长期关注候鸟议题的志愿者",
  ];
  const page = (label: string): string =>
    `# 致港务局的公开信\n\n我们希望港口的灯光在夜间调暗，以保护候鸟。我们邀请您一起坐下谈谈。\n\n${label}\n\n${names.join("\n\n")}\n`;
  assert.deepEqual(await namesOf(page("约谈发起人：")), ["张海鸥", "黄灯塔", "郑潮汐"]);
});

test("sorts of people who say we are no names", async () => {
  const text = (names: string): string =>
    `# Communiqué\n\nNous, ${names}, demandons la lumière du phare. Nous appelons toutes les personnes solidaires à nous rejoindre.\n\nNous continuerons à revendiquer la lumière.\n`;
  for (const sorts of [
    "Citoyens.nes, Artistes, Intermittent.e.s, Techniciens.nes du spectacle et Étudiant.e.s",
    "Musiciens, Architectes, Journalistes et Professeurs",
  ])
    assert.deepEqual(await namesOf(text(sorts)), [], sorts);
  const bodies = ["Ligue des mouettes", "Syndicat des pilotes", "Collectif des phares"];
  assert.deepEqual(await namesOf(text(bodies.join(", "))), bodies);
});

test("a name in bold below the closing, above an office in bold, heads no group", async () => {
  const letter = `# Letter on lamps\n\nDear Minister,\n\n${plea}\nYours sincerely\n\n**Stefan Tern OAM**\n\n**CHAIRMAN**\n`;
  assert.deepEqual(await namesOf(letter), ["Stefan Tern"]);
  const group = letter.replace(/\*\*Stefan[^]*$/u, "**North Pier**\n\nTern Trust\n\nGull Guild\n");
  assert.deepEqual(await namesOf(group), ["Tern Trust", "Gull Guild"]);
});

test("a room is no branch, what is done to bodies no statement of theirs, and a name may hold a word for among", async () => {
  const letter = (end: string): string =>
    `Letter on lamps\n\nDear harbour master,\n\n${plea}\n${end}\n`;
  assert.deepEqual(await namesOf(letter("Harbour Club Room 12"), "a.txt"), []);
  assert.deepEqual(await namesOf(letter("Harbour Club Sealby 12"), "a.txt"), [
    "Harbour Club Sealby 12",
  ]);
  const closed =
    "องค์กร 3 แห่ง ได้แก่ สมาคมประมงอาวิล สหภาพแรงงานท่าเรือ และมูลนิธิประภาคาร ถูกรัฐบาลสั่งปิด เครือข่ายโคมไฟออกแถลงการณ์ร่วม";
  assert.deepEqual(await namesOf(`# แถลงการณ์\n\n${closed}\n`), []);
  const youth =
    "# 致港務局的公開信\n\n我們要求港口的燈光在夜間調暗，以保護候鳥。\n\n聯署團體：海港聯盟包括青年部、領航員工會、燈塔協會\n";
  assert.deepEqual(await namesOf(youth), ["海港聯盟包括青年部", "領航員工會", "燈塔協會"]);
});
