/** Opening for signature: freezes the draft text when there is one, then the statement is public and may be signed. */
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import type { Site } from "#domain/site.ts";
import { decideState, isPastDeadline, type Statement } from "#domain/statement.ts";
import { statementById } from "#store/read/statements.ts";
import { addChange } from "#store/write/changes.ts";
import { appendEntry } from "#store/write/log-entries.ts";
import { addStep } from "#store/write/statements.ts";
import type { Transaction } from "#store/transaction.ts";
import { minuteOf } from "../log/open-log.ts";
import { publishText } from "./publish-text.ts";

export async function openStatement(
  t: Transaction,
  site: Site,
  command: { by: string; statement: string },
): Promise<{ version: number } | Refusal> {
  const statement = await statementById(t, command.statement);
  if (!statement) return refuse("statement-unknown");
  const refusal = decideOpening(statement, t.now);
  if (isRefusal(refusal)) return refusal;
  const published = await publishText(t, site, statement);
  if (isRefusal(published)) return published;
  const { version } = published;
  await addStep(t, statement.id, "signing", command.by, null);
  await appendEntry(t, {
    v: 1,
    kind: "statement.opened",
    at: minuteOf(t.now),
    statement: statement.id,
    version,
  });
  await addChange(t, {
    statement: statement.id,
    kind: statement.state === "closed" ? "reopened" : "opened",
    params: { version },
    public: true,
    by: command.by,
  });
  return { version };
}

/** @param now ISO 8601 UTC. */
export function decideOpening(
  { state, deadline }: Pick<Statement, "state" | "deadline">,
  now: string,
): Refusal | null {
  const late = isPastDeadline(deadline, now);
  return (
    decideState(state, "signing") ??
    (late ? refuse("deadline-past", { deadline: deadline ?? "" }) : null)
  );
}
