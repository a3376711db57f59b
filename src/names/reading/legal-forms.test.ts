import assert from "node:assert/strict";
import { test } from "node:test";
import { legalFormAtEnd, legalFormAtHead, legalFormOf } from "./legal-forms.ts";
import { readWord } from "./words.ts";

const words = (text: string): ReturnType<typeof readWord>[] => text.split(" ").map(readWord);

test("forms are found where they stand, in any spelling", () => {
  assert.deepEqual(legalFormAtEnd(words("Pilots Aktiengesellschaft")), {
    form: "ag",
    size: 1,
    isSure: true,
  });
  assert.deepEqual(legalFormAtEnd(words("Pilots Private Limited")), {
    form: "ltd",
    size: 2,
    isSure: true,
  });
  assert.equal(legalFormAtHead(words("OOO Pilots"))?.form, "llc");
  assert.equal(legalFormAtHead(words("Inc Pilots")), null);
  assert.equal(legalFormOf(words("Ltd"))?.form, "ltd");
});

test("short forms with other meanings are not sure", () => {
  assert.equal(legalFormAtEnd(words("Pilots SA"))?.isSure, false);
  assert.equal(legalFormAtEnd(words("Pilots Ltd"))?.isSure, true);
});

test("a name is never only a legal form, and a foundation is no form", () => {
  assert.equal(legalFormAtEnd(words("Limited")), null);
  assert.equal(legalFormAtEnd(words("Pilots Foundation")), null);
});
