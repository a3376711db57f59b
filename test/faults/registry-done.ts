/** Everything that can be done about the registry: records, pairs, and what comes from outside. */
import { outsideParts } from "#formats/outside/outside-parts.ts";
import { answerProposals, undoAnswers } from "#operations/outside/answer-proposal.ts";
import { takeIn } from "#operations/outside/take-in.ts";
import { factsOf } from "#domain/organisation.ts";
import { editOrganisation } from "#operations/organisation/edit-organisation.ts";
import { findPairs } from "#operations/organisation/find-pairs.ts";
import { putOff } from "#operations/organisation/put-off-pair.ts";
import { rebuildIndex } from "#operations/organisation/rebuild-index.ts";
import { registerOrganisation } from "#operations/organisation/register-organisation.ts";
import {
  settleOrganisations,
  undoSettlement,
} from "#operations/organisation/settle-organisations.ts";
import { findOrganisation } from "#store/read/organisations.ts";
import { desk, register } from "../acting.ts";
import { organisations } from "../cast.ts";
import { inPieces, membersCsv } from "../outside.ts";
import type { TestStore } from "../stores.ts";
import type { Doing } from "./everything-done.ts";

const by = desk;

export async function registry(store: TestStore, { act }: Doing): Promise<void> {
  const one = await register(store, "keepers");
  const other = await register(store, "fog");
  const like = { ...organisations.fog, name: `${organisations.fog.name} of Canada` };
  const alike = await act("registerOrganisation", (t) => registerOrganisation(t, like, "desk"));
  const record = await findOrganisation(store.reader, alike);
  if (!record) throw new Error("no record");
  const facts = { ...factsOf(record), website: "https://league.example/" };
  const edit = { by, organisation: alike, facts, reason: "its letterhead" };
  await act("editOrganisation", (t) => editOrganisation(t, edit));
  await act("findPairs", (t) => findPairs(t, 100));
  const pair = await store.reader.db.selectFrom("organisation_pair").selectAll().execute();
  const first = pair[0];
  if (!first) throw new Error("no pair");
  await act("putOff", (t) => putOff(t, first));
  for (const verdict of ["different", "branch", "same"] as const) {
    await act("settleOrganisations", (t) =>
      settleOrganisations(t, { by, one: other, other: alike, verdict }),
    );
    await act("undoSettlement", (t) => undoSettlement(t, { by, one: other, other: alike }));
  }
  const last = { by, one, other, verdict: "different" } as const;
  await act("settleOrganisations", (t) => settleOrganisations(t, last));
  await act("rebuildIndex", (t) => rebuildIndex(t));
}

export async function fromOutside(store: TestStore, { act, several }: Doing): Promise<void> {
  const command = {
    by,
    name: "Members",
    licence: "our own",
    format: "members-csv",
    file: "members.csv",
    digest: "sha256:members",
    withNew: true,
  } as const;
  const taken = await several("takeIn", () =>
    takeIn(
      store,
      { ...command, again: true },
      outsideParts("members-csv", inPieces(membersCsv, 64)),
    ),
  );
  const source = taken.id;
  const answers = { add: [1], new: [2], decline: [3] } as const;
  for (const [answer, positions] of Object.entries(answers)) {
    const how = answer as keyof typeof answers;
    const given = await act("answerProposals", (t) =>
      answerProposals(t, { by, source, positions, answer: how }),
    );
    await act("undoAnswers", (t) => undoAnswers(t, { by, batch: given.batch }));
  }
}
