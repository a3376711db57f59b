/** A second file into a statement that is there: what was chosen is taken, once, and nothing else. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isRefusal } from "#domain/refusal.ts";
import type { RecognisedStatement } from "#recognition/recognised-statement.ts";
import { listSignatories } from "#store/read/signatories.ts";
import { statementById } from "#store/read/statements.ts";
import { textsOf } from "#store/read/texts.ts";
import type { Store } from "#store/open.ts";
import { desk, done, importCliffs, recogniseCliffs, register, sign } from "../../../test/acting.ts";
import { agree } from "../../../test/agree.ts";
import { site } from "../../../test/cast.ts";
import { emptyScene, scene } from "../../../test/scene.ts";
import {
  acceptFile,
  compareFile,
  keyOfEntry,
  keyOfGone,
  keyOfSpelling,
  type AcceptFile,
} from "./accept-file.ts";
import { keyOfLanguage, keyOfUnit } from "./compare-texts.ts";
import { beginImport } from "../import/keep-import.ts";

const cliffs = recogniseCliffs();

type Acting = Pick<Store, "reader" | "transact">;

function withEntries(names: readonly string[]): RecognisedStatement {
  const [entry] = cliffs.recognised.signatories;
  assert.ok(entry);
  const { country: _country, acronym: _acronym, ...plain } = entry;
  return {
    ...cliffs.recognised,
    duplicates: [],
    signatories: names.map((name, at) => ({
      ...plain,
      position: at + 1,
      line: at + 10,
      raw: name,
      printed: name,
      name,
      kind: "organisation",
    })),
  };
}

async function taking(
  store: Acting,
  statement: string,
  recognised: RecognisedStatement,
): Promise<(keys: readonly string[], more?: Partial<AcceptFile>) => ReturnType<typeof acceptFile>> {
  const begun = { by: desk, name: "newer.docx", bytes: cliffs.bytes, work: "kept", again: true };
  const { id: source } = await done(store, (t) => beginImport(t, { ...begun, target: statement }));
  const { version } = (await statementById(store.reader, statement)) ?? { version: 0 };
  const how = { change: "editorial", note: "From a newer copy" } as const;
  return (keys, more) =>
    acceptFile(store, site, {
      by: desk,
      statement,
      source,
      recognised,
      version,
      choice: new Set(keys),
      ...how,
      ...more,
    });
}

const linesOf = async (store: Acting, statement: string) => {
  const kind = "organisation" as const;
  return (await listSignatories(store.reader, statement, { kind, page: 1, perPage: 100 })).rows;
};

async function differenceOf(store: Acting, statement: string, recognised: RecognisedStatement) {
  const found = await statementById(store.reader, statement);
  assert.ok(found);
  return compareFile(store.reader, found, recognised);
}

test("the same file again is no difference, repeats included", async (t) => {
  const store = await emptyScene(t);
  const { id } = await importCliffs(store);
  const { lines, gone, texts } = await differenceOf(store, id, cliffs.recognised);
  assert.deepEqual([...new Set(lines.map(({ verdict }) => verdict))].toSorted(), ["again", "same"]);
  assert.deepEqual([gone, texts], [[], []]);
});

for (const state of ["draft", "signing", "closed"] as const)
  test(`into a ${state} statement: new lines under the next numbers, logged when it is public`, async (t) => {
    const store = await emptyScene(t);
    const { id } = await importCliffs(store, state);
    const before = await linesOf(store, id);
    const names = [before[0]?.printed ?? "", "Skerry Wardens", "Guild of Buoy Painters"];
    const recognised = withEntries(names);
    const { lines, gone } = await differenceOf(store, id, recognised);
    assert.deepEqual(
      lines.map(({ verdict }) => verdict),
      ["same", "new", "new"],
    );
    assert.equal(gone.length, before.filter(({ repeats }) => repeats === null).length - 1);
    const accept = await taking(store, id, recognised);
    const accepted = await accept([keyOfEntry(2)]);
    assert.ok(!isRefusal(accepted));
    const [added, ...others] = (await linesOf(store, id)).slice(before.length);
    assert.deepEqual(others, []);
    assert.deepEqual(
      [added?.number, added?.printed, added?.evidence, added?.source?.file],
      [before.length + 1, "Skerry Wardens", "listed", "newer.docx"],
    );
    assert.equal(added?.logIndex === null, state === "draft");
    assert.deepEqual(await agree(store.reader), []);
  });

test("who stands under another name of the registry is found; a person decides what only may be the same", async (t) => {
  const store = await scene(t);
  const { id, slug } = await importCliffs(store);
  const organisation = await register(store, "keepers");
  const { number, printed } = await (async () => {
    const signed = await sign(store, slug, "ilse", "keepers");
    const line = (await linesOf(store, id)).find((one) => one.number === signed.number);
    return { number: signed.number, printed: line?.printed ?? "" };
  })();
  const { lines } = await differenceOf(store, id, withEntries([printed.toUpperCase()]));
  const [one] = lines;
  assert.ok(one && "line" in one && one.verdict === "same");
  assert.deepEqual([one.line.number, one.line.organisation], [number, organisation]);
});

test("who signed since the file was compared is not listed twice", async (t) => {
  const store = await scene(t);
  const { id, slug } = await importCliffs(store);
  await register(store, "keepers");
  const signed = await sign(store, slug, "ilse", "keepers");
  const line = (await linesOf(store, id)).find(({ number }) => number === signed.number);
  const again = await taking(store, id, withEntries([line?.printed ?? ""]));
  const before = (await linesOf(store, id)).length;
  for (const act of [again, again]) await act([keyOfEntry(1)]);
  assert.equal((await linesOf(store, id)).length, before);
  assert.deepEqual(await agree(store.reader), []);
});

test("a spelling is taken, a line that went is struck, a wording becomes a version: only when chosen", async (t) => {
  const store = await emptyScene(t);
  const { id } = await importCliffs(store);
  const before = await linesOf(store, id);
  const printed = `The ${before[0]?.printed ?? ""}`;
  const [lead, ...texts] = cliffs.recognised.texts;
  assert.ok(lead);
  const units = lead.units.map((unit, at) => (at === 0 ? { ...unit, text: "New words." } : unit));
  const recognised = { ...withEntries([printed]), texts: [{ ...lead, units }, ...texts] };
  const difference = await differenceOf(store, id, recognised);
  assert.equal(difference.lines[0]?.verdict, "changed");
  const none = await taking(store, id, recognised);
  await none([]);
  assert.deepEqual(await linesOf(store, id), before);
  const accept = await taking(store, id, recognised);
  const keys = [keyOfSpelling(1), keyOfGone("organisation", 2), keyOfUnit(lead.language, 0)];
  assert.ok(!isRefusal(await accept(keys)));
  const after = await linesOf(store, id);
  assert.deepEqual([after[0]?.printed, after[1]?.excluded?.reason], [printed, "listing-error"]);
  assert.equal((await statementById(store.reader, id))?.version, 2);
  const now = await textsOf(store.reader, id, 2);
  assert.equal(
    now.find(({ language }) => language === lead.language)?.units[0]?.text,
    "New words.",
  );
  assert.deepEqual(await agree(store.reader), []);
});

test("a new language joins a published text as a version; texts that changed meanwhile stop everything", async (t) => {
  const store = await emptyScene(t);
  const { id } = await importCliffs(store);
  const [lead] = cliffs.recognised.texts;
  assert.ok(lead);
  const recognised = { ...withEntries(["Skerry Wardens"]), texts: [{ ...lead, language: "pt" }] };
  const accept = await taking(store, id, recognised);
  const stale = await accept([keyOfLanguage("pt"), keyOfEntry(1)], { version: 0 });
  assert.ok(isRefusal(stale) && stale.refusal === "version-changed");
  assert.equal((await linesOf(store, id)).length, 7);
  assert.ok(!isRefusal(await accept([keyOfLanguage("pt"), keyOfEntry(1)])));
  const languages = (await textsOf(store.reader, id, 2)).map(({ language }) => language);
  assert.ok(languages.includes("pt"));
  assert.deepEqual(await agree(store.reader), []);
});

test("a line that only may be the same is called otherwise when a person says so, and keeps its number", async (t) => {
  const store = await emptyScene(t);
  const { id } = await importCliffs(store);
  const before = await linesOf(store, id);
  const kittiwake = before.find(({ printed }) => printed.startsWith("Kittiwake Count"));
  assert.ok(kittiwake);
  const recognised = withEntries(["Kittywake Count"]);
  const { lines } = await differenceOf(store, id, recognised);
  assert.deepEqual(
    lines.map((one) => [one.verdict, "line" in one && one.line.number]),
    [["possible", kittiwake.number]],
  );
  const accept = await taking(store, id, recognised);
  const accepted = await accept([keyOfSpelling(1)]);
  assert.ok(!isRefusal(accepted));
  assert.deepEqual([accepted.renamed, accepted.listed], [1, 0]);
  const now = (await linesOf(store, id)).find(({ number }) => number === kittiwake.number);
  assert.equal(now?.printed, "Kittywake Count");
  assert.equal(now?.country, kittiwake.country, "a country that the file does not say stays");
  assert.deepEqual(await agree(store.reader), []);
});

for (const state of ["draft", "signing"] as const)
  test(`a country that a newer copy says is shown and taken over in a ${state} statement`, async (t) => {
    const store = await emptyScene(t);
    const { id } = await importCliffs(store, state);
    const line = (await linesOf(store, id)).find(({ repeats }) => repeats === null);
    assert.ok(line);
    const country = line.country === "FR" ? "Spain" : "France";
    const plain = withEntries([line.printed]);
    assert.equal((await differenceOf(store, id, plain)).lines[0]?.verdict, "same", "the control");
    const [entry] = plain.signatories;
    assert.ok(entry);
    const recognised = { ...plain, signatories: [{ ...entry, country }] };
    assert.equal((await differenceOf(store, id, recognised)).lines[0]?.verdict, "changed");
    const accept = await taking(store, id, recognised);
    assert.ok(!isRefusal(await accept([keyOfSpelling(1)])));
    const now = (await linesOf(store, id)).find(({ number }) => number === line.number);
    assert.equal(now?.country, country === "Spain" ? "ES" : "FR");
    assert.equal(now?.printed, line.printed);
    assert.deepEqual(await agree(store.reader), []);
  });
