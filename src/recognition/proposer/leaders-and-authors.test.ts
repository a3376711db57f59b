// Who leads others, speaks on behalf of a body, or is written as a body in the file's own fields.

import assert from "node:assert/strict";
import { test } from "node:test";
import { recognisedFrom } from "../../../test/recognition/title-of.ts";

const rest =
  "Nobody will say any longer that only keepers care for the lamps, as all guilds of the coast stood there in the rain until evening.";

async function proposersOf(file: string, ...parts: readonly string[]): Promise<string[]> {
  return (await recognisedFrom(file, ...parts)).proposers.map(({ name }) => name);
}

test("who has written together with organisations that are only counted leads them", async () => {
  for (const [line, name] of [
    [
      "Sammen med 14 organisasjoner har LYS skrevet til Berg og bedt om at lampene i havnen brenner hver natt.",
      "LYS",
    ],
    [
      "Together with 14 organisations, the Tern Trust has written to Berg and asked that the lamps burn every night.",
      "Tern Trust",
    ],
    [
      "Gemeinsam mit 14 Organisationen hat die Seeschwalbe an Berg geschrieben und gebeten, dass die Lampen brennen.",
      "Seeschwalbe",
    ],
  ] as const)
    assert.deepEqual(await proposersOf("a.txt", "Letter to Berg", line, rest), [name], line);
  const person =
    "Together with 14 friends, Ada Tar has written to Berg and asked that the lamps of the harbour burn every night.";
  assert.deepEqual(await proposersOf("a.txt", "Letter to Berg", person, rest), []);
});

test("who thanks on behalf of a body speaks for it", async () => {
  for (const [line, name] of [
    [
      "On behalf of the board of the Harbour League we thank everybody who came to the quay of Aville in May.",
      "Harbour League",
    ],
  ] as const)
    assert.deepEqual(await proposersOf("a.txt", "Thanks", line, rest), [name], line);
  const other =
    "On behalf of the Harbour League the lamps were lit by keepers in May, and everybody came to the quay of Aville.";
  assert.deepEqual(await proposersOf("a.txt", "Thanks", other, rest), []);
});

test("an author written as no person is", async () => {
  const authored = (name: string): Promise<string[]> =>
    proposersOf("a.md", `---\ntitle: Light the lamps\nauthor: ${name}\n---`, rest);
  for (const name of ["LampFree UK", "Harbours EU"]) assert.deepEqual(await authored(name), [name]);
  for (const name of ["Ada McTar", "Ben DeSalt", "Ada Tar"])
    assert.deepEqual(await authored(name), [], name);
});

test("a verb of a headline is no part of a name", async () => {
  const found = await proposersOf(
    "a.md",
    "# Letter to the harbour: light the lamps now",
    "**Civil Society Calls for Lamps on all Piers of the Coast, and for an Immediate Agreement on Light**",
    rest,
  );
  assert.deepEqual(found, []);
});
