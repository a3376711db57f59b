// How a statement's own text begins and ends between greetings, bylines, calls to sign and what a page puts below it. Beside
// each kind of line stands an innocent one that looks like it.

import { test } from "node:test";
import { asks, chinese, type Found, holds, why } from "./page-frames.ts";

test("letters greet several people in lines of their own", async () => {
  const greeting =
    "Sehr geehrte Frau Ahrens,\nsehr geehrter Herr Brandt,\nliebe Mitglieder des Hafenrats,";
  await holds([
    [
      "a.txt",
      ["Licht", ...greeting.split("\n"), asks, why].join("\n\n"),
      { first: asks, paragraphs: 2 },
    ],
    ["b.md", `# Licht\n\n${greeting}\n${asks}\n\n${why}`, { first: asks, paragraphs: 2 }],
    [
      "c.txt",
      ["Luz", "Exmos. srs.", "Ministra do Mar,", "Directores dos Portos,", asks, why].join("\n\n"),
      { first: asks },
    ],
    // A first sentence that goes on in items is none of them.
    [
      "d.txt",
      [
        "Light",
        "Dear Minister,",
        "we ask you for these three things, and for nothing more than these:",
        asks,
      ].join("\n\n"),
      { first: "we ask you" },
    ],
  ]);
});

test("lines that close the text, or say who wrote it down, are not the text", async () => {
  await holds([
    ["a.txt", ["Light", asks, why, "Signed by"].join("\n\n"), { last: why, paragraphs: 2 }],
    ["b.txt", ["Light", asks, why, "Foto: Marta Vale"].join("\n\n"), { last: why, paragraphs: 2 }],
    [
      "c.txt",
      ["Light", asks, why, "* The keepers sign for themselves, not for the harbour office."].join(
        "\n\n",
      ),
      { paragraphs: 2 },
    ],
    [
      "d.txt",
      ["Luz", "Por Ana Vale", "Da Página do Porto", asks, why].join("\n\n"),
      { first: asks, paragraphs: 2 },
    ],
    [
      "e.txt",
      ["Light", asks, why, "As of 3 May 2026, 40 keepers have signed."].join("\n\n"),
      { paragraphs: 2 },
    ],
    // Last sentences of the text itself stay.
    [
      "f.txt",
      ["Light", asks, why, "Let there be light!"].join("\n\n"),
      { last: "Let there be light!", paragraphs: 3 },
    ],
    [
      "g.txt",
      ["Light", "By the sea we live and by the sea we work.", asks].join("\n\n"),
      { paragraphs: 2 },
    ],
  ]);
});

test("whoever the letter is for, or the time, proposes nothing", async () => {
  await holds([
    [
      "a.txt",
      [
        "Luz",
        "Nesta quarta-feira (14), a Frente dos Faróis (FF) publicou uma nota sobre as lâmpadas apagadas do cais de Aville.",
        asks,
        why,
      ].join("\n\n"),
      { proposer: "Frente dos Faróis" },
    ],
    [
      "b.txt",
      [
        "Luces",
        `Los miembros de la Organización Mundial del Mar, y todos los puertos, deben actuar. ${why}`,
        asks,
      ].join("\n\n"),
      { proposer: "" },
    ],
  ]);
});

