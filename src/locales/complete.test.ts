/** The catalogue is whole: every sentence in every language, with the same arguments and valid plurals. */

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { english, serbian } from "./catalogue.ts";
import { type MessageElement, parseMessage } from "./message.ts";

const englishFolder = new URL("./en/", import.meta.url);
const pluralForms = { en: ["one", "other"], sr: ["few", "one", "other"] };

test("every sentence exists in Serbian and none is left over", () => {
  assert.deepEqual(missing(english, serbian), [], "not yet in Serbian");
  assert.deepEqual(missing(serbian, english), [], "no longer in English");
});

test("no sentence is empty or has blanks at its ends", () => {
  for (const messages of [english, serbian]) {
    for (const [key, text] of Object.entries(messages))
      assert.match(text ?? "", /^\S(.*\S)?$/su, key);
  }
});

test("a translation takes the same arguments", () => {
  for (const [key, text] of Object.entries(english)) {
    const own = serbian[key];
    if (own !== undefined) assert.deepEqual(argumentsOf(own), argumentsOf(text), key);
  }
});

test("plurals have the forms of their language", () => {
  for (const [key, text] of Object.entries(english)) checkPlurals(key, text, pluralForms.en);
  for (const [key, text] of Object.entries(serbian)) checkPlurals(key, text ?? "", pluralForms.sr);
});

test("a Serbian sentence is written in Cyrillic", () => {
  const serbianLatin = /[čćđšžČĆĐŠŽ]/u;
  for (const [key, text] of Object.entries(serbian))
    assert.doesNotMatch(text ?? "", serbianLatin, key);
});

test("a key begins with the name of its file and stands in one file only", () => {
  const seen = new Set<string>();
  for (const file of readdirSync(englishFolder)) {
    const messages = JSON.parse(readFileSync(new URL(file, englishFolder), "utf8")) as object;
    for (const key of Object.keys(messages)) {
      assert.ok(key.startsWith(file.replace("json", "")), `${key} stands in ${file}`);
      assert.ok(!seen.has(key), `${key} stands twice`);
      seen.add(key);
    }
  }
  assert.equal(seen.size, Object.keys(english).length, "catalogue.ts knows every file");
});

function missing(wanted: object, given: object): string[] {
  return Object.keys(wanted).filter((key) => !Object.hasOwn(given, key));
}

function argumentsOf(message: string): string[] {
  const names = new Set<string>();
  for (const element of allElements(parseMessage(message))) {
    if (element.type !== 0 && element.type !== 7) names.add(`${element.type} ${element.value}`);
  }
  return [...names].toSorted();
}

/** English may do with `other` alone, where its words do not bend ("1 open, 2 open"). */
function checkPlurals(key: string, message: string, forms: string[]): void {
  for (const element of allElements(parseMessage(message))) {
    if (element.type !== 6) continue;
    const found = Object.keys(element.options).filter((form) => !form.startsWith("="));
    const needed = forms === pluralForms.en && !found.includes("one") ? ["other"] : forms;
    assert.deepEqual(found.toSorted(), needed, key);
  }
}

function allElements(elements: MessageElement[]): MessageElement[] {
  return elements.flatMap((element) => {
    if (element.type !== 5 && element.type !== 6) return [element];
    const inner = Object.values(element.options).flatMap((option) => allElements(option.value));
    return [element, ...inner];
  });
}
