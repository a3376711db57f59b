import assert from "node:assert/strict";
import { test } from "node:test";
import type { RecognisedSignatory } from "../recognised-statement.ts";
import { nearPersons } from "./near-persons.ts";

function persons(...names: readonly string[]): RecognisedSignatory[] {
  return names.map((printed, at) => {
    const [name = "", country] = printed.split(" / ");
    const base = { position: at + 1, raw: printed, printed, name, line: at + 1 };
    return {
      ...base,
      kind: "person",
      rule: "entry.person",
      ...(country === undefined ? {} : { country }),
    };
  });
}

test("a slip of the pen in one word is a question", () => {
  for (const [one, other] of [
    ["Maria Altmann", "Maria Altmnan"],
    ["Johanan Keller", "Johana Keller"],
    ["Јован Петровић", "Јован Петрвић"],
    ["Ana Clara Ferreira", "Ana Clara Fereira"],
    ["Nikos Papadakis", "Nikos Papadakes"],
  ] as const)
    assert.deepEqual(
      nearPersons(persons(one, "Somebody Other", other)).map(({ positions, verdict }) => [
        positions,
        verdict,
      ]),
      [[[1, 3], "possible"]],
      one,
    );
});

test("other names, short ones, other endings and other countries are two persons", () => {
  for (const [one, other] of [
    ["Daniel Keller", "Daniela Keller"],
    ["Jan Novák", "Jon Novák"],
    ["Maria Altmann", "Marta Altman"],
    ["Marin Horvat", "Marina Horvat"],
    ["Maria Altmann / Norway", "Maria Altman / Chile"],
    ["Altmann", "Altmnan"],
  ] as const)
    assert.deepEqual(nearPersons(persons(one, other)), [], one);
});

test("three thousand names with one family name take no long time", () => {
  const many = Array.from({ length: 3000 }, (_, at) => `Person${at.toString(36)} Keller`);
  assert.ok(nearPersons(persons(...many)).length < 200);
});

test("the short form of a given name with the same office is a question", () => {
  const told = (...roles: readonly string[]): number =>
    nearPersons(
      persons("Kitty Altmann", "Kit Altmann").map((person, at) => ({
        ...person,
        role: roles[at] ?? "",
      })),
    ).length;
  assert.equal(told("keeper, Aville", "Keeper, Aville"), 1);
  assert.equal(told("keeper", "pilot"), 0);
  assert.equal(told("", ""), 0);
});