test("commands to sign stand in many languages in front of what is to be signed", async () => {
  const page = (line: string): string => ["Light", why, asks, line].join("\n\n");
  const open: Found = { status: "signing" };
  for (const line of [
    "Sign the open letter to give our message more weight, as many keepers and many harbours of the coast have done before you already.",
    "Unterzeichne den offenen Brief, um unserer Botschaft mehr Nachdruck zu verleihen, so wie es viele Wärter und Häfen schon vor dir getan haben.",
    "Firme la carta abierta para dar más peso a nuestro mensaje, como ya han hecho tantos fareros y tantos puertos de la costa antes que usted.",
    "Podpiši odprto pismo in podpri naše sporočilo.",
    "Írd alá a nyílt levelünket, hogy az üzenetünknek nagyobb súlya legyen.",
    "Firmosni letrën e hapur për t'i dhënë mesazhit tonë më shumë peshë.",
    "Да бисте потписали, молимо пишите чувару.",
    "Da potpišeš, molimo pošalji poruku.",
    "Ca să te semnezi, te rugăm scrie-ne.",
    "Để ký, vui lòng gửi thư cho chúng tôi.",
    "オープンレターに署名しましょう。",
    "请在这里添加你的签名。",
    "Assina a carta aberta!",
  ])
    await holds([["a.txt", page(line), open]]);
  for (const line of [
    "Unterzeichnet haben den Brief viele Wärter.",
    "Стотину чувара потписали су писмо.",
    "日本各地燈塔守望者發表聯署聲明，呼籲港務局回應。",
    "學界、業界相繼發起聯署，爭議持續升溫。",
    "會議結束後，兩個海港的代表簽署並發表聯合聲明，傍晚舉行晚宴，之後各自乘船返回各自的海港，並約定明年春天再次會面商討燈塔事宜。",
  ])
    await holds([["a.txt", page(line), { status: null }]]);
});

test("names between the commas of another script are no second language", async () => {
  const names =
    "和平獎：Betty Lamp、Mairead Pier（1976）、Adolfo Coast、Lech Harbour、Rigoberta Tern、Jody Gull、Shirin Boat";
  await holds([
    [
      "a.txt",
      ["燈塔聲明", ...chinese.slice(1), names, ...chinese.slice(1)].join("\n\n"),
      { languages: "zh-Hant" },
    ],
  ]);
});

test("a letter may call to those it is for, and end with who wrote it above the list", async () => {
  const list = "Signatories:\n\nTern Trust, Gull Guild, Harbour League, Coast Watch";
  await holds([
    [
      "a.txt",
      ["Licht", "Bürger von Aville,", why, asks].join("\n\n"),
      { first: why, paragraphs: 2 },
    ],
    ["b.txt", ["Işık", "Sahil Halkına,", why, asks].join("\n\n"), { first: why }],
    [
      "c.txt",
      ["Light", why, asks, "Association of Lamp Keepers", list].join("\n\n"),
      { proposer: "Association of Lamp Keepers", last: asks },
    ],
    // A first line with a comma in the midst of a sentence, or with a figure, calls nobody.
    ["d.txt", ["Light", "On 3 May, in Aville,", why, asks].join("\n\n"), { paragraphs: 3 }],
  ]);
});

test("whose call others join is told in a sentence", async () => {
  const page = (line: string): string => ["Luz", line, asks, why].join("\n\n");
  await holds([
    [
      "a.txt",
      page(
        "Cuarenta organizaciones del mar se unen a la propuesta de la Red de Faros (RF): que vuelva la luz a los muelles.",
      ),
      { proposer: "Red de Faros" },
    ],
    [
      "b.txt",
      page(
        "Platformu „Tri svetla“ čine organizacije Klub čuvara, Savez luka i Društvo galebova, koje traže svetlo na svakom molu.",
      ),
      { proposer: "Tri svetla" },
    ],
    [
      "c.txt",
      page("Los fareros se unen a la fiesta del puerto, como todos los años por estas fechas."),
      { proposer: "" },
    ],
  ]);
});

test("the last line that only points at other pages is no text", async () => {
  await holds([
    [
      "a.html",
      `<h1>Light</h1><p>${asks}<p>${why}<p>The keepers,<p>Read the call <a href="/a">here</a>. Sign it <a href="/b">here</a>. See the list <a href="/c">here</a>.`,
      { last: why, paragraphs: 2 },
    ],
    [
      "b.html",
      `<h1>Light</h1><p>${asks}<p>${why} See <a href="/a">the law</a> and <a href="/b">the map of the coast</a>.`,
      { paragraphs: 2 },
    ],
  ]);
});
