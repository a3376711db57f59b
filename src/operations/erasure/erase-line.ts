/** Erasing a person whom the secretariat listed, with the claims about the line. An organisation's name is no person's. */
import { refuse, type Refusal } from "#domain/refusal.ts";
import { claimsAbout } from "#store/read-erasure/due.ts";
import { dropSubjects, scrubClaim } from "#store/write-erasure/scrub.ts";
import { signatoryByAct } from "#store/read/signatories.ts";
import { findSignature } from "#store/read/signatures.ts";
import { runOfStatement } from "#store/read-import/runs.ts";
import type { Transaction } from "#store/transaction.ts";
import type { Erase, Erased } from "./erase.ts";
import { forgetLine } from "./forget-line.ts";

export async function eraseLine(t: Transaction, { subject, by }: Erase): Promise<Erased | Refusal> {
  const line = await signatoryByAct(t, subject);
  if (!line) return refuse("signatory-unknown");
  if (line.kind !== "person") return refuse("erasure-not-person", { number: line.number });
  if (await runOfStatement(t, line.statement)) return refuse("import-running");
  const signature = await findSignature(t, line.act);
  await forgetLine(t, { line, signature, extent: "all", by });
  for (const claim of await claimsAbout(t, line.act)) {
    await scrubClaim(t, claim);
    await dropSubjects(t, [claim]);
  }
  return { extent: "all", statement: line.statement, number: line.number };
}
