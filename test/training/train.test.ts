// The whole run as people start it, on invented statements: it learns where lists are, and writes nothing in a dry run.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { after, before, test } from "node:test";
import type { Forest } from "#recognition/weighed/trees.ts";
import { foldsOf } from "../../training/folds.ts";
import { figuresOf } from "../../training/figures.ts";
import { labelledRows } from "../../training/labelled-rows.ts";
import { learnLooks } from "../../training/learn-looks.ts";
import { listRows } from "../../training/list-rows.ts";
import { writeForest } from "../../training/weights-file.ts";
import { pick, randomFrom } from "../random.ts";
import { shuffled } from "./invented-lessons.ts";

const root = join(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "undersigned-train-"));
const sets = ["north", "south", "east"].map((name) => join(folder, name));

const first = ["Tern", "Gull", "Bell", "Net", "Beacon", "Herring", "Mole", "Pilot", "Rope"];
const last = ["Trust", "Society", "Guild", "League", "Union", "Harbour Office", "Circle"];
const marks = ["- ", "* ", "1. ", ""] as const;
const sentences = [
  "The lamp on the north pier has been dark since the spring, and nobody says when it will burn again.",
  "Boats that come home at night have to find the channel by the sound of the bell.",
  "We ask the harbour office to repair it before the herring come, and to say what it costs to keep.",
];

before(() => sets.forEach((set, at) => inventSet(set, at + 1)));
after(() => rmSync(folder, { recursive: true, force: true }));

test("lists are found in folders that the weights have not seen; with the labels of other rows they are not", async () => {
  const read = await Promise.all(sets.map((set) => labelledRows(set, listRows)));
  const documents = read.flatMap((one) => one.documents);
  const learn = (given: typeof documents): number => {
    const seed = { seed: 1, trees: 20 };
    const [, second] = learnLooks(given, foldsOf(given), listRows, seed);
    const judged = given.map(({ seen: { printed: labels } }, at) => ({
      labels,
      likely: second?.likely[at] ?? [],
    }));
    return figuresOf(judged, 0.45).micro;
  };
  const everyRow = documents.map(({ seen: { printed: labels } }) => ({
    labels,
    likely: labels.map(() => 1),
  }));
  const guessed = figuresOf(everyRow, 0.45).micro;
  assert.ok(learn(documents) > Math.max(0.95, guessed + 0.1), `every row found: ${guessed}`);
  const labels = shuffled(
    documents.flatMap(({ seen }) => seen.printed),
    randomFrom(4),
  );
  const mixed = documents.map((one) => ({
    ...one,
    seen: { ...one.seen, printed: labels.splice(0, one.size) },
  }));
  assert.ok(learn(mixed) < guessed + 0.02, `every row found: ${guessed}`);
});

test("the run says how well each folder is read, and writes nothing when it is dry", () => {
  const weights = listRows.looks.map(({ weights: path }) => join(root, path));
  const kept = weights.map((path) => readFileSync(path, "utf8"));
  const { status, stdout, stderr } = run(...sets, "--dry-run", "--seed", "2");
  assert.equal(stderr, "");
  assert.equal(status, 0);
  for (const name of [...sets, "all"])
    assert.match(
      stdout,
      new RegExp(`^  ${RegExp.escape(name)} +\\d+ documents .* micro 0\\.9`, "m"),
    );
  assert.doesNotMatch(stdout, /written/);
  assert.deepEqual(
    weights.map((path) => readFileSync(path, "utf8")),
    kept,
  );
});

test("weights can be written elsewhere, and there the same as the program's own would be", () => {
  const written = [1, 2].map((time) => {
    const into = join(folder, `weights-${time}`);
    mkdirSync(into);
    const { status, stdout } = run(...sets, "--into", into);
    assert.equal(status, 0);
    return listRows.looks.map(({ weights, measures }) => {
      const path = join(into, basename(weights));
      assert.ok(stdout.includes(`written: ${path}`));
      const text = readFileSync(path, "utf8");
      assert.deepEqual((JSON.parse(text) as Forest).measures, measures);
      return text;
    });
  });
  assert.deepEqual(written[0], written[1], "the same seed, the same bytes");
});

test("a forest is written a tree a line, and is the same when it is read", () => {
  const tree = { measure: [0], most: [0.5], left: [-1], right: [-2], leaf: [0.1, -1e-7] };
  const forest: Forest = { measures: ["a", "b"], start: -0.25, trees: [tree, tree] };
  const path = join(folder, "forest.json");
  writeForest(path, forest);
  const text = readFileSync(path, "utf8");
  assert.deepEqual(JSON.parse(text), forest);
  assert.equal(text.split("\n").length, 1 + 2 + 2);
});

const misunderstood: readonly (readonly [args: readonly string[], status: number, says: RegExp])[] =
  [
    [[], 2, /Which folders/],
    [[".", "--into", "nowhere"], 2, /There is no folder nowhere/],
    [["nowhere"], 2, /There is no folder nowhere/],
    [["--subject", "weather", "."], 2, /no subject "weather". The subjects: list/],
    [[".", "--seed", "x"], 2, /--seed is a whole number/],
    [[".", "--sed", "1"], 2, /--sed/],
    [["test"], 1, /test holds no gold records/],
  ];

for (const [args, status, says] of misunderstood)
  test(`"${args.join(" ")}" is answered with a sentence`, () => {
    const ran = run(...args);
    assert.match(ran.stderr, says);
    assert.equal(ran.stderr.trimEnd().split("\n").length, 1, ran.stderr);
    assert.equal(ran.status, status);
  });

function run(...args: readonly string[]): ReturnType<typeof spawnSync> & {
  stdout: string;
  stderr: string;
} {
  const flags = ["--disable-warning=ExperimentalWarning", "training/train.ts"];
  return spawnSync(process.execPath, [...flags, ...args], { cwd: root, encoding: "utf8" });
}

/** Statements with lists of many lengths and marks; one in four has demands and no list. */
function inventSet(set: string, seed: number): void {
  const random = randomFrom(seed);
  mkdirSync(set);
  for (let at = 0; at < 16; at += 1) {
    const count = at % 4 === 3 ? 0 : 4 + Math.floor(random() * 12);
    const names = Array.from(
      { length: count },
      () => `${pick(first, random)} ${pick(last, random)}`,
    );
    const mark = pick(marks, random);
    const prose = Array.from({ length: 3 }, () => pick(sentences, random));
    const list = names.map((name) => `${mark}${name}\n`).join(mark === "" ? "\n" : "");
    const end =
      count === 0 ? sentences.map((one) => `- ${one}\n`).join("") : `Signed by:\n\n${list}`;
    const stem = join(set, `${100 + at}-lamp`);
    writeFileSync(`${stem}.md`, `# A lamp for the pier\n\n${prose.join("\n\n")}\n\n${end}`);
    const signatories = names.map((name) => ({ raw: name, name }));
    writeFileSync(`${stem}.json`, JSON.stringify({ gold: "full", signatories }));
  }
}
