import assert from "node:assert/strict";
import { test } from "node:test";
import { beginsWithOffice, nameAtEnd } from "./office.ts";

test("an office first and the name of who holds it at the end", () => {
  for (const [text, name] of [
    ["Chair of the Buoy Guild Ana Kovač", "Ana Kovač"],
    ["Director of the Harbour Museum Zork Blim", "Zork Blim"],
    ["Predsednik Saveza ribara Petar Jović", "Petar Jović"],
    ["Secretary General Olaf Tern", "Olaf Tern"],
  ] as const) {
    assert.equal(nameAtEnd(text), name, text);
    assert.ok(beginsWithOffice(text), text);
  }
});

test("an organisation whose name begins like an office ends with no person's name", () => {
  for (const text of [
    "Physicians for a Tide-Free Canada",
    "Doctors for the Blue Coast",
    "Journalisten für die Freie Küste",
    "Médecins de la Côte Bleue",
    "Lawyers of the Long Bay",
    "Doctor Against Forced Fog Keeping DAFFK",
    "Architects Without Piers Norway",
  ])
    assert.ok(!beginsWithOffice(text), text);
});
