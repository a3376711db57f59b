/** The questions of the registry's desk, of circulating drafts, and of what is held of a person. */
import type { Reader } from "#store/reader.ts";
import * as comments from "#store/read-draft/comments.ts";
import * as held from "#store/read-erasure/held.ts";
import * as beginnings from "#store/read-registry/beginnings.ts";
import * as history from "#store/read-registry/history.ts";
import * as outside from "#store/read-registry/outside.ts";
import * as pairs from "#store/read-registry/pairs.ts";
import type { Everything } from "../agreement/everything.ts";
import { ask, type Asked } from "./question.ts";

export function askRegistryDesk(r: Reader, all: Everything): Asked[] {
  return [
    ...["lamp", "storm p", "z", ""].map((folded) => ask(r, beginnings.namesBeginning, folded, 9)),
    ask(r, pairs.openPairs, { limit: 99 }),
    ask(r, pairs.openPairs, { limit: 9, verdict: "possible" }),
    ask(r, pairs.countOpenPairs),
    ask(r, pairs.countOrganisations),
    ask(r, pairs.countVerdicts),
    ask(r, pairs.unreadOrganisations, 9),
    ask(r, outside.outsideSources, 9),
    ask(r, outside.countOpenProposals, 1000),
    ask(r, outside.isOrganisationUsed, "none"),
    ask(r, outside.organisationsByIdentifier, [{ scheme: "ror", value: "none" }]),
    ...all.organisation.flatMap(({ id }) => [
      ask(r, history.historyOf, id, 9),
      ask(r, pairs.pairsWith, id),
      ask(r, outside.takenOver, id),
      ask(r, outside.isOrganisationUsed, id),
    ]),
    ...all.outside_source.flatMap(({ id, digest }) => [
      ask(r, outside.findOutsideSource, id),
      ask(r, outside.outsideSourcesOf, digest),
      ask(r, outside.countProposals, id),
      ask(r, outside.listProposals, { source: id, answer: null, limit: 99 }),
    ]),
    ...all.outside_proposal.flatMap(({ source, position, batch }) => [
      ask(r, outside.findProposal, source, position),
      ask(r, outside.proposalsOfBatch, batch ?? "none"),
    ]),
  ];
}

export function askDrafts(r: Reader, all: Everything): Asked[] {
  return [
    ask(r, comments.openComments),
    // At the end of the year every comment is erased.
    ask(r, comments.findComment, "none"),
    ask(r, comments.isRepeated, "none"),
    ...all.statement.flatMap(({ id }) => [
      ask(r, comments.commentsOn, id),
      ask(r, comments.countComments, id),
    ]),
    ...all.comment.flatMap(({ id, nonce }) => [
      ask(r, comments.findComment, id),
      ask(r, comments.isRepeated, nonce),
    ]),
  ];
}

export function askHeld(r: Reader, all: Everything): Asked[] {
  return all.signature.flatMap(({ act }) => [
    ask(r, held.mailsOf, [act]),
    ask(r, held.linksOf, [act]),
    ask(r, held.logOf, act),
    ask(r, held.signatureOfLine, act),
  ]);
}
