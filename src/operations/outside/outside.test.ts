import assert from "node:assert/strict";
import { test } from "node:test";
import { isRefusal } from "#domain/refusal.ts";
import { outsideFormatOf, outsideParts } from "#formats/outside/outside-parts.ts";
import { findOrganisation } from "#store/read/organisations.ts";
import { historyOf } from "#store/read-registry/history.ts";
import {
  countOpenProposals,
  listProposals,
  outsideSources,
  takenOver,
} from "#store/read-registry/outside.ts";
import { loadEverything } from "../../../test/agreement/everything.ts";
import { done, refused, register, type Acting } from "../../../test/acting.ts";
import { inPieces, membersCsv, rorId, rorRecord } from "../../../test/outside.ts";
import { databaseKinds, openTestStore } from "../../../test/stores.ts";
import { confirmDomain } from "../organisation/confirm-domain.ts";
import { findCandidates } from "../organisation/find-candidates.ts";
import { suggestOrganisations } from "../organisation/suggest-organisations.ts";
import { answerProposals, undoAnswers, type AnswerProposals } from "./answer-proposal.ts";
import { takeIn, type TakeIn } from "./take-in.ts";

const by = "desk";

async function take(store: Acting, text: string, changes: Partial<TakeIn> = {}) {
  const format = outsideFormatOf(new TextEncoder().encode(text));
  const command: TakeIn = {
    by,
    name: "Members, November 2026",
    licence: "our own",
    format,
    file: "members.csv",
    digest: `sha256:${text.length}`,
    withNew: true,
    ...changes,
  };
  return takeIn(store, command, outsideParts(format, inPieces(text, 100)));
}

async function taken(store: Acting, text: string, changes: Partial<TakeIn> = {}) {
  const answer = await take(store, text, changes);
  assert.ok(!isRefusal(answer));
  return answer;
}

function answer(
  store: Acting,
  source: string,
  positions: number[],
  how: AnswerProposals["answer"],
) {
  return done(store, (t) => answerProposals(t, { by, source, positions, answer: how }));
}

for (const kind of databaseKinds) {
  test(`${kind}: a list of members comes in as proposals; nothing of it is known before it is accepted`, async (t) => {
    const store = await openTestStore(t, kind);
    const keepers = await register(store, "keepers");
    await register(store, "kittiwakes");
    const before = await findOrganisation(store.reader, keepers);
    const { id, proposals, told } = await taken(store, membersCsv);
    assert.equal(proposals, 3);
    assert.deepEqual([told.records, told.problems], [3, 4]);
    const open = await listProposals(store.reader, { source: id, answer: null, limit: 10 });
    assert.deepEqual(
      open.map(({ verdict, organisation }) => [verdict, organisation === keepers]),
      [
        ["same", true],
        ["new", false],
        ["new", false],
      ],
    );
    assert.deepEqual(await findOrganisation(store.reader, keepers), before);
    const gannets = { name: "Gannet Observers", country: null, website: null };
    assert.deepEqual(await findCandidates(store.reader, gannets), []);
    assert.deepEqual(await suggestOrganisations(store.reader, "gannet", 8), []);
    assert.equal(await countOpenProposals(store.reader, 9), 3);

    await answer(store, id, [1], "add");
    const after = await findOrganisation(store.reader, keepers);
    assert.deepEqual(
      after?.names.map(({ name, type }) => `${type} ${name}`),
      ["official Lighthouse Keepers of Ternport", "acronym LKT", "former Ternport Lamp Club"],
    );
    assert.deepEqual(after?.identifiers, [{ scheme: "wikidata", value: "Q4242" }]);
    const [change] = await historyOf(store.reader, keepers, 1);
    assert.deepEqual([change?.by, change?.reason], [by, "Members, November 2026 (our own)"]);
    const lamps = { name: "Ternport Lamp Club", country: "IE", website: null };
    assert.equal((await findCandidates(store.reader, lamps))[0]?.organisation, keepers);
    assert.equal((await takenOver(store.reader, keepers))[0]?.from.licence, "our own");
    assert.equal(await countOpenProposals(store.reader, 9), 2);
  });

  test(`${kind}: answers given together are undone together, and everything is as it was`, async (t) => {
    const store = await openTestStore(t, kind);
    await register(store, "keepers");
    const { id } = await taken(store, membersCsv);
    const before = await loadEverything(store.reader);
    const added = await answer(store, id, [1], "add");
    const made = await answer(store, id, [2, 3], "new");
    assert.equal(made.count, 2);
    const found = await suggestOrganisations(store.reader, "gannet", 8);
    assert.equal(found[0]?.name, "Gannet Observers");
    const again = { by, source: id, positions: [2], answer: "decline" } as const;
    assert.equal(await refused(store, (tx) => answerProposals(tx, again)), "nothing-changed");
    await done(store, (tx) => undoAnswers(tx, { by, batch: made.batch }));
    await done(store, (tx) => undoAnswers(tx, { by, batch: added.batch }));
    const after = await loadEverything(store.reader);
    const tables = [
      "organisation_name",
      "organisation_key",
      "outside_proposal",
      "organisation",
    ] as const;
    const sorted = (rows: readonly unknown[]): string[] =>
      rows.map((row) => JSON.stringify(row)).toSorted();
    for (const table of tables)
      assert.deepEqual(sorted(after[table]), sorted(before[table]), table);
  });

  test(`${kind}: what was used or corrected since is not undone behind anybody's back`, async (t) => {
    const store = await openTestStore(t, kind);
    const csv = "name,country\nHarbour Pilots Benevolent Fund,PT\nGannet Observers,NO\n";
    const { id } = await taken(store, csv);
    const made = await answer(store, id, [1], "new");
    const pilots = { name: "Harbour Pilots Benevolent Fund", country: "PT", website: null };
    const [{ organisation } = { organisation: "" }] = await findCandidates(store.reader, pilots);
    await done(store, (tx) => confirmDomain(tx, { by, organisation, domain: "pilots.example" }));
    const undo = { by, batch: made.batch };
    assert.equal(await refused(store, (tx) => undoAnswers(tx, undo)), "record-changed");
    assert.equal((await takenOver(store.reader, organisation)).length, 1);
    const declined = await answer(store, id, [2], "decline");
    await done(store, (tx) => undoAnswers(tx, { by, batch: declined.batch }));
    assert.equal(await countOpenProposals(store.reader, 9), 1);
  });
}

