import assert from "node:assert/strict";
import { test } from "node:test";
import { site } from "../../../test/cast.ts";
import { describeTerms } from "./describe-terms.ts";

const responsible = (controller: typeof site.controller): string =>
  (describeTerms({ ...site, controller }).body["en"] ?? "").split("\n\n").at(-6) ?? "";

test("who is responsible is named with whatever is known of them, without a gap", () => {
  const whole = {
    name: "Lamp Alliance",
    address: "1 Quay, Varnholm",
    email: "lamps@alliance.example",
  };
  const cases: [typeof whole, string][] = [
    [
      whole,
      "Lamp Alliance (1 Quay, Varnholm; lamps@alliance.example) is responsible for the data.",
    ],
    [
      { ...whole, address: "" },
      "Lamp Alliance (lamps@alliance.example) is responsible for the data.",
    ],
    [
      { name: "Lamp Alliance", address: "", email: "" },
      "Lamp Alliance is responsible for the data.",
    ],
    [{ ...whole, name: "", address: "" }, "lamps@alliance.example is responsible for the data."],
    [
      { name: "", address: "", email: "" },
      "Whoever runs this site is responsible for the data; the operator has not said yet who that is.",
    ],
  ];
  for (const [controller, words] of cases) assert.equal(responsible(controller), words);
});
