/** Addresses of what files from outside propose: taking a file in, looking, answering one or many, taking back. */
import { createHash } from "node:crypto";
import { isRefusal, refuse, type Problem } from "#domain/refusal.ts";
import { outsideFormatOf, outsideParts } from "#formats/outside/outside-parts.ts";
import { encodeBase64Url } from "#lib/base64.ts";
import { answerProposals, undoAnswers } from "#operations/outside/answer-proposal.ts";
import { takeIn } from "#operations/outside/take-in.ts";
import { findAccount } from "#store/read/accounts.ts";
import { findOrganisation } from "#store/read/organisations.ts";
import {
  countProposals,
  findOutsideSource,
  listProposals,
  outsideSources,
  proposalsOfBatch,
  type OutsideProposal,
  type ProposalCount,
  type ProposalVerdict,
} from "#store/read-registry/outside.ts";
import { countOrganisations } from "#store/read-registry/pairs.ts";
import type { Reader } from "#store/reader.ts";
import { refused, said } from "../desk/frame.ts";
import { button, form, hidden } from "../desk/look.ts";
import { refusalSentence } from "../desk/refusal-page.ts";
import { act, get, post, type Answer, type DeskRoute, type Visit } from "../desk/visit.ts";
import { html, type Html } from "../html.ts";
import { mostTogether, proposalsPage, type ProposalView } from "./proposals-page.ts";
import { sourcesPage, type SourcesView } from "./sources-page.ts";
import { togetherPage } from "./together-page.ts";

/** A file may have 5 MB; a form takes some room around it. */
const largestUpload = { maxBytes: 5_600_000, files: true };
const many = { lists: ["position"], maxBytes: 200_000 };

export const outsideRoutes: readonly DeskRoute[] = [
  get("/desk/outside", "registry", (visit) => showSources(visit, {})),
  post("/desk/outside", "registry", take, largestUpload),
  get("/desk/outside/:source", "registry", showProposals),
  get("/desk/outside/:source/together", "registry", showTogether),
  post("/desk/outside/:source", "registry", answer, many),
  post("/desk/outside/:source/undo", "registry", undo),
];

const mostSources = 100;
const mostShown = 50;
const verdicts = ["same", "possible", "new"] as const;

async function showSources(
  { r, frame, t }: Visit,
  shown: Partial<SourcesView>,
  status = 200,
): Promise<Answer> {
  const sources = await outsideSources(r, mostSources);
  const rows = await Promise.all(
    sources.map(async (source) => ({
      source,
      by: (await findAccount(r, source.by))?.name ?? source.by,
      counts: await countProposals(r, source.id),
    })),
  );
  const typed = { source: "", licence: "", withNew: true };
  const view = { rows, typed, problems: [], refused: null, repeated: false, ...shown };
  const title = t("registry.outside.heading");
  return { page: { title, place: "organisations", main: sourcesPage(frame, view) }, status };
}

async function take(visit: Visit): Promise<Answer> {
  const { door, by, form: sent, frame } = visit;
  if (!door.hasRoom()) return refuse("storage-full");
  const [name, licence] = [sent.text("source").trim(), sent.text("licence").trim()];
  const typed = { source: name, licence, withNew: sent.text("new") !== "" };
  const file = sent.file("file");
  const problems: Problem[] = [
    ...(file && file.bytes.length > 0 ? [] : [missing("file")]),
    ...(name === "" ? [missing("source")] : []),
    ...(licence === "" ? [missing("licence")] : []),
  ];
  if (!file || problems.length > 0) return showSources(visit, { typed, problems }, 422);
  const { bytes } = file;
  const format = outsideFormatOf(bytes);
  const command = {
    by,
    name: name.slice(0, 200),
    licence: licence.slice(0, 200),
    format,
    file: file.name.slice(0, 200),
    digest: `sha256:${encodeBase64Url(createHash("sha256").update(bytes).digest())}`,
    withNew: typed.withNew,
    again: sent.text("again") !== "",
  };
  const taken = await takeIn(door.store, command, outsideParts(format, inChunks(bytes)));
  if (!isRefusal(taken)) return { go: `/desk/outside/${taken.id}?said=taken` };
  const repeated = taken.refusal === "outside-known";
  const wrong = refused(refusalSentence(frame, taken));
  return showSources(visit, { typed, refused: wrong, repeated }, repeated ? 409 : 422);
}

function missing(field: string): Problem {
  return { field, code: "missing" };
}

/** Between two pieces other requests have their turn. */
async function* inChunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += 65_536) {
    await new Promise((resolve) => setImmediate(resolve));
    yield bytes.subarray(from, from + 65_536);
  }
}

