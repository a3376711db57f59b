/** The desk takes an entry out of the count, for a published reason; it keeps its place and number. */
import { exclusionReasons, type ExclusionReason } from "#domain/log-entry.ts";
import { refuse, type Refusal } from "#domain/refusal.ts";
import { isCounted } from "#domain/signatory.ts";
import { signatoryByAct } from "#store/read/signatories.ts";
import { statementById } from "#store/read/statements.ts";
import { addChange } from "#store/write/changes.ts";
import { appendEntry } from "#store/write/log-entries.ts";
import { addExclusion, count, countLine } from "#store/write/signatories.ts";
import type { Transaction } from "#store/transaction.ts";
import { minuteOf } from "../log/open-log.ts";

export async function excludeSignatory(
  t: Transaction,
  command: { by: string; act: string; reason: string },
): Promise<{ number: number } | Refusal> {
  const line = await signatoryByAct(t, command.act);
  if (!line) return refuse("signatory-unknown");
  const statement = await statementById(t, line.statement);
  if (!statement || statement.version === 0)
    return refuse("statement-state", { from: statement?.state ?? "draft", to: "excluded" });
  if (line.excluded || line.withdrawnAt) return refuse("signatory-gone", { number: line.number });
  if (!isReason(command.reason)) return refuse("reason-unknown", { reason: command.reason });
  const { reason } = command;
  const by = reason === "court-order" ? "court" : reason === "listing-error" ? "error" : "operator";
  const idx = await appendEntry(t, {
    v: 1,
    kind: "signature.excluded",
    at: minuteOf(t.now),
    act: line.act,
    reason,
    by,
  });
  await addExclusion(t, line.act, reason, command.by, idx);
  if (isCounted(line)) await countLine(t, line, -1);
  await count(t, line, "mark", "excluded", 1);
  await addChange(t, {
    statement: line.statement,
    kind: "excluded",
    params: { number: line.number, name: line.printed, reason },
    public: true,
    by: command.by,
  });
  return { number: line.number };
}

function isReason(reason: string): reason is ExclusionReason {
  return (exclusionReasons as readonly string[]).includes(reason);
}
