/**
 * What publishing a draft with a long list needs, before it is public: the text is frozen, and the lines are listed in the
 * log, some of them at a time, so that nobody waits for all of them. Then opening or closing it is one short act. A crash
 * in between leaves a draft with a frozen text; opening it again goes on.
 */
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import type { Site } from "#domain/site.ts";
import { unloggedLines } from "#store/read/signatories.ts";
import { runOfStatement } from "#store/read-import/runs.ts";
import { decideState } from "#domain/statement.ts";
import { statementById } from "#store/read/statements.ts";
import type { Store } from "#store/open.ts";
import type { Transaction } from "#store/transaction.ts";
import { decideOpening } from "./open-statement.ts";
import { publishLines } from "./publish-text.ts";

/** Lines of one transaction, each an entry with its openings. */
const linesPerPiece = 50;

export async function publishInPieces(
  store: Pick<Store, "reader" | "transact">,
  site: Site,
  statement: string,
  { stored = false, to = null, most = linesPerPiece }: Partial<Piece> = {},
): Promise<Refusal | null> {
  if ((await unloggedLines(store.reader, statement, most)).length < most) return null;
  for (;;) {
    const piece = await store.transact((t) =>
      publishPiece(t, site, statement, { stored, to, most }),
    );
    if (isRefusal(piece)) return piece;
    if (piece.listed < most) return null;
  }
}

interface Piece {
  /** The import that brought the list is at this very step; otherwise one that goes on stands in the way. */
  readonly stored: boolean;
  /** The step that the lines are listed for: nothing is listed for one that cannot be taken. */
  readonly to: "signing" | "closed" | null;
  readonly most: number;
}

async function publishPiece(
  t: Transaction,
  site: Site,
  id: string,
  { stored, to, most }: Piece,
): Promise<{ listed: number } | Refusal> {
  const statement = await statementById(t, id);
  if (!statement) return refuse("statement-unknown");
  if (!stored && (await runOfStatement(t, id))) return refuse("import-running");
  const refusal =
    to === "signing" ? decideOpening(statement, t.now) : to && decideState(statement.state, to);
  return refusal ?? publishLines(t, site, statement, most);
}