async function showProposals(visit: Visit): Promise<Answer> {
  const { r, frame, query, param } = visit;
  const source = await findOutsideSource(r, param("source"));
  if (!source?.endedAt) return refuse("proposal-unknown");
  const counts = await countProposals(r, source.id);
  const verdict = verdicts.find((one) => one === query("of")) ?? firstOpen(counts);
  const after = Math.max(0, Math.trunc(Number(query("after"))) || 0);
  const asked = { source: source.id, verdict, answer: null, after, limit: mostShown + 1 };
  const found = await listProposals(r, asked);
  const shown = await withRecords(r, found.slice(0, mostShown));
  const at = Number(query("at")) || 0;
  const current = shown.find(({ proposal }) => proposal.position >= at) ?? shown.at(-1);
  const view = {
    source,
    counts,
    verdict,
    shown,
    current: current?.proposal.position ?? 0,
    after,
    next: found.length > mostShown ? (found[mostShown - 1]?.position ?? null) : null,
    said: await tellWhatHappened(visit, counts),
  };
  const main = proposalsPage(frame, view);
  return { page: { title: source.name, place: "organisations", main } };
}

function firstOpen(counts: readonly ProposalCount[]): ProposalVerdict {
  const isOpen = (verdict: ProposalVerdict): boolean =>
    counts.some((one) => one.verdict === verdict && one.answer === null && one.count > 0);
  return verdicts.find(isOpen) ?? "same";
}

async function withRecords(
  r: Reader,
  proposals: readonly OutsideProposal[],
): Promise<readonly ProposalView[]> {
  return Promise.all(
    proposals.map(async (proposal) => ({
      proposal,
      record: proposal.organisation ? await findOrganisation(r, proposal.organisation) : null,
    })),
  );
}

const answerNames = ["add", "new", "decline"] as const;

async function showTogether({ r, frame, t, query, param }: Visit): Promise<Answer> {
  const source = await findOutsideSource(r, param("source"));
  const verdict = verdicts.find((one) => one === query("of"));
  const how = answerNames.find((one) => one === query("answer"));
  if (!source?.endedAt || !verdict || !how || (how === "add" && verdict !== "same"))
    return refuse("proposal-unknown");
  const asked = { source: source.id, verdict, answer: null, limit: mostTogether };
  const proposals = await withRecords(r, await listProposals(r, asked));
  if (proposals.length === 0) return { go: `/desk/outside/${source.id}` };
  const organisations = await countOrganisations(r);
  const main = togetherPage(frame, { source, verdict, answer: how, proposals, organisations });
  return { page: { title: t("registry.outside.heading"), place: "organisations", main } };
}

async function answer(visit: Visit): Promise<Answer> {
  const { by, form: sent, param } = visit;
  const source = param("source");
  const how = answerNames.find((one) => one === sent.text("answer"));
  const positions = sent.all("position").slice(0, mostTogether).map(Number);
  if (!how || positions.length === 0 || !positions.every(Number.isSafeInteger))
    return refuse("proposal-unknown");
  const done = await act(visit, (t) => answerProposals(t, { by, source, positions, answer: how }));
  if (isRefusal(done)) return done;
  const of = verdicts.find((one) => one === sent.text("of"));
  const here = `/desk/outside/${source}?${of ? `of=${of}&` : ""}`;
  // The next one after what was answered is looked at.
  const at = positions.length === 1 ? `&at=${positions[0]}` : "";
  return { go: `${here}said=${how}&batch=${done.batch}${at}#next` };
}

async function undo(visit: Visit): Promise<Answer> {
  const { by, form: sent } = visit;
  const done = await act(visit, (t) => undoAnswers(t, { by, batch: sent.text("batch") }));
  if (isRefusal(done)) return done;
  return { go: `/desk/outside/${done.source}?said=undone&count=${done.count}#next` };
}

/** The sentence about the last answer, with Undo. */
async function tellWhatHappened(
  { r, t, frame, query }: Visit,
  counts: readonly ProposalCount[],
): Promise<Html | null> {
  const what = query("said");
  if (what === "taken") {
    const count = counts.reduce((sum, one) => sum + one.count, 0);
    return said(html`${t("registry.outside.said.taken", { count })}`);
  }
  if (what === "undone")
    return said(
      html`${t("registry.outside.said", { answer: what, count: Number(query("count")) || 0 })}`,
    );
  const batch = query("batch");
  const done = await proposalsOfBatch(r, batch);
  const how = answerNames.find((one) => one === what);
  if (!how || done.length === 0) return null;
  const told = html`${t("registry.outside.said", { answer: how, count: done.length })}`;
  const body = html`${hidden("batch", batch)}${button(frame, { label: t("desk.undo"), key: "U", classes: "bare" })}`;
  return said(told, form(frame, `/desk/outside/${done[0]?.source}/undo`, body));
}