test("of a dump only what is about organisations of the registry is proposed, unless more is asked for", async (t) => {
  const store = await openTestStore(t, "sqlite");
  const keepers = await register(store, "keepers");
  const dump = JSON.stringify([
    rorRecord(),
    rorRecord({
      id: rorId(9),
      names: [{ value: "Guillemot College", types: ["ror_display"] }],
      website: "https://guillemots.example",
    }),
  ]);
  const ror = { name: "ROR 1.70", licence: "CC0-1.0", withNew: false };
  const { id, proposals, told } = await taken(store, dump, ror);
  assert.deepEqual([proposals, told.unknown], [1, 1]);
  await answer(store, id, [1], "add");
  const record = await findOrganisation(store.reader, keepers);
  assert.equal(record?.names[0]?.name, "Lighthouse Keepers of Ternport");
  assert.ok(record?.names.some(({ language }) => language === "fr"));

  const renamed = rorRecord({ names: [{ value: "Quite Another Name", types: ["ror_display"] }] });
  const later = await taken(store, JSON.stringify([renamed]), { ...ror, name: "ROR 1.71" });
  const [found] = await listProposals(store.reader, { source: later.id, answer: null, limit: 1 });
  assert.deepEqual([found?.rule, found?.organisation], ["identifier", keepers]);
  const same = await taken(store, dump, { ...ror, name: "ROR 1.72", digest: "sha256:other" });
  assert.deepEqual([same.proposals, same.told.nothingNew], [0, 1], "it says nothing new");
});

test("a broken file leaves nothing; the same file comes in again only when that is meant", async (t) => {
  const store = await openTestStore(t, "sqlite");
  const broken = await take(store, `[${JSON.stringify(rorRecord())},{"id":`);
  assert.ok(isRefusal(broken));
  assert.deepEqual([broken.refusal, broken.params?.["code"]], ["outside-broken", "cut"]);
  assert.deepEqual(await outsideSources(store.reader, 9), []);
  await taken(store, membersCsv);
  const twice = await take(store, membersCsv);
  assert.ok(isRefusal(twice) && twice.refusal === "outside-known");
  await taken(store, membersCsv, { again: true });
  assert.equal((await outsideSources(store.reader, 9)).length, 2);
});
