/**
 * Publication: a number, a line on the page, a log entry and the receipt mail, in one transaction. An organisation that
 * the secretariat had listed keeps its line and number: the signature confirms it. One that signs with a reservation, or
 * only shares the views, gets a line of its own, which alone can say so; the listed one is excluded as its duplicate.
 */
import { signatoryValue } from "#domain/commitment.ts";
import type { Digest } from "#domain/record/digest.ts";
import type { SignedEvidence } from "#domain/log-entry.ts";
import type { Evidence } from "#domain/evidence.ts";
import type { Signatory } from "#domain/signatory.ts";
import type { Statement } from "#domain/statement.ts";
import { foldForSearch } from "#names/fold.ts";
import type { Signature } from "#store/read/signatures.ts";
import { addChange } from "#store/write/changes.ts";
import { appendEntry, keepOpenings } from "#store/write/log-entries.ts";
import { rememberVerdict } from "#store/write/organisations.ts";
import { addSignatory, countLine, removeDispute, setEvidence } from "#store/write/signatories.ts";
import { setConfirms, setOrganisation } from "#store/write/signatures.ts";
import type { Transaction } from "#store/transaction.ts";
import { commitFields } from "../log/commit-fields.ts";
import { minuteOf } from "../log/open-log.ts";
import { findCandidates } from "../organisation/find-candidates.ts";
import { registerOrganisation } from "../organisation/register-organisation.ts";
import { sendReceipt } from "../letter/send-receipt.ts";
import { excludeSignatory } from "./exclude-signatory.ts";
import { isPlain, listedLine } from "./line-of.ts";

export interface Publication {
  readonly signature: Signature;
  readonly statement: Statement;
  readonly evidence: Evidence;
  /** A registered organisation, or null: a new one is registered. */
  readonly organisation: string | null;
  readonly by: string;
}

/** Answers the number. */
export async function publishSignature(t: Transaction, publication: Publication): Promise<number> {
  const { signature, statement } = publication;
  const known = signature.kind === "person" ? null : publication.organisation;
  const organisation =
    signature.kind === "person" ? null : (known ?? (await register(t, publication)));
  if (organisation !== signature.organisation)
    await setOrganisation(t, signature.act, organisation, []);
  // One that was entered just now stands nowhere.
  const listed = await listedLine(t, statement.id, known);
  const line = isPlain(signature) ? listed : null;
  if (listed && !line)
    await excludeSignatory(t, { by: publication.by, act: listed.act, reason: "duplicate" });
  const number = line
    ? await confirmListed(t, publication, line)
    : await addLine(t, publication, organisation);
  await addChange(t, {
    statement: statement.id,
    kind: line ? "confirmed" : "signed",
    params: { number, name: line?.printed ?? signature.printed, country: signature.country },
    public: true,
    by: publication.by,
  });
  await sendReceipt(t, {
    signature,
    statement,
    number,
    line: line ?? { act: signature.act, printed: signature.printed },
  });
  return number;
}

/** Whom the desk let in as a new organisation is, for ever, another than those of a like name in the registry. */
async function register(t: Transaction, { signature, by }: Publication): Promise<string> {
  const { printed: name, country, website, language, reading } = signature;
  const alike = by === "representative" ? [] : await findCandidates(t, { name, country, website });
  const sought = { name, country, website, language };
  const id = await registerOrganisation(t, sought, "signing", reading);
  for (const one of alike) await rememberVerdict(t, id, one.organisation, "different", by);
  return id;
}

async function addLine(
  t: Transaction,
  { signature, statement, evidence }: Publication,
  organisation: string | null,
): Promise<number> {
  const { act, version, kind, printed, country, affiliation, particulars } = signature;
  const role = kind === "person" ? particulars?.role || null : null;
  const { commit, openings } = commitFields(t, {
    evidence: evidenceValue(evidence, t.now),
    mandate: particulars?.mandate || null,
    org: signatoryValue({ kind, name: printed, country, role, affiliation }),
    rep: particulars ? { name: particulars.name, role: particulars.role } : null,
    reservation: signature.reservation,
  });
  const logIndex = await appendEntry(t, {
    v: 1,
    kind: "signature.recorded",
    at: minuteOf(t.now),
    act,
    statement: statement.id,
    version,
    manifest: signature.manifest as Digest,
    shown: signature.language,
    evidence: evidence as SignedEvidence,
    class: signature.class,
    commit,
  });
  await keepOpenings(t, logIndex, act, openings);
  const { class: signatureClass, reservation, language } = signature;
  return addSignatory(t, {
    statement: statement.id,
    kind,
    act,
    printed,
    folded: signature.reading?.folded ?? foldForSearch(printed),
    nameLanguage: null,
    country,
    role,
    affiliation,
    class: signatureClass,
    reservation,
    evidence,
    version,
    language,
    organisation,
    repeats: null,
    source: null,
    logIndex,
  });
}

/** The listed line stays as it was printed; how we know of it becomes stronger. One that was disputed counts again. */
async function confirmListed(
  t: Transaction,
  { signature, evidence }: Publication,
  line: Signatory,
): Promise<number> {
  await setConfirms(t, signature.act, line.act);
  await logConfirmation(t, line.act, evidence);
  if (line.hidden && (await removeDispute(t, line.act))) await countLine(t, line, 1);
  await setEvidence(t, line, evidence);
  return line.number;
}

export async function logConfirmation(
  t: Transaction,
  act: string,
  evidence: Evidence,
): Promise<void> {
  const { commit, openings } = commitFields(t, { evidence: evidenceValue(evidence, t.now) });
  const idx = await appendEntry(t, {
    v: 1,
    kind: "signatory.confirmed",
    at: minuteOf(t.now),
    act,
    evidence: evidence as SignedEvidence,
    commit,
  });
  await keepOpenings(t, idx, act, openings);
}

/** What the evidence commitment opens to: how and when, nobody's address. */
export function evidenceValue(evidence: Evidence, now: string): { method: string; at: string } {
  return { method: evidence, at: minuteOf(now) };
}
