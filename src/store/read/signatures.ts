/** Reading requests to sign: one with its private particulars, the review queue, and what was decided lately. */
import type { Evidence } from "#domain/evidence.ts";
import type { SignatureClass } from "#domain/log-entry.ts";
import type { Particulars, WaitingReason } from "#domain/signature.ts";
import type { SignatoryKind } from "#domain/signatory.ts";
import { parseReading, type NameReading } from "#names/name-reading.ts";
import { find, rows, unsealJson, type Reader } from "../reader.ts";
import type { ReviewRow, SignatureRow } from "../tables.ts";

/** What the name engine or the signer said about a registered organisation. */
export interface Unsettled {
  readonly organisation: string;
  readonly verdict: "same" | "possible";
  readonly rule: string;
  readonly params: Readonly<Record<string, string>>;
}

export interface Signature {
  readonly act: string;
  readonly statement: string;
  readonly version: number;
  readonly manifest: string;
  /** The language the text was read in, and the one of the forms and mails. */
  readonly language: string;
  readonly interface: string;
  readonly kind: SignatoryKind;
  readonly printed: string;
  readonly affiliation: string | null;
  readonly country: string;
  readonly website: string | null;
  readonly class: SignatureClass;
  readonly reservation: string | null;
  /** The registered organisation the signer said it is. */
  readonly organisation: string | null;
  /** Act of the listed line this signature confirmed; null when it has a line of its own or none yet. */
  readonly confirms: string | null;
  readonly unsettled: readonly Unsettled[];
  readonly mailbox: string;
  /** Null once erased. */
  readonly particulars: Particulars | null;
  readonly held: boolean;
  /** Of the printed name; null when it must be read anew, or need not be. */
  readonly reading: NameReading | null;
  readonly requestedAt: string;
  readonly confirmation: {
    readonly at: string;
    readonly evidence: Evidence;
    readonly reasons: readonly WaitingReason[];
  } | null;
  readonly deniedAt: string | null;
  /** The newest decision that was not taken back. */
  readonly review: Review | null;
}

export const reviewDecisions = ["accepted", "refused", "later"] as const;
export type ReviewDecision = (typeof reviewDecisions)[number];

export interface Review {
  readonly seq: number;
  readonly decision: ReviewDecision;
  readonly reason: string | null;
  /** What the desk added for the signer to read; null when it added nothing, or once erased. */
  readonly note: string | null;
  /** For `accepted`: the organisation it is, or null for a new one. */
  readonly organisation: string | null;
  readonly by: string;
  readonly at: string;
  readonly dueAt: string | null;
  readonly doneAt: string | null;
  readonly undoneAt: string | null;
}

export async function findSignature(r: Reader, act: string): Promise<Signature | null> {
  const about = { tables: signatureTables, ids: [act], by: "act" };
  const [row] = await rows<WholeRow>(r, signatureText[r.kind], [act], about);
  return row ? toSignature(r, row) : null;
}

/** Written out because it is asked several times for every signature. */
const signatureSql = (place: string): string => `
  select signature.*, sealed_key.wrapped, denial.at as denied_at,
    confirmation.at as confirmed_at, confirmation.evidence, confirmation.reasons,
    review.seq, review.decision, review.reason, review.organisation as decided_organisation, review.by_account,
    review.at as decided_at, review.due_at, review.done_at, review.undone_at, review.note
  from signature
  left join confirmation on confirmation.act = signature.act
  left join denial on denial.act = signature.act
  left join sealed_key on sealed_key.subject = signature.act
  left join review on review.act = signature.act and review.seq =
    (select max(seq) from review where review.act = signature.act and undone_at is null)
  where signature.act = ${place}`;
const signatureTables = ["signature", "sealed_key", "denial", "confirmation", "review"];
const signatureText = { sqlite: signatureSql("?"), postgres: signatureSql("$1") } as const;

type WholeRow = SignatureRow &
  Nullable<Omit<ReviewRow, "act" | "organisation" | "at">> & {
    readonly wrapped: Uint8Array | null;
    readonly denied_at: string | null;
    readonly confirmed_at: string | null;
    readonly evidence: string | null;
    readonly reasons: string | null;
    readonly decided_organisation: string | null;
    readonly decided_at: string | null;
  };

type Nullable<T> = { readonly [member in keyof T]: T[member] | null };

export async function findByNonce(
  r: Reader,
  nonce: string,
): Promise<{ act: string; statement: string } | null> {
  const row = await find(r, "signature", { nonce });
  return row ? { act: row.act, statement: row.statement } : null;
}

/** Requests of one mailbox for one statement since a time: for limits, and for "you have signed already" mails. */
export async function countRequests(
  r: Reader,
  mailbox: string,
  statement: string,
  since: string,
): Promise<number> {
  const row = await r.db
    .selectFrom("signature")
    .select((e) => e.fn.countAll().as("count"))
    .where("mailbox", "=", mailbox)
    .where("statement", "=", statement)
    .where("requested_at", ">=", since)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** How many requests a statement had since a time: a trending rate holds new ones for review. */
export async function countRecent(r: Reader, statement: string, since: string): Promise<number> {
  const row = await r.db
    .selectFrom("signature")
    .select((e) => e.fn.countAll().as("count"))
    .where("statement", "=", statement)
    .where("requested_at", ">=", since)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

function toSignature(r: Reader, row: WholeRow): Signature {
  const { confirmed_at: at, evidence, reasons } = row;
  return {
    act: row.act,
    statement: row.statement,
    version: row.version,
    manifest: row.manifest,
    language: row.language,
    interface: row.interface,
    kind: row.kind as SignatoryKind,
    printed: row.printed,
    affiliation: row.affiliation,
    country: row.country,
    website: row.website,
    class: row.class as SignatureClass,
    reservation: row.reservation,
    organisation: row.organisation,
    confirms: row.confirms,
    unsettled: row.unsettled ? (JSON.parse(row.unsettled) as Unsettled[]) : [],
    mailbox: row.mailbox,
    particulars: unsealJson<Particulars>(r, {
      subject: row.act,
      wrapped: row.wrapped,
      sealed: row.sealed,
    }),
    held: row.held === 1,
    reading: parseReading(row.reading),
    requestedAt: row.requested_at,
    confirmation:
      at && evidence && reasons
        ? { at, evidence: evidence as Evidence, reasons: JSON.parse(reasons) as WaitingReason[] }
        : null,
    deniedAt: row.denied_at,
    review: reviewOf(r, row),
  };
}

function reviewOf(r: Reader, row: WholeRow): Review | null {
  const { act, seq, decision, by_account } = row;
  const { decided_at: at, decided_organisation: organisation } = row;
  if (seq === null || decision === null || by_account === null || at === null) return null;
  return toReview(r, { ...row, act, seq, decision, by_account, at, organisation });
}

export function toReview(r: Reader, row: ReviewRow & { wrapped: Uint8Array | null }): Review {
  return {
    seq: row.seq,
    decision: row.decision as ReviewDecision,
    reason: row.reason,
    note: unsealJson<string>(r, { subject: row.act, wrapped: row.wrapped, sealed: row.note }),
    organisation: row.organisation,
    by: row.by_account,
    at: row.at,
    dueAt: row.due_at,
    doneAt: row.done_at,
    undoneAt: row.undone_at,
  };
}
