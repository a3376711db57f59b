import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readArguments, type ArgumentSpec } from "./read-arguments.ts";
import { localeOf } from "./terminal.ts";

const spec: ArgumentSpec = { values: ["data", "state"], switches: ["json"], rest: 1 };

test("options, switches and the rest are told apart", () => {
  const read = readArguments(["--data", "d", "file", "--json", "--state=x=y"], spec);
  assert.ok(!("wrong" in read));
  assert.deepEqual(read.rest, ["file"]);
  assert.deepEqual([read.value("data"), read.value("state"), read.has("json")], ["d", "x=y", true]);
  assert.equal(read.value("nothing"), undefined);
});

test("wrong usage is named", () => {
  const cases: [string[], string, string][] = [
    [[], "too-few", ""],
    [["a", "b"], "too-many", "b"],
    [["a", "--colour"], "unknown-option", "--colour"],
    [["a", "--json=1"], "unknown-option", "--json=1"],
    [["a", "--data"], "value-missing", "--data"],
    [["a", "--json", "--json"], "twice", "--json"],
    [["a", "--__proto__"], "unknown-option", "--__proto__"],
  ];
  for (const [given, wrong, argument] of cases) {
    assert.deepEqual(readArguments(given, spec), { wrong, argument }, given.join(" "));
  }
});

test("a dash alone and what follows two dashes are no options", () => {
  const read = readArguments(["--", "--json"], spec);
  assert.ok(!("wrong" in read) && read.rest[0] === "--json" && !read.has("json"));
  const input = readArguments(["-"], spec);
  assert.ok(!("wrong" in input) && input.rest[0] === "-");
});

test("any arguments are read or refused, never a fault", () => {
  fc.assert(fc.property(fc.array(fc.string()), (given) => void readArguments(given, spec)));
});

test("the terminal speaks the language of its locale", () => {
  assert.equal(localeOf({}), "en");
  assert.equal(localeOf({ LANG: "C.UTF-8" }), "en");
  assert.equal(localeOf({ LANG: "sr_RS.UTF-8" }), "sr-Cyrl");
  assert.equal(localeOf({ LANG: "sr_RS.UTF-8@latin" }), "sr-Latn");
  assert.equal(localeOf({ LANG: "sr_RS", LC_ALL: "en_GB.UTF-8" }), "en");
  assert.equal(localeOf({ LANG: "sr_ME.UTF-8" }), "sr-Latn");
});
