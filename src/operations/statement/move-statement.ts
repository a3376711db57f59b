/** The other steps of a statement's life: circulating, closed, delivered, withdrawn. Each is a record with who, when, why. */
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import { digestRoll, type RollRow, type RollState } from "#domain/record/roll.ts";
import { standing, type Signatory } from "#domain/signatory.ts";
import type { Site } from "#domain/site.ts";
import { decideState, type StatementState } from "#domain/statement.ts";
import { statementById } from "#store/read/statements.ts";
import { rollOf } from "#store/read/signatories.ts";
import { addChange } from "#store/write/changes.ts";
import { appendEntry } from "#store/write/log-entries.ts";
import { addStep } from "#store/write/statements.ts";
import type { Transaction } from "#store/transaction.ts";
import { sha256 } from "../log/commit-fields.ts";
import { minuteOf } from "../log/open-log.ts";
import { publishText } from "./publish-text.ts";

export interface Move {
  readonly by: string;
  readonly statement: string;
  readonly to: Exclude<StatementState, "signing">;
  readonly reason: string | null;
}

export async function moveStatement(
  t: Transaction,
  site: Site,
  command: Move,
): Promise<{ state: StatementState } | Refusal> {
  const statement = await statementById(t, command.statement);
  if (!statement) return refuse("statement-unknown");
  const refusal = decideState(statement.state, command.to);
  if (isRefusal(refusal)) return refusal;
  const published = command.to === "closed" ? await publishText(t, site, statement) : null;
  if (isRefusal(published)) return published;
  await addStep(t, statement.id, command.to, command.by, command.reason);
  const isPublic = statement.version > 0 || command.to === "closed";
  if (isPublic && isEnd(command.to)) await sealRoll(t, statement.id, command.to);
  await addChange(t, {
    statement: statement.id,
    kind: command.to,
    params: command.reason ? { reason: command.reason } : {},
    public: isPublic,
    by: command.by,
  });
  return { state: command.to };
}

type End = "closed" | "delivered" | "withdrawn";

function isEnd(state: StatementState): state is End {
  return state === "closed" || state === "delivered" || state === "withdrawn";
}

async function sealRoll(t: Transaction, statement: string, to: End): Promise<void> {
  const roll = (await rollOf(t, statement)).map(toRollRow);
  const live = roll.filter(({ state }) => state === "signed" || state === "listed").length;
  await appendEntry(t, {
    v: 1,
    kind: `statement.${to}`,
    at: minuteOf(t.now),
    statement,
    live,
    roll: digestRoll(sha256, roll),
  });
}

function toRollRow(
  line: Pick<Signatory, "act" | "number"> & Parameters<typeof standing>[0],
): RollRow {
  const now = standing(line);
  const state: RollState = now === "hidden" ? "disputed" : now === "repeat" ? "listed" : now;
  return { act: line.act, number: line.number, state };
}
