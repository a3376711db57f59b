// What pages put around a statement: which part is the statement, how it is called, whether it may still be signed. Each
// page is invented in the shape of a kind of page; beside each kind stands an innocent one that looks like it.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";

interface Found {
  readonly title?: string | null;
  readonly status?: string | null;
  readonly languages?: string;
  readonly addressee?: string;
  readonly proposer?: string;
  /** How the first and the last unit begin that are no heading. */
  readonly first?: string;
  readonly last?: string;
  readonly paragraphs?: number;
  readonly items?: number;
}

async function read(file: string, text: string, like: Found): Promise<Found> {
  const document = await readDocument(new TextEncoder().encode(text), file);
  assert.ok(!isFormatRefusal(document));
  const it = recogniseStatement(document);
  const units = it.texts[0]?.units ?? [];
  const prose = units.filter(({ kind }) => kind !== "heading");
  const whole: Found = {
    title: it.title,
    status: it.status,
    languages: it.languages.join(" "),
    addressee: it.addressee ?? "",
    proposer: it.proposers.map(({ name }) => name).join("; "),
    first: prose[0]?.text.slice(0, like.first?.length) ?? "",
    last: prose.at(-1)?.text.slice(0, like.last?.length) ?? "",
    paragraphs: units.filter(({ kind }) => kind === "paragraph").length,
    items: units.filter(({ kind }) => kind === "item").length,
  };
  return Object.fromEntries(
    Object.keys(like).map((key) => [key, whole[key as keyof Found]]),
  ) as Found;
}

async function holds(pages: readonly (readonly [string, string, Found])[]): Promise<void> {
  for (const [file, text, like] of pages)
    assert.deepEqual(await read(file, text, like), like, `${file}\n${text}`);
}

const asks =
  "We, the keepers of the northern lights, ask the harbour office to light every lamp on the coast before the storms of autumn begin.";
const why =
  "Last winter four boats ran aground between the pier of Aville and the sands of Beburg, and not one of the eleven lamps was burning that night.";

const chinese = [
  "港務局各位同事：",
  "今年春天以來，北岸十一座燈塔先後熄滅，漁民在濃霧之中找不到回港的水道，四艘漁船在沙洲擱淺，船員在冰冷的海水裏等到天亮才獲救，我們深感憂慮。",
  "燈塔不只是石頭和玻璃，也是沿岸居民世代相傳的承諾；守塔人離開以後，再沒有人為夜航的船隻留下一盞燈，這是整個海港的損失，也是我們的損失。",
];
const english = ["Dear colleagues,", why, asks];

test("a letter and its copy in another language are both the text, each behind its own salutation", async () => {
  const both = [...chinese, ...english].join("\n\n");
  await holds([
    ["a.txt", both, { languages: "zh-Hant en", first: "今年春天" }],
    ["b.txt", [...english, ...chinese].join("\n\n"), { languages: "en zh-Hant", first: why }],
    ["c.txt", ["林燈女士：", ...chinese.slice(1), ...english].join("\n\n"), { first: "今年春天" }],
    // In one language what stands above the salutation is the page's.
    ["d.txt", ["Lamps", why, "Dear Minister,", asks, why].join("\n\n"), { first: asks }],
  ]);
});

test("a table of contents is no list of demands, and a section called Manifesto is the text", async () => {
  const contents = "* [Summary](#summary)\n* [Manifesto](#manifesto)\n* [Names](#names)";
  const about = `## Summary\n\n${why}`;
  const body = `${asks}\n\n${why}\n\nWe ask for:\n\n* lamps\n* boats\n\n${why}`;
  await holds([
    [
      "a.md",
      `# For light on the coast\n\n${contents}\n\n${about}\n\n## Manifesto\n\n${body}`,
      { title: "For light on the coast", first: asks, items: 2 },
    ],
    [
      "b.md",
      `# Für Licht an der Küste\n\n${why}\n\n## Offener Brief\n\n${body}`,
      { title: "Für Licht an der Küste", first: asks },
    ],
    // The title itself, and a heading late in the text, announce nothing.
    ["c.md", `## Manifesto\n\n${body}`, { title: "Manifesto", first: asks }],
    ["d.md", `# Light\n\n${body}\n\n${body}\n\n## Appeal\n\n${asks}`, { first: asks }],
  ]);
});

