// Lines of a page that stand among a statement's paragraphs and are none: second headlines, headings set like the text,
// speech with a dash, quotations, captions, controls. Beside each kind stands an innocent one that looks like it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { announcesStatement } from "#recognition/frame/announcement.ts";
import { isFurniture } from "#recognition/words/cues.ts";
import { asks, type Found, holds, why } from "./page-frames.ts";

type Words = Readonly<Record<string, readonly string[]>>;
const words = (file: string): Words =>
  JSON.parse(readFileSync(new URL(file, import.meta.url), "utf8")) as Words;

test("buttons, cookies, comments, other articles and dates of publication are the page’s, in many languages", () => {
  for (const [language, lines] of Object.entries(words("page-words.json")))
    for (const line of lines) assert.ok(isFurniture(line), `${language}: ${line}`);
  for (const line of [
    "We share the worry of the keepers about the dark coast.",
    "Wir teilen die Sorge der Wärter um die dunkle Küste.",
    "Publier les comptes des phares",
    "Publicar las cuentas de los faros",
    "Följ lagen om fyrar",
    "Dela bördan rättvist",
    "Suscriba el manifiesto de los faros",
    "Subscreva a carta dos faroleiros",
    "The comments of the ministry have not come to this day.",
    "Мы используем лампы, которым сто лет.",
    "我們使用的燈已有百年歷史。",
  ])
    assert.ok(!isFurniture(line), line);
});

test("a line with a colon says in many languages that the text of a statement follows", () => {
  for (const [language, lines] of Object.entries(words("statements-announced.json")))
    for (const line of lines) assert.ok(announcesStatement(line), `${language}: ${line}`);
  for (const line of [
    "We therefore ask the ministry to:",
    "Wir fordern deshalb vom Hafenministerium:",
    "Nous demandons dans cette lettre au ministère :",
    "Con esta carta pedimos al ministerio:",
    "Мы требуем от министерства:",
    "因此，我們在這封公開信要求：",
    "Bu mektupla bakanlıktan istiyoruz:",
    "The ministry answered in three words:",
    "Signatories of the letter:",
    "Unterzeichnende des offenen Briefes:",
  ])
    assert.ok(!announcesStatement(line), line);
});

const text = (name: string, parts: readonly string[], like: Found): [string, string, Found] => [
  name,
  parts.join("\n\n"),
  like,
];

test("short lines above the first sentence head it", async () => {
  await holds([
    text("a.txt", ["Light for Aville", "Harbour Archive", "Letter to the minister", asks, why], {
      first: asks,
      paragraphs: 2,
    }),
    text("b.txt", ["Luz", "[ A+ ] / [ A- ]", "P. N.", asks, why], { first: asks, paragraphs: 2 }),
    text("c.html", ["<h1>Light</h1><p>From the Lamp Wiki</p>", `<p>${asks}</p><p>${why}</p>`], {
      first: asks,
      paragraphs: 2,
    }),
    // A line that leads into items is text, and so is one that begins a sentence.
    text("d.txt", ["Light", "We, the undersigned,", asks, why], { paragraphs: 3 }),
    text("e.txt", ["Light", "We ask for:", "- lamps\n- oil\n- keepers", why], {
      first: "We ask for:",
      items: 3,
    }),
  ]);
});

test("a line alone between paragraphs heads the one below it", async () => {
  for (const head of [
    "The lamps",
    "Die Leuchtfeuer",
    "Rahoituksen turvaaminen",
    "守塔人的承諾",
    "Что мы видим",
    "مصابيح المرفأ",
  ])
    await holds([
      text("a.txt", ["Light", why, head, asks, why], { paragraphs: 3 }),
      text("b.html", [`<h1>Light</h1><p>${why}</p><p>${head}</p><p>${asks}</p>`], {
        paragraphs: 2,
      }),
    ]);
  await holds([
    text("c.txt", ["Light", why, "So it is.", asks], { paragraphs: 3 }),
    text("d.txt", ["Light", why, "No light, no harbour"], { paragraphs: 2 }),
    text("e.txt", ["Light", why, "Keep the lamps burning!", asks], { paragraphs: 3 }),
  ]);
});

test("speech behind a dash is no item", async () => {
  const said: readonly (readonly [string, string])[] = [
    [
      "Elleve fyr langs kysten har vært mørke siden i vinter, og fire båter har gått på grunn utenfor havnen.",
      "– Havnen trenger alle sine elleve lamper, og den trenger dem før høststormene, sier Ada Tjære i Fyrlaget.",
    ],
    [
      "Elva fyrar längs kusten har varit mörka sedan i vintras, och fyra båtar har gått på grund utanför hamnen.",
      "– Hamnen behöver alla sina elva lampor, och den behöver dem före höstens stormar, säger Ada Tjära.",
    ],
    [
      "Одиннадцать маяков на побережье не горят с прошлой зимы, и четыре лодки сели на мель у входа в порт.",
      "— Порту нужны все одиннадцать ламп, и нужны они до осенних штормов, — говорит Ада Смола.",
    ],
    [
      "Rannikon yksitoista majakkaa on ollut pimeänä viime talvesta asti, ja neljä venettä on ajanut karille sataman edustalla.",
      "– Satama tarvitsee kaikki yksitoista lamppuaan ennen syysmyrskyjä, sanoo Aada Terva.",
    ],
    [
      "Onze phares de la côte sont éteints depuis l’hiver dernier, et quatre bateaux se sont échoués devant le port.",
      "– Le port a besoin de ses onze lampes avant les tempêtes d’automne, explique Ada Goudron.",
    ],
    [
      "Jedenaście latarni na wybrzeżu nie świeci od ostatniej zimy, a cztery łodzie osiadły na mieliźnie przed portem.",
      "– Port potrzebuje wszystkich jedenastu lamp przed jesiennymi sztormami – mówi Ada Smoła.",
    ],
  ];
  for (const [news, line] of said)
    await holds([
      text("a.txt", ["2026", news, line, news], { paragraphs: 3, items: 0 }),
      text("b.txt", ["2026", news, line, line, news], { paragraphs: 4, items: 0 }),
    ]);
  await holds([
    text(
      "c.txt",
      [
        "Light",
        why,
        "We ask for:",
        "– that every lamp on the coast be lit before the storms of autumn begin.",
        asks,
      ],
      {
        paragraphs: 3,
        items: 1,
      },
    ),
    text(
      "d.txt",
      [
        "Light",
        why,
        "– Lamps must be lit on every pier of the coast.",
        "– Keepers must be paid for every night of the year.",
        asks,
      ],
      {
        items: 2,
      },
    ),
  ]);
});

