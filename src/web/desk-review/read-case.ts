/** Reading a case: the request, the registry's entries it may mean, and who decided if somebody did. */
import type { WaitingReason } from "#domain/signature.ts";
import { titleFor } from "#domain/text-version.ts";
import { findCandidates } from "#operations/organisation/find-candidates.ts";
import { findAccount } from "#store/read/accounts.ts";
import { domainsOf, findOrganisation } from "#store/read/organisations.ts";
import { waitingSignatures } from "#store/read/reviews.ts";
import { findSignature, type Signature } from "#store/read/signatures.ts";
import { listSignatories, signatoryByAct, standsUnder } from "#store/read/signatories.ts";
import { findStatement, statementById } from "#store/read/statements.ts";
import { textsOf } from "#store/read/texts.ts";
import type { Reader } from "#store/reader.ts";
import type { Case, Known, QueueLine } from "./case-view.ts";

/** The queue shows this many; the bar counts all. */
export const mostInQueue = 100;

export async function readQueue(r: Reader, slug: string): Promise<readonly QueueLine[]> {
  const statement = slug === "" ? null : await findStatement(r, slug);
  const waiting = await waitingSignatures(r, {
    limit: mostInQueue,
    ...(statement && { statement: statement.id }),
  });
  return waiting.map(({ act, printed, confirmation, requestedAt }) => ({
    act,
    printed,
    since: confirmation?.at ?? requestedAt,
    reason: mainReason(confirmation?.reasons ?? []),
  }));
}

/** In this order a reason says most in one line: a name in doubt before a missing proof. */
const telling: readonly WaitingReason[] = [
  "already-signed",
  "same-name",
  "possible-same",
  "held",
  "rate",
  "free-mailer",
  "other-domain",
  "no-domain",
];

function mainReason(reasons: readonly WaitingReason[]): string {
  return telling.find((reason) => reasons.includes(reason)) ?? reasons[0] ?? "held";
}

export async function readCase(r: Reader, act: string): Promise<Case | null> {
  const signature = await findSignature(r, act);
  const statement = signature && (await statementById(r, signature.statement));
  if (!signature?.confirmation || !statement) return null;
  const texts = await textsOf(r, statement.id, signature.version);
  const lines = await listSignatories(r, statement.id, {
    kind: signature.kind,
    page: 1,
    perPage: 1,
  });
  const chosen = signature.organisation
    ? await readKnown(r, statement.id, signature.organisation)
    : null;
  const doubts = await readDoubts(r, signature);
  const by = signature.review ? await findAccount(r, signature.review.by) : null;
  return {
    signature,
    statement: {
      slug: statement.slug,
      ...titleFor(texts, statement.authentic, statement.authentic),
    },
    nextNumber: lines.total + 1,
    chosen,
    doubts,
    others: await readOthers(r, signature, [chosen, ...doubts.map(({ known }) => known)]),
    decidedBy: by?.name ?? null,
    number: (await signatoryByAct(r, act))?.number ?? null,
  };
}

async function readKnown(r: Reader, statement: string, id: string): Promise<Known | null> {
  const organisation = await findOrganisation(r, id);
  if (!organisation) return null;
  const line = await standsUnder(r, statement, id);
  return {
    organisation,
    domains: await domainsOf(r, id),
    standing: line && { number: line.number, kind: line.kind },
  };
}

async function readDoubts(r: Reader, signature: Signature): Promise<Case["doubts"]> {
  const read = await Promise.all(
    signature.unsettled.map(async (one) => ({
      ...one,
      known: await readKnown(r, signature.statement, one.organisation),
    })),
  );
  const found = read.flatMap(({ known, ...one }) => (known ? [{ ...one, known }] : []));
  return found.toSorted((a, b) => Number(b.verdict === "same") - Number(a.verdict === "same"));
}

async function readOthers(
  r: Reader,
  signature: Signature,
  shown: readonly (Known | null)[],
): Promise<readonly Known[]> {
  if (signature.kind === "person") return [];
  const { printed: name, country, website, organisation: asking } = signature;
  const candidates = await findCandidates(r, { name, country, website, asking }, 5);
  const ids = candidates
    .map(({ organisation }) => organisation)
    .filter((id) => !shown.some((one) => one?.organisation.id === id));
  const read = await Promise.all(ids.map((id) => readKnown(r, signature.statement, id)));
  return read.filter((one) => one !== null);
}