test("paragraphs set as small headings for their size are paragraphs", async () => {
  await holds([
    ["a.md", `# Light\n\n#### ${why}\n\n#### ${asks}\n\n${why}`, { paragraphs: 3 }],
    ["b.md", `# Light\n\n#### The lamps\n\n${why}\n\n#### The boats\n\n${asks}`, { paragraphs: 2 }],
  ]);
});

test("the title is not the site's, the publisher's or that of the page with the names", async () => {
  await holds([
    [
      "site.html",
      `<div class="top"><h1><a href="/">Light for the coast</a></h1></div><h3>Some words on the lamps of Aville</h3><p>${why}<p>${asks}`,
      { title: "Some words on the lamps of Aville" },
    ],
    [
      "linked.html",
      `<h1><a href="/">Open letter for the lamps of Aville</a></h1><h2>The lamps</h2><p>${why}<h2>The boats</h2><p>${asks}`,
      { title: "Open letter for the lamps of Aville" },
    ],
    [
      "notice.txt",
      [
        "Tern Press - since 1902",
        "NOTE!!! THE PRESS IS CLOSED.",
        "APPEAL TO ALL KEEPERS",
        why,
        asks,
      ].join("\n\n"),
      { title: "APPEAL TO ALL KEEPERS" },
    ],
    [
      "names.html",
      "<title>Signatories | Open letter for the lamps</title><h1>Signatories</h1><ul><li>Tern Trust<li>Gull Guild<li>Harbour League</ul>",
      { title: "Open letter for the lamps" },
    ],
    [
      "ja.html",
      "<title>呼びかけ人 | 灯台を守る共同声明</title><h1>呼びかけ人</h1><ul><li>灯台守の会<li>港の友の会<li>海鳥を守る会</ul>",
      { title: "灯台を守る共同声明" },
    ],
    // A site's name behind it is no statement.
    [
      "only.html",
      "<title>Signatories | Harbour League</title><h1>Signatories</h1><ul><li>Tern Trust<li>Gull Guild<li>Harbour Watch</ul>",
      { title: "Signatories" },
    ],
    [
      "han.md",
      "# 【聯署聲明】燈塔不能熄滅\n\n" + chinese.slice(1).join("\n\n"),
      { title: "【聯署聲明】燈塔不能熄滅" },
    ],
    [
      "tag.md",
      `# [Joint statement] Light for the coast\n\n${asks}`,
      { title: "Light for the coast" },
    ],
    [
      "title.txt",
      ["For light", "We, the undersigned, declare:", asks, why].join("\n\n"),
      { title: "For light" },
    ],
  ]);
});

test("whom a letter addresses stands in lines of its own", async () => {
  await holds([
    [
      "a.txt",
      ["燈塔公開信", "致 港務局局長\n海事處處長", ...chinese.slice(1)].join("\n\n"),
      { addressee: "港務局局長, 海事處處長", first: "今年春天" },
    ],
    [
      "b.txt",
      ["Licht", "An: Hafenamt", why, "Text der Petition", asks, why].join("\n\n"),
      { addressee: "Hafenamt", first: asks },
    ],
  ]);
});

