/** What is held about some acts beside the signature itself: messages, links, entries of the log with their openings. */
import type { Opening } from "#domain/commitment.ts";
import { findEntry, openingsOf } from "../read/log-entries.ts";
import type { Reader } from "../reader.ts";

export async function mailsOf(
  r: Reader,
  subjects: readonly string[],
): Promise<readonly { purpose: string; at: string; sentAt: string | null }[]> {
  return r.db
    .selectFrom("outbox")
    .select(["purpose", "created_at as at", "sent_at as sentAt"])
    .where("subject", "in", subjects)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

/** Confirming does not mark the link that led to it: it was used when there is a confirmation. */
export async function linksOf(
  r: Reader,
  subjects: readonly string[],
): Promise<readonly { purpose: string; madeAt: string; endsAt: string; usedAt: string | null }[]> {
  return r.db
    .selectFrom("token")
    .leftJoin("confirmation", (join) =>
      join
        .onRef("confirmation.act", "=", "token.subject")
        .onRef("confirmation.at", "<", "token.expires_at")
        .on("token.purpose", "=", "confirm"),
    )
    .select(["purpose", "created_at as madeAt", "expires_at as endsAt"])
    .select((e) => e.fn.coalesce("token.used_at", "confirmation.at").as("usedAt"))
    .where("subject", "in", subjects)
    .orderBy("created_at")
    .orderBy("purpose")
    .execute();
}

export async function logOf(
  r: Reader,
  act: string,
): Promise<readonly { index: number; entry: unknown; openings: readonly Opening[] }[]> {
  const kept = await openingsOf(r, act);
  return Promise.all(
    kept.map(async ({ idx, openings }) => ({
      index: idx,
      entry: JSON.parse((await findEntry(r, idx)) ?? "null") as unknown,
      openings: openings ?? [],
    })),
  );
}

/** The signature behind a published line: its own, or the one that confirmed it as listed. */
export async function signatureOfLine(r: Reader, act: string): Promise<string | null> {
  const row = await r.db
    .selectFrom("signature")
    .select("act")
    .where((e) => e.or([e("act", "=", act), e("confirms", "=", act)]))
    .orderBy("requested_at", "desc")
    .executeTakeFirst();
  return row?.act ?? null;
}
