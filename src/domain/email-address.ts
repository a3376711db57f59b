/**
 * One e-mail address as the forms accept it: the dot-atom form of RFC 5321, section 4.1.2, with a domain name.
 * Quoted local parts, comments, groups and lists are refused: mail libraries disagree about them, attackers use that.
 */
import type { Problem, ProblemCode } from "./refusal.ts";

const atom = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]{1,64}$/;
const label = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/** RFC 5321, section 4.5.3.1.3: a path of 256 octets, brackets and all. */
const mostCharacters = 254;

export type ParsedEmail = { readonly email: string } | { readonly problem: ProblemCode };

export function parseEmailAddress(typed: string): ParsedEmail {
  const email = typed.trim();
  if (email === "") return { problem: "missing" };
  if (/[,;\s]/.test(email)) return { problem: "email-several" };
  if (email.length > mostCharacters) return { problem: "too-long" };
  const at = email.lastIndexOf("@");
  if (at < 1 || !isLocalPart(email.slice(0, at))) return { problem: "email-form" };
  const host = asciiHost(email.slice(at + 1));
  return host ? { email: `${email.slice(0, at)}@${host}` } : { problem: "email-form" };
}

/** What is wrong with it, for the field `email` of a form; null where nothing is. */
export function decideEmail(typed: string, parsed: ParsedEmail): Problem | null {
  if (!("problem" in parsed)) return null;
  const problem = { field: "email", code: parsed.problem };
  const params = { most: mostCharacters, found: [...typed.trim()].length };
  return parsed.problem === "too-long" ? { ...problem, params } : problem;
}

/** The form under which two spellings are one mailbox: lower case, no +suffix. For limits and look-ups, never for sending. */
export function mailboxKey(email: string): string {
  const at = email.lastIndexOf("@");
  const local = email.slice(0, at).toLowerCase().replace(/\+.*$/, "");
  return `${local}@${email.slice(at + 1).toLowerCase()}`;
}

export function hostOfAddress(email: string): string {
  return email.slice(email.lastIndexOf("@") + 1).toLowerCase();
}

function isLocalPart(local: string): boolean {
  return local.length <= 64 && local.split(".").every((part) => atom.test(part));
}

/** Internationalised domains become their ASCII form (UTS 46, by the URL parser). */
function asciiHost(host: string): string | null {
  if (host === "" || host.length > 253 || /[^\p{L}\p{M}\p{N}.-]/u.test(host)) return null;
  const url = URL.parse(`http://${host}/`);
  const labels = url?.hostname.split(".") ?? [];
  const ok =
    labels.length >= 2 &&
    labels.every((one) => label.test(one)) &&
    !/^\d+$/.test(labels.at(-1) ?? "");
  return ok ? labels.join(".") : null;
}
