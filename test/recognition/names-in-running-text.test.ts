import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { namesOf } from "./names-of.ts";

const namesIn = (text: string, file = "lamps.txt"): Promise<string[]> => namesOf(text, file);

const body =
  "Every pier should have a lamp that can be seen from the sea. We ask the board to light them.";
const three = ["Tern Trust", "Harbour League", "Pilots’ Guild"];

/** What stands below the text, and whom it names. */
const ends: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "organisers with strokes",
    `Organisers: ${three.join(" | ")} | Gull Guild`,
    [...three, "Gull Guild"],
  ],
  [
    "a margin of its own, broken inside names",
    "Signed by: Tern Trust, the Harbour League of the Northern\nShore, Pilots’ Guild, Society for the Protection of Old\nLamps, Gull Guild",
    [
      "Tern Trust",
      "Harbour League of the Northern Shore",
      "Pilots’ Guild",
      "Society for the Protection of Old Lamps",
      "Gull Guild",
    ],
  ],
  ["strokes in front", `Issued by: /${three.join(" /")}`, three],
  [
    "a sentence behind the text",
    "The appeal was also signed by the Tern Trust, the Harbour League and the Pilots’ Guild.",
    three,
  ],
  [
    "others by number",
    "Sincerely,\n\nAda Tar, Ben Salt, Cleo Rope, Dora Keel and the other 1,028 signatories of the letter.",
    ["Ada Tar", "Ben Salt", "Cleo Rope", "Dora Keel"],
  ],
  [
    "in their own hand",
    "Old Harbour, 9 February 2020. Ada Tar s. k., Ben Salt s. k., Cleo Rope s. k.",
    ["Ada Tar", "Ben Salt", "Cleo Rope"],
  ],
  [
    "a sign in front of all",
    "gez. Ada Tar, Ben Salt, Cleo Rope",
    ["Ada Tar", "Ben Salt", "Cleo Rope"],
  ],
  [
    "a sign in front of each",
    "(–) Ada Tar\n(–) Ben Salt\n(–) Cleo Rope",
    ["Ada Tar", "Ben Salt", "Cleo Rope"],
  ],
  [
    "lines to sign on, side by side",
    [
      "____________________      ____________________",
      "  Ada Tar                    Ben Salt",
      "  Keeper, Tern Trust         Chair, Harbour League",
      "",
      "____________________      ____________________",
      "  Cleo Rope                  (absent)",
      "  Pilots’ Guild              Dora Keel",
    ].join("\n"),
    ["Ada Tar", "Ben Salt", "Cleo Rope", "Dora Keel"],
  ],
];

test("names in running text and below lines to sign on are read however they are set", async () => {
  for (const [what, end, names] of ends)
    assert.deepEqual(await namesIn(`Light the piers\n\n${body}\n\n${end}\n`), names, what);
});

test("persons with office and town between commas begin with a name each", async () => {
  const list =
    "Anna Tar, keeper, Aville, Peter Salt, pilot, Harbour League, Beburg, Maria Rope, MA, professor, Aville, Paul Keel, writer, Ceham";
  assert.deepEqual(
    await namesIn(`Appeal\n\nWe, the undersigned, want light. ${body}\n\n${list}\n`),
    ["Anna Tar", "Peter Salt", "Maria Rope", "Paul Keel"],
  );
});

test("a letter may end with blocks of name, office and address; contacts for the press are none", async () => {
  const blocks =
    "Anna Tar\nchair\nHarbour League\ne-mail: a@example.org\n\nPeter Salt\ndirector of Tern Trust\ntel. +44 20 7946 0000\n";
  const letter = `Dear Harbour Master,\n\n${body}\n\n`;
  assert.deepEqual(await namesIn(letter + blocks), ["Anna Tar", "Peter Salt"]);
  assert.deepEqual(await namesIn(`${letter}Press contacts\n\n${blocks}`), []);
});

test("rows with labels give names between stops, and a name that was taken back is left out", async () => {
  const rows =
    "Associations — Tern Trust ; Salt, Tar & Co ; Gull Guild (withdrawn)\n\nPersons — Anna Tar, keeper ; Peter Salt, pilot";
  assert.deepEqual(
    await namesIn(`# Light the piers\n\n${body}\n\n## Signatories\n\n${rows}\n`, "a.md"),
    ["Tern Trust", "Salt, Tar & Co", "Anna Tar", "Peter Salt"],
  );
});

test("a second paragraph of names has a head of its own", async () => {
  const first = "Tern Trust, Harbour League, Pilots’ Guild, Gull Watch Society, Salt Union";
  const second = "Buoy Foundation, Keel Club, Mast Association, Rope Makers’ Union, Sail Society";
  assert.equal(
    (
      await namesIn(
        `Light the piers\n\n${body}\n\nSigned by\n\n${first}\n\nFurther groups\n\n${second}\n`,
      )
    ).length,
    10,
  );
});

/** News and notes that name organisations and persons, and nobody who signs. */
const innocent: readonly string[] = [
  `The board of the harbour met on Monday. Present were Ada Tar, Ben Salt, Cleo Rope and Dora Keel. ${body}`,
  `Tern Trust, Harbour League and Pilots’ Guild disagree about the lamps. “It is dark,” said Ada Tar of Tern Trust.`,
  `The ministry published a statement on Monday. Tern Trust, Harbour League and Pilots’ Guild criticised it.`,
  `The agreement on lamps was signed by Tern Trust, Harbour League and Pilots’ Guild after long talks about its text.`,
  `The harbour office sent the letter to Tern Trust, Harbour League and Pilots’ Guild. No answer has come so far.`,
];

test("news that name organisations and persons give no signatories", async () => {
  for (const text of innocent)
    assert.deepEqual(
      await namesIn(`Lamps on the pier\n\n${text}\n\nThe pier was built in 1890.\n`),
      [],
      text,
    );
});

test("texts in many languages that name who signs in a sentence, in a paragraph or in a block give those names", async () => {
  for (const { title, text, names } of textsThatNameSigners())
    assert.deepEqual(await namesIn(text), names, title);
});

/** "=== title", the text, "---", one name a line; a text without names names nobody. */
function textsThatNameSigners(): { title: string; text: string; names: string[] }[] {
  return ["texts-that-name-signers.txt", "news-that-name-signers.txt"]
    .map((file) => readFileSync(new URL(file, import.meta.url), "utf8"))
    .join("")
    .split(/^=== /mu)
    .slice(1)
    .map((part) => {
      const [head = "", names = ""] = part.split(/^---\n/mu);
      const [title = "", ...text] = head.split("\n");
      return {
        title,
        text: text.join("\n"),
        names: names.split("\n").filter((name) => name !== ""),
      };
    });
}
