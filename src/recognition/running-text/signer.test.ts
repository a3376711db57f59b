import assert from "node:assert/strict";
import { test } from "node:test";
import { signersOf } from "./signer.ts";

test("an office in small letters behind most names goes behind a comma", () => {
  assert.deepEqual(
    signersOf(["Tar Ada író", "Só Béla jogász, volt őr", "Kötél Kata pszichológus"]),
    ["Tar Ada, író", "Só Béla, jogász, volt őr", "Kötél Kata, pszichológus"],
  );
  assert.deepEqual(signersOf(["Kikötői Szövetség", "Csérvédő Társaság", "Tar Ada író"]), [
    "Kikötői Szövetség",
    "Csérvédő Társaság",
    "Tar Ada író",
  ]);
});

test("a word in front of a name is read whole", () => {
  assert.deepEqual(signersOf(["ahli hukum Adi Suar", "el economista Luis Muelle"]), [
    "Adi Suar, ahli hukum",
    "Luis Muelle, economista",
  ]);
});
