/** Reading invitations: letters that ask an organisation to confirm, correct or dispute its listed line. */
import { find, openSealed, unsealJson, type Reader } from "../reader.ts";
import type { InvitationRow } from "../import-tables.ts";

export const invitationAnswers = ["confirmed", "corrected", "disputed", "not-us"] as const;
export type InvitationAnswer = (typeof invitationAnswers)[number];

export interface Invitation {
  readonly id: string;
  readonly statement: string;
  /** Of the listed line. */
  readonly act: string;
  readonly mailbox: string;
  readonly interface: string;
  /** Null once it was answered: then nobody writes there again. */
  readonly address: string | null;
  readonly by: string;
  readonly at: string;
  readonly reminders: number;
  /** When the last letter was written. */
  readonly lastAt: string;
  readonly answer: InvitationAnswer | null;
  readonly answeredAt: string | null;
  readonly claim: string | null;
}

export async function findInvitation(r: Reader, id: string): Promise<Invitation | null> {
  const row = await find(r, "invitation", { id });
  if (!row) return null;
  return toInvitation(row, await openSealed<Sealed>(r, id, row.sealed));
}

export async function invitationOf(
  r: Reader,
  act: string,
  mailbox: string,
): Promise<{ readonly id: string } | null> {
  return (await find(r, "invitation", { act, mailbox })) ?? null;
}

export async function countInvitations(r: Reader, act: string): Promise<number> {
  const row = await r.db
    .selectFrom("invitation")
    .select((e) => e.fn.countAll().as("count"))
    .where("act", "=", act)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

export interface SentInvitation extends Invitation {
  readonly number: number;
  readonly printed: string;
  /** Its last letter came back. */
  readonly bounced: boolean;
  /** What became of the claim that the answer made; null without one. */
  readonly claimed: "waits" | "upheld" | "refused" | null;
  /** The correction of the line's name that waits for the desk. */
  readonly correction: string | null;
}

/** All of a statement, in the order of the list. */
export async function invitationsOf(
  r: Reader,
  statement: string,
): Promise<readonly SentInvitation[]> {
  const rows = await r.db
    .selectFrom("invitation")
    .innerJoin("signatory", "signatory.act", "invitation.act")
    .leftJoin("sealed_key", "sealed_key.subject", "invitation.id")
    .leftJoin("claim", "claim.id", "invitation.claim")
    .selectAll("invitation")
    .select(["signatory.number", "signatory.printed", "sealed_key.wrapped", "claim.decision"])
    .where("invitation.statement", "=", statement)
    .orderBy("signatory.number")
    .orderBy("invitation.at")
    .orderBy("invitation.id")
    .execute();
  const bounced = await bouncedOf(r, statement);
  const corrections = await correctionsOf(r, statement);
  return rows.map(({ number, printed, wrapped, decision, ...row }) => {
    const { id: subject, sealed } = row;
    return {
      ...toInvitation(row, unsealJson<Sealed>(r, { subject, wrapped, sealed })),
      number,
      printed,
      bounced: bounced.has(row.id),
      claimed: row.claim === null ? null : ((decision as SentInvitation["claimed"]) ?? "waits"),
      correction: corrections.get(row.id) ?? null,
    };
  });
}

/** Corrected names that wait, by the invitation whose answer asked for them. */
async function correctionsOf(r: Reader, statement: string): Promise<ReadonlyMap<string, string>> {
  const rows = await r.db
    .selectFrom("invitation")
    .innerJoin("amendment", "amendment.act", "invitation.act")
    .select(["invitation.id", "amendment.id as correction"])
    .where("invitation.statement", "=", statement)
    .where("invitation.answer", "=", "corrected")
    .where("amendment.what", "=", "name")
    .where("amendment.decision", "is", null)
    .orderBy("invitation.id")
    .orderBy("amendment.id")
    .execute();
  return new Map(rows.map(({ id, correction }) => [id, correction]));
}

async function bouncedOf(r: Reader, statement: string): Promise<ReadonlySet<string>> {
  const rows = await r.db
    .selectFrom("invitation")
    .innerJoin("outbox", "outbox.mailbox", "invitation.mailbox")
    .select("invitation.id")
    .where("invitation.statement", "=", statement)
    .whereRef("outbox.subject", "=", "invitation.id")
    .where("outbox.bounced_at", "is not", null)
    .orderBy("invitation.id")
    .execute();
  return new Set(rows.map(({ id }) => id));
}

export interface Sealed {
  readonly address: string;
}

function toInvitation(row: InvitationRow, sealed: Sealed | null): Invitation {
  return {
    id: row.id,
    statement: row.statement,
    act: row.act,
    mailbox: row.mailbox,
    interface: row.interface,
    address: sealed?.address ?? null,
    by: row.by_account,
    at: row.at,
    reminders: row.reminders,
    lastAt: row.last_at,
    answer: row.answer as InvitationAnswer | null,
    answeredAt: row.answered_at,
    claim: row.claim,
  };
}
