import assert from "node:assert/strict";
import { test } from "node:test";
import { formatOpeningFile, parseOpeningFile } from "./opening-file.ts";

const act = "a".repeat(32);
const salt = "A".repeat(43);
const name = "Tern Point Lamp Wardens";
const opening = { field: "org", index: 12, salt, value: { kind: "organisation", name } } as const;
const text = `{"act":"${act}","openings":[{"field":"org","index":12,"salt":"${salt}","value":{"kind":"organisation","name":"${name}"}}],"v":1}`;

test("golden bytes, read back", () => {
  assert.equal(formatOpeningFile({ act, openings: [opening] }), text);
  assert.deepEqual(parseOpeningFile(text), { act, openings: [opening] });
  assert.deepEqual(parseOpeningFile(formatOpeningFile({ act, openings: [] })), {
    act,
    openings: [],
  });
});

test("of an erased act the file names the entry that says so", () => {
  const file = { act, erased: 40, openings: [] };
  const golden = `{"act":"${act}","erased":40,"openings":[],"v":1}`;
  assert.equal(formatOpeningFile(file), golden);
  assert.deepEqual(parseOpeningFile(golden), file);
  assert.equal(parseOpeningFile(golden.replace("40", "-1")), undefined);
});

test("anything else in the file refuses it", () => {
  for (const wrong of [
    "",
    "{}",
    text.replace('"v":1', '"v":2'),
    text.replace('"v":1', '"v":1,"x":1'),
    text.replace(act, "a"),
    text.replace('"index":12', '"index":-1'),
    text.replace('"index":12,', ""),
    text.replace('"org"', '"name"'),
    text.replace(salt, salt.slice(1)),
    text.replace('"field"', '"extra":1,"field"'),
    `${text}\n`,
    text.replace('[{"field"', '[1,{"field"'),
  ]) {
    assert.equal(parseOpeningFile(wrong), undefined, wrong);
  }
});
