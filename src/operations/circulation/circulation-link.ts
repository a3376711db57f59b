/**
 * The link under which a draft circulates. Its last part is a keyed digest of the statement and of the moment at which
 * it was put into circulation: whoever holds the database but not the master key cannot make it, the desk can show it
 * again, and it ends with the circulation. It opens one draft to read and to comment on, nothing else.
 */
import { timingSafeEqual } from "node:crypto";
import type { Step } from "#store/read/statements.ts";
import type { Reader } from "#store/reader.ts";

/** @returns 43 characters, base64url; null while the statement does not circulate. */
export function circulationKey(
  { vault }: Pick<Reader, "vault">,
  statement: string,
  steps: readonly Step[],
): string | null {
  const last = steps.at(-1);
  if (last?.state !== "circulating") return null;
  return vault.digest(`circulation ${statement} ${steps.length} ${last.at}`);
}

export function opensCirculation(given: string, key: string | null): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(key ?? "")];
  return key !== null && a.length === b.length && timingSafeEqual(a, b);
}
