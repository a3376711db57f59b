import assert from "node:assert/strict";
import { test } from "node:test";
import { kindAdjectives, kindNouns } from "../group/kind-table.ts";
import { ways } from "./stems.ts";
import { wholeWords } from "./whole-words.ts";

test("a text is one of the words as the one pattern for all of them says", () => {
  for (const table of [kindNouns, kindAdjectives]) {
    const pattern = new RegExp(`^(?:${table.join("|")})$`, "u");
    const words = wholeWords(table);
    const texts = table.flatMap(ways).flatMap((way) => {
      const text = way.replaceAll(/\(\?:([^()|]*)(?:\|[^()]*)?\)\??|\[([^\]]).*?\]\*?/gu, "$1$2");
      const said = text.replaceAll("\\p{L}*", "").replaceAll("\\p{L}+", "ne").replaceAll("?", "");
      return [said, `${said}s`, ` ${said}`, `the ${said}`, said.slice(0, -1)];
    });
    assert.ok(texts.length > 500);
    assert.ok(texts.filter((text) => pattern.test(text)).length > texts.length / 10);
    for (const text of texts) assert.equal(words.test(text), pattern.test(text), text);
  }
});
