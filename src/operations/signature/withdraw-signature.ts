/** Withdrawal by the private link: the entry stays in its place with its number, struck, with the date. */
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import { isCounted, type Signatory } from "#domain/signatory.ts";
import type { Site } from "#domain/site.ts";
import { findSignature } from "#store/read/signatures.ts";
import { statementById } from "#store/read/statements.ts";
import { findToken } from "#store/read/tokens.ts";
import { addChange } from "#store/write/changes.ts";
import { appendEntry, keepOpenings } from "#store/write/log-entries.ts";
import { addWithdrawal, count, countLine } from "#store/write/signatories.ts";
import { addDenial } from "#store/write/signatures.ts";
import type { Transaction } from "#store/transaction.ts";
import { commitFields } from "../log/commit-fields.ts";
import { minuteOf } from "../log/open-log.ts";
import { lineOf } from "./line-of.ts";
import { evidenceValue } from "./publish-signature.ts";
import { sendWithdrawn } from "../letter/send-withdrawn.ts";

/** The number withdrawn; null when the request had not been published and is simply ended. Twice is once. */
export async function withdrawSignature(
  t: Transaction,
  site: Site,
  command: { token: string },
): Promise<{ act: string; number: number | null } | Refusal> {
  const token = await findToken(t, command.token, "mine", t.now);
  if (isRefusal(token)) return token;
  const signature = await findSignature(t, token.subject);
  if (!signature) return refuse("signature-unknown");
  const line = await lineOf(t, signature);
  if (!line) {
    if (!signature.deniedAt) await addDenial(t, signature.act);
    return { act: signature.act, number: null };
  }
  if (line.excluded) return refuse("signatory-gone", { number: line.number });
  if (line.withdrawnAt) return { act: signature.act, number: line.number };
  await strikeLine(t, line);
  const statement = await statementById(t, signature.statement);
  if (statement) await sendWithdrawn(t, site, signature, statement, line.number);
  return { act: signature.act, number: line.number };
}

export async function strikeLine(t: Transaction, line: Signatory): Promise<void> {
  const { commit, openings } = commitFields(t, { evidence: evidenceValue("email", t.now) });
  const idx = await appendEntry(t, {
    v: 1,
    kind: "signature.withdrawn",
    at: minuteOf(t.now),
    act: line.act,
    commit,
  });
  await keepOpenings(t, idx, line.act, openings);
  await addWithdrawal(t, line.act, idx);
  if (isCounted(line)) await countLine(t, line, -1);
  await count(t, line, "mark", "withdrawn", 1);
  await addChange(t, {
    statement: line.statement,
    kind: "withdrawn-signature",
    params: { number: line.number, name: line.printed },
    public: true,
    by: "representative",
  });
}
