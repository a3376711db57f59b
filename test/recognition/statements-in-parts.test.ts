// Statements put together from parts: in what page they stand, how they are set, what a page puts below them, with and
// without a list, in nineteen languages and three formats. Where the text begins and ends, how many paragraphs and items
// it has, and who signed it, is known.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";

interface Parts {
  readonly title: string;
  readonly news: readonly string[];
  readonly announced: string;
  readonly greeting: string;
  readonly paragraphs: readonly string[];
  readonly asks: string;
  readonly items: readonly string[];
  readonly closing: string;
  readonly valediction: string;
  readonly list: string;
  readonly names: readonly string[];
  readonly sections: readonly string[];
  readonly date: string;
  readonly share: string;
  readonly more: readonly string[];
  readonly comments: readonly string[];
  readonly cookies: string;
  readonly press: readonly string[];
  readonly footnote: string;
  readonly newsletter: string;
  readonly author: string;
}

const texts = JSON.parse(
  readFileSync(new URL("statements-in-parts.json", import.meta.url), "utf8"),
) as Readonly<Record<string, Parts>>;

type Format = "txt" | "md" | "html";
type Line = readonly ["p" | "h1" | "h2" | "h3", string];
type Lines = readonly ["ul" | "ol" | "lines" | "links", readonly string[]];
type Block = Line | Lines;

const wrappers: Readonly<Record<string, (it: Parts) => Block[]>> = {
  none: (it) => [["h1", it.title]],
  news: (it) => [
    ["h1", (it.news[1] ?? "").slice(0, 40).replace(/\s\S*$/u, "")],
    ["p", it.author],
    ...it.news.map((text) => ["p", text] as const),
    ["p", it.announced],
    ["h2", it.title],
  ],
  introduced: (it) => [
    ["h1", it.title],
    ["p", it.news[0] ?? ""],
    ["p", it.announced],
  ],
  dated: (it) => [
    ["h1", it.title],
    ["p", it.author],
    ["p", it.share],
  ],
};

interface Set {
  readonly blocks: readonly Block[];
  readonly paragraphs: number;
  readonly items: number;
}

const settings: Readonly<Record<string, (it: Parts) => Set>> = {
  plain: (it) => ({
    blocks: [...it.paragraphs, it.closing].map((text) => ["p", text] as const),
    paragraphs: 4,
    items: 0,
  }),
  letter: (it) => ({
    blocks: [
      ["p", it.greeting],
      ...it.paragraphs.map((text) => ["p", text] as const),
      ["p", it.asks],
      ["ul", it.items],
      ["p", it.closing],
      ["p", it.valediction],
    ],
    paragraphs: 5,
    items: 3,
  }),
  numbered: (it) => ({
    blocks: [
      ...it.paragraphs.map((text) => ["p", text] as const),
      ["p", it.asks],
      ["ol", it.items],
      ["p", it.closing],
    ],
    paragraphs: 5,
    items: 3,
  }),
  sections: (it) => ({
    blocks: [
      ["p", it.paragraphs[0] ?? ""],
      ["p", it.sections[0] ?? ""],
      ["p", it.paragraphs[1] ?? ""],
      ["p", it.paragraphs[2] ?? ""],
      ["p", it.sections[1] ?? ""],
      ["p", it.closing],
    ],
    paragraphs: 4,
    items: 0,
  }),
};

const endings: Readonly<Record<string, (it: Parts) => Block[]>> = {
  none: () => [],
  press: (it) => [
    ["h3", it.press[0] ?? ""],
    ["p", it.press[1] ?? ""],
  ],
  more: (it) => [
    ["h3", it.more[0] ?? ""],
    ["links", it.more.slice(1)],
  ],
  share: (it) => [["p", it.share]],
  comments: (it) => [
    ["h3", it.comments[0] ?? ""],
    ["p", it.comments[1] ?? ""],
  ],
  cookies: (it) => [["p", it.cookies]],
  footnote: (it) => [["p", it.footnote]],
  newsletter: (it) => [["p", it.newsletter]],
};

const lists = ["none", "ul", "lines"] as const;

function written(format: Format, blocks: readonly Block[]): string {
  const body = blocks.map((block) => marked(format, block)).join("\n\n");
  return format === "html" ? `<!DOCTYPE html><body>${body}</body>` : `${body}\n`;
}

function marked(format: Format, [kind, text]: Block): string {
  if (typeof text === "string") return line(format, kind, text);
  if (format === "html") return asHtml(kind, text);
  if (kind === "lines") return text.join(format === "md" ? "  \n" : "\n");
  const mark = (at: number): string => (kind === "ol" ? `${at + 1}. ` : "- ");
  const bare = kind === "links" && format === "txt";
  const linked = (of: string): string =>
    kind === "links" && format === "md" ? `[${of}](/more)` : of;
  return text.map((of, at) => `${bare ? "" : mark(at)}${linked(of)}`).join("\n");
}

function line(format: Format, kind: string, text: string): string {
  if (format === "html") return `<${kind}>${text}</${kind}>`;
  return format === "txt" || kind === "p" ? text : `${"#".repeat(Number(kind[1]))} ${text}`;
}

function asHtml(kind: string, text: readonly string[]): string {
  if (kind === "lines") return `<p>${text.join("<br>")}</p>`;
  const items = text.map((of) => (kind === "links" ? `<a href="/more">${of}</a>` : of));
  const tag = kind === "ol" ? "ol" : "ul";
  return `<${tag}>${items.map((of) => `<li>${of}</li>`).join("")}</${tag}>`;
}

async function check(
  it: Parts,
  file: string,
  blocks: readonly Block[],
  set: Set,
  list: string,
): Promise<void> {
  const page = written(file.split(".")[1] as Format, blocks);
  const document = await readDocument(new TextEncoder().encode(page), file);
  assert.ok(!isFormatRefusal(document));
  const found = recogniseStatement(document);
  const units = (found.texts[0]?.units ?? []).filter(({ kind }) => kind !== "heading");
  const count = (kind: string): number => units.filter((unit) => unit.kind === kind).length;
  assert.deepEqual(
    {
      first: units[0]?.text,
      last: units.at(-1)?.text,
      paragraphs: count("paragraph"),
      items: count("item"),
      names: found.signatories.length,
    },
    {
      first: it.paragraphs[0],
      last: it.closing,
      paragraphs: set.paragraphs,
      items: set.items,
      names: list === "none" ? 0 : it.names.length,
    },
    page,
  );
}

// Each kind of page, of setting and of ending meets each other; languages, lists and formats take turns.
test("a statement is found in any page, however it is set and whatever stands below it", async () => {
  const languages = Object.values(texts);
  let turn = 0;
  for (const wrapper of Object.values(wrappers))
    for (const setting of Object.values(settings))
      for (const ending of Object.values(endings)) {
        const it = languages[turn % languages.length] as Parts;
        const list = lists[turn % 3] as (typeof lists)[number];
        const format = (["txt", "md", "html"] as const)[Math.floor(turn / 3) % 3] as Format;
        const set = setting(it);
        const signed: Block[] =
          list === "none"
            ? []
            : [
                ["p", it.list],
                [list, it.names],
              ];
        const blocks = [...wrapper(it), ...set.blocks, ...signed, ...ending(it)];
        await check(it, `page.${format}`, blocks, set, list);
        turn += 1;
      }
});
