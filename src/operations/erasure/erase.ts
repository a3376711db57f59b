/**
 * Erasing what is known of a person: rows, key, links, mails and the names in the change log in one transaction with
 * the log's entry and the record of the erasure. What files and the journal still hold goes next: clear-remains.ts. A
 * second time finds it done.
 */
import {
  covers,
  type ErasedThing,
  type ErasureExtent,
  type ErasureReason,
} from "#domain/record/erasure.ts";
import { isRefusal, type Refusal } from "#domain/refusal.ts";
import { findErasure } from "#store/read-erasure/erasures.ts";
import { addErasure, markErased } from "#store/write-erasure/erasures.ts";
import type { Transaction } from "#store/transaction.ts";
import { eraseComment } from "../circulation/erase-comment.ts";
import { eraseAccount } from "./erase-account.ts";
import { eraseClaim } from "./erase-claim.ts";
import { eraseInvitation } from "./erase-invitation.ts";
import { eraseLine } from "./erase-line.ts";
import { eraseSignature } from "./erase-signature.ts";

export interface Erase {
  readonly what: ErasedThing;
  /** An act, a claim, an invitation, a comment or an account. */
  readonly subject: string;
  /** What is asked for; an organisation's line always stays, an unpublished request never. */
  readonly extent: ErasureExtent;
  readonly reason: ErasureReason;
  readonly by: string;
}

export interface Erased {
  readonly extent: ErasureExtent;
  readonly statement: string | null;
  /** The line's number; null where nothing was published. */
  readonly number: number | null;
}

const erasers: Readonly<
  Record<ErasedThing, (t: Transaction, command: Erase) => Promise<Erased | Refusal>>
> = {
  signature: eraseSignature,
  line: eraseLine,
  claim: eraseClaim,
  invitation: eraseInvitation,
  comment: eraseComment,
  account: eraseAccount,
};

export async function erase(t: Transaction, command: Erase): Promise<Erased | Refusal> {
  const { subject, what, reason, by } = command;
  const before = await findErasure(t, subject);
  if (before?.doneAt && covers(before.extent, command.extent))
    return { extent: before.extent, statement: before.statement, number: null };
  const erased = await erasers[what](t, command);
  if (isRefusal(erased)) return erased;
  const { extent, statement } = erased;
  await addErasure(t, { subject, what, extent, statement, reason, by, dueAt: t.now });
  await markErased(t, subject);
  return erased;
}
