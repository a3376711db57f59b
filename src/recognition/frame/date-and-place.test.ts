import assert from "node:assert/strict";
import { test } from "node:test";
import { placeAndDateBehind } from "./date-and-place.ts";

test("place and date behind an addressee are no part of it", () => {
  for (const [text, front] of [
    [
      "the Council of Coastal Authorities, Sandhaven, 3 March 2027",
      "the Council of Coastal Authorities",
    ],
    ["Ministry of Ports and Piers, 3 March 2027", "Ministry of Ports and Piers"],
    ["An den Hafenrat, Sandhafen, 3. März 2027", "An den Hafenrat"],
    ["Lučka uprava, Novi Grad, 3. mart 2027.", "Lučka uprava"],
  ] as const)
    assert.equal(placeAndDateBehind(text)?.front, front, text);
});

test("a place alone stays", () => {
  for (const text of ["the Harbour Council, Sandhaven", "the Council of Piers, Lamps and Boats"])
    assert.equal(placeAndDateBehind(text), null, text);
});
