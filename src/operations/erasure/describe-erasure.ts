/** What an erasure would take away, said before it is done. Reads only. */
import { decideExtent, type ErasedThing, type ErasureExtent } from "#domain/record/erasure.ts";
import { refuse, type Refusal } from "#domain/refusal.ts";
import type { Signatory, SignatoryKind } from "#domain/signatory.ts";
import { findAccount } from "#store/read/accounts.ts";
import { findClaim } from "#store/read/claims.ts";
import { signatoryByAct } from "#store/read/signatories.ts";
import { findSignature, type Signature } from "#store/read/signatures.ts";
import { find, type Reader } from "#store/reader.ts";
import { lineOf } from "../signature/line-of.ts";

export interface ErasurePreview {
  readonly what: ErasedThing;
  readonly subject: string;
  readonly extent: ErasureExtent;
  readonly kind: SignatoryKind;
  readonly statement: string | null;
  /** Of the published line; null where nothing was published. */
  readonly number: number | null;
  /** Who or what it is about, as the desk knows it. */
  readonly name: string;
  /** What one types to confirm: the number, or the first eight digits of the subject. */
  readonly word: string;
  readonly line: Signatory | null;
  readonly signature: Signature | null;
}

export interface Wanted {
  readonly what: ErasedThing;
  readonly subject: string;
  readonly extent: ErasureExtent;
}

export async function describeErasure(
  r: Reader,
  wanted: Wanted,
): Promise<ErasurePreview | Refusal> {
  const describe = {
    signature: ofSignature,
    line: ofLine,
    claim: ofClaim,
    invitation: ofInvitation,
    comment: ofComment,
    account: ofAccount,
  };
  return describe[wanted.what](r, wanted);
}

async function ofSignature(r: Reader, wanted: Wanted): Promise<ErasurePreview | Refusal> {
  const signature = await findSignature(r, wanted.subject);
  if (!signature) return refuse("signature-unknown");
  const line = await lineOf(r, signature);
  const { kind, statement, printed } = signature;
  const extent = decideExtent({ kind, published: line !== null, wanted: wanted.extent });
  const name = line?.printed ?? printed;
  return { ...wanted, ...about(wanted, line), extent, kind, statement, name, line, signature };
}

async function ofLine(r: Reader, wanted: Wanted): Promise<ErasurePreview | Refusal> {
  const line = await signatoryByAct(r, wanted.subject);
  if (!line) return refuse("signatory-unknown");
  if (line.kind !== "person") return refuse("erasure-not-person", { number: line.number });
  const signature = await findSignature(r, wanted.subject);
  const { kind, statement, printed: name } = line;
  return {
    ...wanted,
    ...about(wanted, line),
    extent: "all",
    kind,
    statement,
    name,
    line,
    signature,
  };
}

async function ofClaim(r: Reader, wanted: Wanted): Promise<ErasurePreview | Refusal> {
  const claim = await findClaim(r, wanted.subject);
  if (!claim) return refuse("claim-unknown");
  const name = claim.particulars?.name ?? "";
  return { ...nobodysLine(wanted), statement: claim.statement, name };
}

async function ofInvitation(r: Reader, wanted: Wanted): Promise<ErasurePreview | Refusal> {
  const invitation = await find(r, "invitation", { id: wanted.subject });
  if (!invitation) return refuse("erasure-unknown");
  return { ...nobodysLine(wanted), statement: invitation.statement, name: "" };
}

async function ofComment(r: Reader, wanted: Wanted): Promise<ErasurePreview | Refusal> {
  const comment = await find(r, "comment", { id: wanted.subject });
  if (!comment) return refuse("erasure-unknown");
  return { ...nobodysLine(wanted), statement: comment.statement, name: "" };
}

async function ofAccount(r: Reader, wanted: Wanted): Promise<ErasurePreview | Refusal> {
  const account = await findAccount(r, wanted.subject);
  if (!account) return refuse("account-unknown");
  return { ...nobodysLine(wanted), statement: null, name: account.name };
}

function about(
  { subject }: Wanted,
  line: Signatory | null,
): { number: number | null; word: string } {
  return { number: line?.number ?? null, word: line ? String(line.number) : subject.slice(0, 8) };
}

function nobodysLine(wanted: Wanted) {
  const none = { line: null, signature: null, kind: "person", extent: "all" } as const;
  return { ...wanted, ...about(wanted, null), ...none };
}
