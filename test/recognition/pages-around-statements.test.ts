// What pages put around a statement: which part is the statement, how it is called, whether it may still be signed. Each
// page is invented in the shape of a kind of page; beside each kind stands an innocent one that looks like it.

import { test } from "node:test";
import { asks, chinese, english, type Found, holds, why } from "./page-frames.ts";

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
