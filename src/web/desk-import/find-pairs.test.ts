import assert from "node:assert/strict";
import { test } from "node:test";
import { textDocument } from "#formats/read-text.ts";
import { readLines } from "#recognition/entry/read-lines.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";
import { replay } from "./apply.ts";
import { parseEntries } from "./find-pairs.ts";
import { beginState, beginWork, withCorrection } from "./state.ts";

const syllables = ["ba", "ke", "lo", "mi", "nu", "ra", "si", "to", "va", "ze"];
const placeOf = (at: number): string =>
  `P${[...String(at).padStart(3, "0")].map((digit) => syllables[Number(digit)]).join("")}`;
const names = Array.from({ length: 400 }, (_, at) => `${at + 1}. Tern Watch of ${placeOf(at)}`);
const document = textDocument(["Quiet lamps (Signing)", "", "Signed by:", "", ...names].join("\n"));
const work = () =>
  beginWork({ recognised: recogniseStatement(document), lines: document.lines }, readLines);

test("while the names of a long list are read others take their turns; read once, none is read again", async () => {
  const { entries } = beginState(work().recognised);
  let turns = 0;
  let isReading = true;
  const others = (async () => {
    for (; isReading; turns += 1) await new Promise((resolve) => setImmediate(resolve));
  })();
  await parseEntries(entries);
  assert.ok(turns >= entries.length / 50 - 1, `${turns} turns`);
  const before = turns;
  await parseEntries(entries);
  assert.equal(turns, before);
  isReading = false;
  await others;
});

test("whether names were read before makes no difference to the pairs", async () => {
  const entry = {
    acronym: "",
    country: "",
    kind: "organisation",
    role: "",
    affiliation: "",
  } as const;
  const rename = (begun: ReturnType<typeof work>) =>
    withCorrection(begun, {
      do: "entry",
      key: "s7",
      entry: { ...entry, printed: `Tern Watch of ${placeOf(9)}` },
    });
  const [read, unread] = [rename(work()), rename(work())];
  await parseEntries(beginState(read.recognised).entries);
  const pairs = replay(read).pairs;
  assert.deepEqual(pairs, replay(unread).pairs);
  assert.ok(pairs.some(({ keys }) => keys.includes("s7") && keys.includes("s10")));
});

test("of a long list a corrected entry is compared by words that tell, not by those that hundreds share", () => {
  const renamed = (printed: string) =>
    replay(
      withCorrection(work(), {
        do: "entry",
        key: "s7",
        entry: {
          acronym: "",
          country: "",
          kind: "organisation",
          role: "",
          affiliation: "",
          printed,
        },
      }),
    ).pairs.filter(({ keys }) => keys.includes("s7"));
  assert.deepEqual(renamed("Tern Watch of Shore"), []);
  assert.ok(renamed(`Tern Watch ${placeOf(9)}`).some(({ keys }) => keys.includes("s10")));
});
