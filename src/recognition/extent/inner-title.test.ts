// Where a statement begins in a page that tells of it, in several languages and shapes, and pages that are statements
// themselves.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "../recognise-statement.ts";

const places = [
  {
    title: "Joint letter of the harbour keepers",
    news: "Twenty keepers sent a letter to the ministry on Monday, asking for lamps on every pier before the autumn storms reach the northern coast and its harbours.",
    more: "The ministry did not answer before the evening; the lamps stayed dark for another night, and the boats waited outside the bay until dawn.",
    own: "We, the undersigned keepers of Aville, ask the ministry to light every lamp on the northern coast before the first storm of the autumn.",
  },
  {
    title: "Offener Brief der Leuchtturmwärter",
    news: "Zwanzig Wärter haben dem Ministerium am Montag einen Brief geschickt, in dem sie Licht auf jeder Mole verlangen, bevor die Herbststürme die Küste erreichen.",
    more: "Das Ministerium antwortete bis zum Abend nicht; die Lampen blieben eine weitere Nacht dunkel, und die Boote warteten bis zum Morgen vor der Bucht.",
    own: "Wir, die Wärter der Leuchttürme, bitten das Ministerium, alle Lampen an der nördlichen Küste noch vor dem ersten Sturm des Herbstes anzuzünden.",
  },
  {
    title: "Carta de los fareros de la costa",
    news: "Veinte fareros enviaron el lunes una carta al ministerio en la que piden luz en todos los muelles antes de que lleguen las tormentas de otoño a la costa.",
    more: "El ministerio no respondió antes de la noche; las lámparas siguieron apagadas y los barcos esperaron frente a la bahía hasta que salió el sol.",
    own: "Nosotros, los fareros de la costa norte, pedimos al ministerio que encienda todas las lámparas antes de la primera tormenta del próximo otoño.",
  },
  {
    title: "Изјава чувара светионика са обале",
    news: "Двадесет чувара упутило је у понедељак изјаву министарству у којој тражи светла на сваком молу пре него што јесење олује стигну на северну обалу.",
    more: "Министарство до вечери није одговорило; лампе су још једну ноћ остале угашене, а чамци су пред заливом чекали прво јутарње светло.",
    own: "Ми, чувари светионика са северне обале, тражимо да министарство упали све лампе пре прве олује ове јесени и да о томе обавести све луке.",
  },
  {
    title: "등대를 지키는 사람들의 공동 성명",
    news: "등대지기 스무 명이 월요일 해양부에 성명을 보내 가을 폭풍이 북쪽 해안에 닿기 전에 모든 부두에 불을 밝혀 달라고 요청했다고 항구 사무소가 전했다.",
    more: "해양부는 저녁까지 답하지 않았고 등불은 하룻밤 더 꺼진 채였으며 배들은 새벽까지 만 바깥에서 기다려야 했다고 항구 사무소가 덧붙였다.",
    own: "우리는 북쪽 해안의 모든 등대에 가을 첫 폭풍이 오기 전에 불을 밝힐 것을 해양부에 요청하며 그 결과를 모든 항구에 알려 줄 것을 요청한다.",
  },
] as const;

async function read(name: string, ...parts: readonly string[]) {
  const document = await readDocument(new TextEncoder().encode(parts.join("\n\n")), name);
  assert.ok(!isFormatRefusal(document));
  const { title, texts } = recogniseStatement(document);
  return { title, first: texts[0]?.units[0]?.text, units: texts[0]?.units.length };
}

test("below the news the statement begins at its own title", async () => {
  for (const { title, news, more, own } of places) {
    const found = await read("page.txt", "Lamps, lamps", news, more, title, own, own);
    assert.deepEqual([found.title, found.first], [title, own], title);
    const page = await read("page.md", "# Lamps, lamps", news, more, `## ${title}`, own, own);
    assert.deepEqual([page.title, page.first], [title, own], title);
  }
});

