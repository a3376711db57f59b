import assert from "node:assert/strict";
import { test } from "node:test";
import { type MessageKey, isMessageKey, translator } from "./translate.ts";

test("one Serbian sentence is read in both scripts", () => {
  const count = { count: 1021 };
  assert.equal(translator("en")("web.signatories.count", count), "1,021 signatories");
  assert.equal(translator("sr-Cyrl")("web.signatories.count", count), "1.021 потписник");
  assert.equal(translator("sr-Latn")("web.signatories.count", count), "1.021 potpisnik");
});

test("arguments in Cyrillic stay Cyrillic in a Latin sentence", () => {
  const subject = translator("sr-Latn")("mail.confirm.subject", { organisation: "Љиљан" });
  assert.match(subject, /Љиљан/);
});

test("the right-to-left locale marks what came from the catalogue", () => {
  const t = translator("en-XB");
  assert.equal(t.dir, "rtl");
  assert.equal(t("web.signatories.count", { count: 2 }), "⟦2 signatories⟧");
  assert.equal(translator("en").dir, "ltr");
});

test("a key that nobody wrote is a bug, and can be asked for beforehand", () => {
  assert.equal(isMessageKey("web.no.such.key"), false);
  assert.equal(isMessageKey("toString"), false);
  assert.throws(() => translator("en")("web.no.such.key" as MessageKey), /web\.no\.such\.key/);
});
