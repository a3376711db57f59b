import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isCounted, numberImported, standing, type Standing } from "./signatory.ts";

type Facts = Parameters<typeof standing>[0];

const signed: Facts = {
  repeats: null,
  withdrawnAt: null,
  excluded: null,
  hidden: false,
  lapsed: false,
  evidence: "email",
};
const at = "2027-03-03T12:00:00.000Z";

test("what a line is now follows from the records about it; the gravest says most", () => {
  const gone = {
    excluded: { at, reason: "duplicate" },
    withdrawnAt: at,
    hidden: true,
    lapsed: true,
  };
  const cases: [Partial<Facts>, Standing][] = [
    [{}, "signed"],
    [{ evidence: "listed" }, "listed"],
    [{ evidence: "qes" }, "signed"],
    [{ lapsed: true }, "lapsed"],
    [{ lapsed: true, hidden: true }, "hidden"],
    [{ withdrawnAt: at, hidden: true, lapsed: true }, "withdrawn"],
    [gone, "excluded"],
    [{ ...gone, repeats: 20 }, "repeat"],
  ];
  for (const [facts, expected] of cases) {
    const line = { ...signed, ...facts };
    assert.equal(standing(line), expected, JSON.stringify(facts));
    assert.equal(isCounted(line), expected === "signed" || expected === "listed");
  }
});

test("an imported line keeps the number of its source; repeats point at the first of their kind", () => {
  const lines = [null, null, 1, 3, 2, 99].map((sameAs, index) => ({ position: index + 1, sameAs }));
  assert.deepEqual(
    numberImported(lines).map(({ repeats }) => repeats),
    [null, null, 1, 1, 2, 99],
  );
});

test("no repeat points at a repeat, and numbers are the positions", () => {
  const lists = fc.array(fc.nat(40)).map((backs) =>
    backs.map((back, index) => ({
      position: index + 1,
      sameAs: back % 3 === 0 && index > 0 ? (back % index) + 1 : null,
    })),
  );
  fc.assert(
    fc.property(lists, (lines) => {
      const numbered = numberImported(lines);
      for (const [index, { number, repeats }] of numbered.entries()) {
        assert.equal(number, index + 1);
        if (repeats === null) continue;
        assert.ok(repeats < number);
        assert.equal(numbered[repeats - 1]?.repeats, null);
      }
    }),
  );
});