test("a paragraph between marks of quotation is a quotation, but not a statement so quoted", async () => {
  const other =
    "The harbour office has let the lamps go out one by one, and nobody has asked the pilots what that means.";
  await holds([
    text("a.md", ["# Light", asks, why, `_"${other}"_`], { paragraphs: 2 }),
    text("b.txt", ["Light", asks, why, `„${other}“`, other], { paragraphs: 3 }),
    text("c.txt", ["Light", `“${asks}”`, `“${why}”`], { paragraphs: 2 }),
    text(
      "d.txt",
      [
        "Light",
        asks,
        why,
        `“${other}” says the pilot of Beburg, who has gone past them for thirty years.`,
      ],
      {
        paragraphs: 3,
      },
    ),
  ]);
});

test("a statement cited in one pair of marks over paragraphs is what the page is about", async () => {
  const news =
    "The keepers’ league handed over a letter in Aville on Monday, and the minister took it at the door of the harbour office.";
  const cases: readonly (readonly [string, string, string])[] = [
    ["In their joint statement the keepers say:", "“", "”"],
    ["In der gemeinsamen Erklärung heißt es:", "„", "“"],
    ["Dans leur déclaration commune, les gardiens écrivent :", "«", "»"],
    ["Ortak açıklamada şöyle denildi:", "“", "”"],
    ["У заједничкој изјави се каже:", "„", "“"],
    ["聯合聲明指出：", "「", "」"],
  ];
  for (const [line, open, close] of cases)
    await holds([
      text(
        "a.txt",
        ["News from Aville", news, line, `${open}${why}`, `${open}${asks}${close}`, news],
        {
          first: `${open}${why}`,
          last: open + asks,
          paragraphs: 2,
        },
      ),
    ]);
  // What one person says is no statement, and one paragraph is no text.
  await holds([
    text(
      "b.txt",
      ["News from Aville", news, "Ada Tar of the league says:", `“${why}`, `“${asks}”`, news],
      { first: news },
    ),
    text(
      "c.txt",
      ["News from Aville", news, "In their statement the keepers say:", `“${why}”`, news],
      { first: news },
    ),
  ]);
});

test("italics that quote several people are not the statement", async () => {
  const quote = (what: string): string => `_"${what}"_`;
  await holds([
    text(
      "a.md",
      [
        "# Keepers deliver letter",
        why,
        asks,
        "###### **Quotes by Ada Tar**",
        quote(why),
        quote(asks),
        "###### **Quotes by Bo Salt**",
        quote(asks),
        quote(why),
      ],
      { first: why },
    ),
  ]);
});

test("lines beside a picture’s credit are its caption", async () => {
  await holds([
    text("a.txt", ["Light", "Ada Tar\n‘The lamps are out.’\nPhotograph: Lamp Agency", asks, why], {
      first: asks,
      paragraphs: 2,
    }),
    text("b.txt", ["Licht", "Der Hafen bei Nacht.\nFoto: Bo Salz", asks, why], {
      first: asks,
      paragraphs: 2,
    }),
  ]);
});

test("a letter that begins below a page’s own words and its button is read", async () => {
  const page =
    "Next month the council decides on the lamps of the coast. With this letter we ask all its members to vote for light.";
  const cases: readonly (readonly [string, string])[] = [
    ["Om te ondertekenen: Klik hier.", "Geachte raadsleden,"],
    ["Click here to sign.", "Dear members of the council,"],
    ["Hier unterzeichnen", "Sehr geehrte Mitglieder des Hafenrats,"],
  ];
  for (const [button, greeting] of cases)
    await holds([
      text("a.txt", ["Petition", page, button, page, greeting, asks, why], {
        first: asks,
        paragraphs: 2,
      }),
    ]);
});

test("letters greet offices and crowds", async () => {
  for (const greeting of [
    "To the Harbour Ministry of Aville and the Subcommittee on Lamps,",
    "An die Mitglieder des Hafenrats,",
    "A todas las capitanas del puerto,",
    "Aux gardiens des phares,",
    "林燈塔主席、陳海港總裁：",
    "北岸弟兄姊妹平安：",
    "親愛的市民們：",
  ])
    await holds([text("a.md", ["# Light", greeting, asks, why], { first: asks, paragraphs: 2 })]);
  await holds([
    text(
      "b.txt",
      ["Light", "To the north of the harbour, where the pilots wait, there is no light.", asks],
      { paragraphs: 2 },
    ),
    text("c.txt", ["Light", why, "to the council of the port,", asks], { paragraphs: 3 }),
  ]);
});
