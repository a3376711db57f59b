/** What is done with files and with the lines that come from them, in an order in which it can be. */
import { isRefusal } from "#domain/refusal.ts";
import { claimSignatory } from "#operations/claim/claim-signatory.ts";
import { confirmClaim, decideClaim } from "#operations/claim/confirm-claim.ts";
import { denyClaim } from "#operations/claim/deny-claim.ts";
import {
  acceptFile,
  keyOfEntry,
  keyOfGone,
  keyOfSpelling,
} from "#operations/second-file/accept-file.ts";
import { keyOfUnit } from "#operations/second-file/compare-texts.ts";
import { importStatement } from "#operations/import/import-statement.ts";
import {
  beginImport,
  correctImport,
  discardImport,
  reopenImport,
  undoCorrection,
} from "#operations/import/keep-import.ts";
import { readAnew } from "#operations/import/read-anew.ts";
import { storeInPieces } from "#operations/import/store-in-pieces.ts";
import { answerInvitation, declineInvitation } from "#operations/invitation/answer-invitation.ts";
import { inviteOrganisations, remindOrganisations } from "#operations/invitation/invite.ts";
import { confirmDomain } from "#operations/organisation/confirm-domain.ts";
import { invitationsOf } from "#store/read-import/invitations.ts";
import { findSignatory } from "#store/read/signatories.ts";
import { desk, recogniseCliffs, tokenIn } from "../acting.ts";
import { organisations, site } from "../cast.ts";
import type { TestStore } from "../stores.ts";
import type { Doing, Ids } from "./everything-done.ts";

const by = desk;

export async function imports(store: TestStore, { act, several }: Doing): Promise<Ids> {
  const { bytes, recognised, name } = recogniseCliffs();
  const begun = { by, name, bytes, work: "first look", again: false };
  const first = await act("beginImport", (t) => beginImport(t, begun));
  const correction = '{"do":"join","key":"s2"}';
  await act("correctImport", (t) => correctImport(t, { id: first.id, correction }));
  await act("undoCorrection", (t) => undoCorrection(t, { id: first.id }));
  const anew = { id: first.id, work: "another look", corrections: 0 };
  const stated = '{"do":"columns","stated":{"line":1,"header":true,"columns":["name"]}}';
  await act("readAnew", (t) => readAnew(t, { ...anew, correction: stated }));
  await act("readAnew", (t) => readAnew(t, { ...anew, corrections: 1, correction: null }));
  await act("discardImport", (t) => discardImport(t, { by, id: first.id }));
  await draftAgain(store, { act, several });
  const state = "signing";
  const long = await act("beginImport", (t) => beginImport(t, begun));
  const stored = { by, recognised, source: { id: long.id }, state } as const;
  const inPieces = { lines: 3, atOnce: 0 };
  const { id: statement } = await several("storeInPieces", () =>
    storeInPieces(store, site, stored, undefined, inPieces),
  );
  await secondFile(store, several, statement);
  const source = { name, bytes };
  const again = true;
  const different = [[3, 5]] as const;
  return act("importStatement", (t) =>
    importStatement(t, site, { by, recognised, source, state, again, different }),
  );
}

/** A draft that becomes its import again, and is thrown away then. */
async function draftAgain(store: TestStore, { act, several }: Doing): Promise<void> {
  const { bytes, recognised, name } = recogniseCliffs();
  const begun = { by, name, bytes, work: "a draft's look", again: true };
  const { id } = await act("beginImport", (t) => beginImport(t, begun));
  const stored = { by, recognised, source: { id }, state: "draft" } as const;
  await several("storeInPieces", () => storeInPieces(store, site, stored));
  const again = { by, id, work: "a draft's look again", corrections: 0 };
  await act("reopenImport", (t) => reopenImport(t, again));
  await act("discardImport", (t) => discardImport(t, { by, id }));
}

