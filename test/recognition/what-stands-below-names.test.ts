/** What stands below the names of a letter, or around them, and ends or parts a list. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { readDocument } from "#formats/read-document.ts";
import { isKindLabel } from "#recognition/group/kind-label.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";
import { namesOf, plea } from "./names-of.ts";

test("a tag to be shared below the names is none of them", async () => {
  const names = ["Tern Trust", "Puffin League", "Buoy Guild"];
  const letter = (more: string): string =>
    `# Light the pier\n\n${plea}\nYours sincerely,\n\n${names.join("\n\n")}\n\n${more}\n`;
  assert.deepEqual(await namesOf(letter("#LightThePier")), names);
  assert.deepEqual(await namesOf(letter("Gull Watch")), [...names, "Gull Watch"]);
});

test("a title in capitals above the next text ends the names of the letter before it", async () => {
  const title = "THE KEEPERS OF THE COAST CALL FOR A MEETING AT THE PIER ON FRIDAY";
  const letter = `# Light the pier\n\n${plea}\nYours sincerely,\n\nTern Trust\n\nPuffin League\n\n${title}\n\n${plea}`;
  const names = await namesOf(letter, "a.txt");
  assert.deepEqual(names.slice(0, 2), ["Tern Trust", "Puffin League"]);
  assert.ok(!names.includes(title), names.join());
});

test("in whose name persons sign is a label, in many languages", () => {
  for (const label of [
    "In personal capacity",
    "In a private capacity:",
    "À titre personnel",
    "A título individual",
    "A titolo personale",
    "Op persoonlijke titel",
    "В личном качестве",
    "以個人名義",
    "個人として",
  ])
    assert.ok(isKindLabel(label), label);
  for (const name of ["Personal Light", "Capacity Building Fund", "Ada Titre"])
    assert.ok(!isKindLabel(name), name);
});

test("numbers within what a mail quotes are list marks", async () => {
  const names = ["Ada Tern", "Ben Buoy", "Cora Gull", "Dan Quay"];
  const quoted = names.map((name, at) => `> ${String(at + 1)}) ${name}, Aville`).join("\n");
  const mail = `${plea}\nPlease add your name below and send this on.\n\n> *****\n${quoted}\n`;
  assert.deepEqual(await namesOf(mail, "a.txt"), names);
});

test("a note below a letter and a line is not what the letter hands over", async () => {
  const note =
    "If you want to join us, we ask you to press the button and to send the letter, which you must sign with your own name, to the harbour board, and to tell your friends about it before the end of the month.";
  const firstOf = async (behind: string): Promise<string | undefined> => {
    const text = `Dear members of the board,\n\n${plea}\nYours sincerely,\n\nAda Tern\n\n----------\n\n${behind}\n`;
    const document = await readDocument(new TextEncoder().encode(text), "a.txt");
    assert.ok(!isFormatRefusal(document));
    return recogniseStatement(document).texts[0]?.units.find(({ kind }) => kind === "paragraph")
      ?.text;
  };
  assert.match((await firstOf(note)) ?? "", /^The lamps on the north pier/u);
});
