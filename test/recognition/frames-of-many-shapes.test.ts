// What stands around a statement in forty languages changes neither its title nor its text: dates, trails, letterheads,
// front matter, quotation marks, demands in lists of every kind.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";
import { type HarbourStatement, harbourStatements, type Laid } from "./layouts.ts";

const list = (it: HarbourStatement): string =>
  [`${it.signatories}:`, it.names.map((name) => `- ${name}`).join("\n")].join("\n\n");

const letter = (it: HarbourStatement, ...above: string[]): Laid => ({
  file: "statement.txt",
  text: [...above, ...it.paragraphs, list(it)].join("\n\n"),
});

const items = (it: HarbourStatement): string =>
  `<ul>${it.names.map((name) => `<li>${name}</li>`).join("")}</ul>`;

const prose = (it: HarbourStatement): string =>
  it.paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join("\n");

const page = (head: string, body: string): Laid => ({
  file: "statement.html",
  text: `<html><head>${head}</head><body>${body}</body></html>`,
});

const report =
  "The harbour office said on Tuesday that it had received a letter from several organisations of the coast, and that it would answer them within a month or two.";

const shapes: Readonly<Record<string, (it: HarbourStatement) => Laid>> = {
  "a date above": (it) => letter(it, "12.05.2026", it.title),
  "a date below, in the same block": (it) => letter(it, `${it.title}\n12.05.2026`),
  "a dateline below": (it) => letter(it, it.title, it.dated),
  "the trail of a page": (it) => letter(it, "Home > News > 2026", it.title),
  "a letterhead": (it) => letter(it, "Harbour Keepers' Association", it.title),
  "a title in quotation marks": (it) => letter(it, `“${it.title}”`),
  "a state behind the title": (it) => letter(it, `${it.title} (open)`),
  "a subject line": (it) => letter(it, `Subject: ${it.title}`),
  "a subject on the next line": (it) => letter(it, "Subject:", it.title),
  "front matter": (it) => ({
    file: "statement.md",
    text: [
      `---\nlayout: post\ntitle: "${it.title}"\ndate: 2026-05-12\n---`,
      ...it.paragraphs,
      list(it),
    ].join("\n\n"),
  }),
  "a title in bold": (it) => ({
    file: "statement.md",
    text: [`**${it.title}**`, ...it.paragraphs, list(it)].join("\n\n"),
  }),
  "a heading of the site above": (it) => ({
    file: "statement.md",
    text: [
      "# News",
      `## ${it.title}`,
      ...it.paragraphs,
      `### ${it.signatories}`,
      it.names.map((name) => `* ${name}`).join("\n"),
    ].join("\n\n"),
  }),
  "the name of the site as the first heading, in the page's header": (it) =>
    page(
      `<title>${it.title}</title>`,
      `<header><h1>Harbour League</h1><nav><a href="/">Home</a></nav></header><main><h2>${it.title}</h2>${prose(it)}<h3>${it.signatories}</h3>${items(it)}</main>`,
    ),
  "the name of the site as a heading beside the title": (it) =>
    page(
      `<title>Harbour League | ${it.title}</title>`,
      `<h1>Harbour League</h1><p>We keep the lamps</p><h1>${it.title}</h1>${prose(it)}<h2>${it.signatories}</h2>${items(it)}`,
    ),
  "a title only in the page's fields": (it) =>
    page(
      `<meta property="og:title" content="${it.title}">`,
      `<p>${it.dated}</p>${prose(it)}<h2>${it.signatories}</h2>${items(it)}`,
    ),
  "a page that reports and quotes the whole": (it) =>
    page(
      "<title>Letter to the harbour office</title>",
      `<main><h1>Letter to the harbour office</h1><p>${report}</p><p>The letter in full:</p><blockquote><h2>${it.title}</h2>${prose(it)}<p>${it.signatories}:</p>${items(it)}</blockquote></main>`,
    ),
  "the list between the title and the text": (it) =>
    page("", `<h1>${it.title}</h1><h2>${it.signatories}</h2>${items(it)}<h2>Text</h2>${prose(it)}`),
  "the list above the text": (it) => ({
    file: "statement.txt",
    text: [list(it), it.title, ...it.paragraphs].join("\n\n"),
  }),
};

for (const [shape, lay] of Object.entries(shapes)) {
  test(`${shape}: the title and the three paragraphs stay what they are`, async () => {
    for (const [language, it] of harbourStatements) {
      const { title, texts } = await recognised(lay(it));
      assert.equal(bare(title ?? ""), bare(it.title), language);
      const kinds = texts.flatMap(({ units }) => units.map(({ kind }) => kind));
      assert.deepEqual(
        kinds.filter((kind) => kind !== "heading"),
        ["paragraph", "paragraph", "paragraph"],
        language,
      );
    }
  });
}

const demands: Readonly<Record<string, (it: HarbourStatement) => string>> = {
  dashes: (it) => it.demands.map((demand) => `- ${demand};`).join("\n"),
  numbers: (it) => it.demands.map((demand, at) => `${at + 1}. ${demand}`).join("\n"),
  strokes: (it) => it.demands.map((demand, at) => `${at + 1}/ ${demand},`).join("\n"),
  letters: (it) => it.demands.map((demand, at) => `${"abc"[at]}) ${demand}`).join("\n"),
  capitals: (it) => it.demands.map((demand, at) => `${"ABC"[at]}. ${demand}`).join("\n"),
  "numbers with blank lines": (it) =>
    it.demands.map((demand, at) => `${at + 1}) ${demand}`).join("\n\n"),
  bullets: (it) => it.demands.map((demand) => `• ${demand}`).join("\n"),
  arrows: (it) => it.demands.map((demand) => `→ ${demand}`).join("\n"),
  "angle brackets": (it) => it.demands.map((demand) => `>> ${demand}`).join("\n"),
  "roman numbers": (it) =>
    it.demands.map((demand, at) => `${["I", "II", "III"][at]}. ${demand}`).join("\n"),
  "numbers within numbers": (it) =>
    it.demands.map((demand, at) => `${["1.", "1.1.", "2."][at]} ${demand}`).join("\n\n"),
  "two levels": (it) =>
    it.demands.map((demand, at) => `${at === 0 ? "1." : `   ${at}.`} ${demand}`).join("\n"),
};

for (const [shape, lay] of Object.entries(demands)) {
  test(`demands with ${shape} are items`, async () => {
    for (const [language, it] of harbourStatements) {
      const text = [it.title, ...it.paragraphs, it.demand, lay(it), it.dated, list(it)].join(
        "\n\n",
      );
      const { texts } = await recognised({ file: "statement.txt", text });
      const kinds = texts.flatMap(({ units }) => units.map(({ kind }) => kind));
      assert.equal(kinds.filter((kind) => kind === "item").length, 3, language);
      assert.ok(kinds.filter((kind) => kind === "paragraph").length >= 3, language);
    }
  });
}

function bare(title: string): string {
  return title.replaceAll(/^[“"]|[”"]$/gu, "");
}

async function recognised({ file, text }: Laid): Promise<ReturnType<typeof recogniseStatement>> {
  const document = await readDocument(new TextEncoder().encode(text), file);
  assert.ok(!isFormatRefusal(document));
  return recogniseStatement(document);
}
