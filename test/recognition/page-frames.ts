// What a page reads as, to compare it with what it should: the frame of a statement and the ends of its text.

import assert from "node:assert/strict";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";

export interface Found {
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

export async function holds(pages: readonly (readonly [string, string, Found])[]): Promise<void> {
  for (const [file, text, like] of pages)
    assert.deepEqual(await read(file, text, like), like, `${file}\n${text}`);
}

export const asks =
  "We, the keepers of the northern lights, ask the harbour office to light every lamp on the coast before the storms of autumn begin.";
export const why =
  "Last winter four boats ran aground between the pier of Aville and the sands of Beburg, and not one of the eleven lamps was burning that night.";

export const chinese = [
  "港務局各位同事：",
  "今年春天以來，北岸十一座燈塔先後熄滅，漁民在濃霧之中找不到回港的水道，四艘漁船在沙洲擱淺，船員在冰冷的海水裏等到天亮才獲救，我們深感憂慮。",
  "燈塔不只是石頭和玻璃，也是沿岸居民世代相傳的承諾；守塔人離開以後，再沒有人為夜航的船隻留下一盞燈，這是整個海港的損失，也是我們的損失。",
];
export const english = ["Dear colleagues,", why, asks];
