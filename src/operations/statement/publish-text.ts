/** The moment a statement becomes public: its draft text is frozen, and lines imported into the draft are listed in the log. */
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import type { Site } from "#domain/site.ts";
import type { Statement } from "#domain/statement.ts";
import { findVersion } from "#store/read/texts.ts";
import { unloggedLines } from "#store/read/signatories.ts";
import type { Transaction } from "#store/transaction.ts";
import { freezeText } from "./freeze-version.ts";
import { logListing } from "../import/list-signatory.ts";

/** Answers the version that is public now; does nothing when the text was frozen before. */
export async function publishText(
  t: Transaction,
  site: Site,
  statement: Statement,
): Promise<{ version: number } | Refusal> {
  if (statement.version > 0) return { version: statement.version };
  if (!(await findVersion(t, statement.id, 1)))
    return refuse("statement-no-text", { language: statement.authentic });
  const frozen = await freezeText(t, site, statement, 1);
  if (isRefusal(frozen)) return frozen;
  for (const line of await unloggedLines(t, statement.id))
    await logListing(t, line, frozen.manifest);
  return { version: 1 };
}
