/** A store that tells of its commits: kept pages become old, mails may be due. */
import { isRefusal, type Refusal } from "#domain/refusal.ts";
import type { Store } from "#store/open.ts";
import type { Transaction } from "#store/transaction.ts";

export interface TellingStore extends Store {
  /** Called after every durable commit of this process, before whoever asked for it goes on. */
  onCommit(hook: () => void): void;
}

export function tellCommits(store: Store): TellingStore {
  const hooks: (() => void)[] = [];

  async function transact<T>(work: (t: Transaction) => Promise<T>): Promise<T | Refusal> {
    const result = await store.transact(work);
    if (!isRefusal(result)) for (const hook of hooks) hook();
    return result;
  }

  return {
    kind: store.kind,
    reader: store.reader,
    change: () => store.change(),
    transact,
    get waiting() {
      return store.waiting;
    },
    get together() {
      return store.together;
    },
    emptyJournal: () => store.emptyJournal(),
    copyTo: (file) => store.copyTo(file),
    close: () => store.close(),
    onCommit: (hook) => void hooks.push(hook),
  };
}
