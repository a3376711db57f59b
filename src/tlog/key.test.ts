import assert from "node:assert/strict";
import { test } from "node:test";
import { encodeBase64 } from "#lib/base64.ts";
import { sha256, testKey } from "../../test/log/primitives.ts";
import { formatVerifierKey, isKeyName, keyTypes, parseVerifierKey } from "./key.ts";

const vkey = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k";

test("the example of the specification is read and written back", () => {
  const key = parseVerifierKey(sha256, vkey);
  assert.ok("name" in key);
  assert.deepEqual(
    [key.name, key.id, key.type, key.key.length],
    ["example.com/foo", "530d903a", 1, 32],
  );
  assert.equal(formatVerifierKey(sha256, key.name, key.type, key.key), vkey);
});

test("one key under two types or two names has different IDs", () => {
  const { key } = testKey("north.example/w").key;
  const ids = [
    formatVerifierKey(sha256, "north.example/w", keyTypes.ed25519, key),
    formatVerifierKey(sha256, "north.example/w", keyTypes.cosignature, key),
    formatVerifierKey(sha256, "south.example/w", keyTypes.ed25519, key),
  ].map((text) => text.split("+")[1]);
  assert.equal(new Set(ids).size, 3);
});

const refusals: readonly (readonly [vkey: string, refusal: string])[] = [
  ["", "key-malformed"],
  ["example.com/foo", "key-malformed"],
  [vkey.slice(0, -1), "key-malformed"],
  [`${vkey}\n`, "key-malformed"],
  [vkey.replace("530d903a", "530D903A"), "key-malformed"],
  [vkey.replace("example.com/foo", "example.com foo"), "key-malformed"],
  [vkey.replace("+530d903a", "++530d903a"), "key-malformed"],
  [vkey.replace("530d903a", "530d903b"), "key-id-wrong"],
  [vkey.replace("foo", "fop"), "key-id-wrong"],
  [vkey.replace("3U2k", "3U2l"), "key-id-wrong"],
  [vkey.replace("+Aek", "+Cek"), "key-type-unknown"],
  [vkey.replace("+AekyeRrm", "+AekyeRr"), "key-malformed"],
];

for (const [text, refusal] of refusals) {
  test(`${JSON.stringify(text)} is refused as ${refusal}`, () => {
    assert.deepEqual(parseVerifierKey(sha256, text), { refusal });
  });
}

test("a key of 31 bytes is malformed, whatever its ID says", () => {
  const short = formatVerifierKey(
    sha256,
    "a.example",
    keyTypes.ed25519,
    new Uint8Array(31).fill(3),
  );
  assert.deepEqual(parseVerifierKey(sha256, short), { refusal: "key-malformed" });
});

test("keys of small order and keys not reduced are refused, with either sign", () => {
  const filled = (first: number, rest: number, last: number) => [
    first,
    ...Array<number>(30).fill(rest),
    last,
  ];
  const orderEight = Buffer.from(
    "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
    "hex",
  );
  const weak = [
    filled(0, 0, 0),
    filled(1, 0, 0),
    filled(0xec, 0xff, 0x7f),
    filled(0xed, 0xff, 0x7f),
    filled(0xee, 0xff, 0x7f),
    filled(0xff, 0xff, 0x7f),
    [...orderEight],
  ];
  for (const y of weak) {
    for (const sign of [0, 0x80]) {
      const point = Uint8Array.from(y);
      point[31] = (point[31] ?? 0) | sign;
      const text = formatVerifierKey(sha256, "w.example", keyTypes.cosignature, point);
      assert.deepEqual(
        parseVerifierKey(sha256, text),
        { refusal: "key-weak" },
        encodeBase64(point),
      );
    }
  }
  const reduced = Uint8Array.from(filled(0xeb, 0xff, 0x7f));
  assert.ok(
    "name" in
      parseVerifierKey(
        sha256,
        formatVerifierKey(sha256, "w.example", keyTypes.cosignature, reduced),
      ),
  );
});

test("a key name has no Unicode space, no plus and no control character", () => {
  for (const name of ["a", "example.com/a?b#c", "светионик.example", "—"])
    assert.ok(isKeyName(name), name);
  for (const name of [
    "",
    "a b",
    "a+b",
    "a\u00a0b",
    "a\u2003b",
    "a\u0085b",
    "a\tb",
    "a\u0000b",
    "\ud800",
  ]) {
    assert.equal(isKeyName(name), false, JSON.stringify(name));
  }
});
