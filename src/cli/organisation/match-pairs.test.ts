import assert from "node:assert/strict";
import { test } from "node:test";
import { matchPairs, missingPairColumns } from "./match-pairs.ts";

const sentence = ({ rule }: { rule: string }): string => `because of\t${rule}`;

test("three columns are added and the others pass through byte for byte", () => {
  const input = 'id\tleft\tright\tleft_country\tright_country\n7\t"Pilots  A\tPilots  A\tNO\tSE\n';
  assert.equal(
    matchPairs(input, sentence),
    "id\tleft\tright\tleft_country\tright_country\tverdict\trule\treason\n" +
      '7\t"Pilots  A\tPilots  A\tNO\tSE\tpossible\tsame-name-other-country\tbecause of same-name-other-country\n',
  );
});

test("countries may be missing, as columns or at the end of a line", () => {
  assert.match(
    matchPairs("right\tleft\nSkagerrak Pilots\tSkagerrak Pilots", sentence),
    /\tsame\tidentical\t/,
  );
  assert.match(
    matchPairs("left\tright\tleft_country\nSkagerrak Pilots\tSkagerrak Pilots\n", sentence),
    /\tsame\tidentical\t/,
  );
});

test("in a line that is short of cells the verdict stands in its column all the same", () => {
  const [, short] = matchPairs("left\tright\tleft_country\nSkagerrak Pilots\n", () => "x").split(
    "\n",
  );
  assert.equal(short, "Skagerrak Pilots\t\t\tdifferent\tempty\tx");
});

test("a carriage return stays at the end of its line", () => {
  assert.equal(
    matchPairs("left\tright\r\nMoss\tHorten\r\n", () => "x").split("\n")[1],
    "Moss\tHorten\tdifferent\tother-words\tx\r",
  );
});

test("a file without pairs gives its head line", () => {
  assert.equal(matchPairs("left\tright\n", sentence), "left\tright\tverdict\trule\treason\n");
});

test("the columns left and right are needed", () => {
  assert.deepEqual(missingPairColumns("left\tright\tmore\nA\tB"), []);
  assert.deepEqual(missingPairColumns("name\tright"), ["left"]);
});
