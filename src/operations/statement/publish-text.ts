/** The moment a statement becomes public: its draft text is frozen, and lines imported into the draft are listed in the log. */
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import type { Site } from "#domain/site.ts";
import type { Statement } from "#domain/statement.ts";
import { findVersion } from "#store/read/texts.ts";
import { unloggedLines } from "#store/read/signatories.ts";
import { runOfStatement } from "#store/read-import/runs.ts";
import type { Transaction } from "#store/transaction.ts";
import { forgetListing } from "../erasure/forget-line.ts";
import { freezeText } from "./freeze-version.ts";
import { logListing } from "../import/list-signatory.ts";

/** Answers the version that is public now. An import that is still being stored stands in the way. */
export async function publishText(
  t: Transaction,
  site: Site,
  statement: Statement,
): Promise<{ version: number } | Refusal> {
  if (await runOfStatement(t, statement.id)) return refuse("import-running");
  const published = await publishLines(t, site, statement);
  return isRefusal(published) ? published : { version: published.version };
}

/** Lists at most `most` lines that are not in the log yet; the text is frozen with the first of them. */
export async function publishLines(
  t: Transaction,
  site: Site,
  statement: Statement,
  most?: number,
): Promise<{ version: number; listed: number } | Refusal> {
  const frozen = await frozenText(t, site, statement);
  if (isRefusal(frozen)) return frozen;
  const lines = await unloggedLines(t, statement.id, most);
  for (const line of lines) {
    await logListing(t, line, frozen.manifest);
    if (line.erased) await forgetListing(t, line.act);
  }
  return { version: frozen.version, listed: lines.length };
}

async function frozenText(
  t: Transaction,
  site: Site,
  statement: Statement,
): Promise<{ version: number; manifest: string } | Refusal> {
  const version = await findVersion(t, statement.id, statement.version || 1);
  if (!version) return refuse("statement-no-text", { language: statement.authentic });
  if (version.manifest !== null) return { version: version.version, manifest: version.manifest };
  const frozen = await freezeText(t, site, statement, version.version);
  return isRefusal(frozen) ? frozen : { version: version.version, ...frozen };
}
