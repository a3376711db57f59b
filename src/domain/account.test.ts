import assert from "node:assert/strict";
import { test } from "node:test";
import { deskActs, may, roles } from "./account.ts";

test("who may do what at the desk, all of it", () => {
  const all = deskActs.map((act) => [act, roles.filter((role) => may(role, act))]);
  const both = ["administrator", "secretary"];
  assert.deepEqual(Object.fromEntries(all), {
    review: both,
    edit: both,
    open: both,
    close: both,
    exclude: both,
    registry: both,
    import: both,
    mail: both,
    accounts: ["administrator"],
    settings: ["administrator"],
  });
});
