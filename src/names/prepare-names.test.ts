import assert from "node:assert/strict";
import { test } from "node:test";
import { prepareNames } from "./prepare-names.ts";
import { findCountry } from "./reading/countries.ts";

const stepsOf = (): number => [...prepareNames()].length;

test("the tables of names are built in many steps, once, and no less than when a name asks for them", () => {
  const begun = prepareNames();
  begun.next();
  const meanwhile = findCountry("norvege");
  assert.equal(meanwhile?.code, "NO");
  assert.ok([...begun].length > 20);
  assert.deepEqual(findCountry("norvege"), meanwhile);
  assert.equal(stepsOf(), 0);
});
