import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";
import fc from "fast-check";
import {
  absentValue,
  commit,
  commitmentFields,
  formatOpening,
  isCommitment,
  opens,
  signatoryValue,
} from "./commitment.ts";

const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash("sha256").update(bytes).digest());
const saltArbitrary = fc.uint8Array({ minLength: 32, maxLength: 32 });
const fieldArbitrary = fc.constantFrom(...commitmentFields);
const wardens = {
  kind: "organisation",
  name: "Tern Point Lamp Wardens",
  country: null,
  role: null,
  affiliation: null,
} as const;

test("golden bytes: the context, the field, the salt and the canonical value, in this order", () => {
  const salt = new Uint8Array(32).fill(7);
  const bytes = Buffer.concat([
    Buffer.from("jointstatement/commit/v1\0org\0"),
    salt,
    Buffer.from('{"kind":"organisation","name":"Tern Point Lamp Wardens"}'),
  ]);
  const expected = `c1:${createHash("sha256").update(bytes).digest("base64url")}`;
  assert.equal(commit(sha256, "org", salt, signatoryValue(wardens)), expected);
  assert.equal(expected, "c1:t6D20bEClX9vEAMIlFoWtUlJGmdGMitWHbXhcJSRSUM");
});

test("a commitment opens with its own field, salt and value, and with no other", () => {
  fc.assert(
    fc.property(
      fieldArbitrary,
      saltArbitrary,
      fc.string(),
      fieldArbitrary,
      saltArbitrary,
      fc.string(),
      (...drawn) => {
        const [field, salt, text, otherField, otherSalt, otherText] = drawn;
        const value = text.normalize("NFC");
        const otherValue = otherText.normalize("NFC");
        const commitment = commit(sha256, field, salt, value);
        assert.ok(isCommitment(commitment));
        assert.ok(opens(sha256, commitment, formatOpening(field, salt, value)));
        const same =
          field === otherField && value === otherValue && Buffer.compare(salt, otherSalt) === 0;
        assert.equal(
          opens(sha256, commitment, formatOpening(otherField, otherSalt, otherValue)),
          same,
        );
      },
    ),
  );
});

test("1,000 acts of one signatory give 1,000 unrelated commitments", () => {
  const salts = Array.from({ length: 1000 }, (_, i) => sha256(Uint8Array.of(i >> 8, i & 255)));
  const commitments = new Set(
    salts.map((salt) => commit(sha256, "org", salt, signatoryValue(wardens))),
  );
  assert.equal(commitments.size, 1000);
});

test("an absent field looks like any other and says so only when opened", () => {
  const salt = new Uint8Array(32).fill(1);
  const absent = absentValue(new Uint8Array(32).fill(2));
  const commitment = commit(sha256, "reservation", salt, absent);
  assert.equal(commitment.length, commit(sha256, "reservation", salt, "Only paragraph 2.").length);
  assert.ok(opens(sha256, commitment, formatOpening("reservation", salt, absent)));
});

test("a salt or random value of another length is a bug", () => {
  assert.throws(() => commit(sha256, "org", new Uint8Array(31), "x"), RangeError);
  assert.throws(() => absentValue(new Uint8Array(0)), RangeError);
});

test("an opening with a malformed salt opens nothing", () => {
  const salt = new Uint8Array(32);
  const commitment = commit(sha256, "rep", salt, "x");
  for (const bad of ["", "=", "A".repeat(44), "A".repeat(42), `${"A".repeat(42)}B`]) {
    assert.equal(opens(sha256, commitment, { field: "rep", salt: bad, value: "x" }), false, bad);
  }
  assert.ok(opens(sha256, commitment, { field: "rep", salt: "A".repeat(43), value: "x" }));
});
