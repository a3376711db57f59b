/** The link that makes its opener the first administrator: printed once a start, while there is none. */
import type { Site } from "#domain/site.ts";
import { hasAdministrator } from "#store/read/accounts.ts";
import { makeToken, revokeTokens } from "#store/write/tokens.ts";
import type { Transaction } from "#store/transaction.ts";

/** Its tokens are about nobody yet. */
export const firstSubject = "first";
const days = 7;

/** @returns null when there is an administrator already. Links printed before end. */
export async function makeFirstLink(
  t: Transaction,
  site: Site,
): Promise<{ readonly url: string } | null> {
  if (await hasAdministrator(t)) return null;
  await revokeTokens(t, firstSubject, "first");
  const token = await makeToken(t, { purpose: "first", subject: firstSubject, days });
  return { url: `${site.baseUrl}/desk/first/${token}` };
}
