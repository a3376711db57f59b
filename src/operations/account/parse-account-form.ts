/** Name and address of an account as typed into a form. */
import { decideEmail, parseEmailAddress } from "#domain/email-address.ts";
import { cleanLine, decideLine } from "#domain/input/printed-name.ts";
import type { Problem } from "#domain/refusal.ts";

export interface ParsedAccount {
  readonly name: string;
  readonly email: string;
}

export function parseAccountForm(
  typed: ParsedAccount,
): ParsedAccount | { readonly problems: readonly Problem[] } {
  const name = cleanLine(typed.name);
  const email = parseEmailAddress(typed.email);
  const wrongName = decideLine(name, { field: "name", required: true, most: 120, name: true });
  const wrong: (Problem | null)[] = [wrongName, decideEmail(typed.email, email)];
  const problems = wrong.filter((one) => one !== null);
  return problems.length > 0 || "problem" in email ? { problems } : { name, email: email.email };
}
