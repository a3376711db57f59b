// What weights add to the titles that rules find, and what they must leave alone.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import type { RecognisedFact } from "../recognised-statement.ts";
import { recogniseStatement } from "../recognise-statement.ts";

const lamps =
  "The lamps in the harbour burn every night, and nobody knows who lights them, while the fishermen wait on the quay until dawn.";
const demand =
  "We ask the harbour office to keep the lamps burning, to pay the keepers of the lamps, and to tell every boat when they go out.";
const text = [lamps, demand, lamps, demand];

async function read(
  file: string,
  ...parts: readonly string[]
): Promise<{ readonly title: string | null; readonly fact: RecognisedFact | undefined }> {
  const document = await readDocument(new TextEncoder().encode(parts.join("\n\n")), file);
  assert.ok(!isFormatRefusal(document));
  const { title, facts } = recogniseStatement(document);
  return { title, fact: facts.find(({ fact }) => fact === "title") };
}

test("a title of any kind stays what rules found", async () => {
  for (const [title, above, file = "a.txt"] of [
    ["Keep the lamps of Aville burning", ["Keep the lamps of Aville burning"]],
    ["Für helle Häfen an der Küste", ["Für helle Häfen an der Küste"]],
    ["Offener Brief an das Hafenamt von Aville", ["Offener Brief an das Hafenamt von Aville"]],
    ["Por unos faros encendidos toda la noche", ["Por unos faros encendidos toda la noche"]],
    ["Не гасите маяки на северном молу", ["Не гасите маяки на северном молу"]],
    ["灯台の明かりを消さないでください", ["灯台の明かりを消さないでください"]],
    ["أبقوا منارات الشاطئ مضاءة", ["أبقوا منارات الشاطئ مضاءة"]],
    ["Keep the lamps burning", ["# Keep the lamps burning", "3 May 2026"], "a.md"],
    ["Keep the lamps burning", ["Dear harbour masters,", "Subject: Keep the lamps burning"]],
  ] as const)
    assert.equal((await read(file, ...above, ...text)).title, title, above.join(" / "));
});

test("the report says which rule decided", async () => {
  const { fact } = await read("a.md", "# Keep the lamps burning", ...text);
  assert.equal(fact?.rule, "title.heading");
});

test("what stands around a title is none", async () => {
  for (const above of [
    ["3 May 2026"],
    ["<Notice>"],
    ["Home > News > Statements"],
    ["Dear harbour masters,"],
    ["To: The harbour office of Aville"],
    [
      "We are deeply worried, because the lamps on the\nnorthern pier have been dark since the spring.",
    ],
  ])
    assert.equal((await read("a.txt", ...above, ...text)).title, null, above.join(" / "));
});

test("the name of the site, a section's heading or a label takes no title's place", async () => {
  const page = (head: string, main: string): string =>
    `<body><header>${head}</header><main>${main}${text.map((one) => `<p>${one}</p>`).join("")}</main></body>`;
  for (const [head, main] of [
    [`<h1><a href="/">A Joint Call for Lamps</a></h1>`, "<h1>Svetla za sve luke</h1>"],
    ["", "<p>News</p><h1>Svetla za sve luke</h1><p>3 May 2026</p>"],
    ["", "<h1>Svetla za sve luke</h1><h2>What we ask for</h2>"],
  ] as const)
    assert.equal((await read("a.html", page(head, main))).title, "Svetla za sve luke", head + main);
});

test("where a line announces the statement, the headline of the news above it is not its title", async () => {
  const news =
    "Twelve groups of the coast have published a statement on the lamps of Aville on Monday, the office told the papers in the evening.";
  const { title } = await read(
    "a.md",
    "# Twelve groups demand light",
    news,
    "The statement in full:",
    "**Keep the lamps burning**",
    ...text,
  );
  assert.equal(title, "Keep the lamps burning");
});

test("a line of an address below an announcement gives way where far more speaks for another line", async () => {
  const headline = "Open letter to the harbour office: keep the lamps of Aville burning";
  const page = `<head><title>${headline}</title></head><body><h1>${headline}</h1>
<p>The following is the letter of the keepers:</p><p>Harbour House</p>${text.map((one) => `<p>${one}</p>`).join("")}</body>`;
  assert.equal((await read("a.html", page)).title, headline);
});

test("what a file says of itself gives way to a heading that far more speaks for", async () => {
  for (const [title, front, above] of [
    [
      "Keep the lamps of Aville burning",
      "title: Season 2026",
      "## Keep the lamps of Aville burning",
    ],
    [
      "Free the keepers of Aville",
      "title: Free the keepers of Aville",
      "Our lamps are still dark.",
    ],
  ] as const)
    assert.equal((await read("a.md", `---\n${front}\n---`, above, ...text)).title, title);
});

test("a page of names and a file that is named by its address have no title", async () => {
  const names = "- Tern Trust\n- Gull Rock Society\n- Union of Pilots\n- Pier Watch\n- Lamp League";
  for (const front of ["title: Signatures", "title: Signataires", "title: Unterzeichner"])
    assert.equal((await read("a.md", `---\n${front}\n---`, names)).title, null, front);
  assert.equal((await read("a.md", "## Signatures", names)).title, null);
  const page = (head: string): string =>
    `<head><title>${head}</title></head><body><h1>${head}</h1>${text.map((one) => `<p>${one}</p>`).join("")}</body>`;
  for (const name of ["lamps.example", "HarbourLampsSign0412En"])
    assert.equal((await read("a.html", page(name))).title, null, name);
  assert.equal(
    (
      await read(
        "a.md",
        "---\ntitle: HarbourLampsSign0412En\n---",
        "## Light for all piers",
        ...text,
      )
    ).title,
    "Light for all piers",
  );
});

test("a line in brackets is whole, and what sort of text it is goes from a title's end as well", async () => {
  const wrapped =
    "[등대를 지키기 위한 남북 항구 단체 공동성명]\n등대의 불빛은 모두의 것이며 우리는 이를 지킬 것이다. 등대의 불빛은 모두의 것이며 우리는 이를 끝까지 지킬 것이다.";
  assert.match(
    (await read("a.txt", wrapped, ...text)).title ?? "",
    /등대를 지키기 위한 남북 항구 단체 공동성명/u,
  );
  assert.equal(
    (await read("a.md", "# Keep the lamps of Aville burning (Open Letter)", ...text)).title,
    "Keep the lamps of Aville burning",
  );
});
