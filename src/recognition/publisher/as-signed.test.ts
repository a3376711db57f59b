import assert from "node:assert/strict";
import { test } from "node:test";
import type { RecognisedSignatory } from "../recognised-statement.ts";
import { asSigned } from "./as-signed.ts";

const cases: readonly (readonly [string, readonly string[], string])[] = [
  ["Přístavní ligy", ["Přístavní liga, z. s.", "Maják"], "Přístavní liga, z. s."],
  ["Konsorcia", ["Konsorcium pro majáky", "Maják"], "Konsorcium pro majáky"],
  ["Лучког савеза", ["Лучки савез", "Светионик"], "Лучки савез"],
  ["Ligi Portowej", ["Liga Portowa", "Latarnia"], "Liga Portowa"],
  // Two that it might be, another name, the very name, a word that is no body's.
  ["Přístavní ligy", ["Přístavní liga sever", "Přístavní liga jih"], "Přístavní ligy"],
  ["Harbour League", ["Harbour Trust", "Tern Trust"], "Harbour League"],
  ["Tern Trust", ["Tern Trust", "Tern Trust North"], "Tern Trust"],
  ["Marina", ["Marinka Novak"], "Marina"],
];

for (const [name, list, expected] of cases)
  test(`${name} among ${list.join("; ")} is ${expected}`, () => {
    const signatories = list.map(
      (own) => ({ name: own, kind: "organisation" }) as RecognisedSignatory,
    );
    assert.deepEqual(asSigned([{ name }], signatories), [{ name: expected }]);
  });
