/** What stands behind a mailed link: the request, its statement with the exact text it was made for, and its line, if any. */
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import type { Signatory } from "#domain/signatory.ts";
import { lineOf } from "#operations/signature/line-of.ts";
import { findSignature, type Signature } from "#store/read/signatures.ts";
import { findToken, type Token, type TokenPurpose } from "#store/read/tokens.ts";
import type { Reader } from "#store/reader.ts";
import { loadSubject, type Subject } from "../statement/load.ts";

export interface Behind {
  readonly token: Token;
  readonly signature: Signature;
  /** The statement with the text version that the request was made for. */
  readonly subject: Subject;
  readonly line: Signatory | null;
}

/** A link under another statement's address is no link. */
export async function loadBehind(
  r: Reader,
  link: { slug: string; token: string; purpose: TokenPurpose; now: string },
): Promise<Behind | Refusal> {
  const token = await findToken(r, link.token, link.purpose, link.now);
  if (isRefusal(token)) return token;
  const signature = await findSignature(r, token.subject);
  const subject = signature && (await loadSubject(r, link.slug, signature.version));
  if (!signature || subject?.statement.id !== signature.statement) return refuse("token-unknown");
  return { token, signature, subject, line: await lineOf(r, signature) };
}
