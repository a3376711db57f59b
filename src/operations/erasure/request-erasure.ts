/**
 * An erasure decided at the desk. It cannot be undone once done, so it waits two minutes, like every decision of the
 * desk; until then taking it back leaves no trace outside the desk. What is typed must be what the page asks for: the
 * line's number, or the act's first digits where there is none.
 */
import {
  covers,
  givenReasons,
  type ErasedThing,
  type ErasureExtent,
} from "#domain/record/erasure.ts";
import { isRefusal, refuse, refuseForm, type Refusal } from "#domain/refusal.ts";
import { findErasure } from "#store/read-erasure/erasures.ts";
import { addErasure, removeErasure } from "#store/write-erasure/erasures.ts";
import { addChange } from "#store/write/changes.ts";
import type { Transaction } from "#store/transaction.ts";
import { undoTime } from "../signature/review-signature.ts";
import { describeErasure } from "./describe-erasure.ts";

export interface RequestErasure {
  readonly by: string;
  readonly what: ErasedThing;
  readonly subject: string;
  readonly extent: ErasureExtent;
  readonly reason: string;
  /** What a person typed to say that they mean it. */
  readonly typed: string;
}

export async function requestErasure(
  t: Transaction,
  command: RequestErasure,
): Promise<{ dueAt: string } | Refusal> {
  const { by, what, subject, extent: wanted } = command;
  const preview = await describeErasure(t, { what, subject, extent: wanted });
  if (isRefusal(preview)) return preview;
  const { extent, statement, number, word } = preview;
  const before = await findErasure(t, subject);
  if (before && !before.doneAt) return refuse("erasure-planned");
  if (before && covers(before.extent, extent)) return refuse("erasure-unknown");
  const reason = givenReasons.find((one) => one === command.reason);
  if (!reason) return refuseForm([{ field: "reason", code: "answer-needed" }]);
  if (command.typed.trim() !== word)
    return refuseForm([{ field: "typed", code: "confirmation-differs" }]);
  const dueAt = new Date(Date.parse(t.now) + undoTime).toISOString();
  await addErasure(t, { subject, what, extent, statement, reason, by, dueAt });
  const params = number === null ? {} : { number };
  const kind = number === null ? "erasure-planned-request" : "erasure-planned";
  await addChange(t, { statement, kind, params, public: false, by });
  return { dueAt };
}

/** Takes an erasure back that was not carried out. */
export async function undoErasure(
  t: Transaction,
  command: { readonly by: string; readonly subject: string },
): Promise<{ subject: string } | Refusal> {
  const { by, subject } = command;
  const erasure = await findErasure(t, subject);
  if (!erasure) return refuse("erasure-unknown");
  if (erasure.doneAt) return refuse("review-too-late");
  await removeErasure(t, subject);
  const { statement } = erasure;
  await addChange(t, { statement, kind: "erasure-undone", public: false, by });
  return { subject };
}