test("a page says in many ways that it may be signed", async () => {
  const form = (button: string): string =>
    `<h1>Light</h1><p>${why}<p>${asks}<form><label>E</label><label>N</label>${button}</form>`;
  const page = (line: string): string => ["Light", why, asks, line].join("\n\n");
  const open: Found = { status: "signing" };
  const none: Found = { status: null };
  await holds([
    ["a.html", form("<button>Sign the letter</button>"), open],
    ["b.html", form('<input type="submit" value="Jetzt unterzeichnen">'), open],
    ["c.html", form("<button>Firmar</button>"), open],
    ["d.html", form("<button>Skrifa undir</button>"), open],
    [
      "e.html",
      `<h1>Light</h1><p>${why}<h2>Signature</h2><form><p><label>Name</label><p><label>Town</label></form>`,
      open,
    ],
    ["f.txt", page("希望你與我們同行，簽署這份聲明。"), open],
    ["g.txt", page("呼びかけ人とメッセージを募集します"), open],
    ["h.md", page("*Para añadir nuevos firmantes ir a [la hoja](https://example.org/hoja)*"), open],
    ["i.txt", page("Просим помочь собрать новые подписи под заявлением."), open],
    ["j.html", form("<button>Sign in</button>"), none],
    ["k.html", form("<button>Sign up for the newsletter</button>"), none],
    ["l.html", form("<button>Search</button>"), none],
    ["m.txt", page("The keepers helped to gather the nets."), none],
  ]);
});

test("names of persons in Japan do not make the page Chinese", async () => {
  const table = (words: string): string =>
    `<h1>賛同</h1><table><tr><th>肩書き</th><th>名前</th><th>${words}</th></tr><tr><td>元灯台館長</td><td>渡辺 武</td><td>${words}</td></tr><tr><td>写真家</td><td>小松 健一</td><td></td></tr><tr><td>評論家</td><td>野田 正彰</td><td></td></tr></table>`;
  await holds([["a.html", table("よびかけにさんせいです"), { languages: "ja" }]]);
});

test("a line that says what sort of text follows ends what the page says of it", async () => {
  const news = `${why} The keepers have published a statement on Monday.`;
  await holds([
    [
      "a.txt",
      ["Keepers speak", news, "[Joint statement]", "Light for the coast", asks, why, asks].join(
        "\n\n",
      ),
      { first: asks },
    ],
    [
      "b.txt",
      ["Wächter melden sich", news, "OFFENER BRIEF", asks, why, asks].join("\n\n"),
      { first: asks },
    ],
    [
      "c.md",
      `# Keepers speak\n\n${news}\n\n**MANIFESTO {.wp-block-heading}**\n\n## Light for the coast {#light .big}\n\n${asks}\n\n${why}\n\n${asks}`,
      { title: "Light for the coast", first: asks },
    ],
    [
      "d.txt",
      ["Faroleiros", news, "Confira o documento abaixo.", asks, why, asks].join("\n\n"),
      { first: asks },
    ],
    // A word for a statement in brackets in the midst of a sentence, or above less than there was, announces nothing.
    [
      "e.txt",
      ["Keepers speak", why, asks, why, asks, "[Statement]", "So said the keepers."].join("\n\n"),
      { first: why },
    ],
  ]);
});

test("a quotation under its own title is the statement, one in the midst of it is not", async () => {
  const quote = [asks, why, asks, why].map((text) => `> ${text}`).join("\n>\n");
  const told = [why, asks, why, asks].join("\n\n");
  await holds([
    [
      "a.md",
      `# Open Letter\n\n${why}\n\n> ## Light for the coast\n>\n${quote}`,
      { title: "Light for the coast", first: asks },
    ],
    [
      "b.md",
      `# News of the coast\n\n${told}\n\n## OPEN LETTER OF THE KEEPERS\n\n${quote}`,
      { title: "OPEN LETTER OF THE KEEPERS", first: asks },
    ],
    [
      "c.md",
      `# Keepers ask for light\n\n${why}\n\nThe full statement:\n\n${told}\n\n*Once there was light.*\n\n*${asks}*\n\n*${why}*\n\n${asks}`,
      { first: why, paragraphs: 8 },
    ],
  ]);
});

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
