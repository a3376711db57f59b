/** The dated change log of a statement and, for the desk, of everything done. Public lines name no person. */
import { insert, type Transaction } from "../transaction.ts";

export interface Change {
  readonly statement: string | null;
  /** Message `web.change.<kind>`. */
  readonly kind: string;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly public: boolean;
  readonly by: string;
}

export async function addChange(t: Transaction, change: Change): Promise<void> {
  await insert(t, "change_line", {
    at: t.now,
    statement: change.statement,
    kind: change.kind,
    params: JSON.stringify(change.params ?? {}),
    public: change.public ? 1 : 0,
    account: change.by,
  });
}
