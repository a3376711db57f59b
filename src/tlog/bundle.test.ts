import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formatBundle, maxBundledEntry, parseBundle } from "./bundle.ts";

test("golden bytes: each entry after its length", () => {
  const bundle = formatBundle([Buffer.from("a"), Buffer.from("bcd"), Buffer.from("")]);
  assert.equal(Buffer.from(bundle).toString("hex"), "000161" + "0003626364" + "0000");
});

test("entries are read back, exactly as many as there are", () => {
  fc.assert(
    fc.property(
      fc.array(fc.uint8Array({ maxLength: 300 }), { minLength: 1, maxLength: 20 }),
      (entries) => {
        const bundle = formatBundle(entries);
        assert.deepEqual(parseBundle(bundle, entries.length), entries);
        assert.equal(parseBundle(bundle, entries.length + 1), undefined);
        assert.equal(parseBundle(bundle, entries.length - 1), undefined);
        assert.equal(parseBundle(bundle.subarray(0, -1), entries.length), undefined);
        assert.equal(parseBundle(Buffer.concat([bundle, Buffer.of(0)]), entries.length), undefined);
      },
    ),
  );
});

test("the longest entry passes and a longer one is a bug", () => {
  const longest = new Uint8Array(maxBundledEntry);
  assert.deepEqual(parseBundle(formatBundle([longest]), 1), [longest]);
  assert.throws(() => formatBundle([new Uint8Array(maxBundledEntry + 1)]), RangeError);
});
