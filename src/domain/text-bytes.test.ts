import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formatTextBytes, normaliseText, parseTextBytes } from "./text-bytes.ts";
import type { TextFile } from "./text-bytes.ts";

const proseArbitrary = fc.string({
  unit: fc.oneof(
    fc.constantFrom("a", " ", "\n", "\r", "é", "e\u0301", "\u0301", "\ufeff", "item u1"),
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
  ),
});
const textArbitrary: fc.Arbitrary<TextFile> = fc.record({
  title: fc.option(proseArbitrary),
  units: fc.uniqueArray(fc.stringMatching(/^[A-Za-z0-9._-]{1,6}$/), { maxLength: 5 }).chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          kind: fc.constantFrom("heading", "paragraph", "item", "quote"),
          text: proseArbitrary,
        }),
      ),
    ),
  ),
});

const light: TextFile = {
  title: "Keep the harbour light",
  units: [
    { id: "u1", kind: "heading", text: "What we ask" },
    { id: "u2", kind: "item", text: "That the lamp be lit at dusk,\nand every night." },
  ],
};

test("golden bytes: title, then kind, id and indented lines of each unit", () => {
  const file =
    "Keep the harbour light\n\nheading u1\n  What we ask\n\nitem u2\n  That the lamp be lit at dusk,\n  and every night.\n";
  assert.equal(Buffer.from(formatTextBytes(light)).toString(), file);
});

test("a missing title is an empty first line, and nothing is a file of one newline", () => {
  assert.equal(Buffer.from(formatTextBytes({ title: null, units: [] })).toString(), "\n");
  assert.deepEqual(parseTextBytes(Buffer.from("\n")), { text: { title: null, units: [] } });
});

test("what is written is read back, for every text in normal form", () => {
  fc.assert(
    fc.property(textArbitrary, (drawn) => {
      const text = normaliseText(drawn);
      assert.deepEqual(parseTextBytes(formatTextBytes(text)), { text });
    }),
    { numRuns: 500 },
  );
});

test("what is read is written back byte for byte: no two files mean one text", () => {
  const files = fc.string({
    unit: fc.constantFrom("\n", "\n  ", "\n\nitem a", "\n\nquote b", " ", "x", "\r"),
    maxLength: 12,
  });
  fc.assert(
    fc.property(files, (file) => {
      const bytes = new Uint8Array(Buffer.from(file));
      const read = parseTextBytes(bytes);
      if ("text" in read) assert.deepEqual(formatTextBytes(read.text), bytes);
    }),
    { numRuns: 3000 },
  );
});

test("different texts have different bytes", () => {
  fc.assert(
    fc.property(textArbitrary, textArbitrary, (one, other) => {
      const [a, b] = [normaliseText(one), normaliseText(other)];
      const same = Buffer.compare(formatTextBytes(a), formatTextBytes(b)) === 0;
      assert.equal(same, JSON.stringify(a) === JSON.stringify(b));
    }),
  );
});

test("normalising: one spelling of letters and line ends, one line of title", () => {
  const text = normaliseText({
    title: " Cafe\u0301\r\nat the pier ",
    units: [{ id: "a", kind: "quote", text: "x\r\ny\rz\ud800" }],
  });
  assert.deepEqual(text, {
    title: "Café at the pier",
    units: [{ id: "a", kind: "quote", text: "x\ny\nz\ufffd" }],
  });
  assert.equal(normaliseText({ title: " \n", units: [] }).title, null);
});

const refusedFiles: readonly (readonly [file: string | Uint8Array, refusal: object])[] = [
  ["", { refusal: "text-not-normal" }],
  ["Title", { refusal: "text-not-normal" }],
  ["\ufeffTitle\n", { refusal: "text-not-normal" }],
  ["Title \n", { refusal: "text-not-normal" }],
  ["Title\r\n", { refusal: "text-not-normal" }],
  ["Cafe\u0301\n", { refusal: "text-not-normal" }],
  [Uint8Array.of(0xff, 0x0a), { refusal: "text-not-utf8" }],
  ["Title\n\n", { refusal: "text-unit-malformed", line: 2 }],
  ["Title\nitem a\n  x\n", { refusal: "text-unit-malformed", line: 2 }],
  ["Title\n\nitem a\n", { refusal: "text-unit-malformed", line: 2 }],
  ["Title\n\nlist a\n  x\n", { refusal: "text-unit-malformed", line: 2 }],
  ["Title\n\nitem a b\n  x\n", { refusal: "text-unit-malformed", line: 2 }],
  ["Title\n\nitem a\n x\n", { refusal: "text-unit-malformed", line: 2 }],
  ["Title\n\nitem a\n  x\n\nitem a\n  y\n", { refusal: "text-unit-repeated", line: 6 }],
];

for (const [file, refusal] of refusedFiles) {
  test(`${JSON.stringify(String(file))} is refused`, () => {
    assert.deepEqual(parseTextBytes(typeof file === "string" ? Buffer.from(file) : file), refusal);
  });
}

test("writing a text that is not in normal form is a bug", () => {
  const unit = { id: "a", kind: "item", text: "x" } as const;
  assert.ok(formatTextBytes({ title: "T", units: [unit] }));
  assert.throws(() => formatTextBytes({ title: "", units: [unit] }));
  assert.throws(() => formatTextBytes({ title: "T", units: [{ ...unit, text: "x\r" }] }));
  assert.throws(() => formatTextBytes({ title: "T", units: [{ ...unit, text: "\ud800" }] }));
  assert.throws(() => formatTextBytes({ title: "T", units: [{ ...unit, id: "a b" }] }));
  assert.throws(() => formatTextBytes({ title: "T", units: [unit, unit] }));
});