async function secondFile(
  store: TestStore,
  several: Doing["several"],
  statement: string,
): Promise<void> {
  const { bytes, recognised, name } = recogniseCliffs();
  const target = statement;
  const begun = { by, name, bytes, work: "second look", again: true, target };
  const kept = await store.transact((t) => beginImport(t, begun));
  if (isRefusal(kept)) throw new Error(kept.refusal);
  const [first, next, ...rest] = recognised.signatories;
  if (!first || !next) throw new Error("the cliffs have signatories");
  const spelled = { ...next, printed: next.printed.toUpperCase(), country: "Iceland" };
  const fresh = { ...first, printed: "Skerry Wardens", name: "Skerry Wardens" };
  const [lead, ...texts] = recognised.texts;
  const [unit, ...units] = lead?.units ?? [];
  if (!lead || !unit) throw new Error("the cliffs have a text");
  const changed = { ...lead, units: [{ ...unit, text: `${unit.text} Indeed.` }, ...units] };
  const second = {
    ...recognised,
    signatories: [fresh, spelled, ...rest],
    texts: [changed, ...texts],
  };
  const choice = new Set([
    keyOfEntry(1),
    keyOfSpelling(2),
    keyOfGone("organisation", 1),
    keyOfUnit(lead.language, 0),
  ]);
  const command = { by, statement, source: kept.id, recognised: second, choice, version: 1 };
  const how = { change: "editorial", note: "From a newer copy" } as const;
  await several("acceptFile", () => acceptFile(store, site, { ...command, ...how }));
  // The list is asked, not the answer: the run that ends finds what the broken runs before it took already.
  const line = await findSignatory(store.reader, statement, next.kind, 2);
  if (line?.printed !== spelled.printed)
    throw new Error("the line that is spelled otherwise keeps its number");
}

export async function claims(store: TestStore, { act }: Doing, { id, slug }: Ids): Promise<void> {
  const line = await findSignatory(store.reader, id, "organisation", 4);
  const domain = organisations.kittiwakes.domain;
  const organisation = line?.organisation ?? "";
  await act("confirmDomain", (t) => confirmDomain(t, { by, organisation, domain }));
  const press = async (number: number, answer: string, email: string): Promise<string> => {
    const form = { answer, name: "Piet", role: "speaker", email, mandate: "" };
    const command = { slug, number, interface: "en", form, nonce: crypto.randomUUID() };
    const { claim } = await act("claimSignatory", (t) => claimSignatory(t, site, command));
    store.clock.pass(1);
    const token = await tokenIn(store, claim, "claim", "claims");
    await act("confirmClaim", (t) => confirmClaim(t, { token }));
    return claim;
  };
  const decide = (claim: string, decision: "upheld" | "refused"): Promise<unknown> =>
    act("decideClaim", (t) => decideClaim(t, { by, id: claim, decision }));
  await decide(await press(4, "dispute", `a@${domain}`), "refused");
  const hiding = await press(4, "dispute", `d@${domain}`);
  const denying = await tokenIn(store, hiding, "claim", "not-ours");
  await act("denyClaim", (t) => denyClaim(t, { token: denying }));
  await decide(await press(4, "dispute", `b@${domain}`), "upheld");
  await decide(await press(3, "confirm", "c@post.example"), "upheld");
}

export async function invitations(
  store: TestStore,
  { act, several }: Doing,
  { id: statement }: Ids,
): Promise<void> {
  const line = await findSignatory(store.reader, statement, "organisation", 1);
  const letters = ["one", "two"].map((name) => ({
    act: line?.act ?? "",
    address: `${name}@post.example`,
  }));
  const command = { by, statement, interface: "en", note: "", letters };
  await several("inviteOrganisations", () => inviteOrganisations(store, site, command));
  store.clock.pass(6 * 86_400);
  const reminder = { by, statement, now: store.clock.now };
  await several("remindOrganisations", () => remindOrganisations(store, site, reminder));
  const [first, second] = await invitationsOf(store.reader, statement);
  store.clock.pass(1);
  const declining = await tokenIn(store, second?.id ?? "", "invitation", "not-us");
  await act("declineInvitation", (t) => declineInvitation(t, { token: declining }));
  const token = await tokenIn(store, first?.id ?? "", "invitation", "invitations");
  const form = {
    answer: "correct",
    printed: "Tern League",
    name: "Piet",
    role: "speaker",
    mandate: "",
  };
  await act("answerInvitation", (t) => answerInvitation(t, { token, form }));
}
