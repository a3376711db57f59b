// Lines that are one paragraph, one item, one heading whatever the page makes of them.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "../recognise-statement.ts";

const first =
  "Every night the lamps burn in the harbour, and nobody knows who lights them, while the fishermen wait on the quay.";
const last =
  "Every morning the boats come home, and nobody knows who puts the lamps out, while the terns wait on the piers.";

async function kinds(name: string, ...parts: readonly string[]): Promise<string[]> {
  const document = await readDocument(new TextEncoder().encode(parts.join("\n\n")), name);
  assert.ok(!isFormatRefusal(document));
  const units = recogniseStatement(document).texts[0]?.units ?? [];
  return units.map(({ kind, text }) => `${kind} ${text}`);
}

test("a paragraph that stops in mid-sentence goes on in the next", async () => {
  const [half = "", rest = ""] = first.split(/ (?=while)/u);
  assert.match(half, /[\p{L},]$/u);
  assert.deepEqual(await kinds("page.md", "# Lamps", half, rest, last), [
    `paragraph ${half} ${rest}`,
    `paragraph ${last}`,
  ]);
  const lines = ["to the keepers of the coast,", "to the pilots,", "to the harbour office"];
  assert.deepEqual(await kinds("page.md", "# Lamps", first, ...lines, last), [
    `paragraph ${first}`,
    `paragraph ${lines.join(" ")}`,
    `paragraph ${last}`,
  ]);
});

test("a bold line whose sentence goes on in its block is no heading", async () => {
  const bold = `**We, the keepers of the northern coast,**\\\nask for light on every pier before the first storm of the autumn.`;
  assert.deepEqual(
    (await kinds("page.md", "# Lamps", bold, last))[0],
    `paragraph ${bold.replaceAll(/\*\*|\\/gu, "").replace("\n", " ")}`,
  );
});

test("three lines with a dash glued to them are items, one is none", async () => {
  const demands = ["light", "oil", "boats"].map(
    (thing) =>
      `more ${thing} for every pier, every quay and every island of the northern coast, from the first storm of the autumn until the last storm of spring, whatever it costs the office`,
  );
  const page = await kinds("page.md", "# Lamps", first, ...demands.map((text) => `-${text}`), last);
  assert.deepEqual(page, [
    `paragraph ${first}`,
    ...demands.map((text) => `item ${text}`),
    `paragraph ${last}`,
  ]);
});

test("numbered lines over items of another sort head them", async () => {
  const part = (number: number, head: string): string =>
    `${number}. ${head}\n   * ${first}\n   * ${last}`;
  const page = await kinds("page.md", "# Lamps", first, part(1, "Light"), part(2, "Boats"), last);
  assert.deepEqual(
    page.filter((unit) => !unit.startsWith("paragraph")).map((unit) => unit.split(" ")[0]),
    ["heading", "item", "item", "heading", "item", "item"],
  );
});

test("numbers before a wide comma are marks of items", async () => {
  const text =
    "每天晚上港口的燈塔都亮著，沒有人知道是誰點亮的，漁民們在碼頭上等候，直到第一批船回來為止。";
  const page = await kinds(
    "page.md",
    "# 燈塔聲明",
    text,
    "１，點亮每一座燈塔。",
    "２，公布所有費用。",
    text,
  );
  assert.deepEqual(page.slice(1, 3), ["item 點亮每一座燈塔。", "item 公布所有費用。"]);
});

test("a greeting right below whom the letter goes to opens it", async () => {
  const letter = ["# Carta abierta", "Estimados guardianes:", "Reciban un cordial saludo."];
  const page = await kinds("page.md", ...letter, first, last);
  assert.deepEqual(page[0], "paragraph Reciban un cordial saludo.");
  const end = await kinds("page.md", "# Lamps", first, last, "Reciban un cordial saludo.");
  assert.deepEqual(end, [`paragraph ${first}`, `paragraph ${last}`]);
});
