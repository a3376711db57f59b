// The same list in other layouts: nobody is lost in printing it, and the program reads each.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import fc from "fast-check";
import { layouts, markedUp } from "../../training/reprint/layouts.ts";
import { accidents } from "../../training/reprint/accidents.ts";
import { reprintsOf, withAccidents } from "../../training/reprint/reprint.ts";

const root = join(import.meta.dirname, "..", "..");

const signatories = [
  { raw: "Tern Point Observers - Greece", name: "Tern Point Observers" },
  { raw: "Lamp Keepers' Association of Aville", name: "Lamp Keepers' Association of Aville" },
  { raw: "Skerry Survey Institute - Norway", name: "Skerry Survey Institute" },
  { raw: "Friends of the North Pier - Portugal", name: "Friends of the North Pier" },
  { raw: "Storm Petrel Trust - Ireland", name: "Storm Petrel Trust" },
];

const above = `# A lamp for the north pier

The north pier has been dark for two winters, and boats come home to it every night of the year.

We ask the harbour board to light it again before the first storms of autumn.

## Signatories

`;
const below = "\n\n## Contact\n\nWrite to lamps@harbour.example\n";

function documentOf(lines: readonly string[]): string {
  return above + lines.join("\n") + below;
}

test("a list that stands in lines of its own is printed in every layout, and nothing around it changes", () => {
  const text = documentOf(signatories.map(({ raw }) => `* ${raw}`));
  const made = reprintsOf(text, signatories, true);
  assert.deepEqual(
    made.map(({ layout }) => layout).toSorted(),
    Object.keys({ ...layouts, ...markedUp })
      .filter((one) => one !== "two lines each")
      .toSorted(),
  );
  for (const { layout, text: printed } of made) {
    assert.ok(printed.startsWith(above), layout);
    assert.ok(printed.endsWith(below), layout);
  }
});

test("no list, a short one, or one with other lines between is printed in none", () => {
  const lines = signatories.map(({ raw }) => raw);
  const none = (text: string, ones = signatories): void =>
    assert.deepEqual(reprintsOf(text, ones, true), []);
  none(documentOf([]));
  none(documentOf(lines.slice(0, 3)), signatories.slice(0, 3));
  none(documentOf(lines.toSpliced(2, 0, "Others who care for the pier:")));
  none(documentOf(["| Name |", "|---|", ...lines.map((one) => `| ${one} |`)]));
});

test("of a list cut short the first are printed, and nobody else", () => {
  const text = documentOf(signatories.map(({ raw }) => raw));
  for (const { layout, text: printed, signatories: own } of reprintsOf(
    text,
    signatories,
    true,
    2,
  )) {
    assert.equal(own.length, 2, layout);
    assert.ok(!printed.includes("Skerry"), layout);
  }
});

test("whatever is signed, every layout prints each name", () => {
  const word = fc.stringMatching(/^[A-ZÀÉ][a-zéł]{1,9}$/);
  const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(" "));
  const one = fc
    .record({ name, rest: fc.option(name, { nil: "" }) })
    .map((it) => ({ name: it.name, raw: it.rest ? `${it.name} - ${it.rest}` : it.name }));
  fc.assert(
    fc.property(fc.uniqueArray(one, { minLength: 4, selector: (it) => it.raw }), (ones) => {
      const text = documentOf(ones.map(({ raw }) => raw));
      for (const { layout, text: printed } of reprintsOf(text, ones, true)) {
        const plain = printed.replaceAll(/\s+/g, " ").toLowerCase();
        for (const it of ones) assert.ok(plain.includes(it.name.toLowerCase()), layout);
      }
    }),
  );
});

test("the command says how well each layout is read, and writes the documents where it is told", (t) => {
  const folder = folderOf(t);
  const [given, into] = [join(folder, "given"), join(folder, "into")];
  mkdirSync(given);
  writeFileSync(join(given, "000-lamp.md"), documentOf(signatories.map(({ raw }) => `* ${raw}`)));
  writeFileSync(join(given, "000-lamp.json"), JSON.stringify({ gold: "full", signatories }));
  const run = command(given, "--into", into);
  assert.equal(run.status, 0, run.stderr);
  const figures = run.stdout.trimEnd().split("\n");
  assert.equal(figures.length, readdirSync(into).length);
  assert.deepEqual(
    figures.filter((line) => !/ 1 documents {2}macro 1\.000 /.test(line)),
    [],
  );
  assert.deepEqual(readdirSync(join(into, "commas")), ["given-000-lamp.json", "given-000-lamp.md"]);
  assert.match(command(given, "--first", "none").stderr, /a whole number from 1, not none/);
  assert.equal(command(given, "--last", "3").status, 2);
  const missing = command(join(folder, "nowhere"));
  assert.equal(missing.status, 2);
  assert.match(missing.stderr, /There is no folder/);
});

function command(...args: readonly string[]) {
  const program = join(root, "training", "reprint.ts");
  return spawnSync(process.execPath, [program, ...args], { encoding: "utf8", cwd: root });
}

function folderOf(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "reprint-"));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

test("each accident happens to a list that it can happen to, and changes the document", () => {
  const text = documentOf(signatories.map(({ raw }) => `* ${raw}`));
  const made = withAccidents(text, signatories);
  assert.deepEqual(
    made.map(({ layout }) => layout).toSorted(),
    Object.keys(accidents)
      .filter((one) => one !== "goes on in the next line")
      .toSorted(),
  );
  const [as, ...others] = made;
  assert.equal(as?.text, text);
  for (const { layout, text: printed } of others) assert.notEqual(printed, text, layout);
});