test("a title between stars, or a line that points at the text, announces it as well", async () => {
  const [{ title, news, more, own }] = places;
  const html = `<h1>Lamps</h1><p>${news}<p>${more}<p><b>${title}</b><p>${own}<p>${own}`;
  assert.equal((await read("page.html", html)).first, own);
  const below = await read(
    "page.md",
    "# Lamps",
    news,
    "[Sign up](https://example.org/x)",
    "**Below is the letter of the keepers:**",
    own,
    own,
  );
  assert.equal(below.first, own);
});

test("a run of italics in a page is what it quotes", async () => {
  const [{ title, news, more, own }] = places;
  const set = [own, more, own].map((text) => `_${text}_`);
  const found = await read(
    "page.md",
    "# Lamps",
    news,
    `### ${title}`,
    ...set,
    "### More about lamps",
    more,
    news,
  );
  assert.deepEqual([found.title, found.first, found.units], [title, own, 3]);
  const two = await read("page.md", "# Lamps", own, `_${more}_`, own, news);
  assert.equal(two.first, own);
});

test("a statement's own sections are no other statement", async () => {
  const [{ title, news, more, own }] = places;
  for (const heading of ["Our appeal", "Call", "A letter to the ministry, and then:"]) {
    const found = await read("page.md", `# ${title}`, news, more, `## ${heading}`, own, own);
    assert.equal(found.first, news, heading);
  }
  const ours = await read(
    "page.md",
    `# ${title}`,
    own,
    more,
    "## Petition to the harbour ministry",
    own,
    own,
  );
  assert.equal(ours.first, own);
  assert.ok((ours.units ?? 0) >= 4);
});

test("the sections of a page that calls itself a letter are no other letter", async () => {
  const [{ news, more, own }] = places;
  const parts = ["## Dark piers", more, "## A call to action", own, own];
  const whole = await read("a.md", "---\ntitle: Open letter on the lamps\n---", news, ...parts);
  assert.equal(whole.first, news);
  const page = await read("a.md", "---\ntitle: News of the bay\n---", news, ...parts);
  assert.equal(page.first, own);
});

test("what a page announces under a heading ends with its section", async () => {
  const [{ news, more, own }] = places;
  const letter = ["This is their letter:", own, more, own, more];
  const page = ["# Bay news", "## The keepers write", news, ...letter];
  const whole = await read("a.md", ...page, "## Fish prices", news, more);
  assert.deepEqual([whole.first, whole.units], [own, 4]);
  const parts = ["This is their letter:", own, "## What we ask", more, own, more, own];
  const sections = await read("a.md", "# Bay news", "## The keepers write", news, ...parts);
  assert.ok((sections.units ?? 0) >= 5);
});

test("a page that prints a text in full says so before it asks to read it", async () => {
  const [{ news, more, own }] = places;
  const lead = `${news} Their words we print today, in full. Read it.`;
  assert.equal((await read("a.md", "# Bay news", more, lead, own, own)).first, own);
});

test("a line that says what is attached announces it", async () => {
  const [{ title, news, more, own }] = places;
  for (const line of [
    `[Attachment] ${title}`,
    "Attached: wording of the petition.",
    "[첨부] 성명서",
  ]) {
    const found = await read("a.md", "# Keepers write", news, more, line, `**${title}**`, own, own);
    assert.deepEqual([found.title, found.first], [title, own], line);
  }
  const papers = "[Attachment] Letter, list of lamps, map of the coast";
  const found = await read("a.md", "# Keepers write", own, more, papers, news);
  assert.equal(found.first, own);
});

test("a letter's title that is the first line of its block begins the statement", async () => {
  const [place] = places;
  assert.ok(place !== undefined);
  const block = `${place.title}\\\n${place.own}`;
  const bytes = new TextEncoder().encode(
    ["# Keepers write", place.news, place.more, block, place.own].join("\n\n"),
  );
  const document = await readDocument(bytes, "page.md");
  assert.ok(!isFormatRefusal(document));
  const { title, texts } = recogniseStatement(document);
  assert.deepEqual(
    [title, texts[0]?.units.map(({ text }) => text)],
    [place.title, [place.own, place.own]],
  );
});
