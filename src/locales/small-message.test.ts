/** The small filler of messages says what the library says, for every message we have. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { english, serbian } from "./catalogue.ts";
import { compileMessage, type MessageElement, parseMessage } from "./message.ts";
import { toSerbianLatin } from "./serbian-latin.ts";
import { fillMessage } from "./small-message.ts";

const numbers = [0, 1, 2, 3, 5, 11, 21, 22, 101, 100_000];

test("every message, for many numbers, words and selections", () => {
  let compared = 0;
  for (const [locale, messages] of Object.entries({ "en-GB": english, "sr-Cyrl": serbian })) {
    for (const [key, message = ""] of Object.entries(messages)) {
      if (!isOurs(parseMessage(message))) continue;
      const compiled = compileMessage(message, locale);
      for (const params of paramsFor(parseMessage(message))) {
        assert.equal(fillMessage(message, params, locale), compiled(params), key);
        compared += 1;
      }
    }
  }
  assert.ok(compared > 3000, `${compared} compared`);
});

test("Serbian in Latin letters: the words are rewritten, what is put in is not", () => {
  const message = "{count, plural, one {# унос} few {# уноса} other {# уноса}} у {name}";
  const params = { count: 22, name: "Дневник" };
  const filled = fillMessage(message, params, "sr-Latn", toSerbianLatin);
  assert.equal(filled, compileMessage(message, "sr-Latn", toSerbianLatin)(params));
  assert.equal(filled, "22 unosa u Дневник");
});

/** Dates and times are not for the small filler. */
function isOurs(elements: readonly MessageElement[]): boolean {
  return elements.every(({ type }) => [0, 1, 2, 5, 6, 7].includes(type));
}

function paramsFor(elements: readonly MessageElement[]): Record<string, string | number>[] {
  const found = [...namesOf(elements)];
  return numbers.map((number, i) =>
    Object.fromEntries(
      found.map(([name, values]) => {
        const value =
          values === null ? number : values.length > 0 ? values[i % values.length] : `ab ${i}`;
        return [name, value ?? ""];
      }),
    ),
  );
}

/** Of each argument the words of its selection, or null for a number. */
function namesOf(elements: readonly MessageElement[]): Map<string, string[] | null> {
  const names = new Map<string, string[] | null>();
  for (const element of elements) {
    if (element.type === 1 && !names.has(element.value)) names.set(element.value, []);
    if (element.type === 2 || element.type === 6) names.set(element.value, null);
    if (element.type === 5) names.set(element.value, [...Object.keys(element.options), "none"]);
    if (element.type !== 5 && element.type !== 6) continue;
    for (const option of Object.values(element.options)) {
      for (const [name, values] of namesOf(option.value))
        if (!names.has(name)) names.set(name, values);
    }
  }
  return names;
}
