/**
 * The newest checkpoint of each log that this browser has verified, in IndexedDB: what a log that is shown later must
 * still begin with. Where a browser keeps nothing (a private window), nothing is remembered, and that is said.
 */

export interface Remembered {
  readonly origin: string;
  readonly size: number;
  /** The signed checkpoint. */
  readonly note: string;
  /** ISO 8601 UTC. */
  readonly seenAt: string;
}

const storeName = "checkpoints";

/** @returns null where nothing can be kept. */
export async function recallAll(): Promise<readonly Remembered[] | null> {
  return withStore("readonly", (store) => store.getAll() as IDBRequest<Remembered[]>);
}

export async function remember(one: Remembered): Promise<void> {
  await withStore("readwrite", (store) => store.put(one));
}

export async function forget(origin: string): Promise<void> {
  await withStore("readwrite", (store) => store.delete(origin));
}

async function withStore<T>(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T | null> {
  try {
    const database = await open();
    const transaction = database.transaction(storeName, mode);
    const answer = await settled(ask(transaction.objectStore(storeName)));
    database.close();
    return answer;
  } catch {
    return null;
  }
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open("undersigned-verifier", 1);
  request.onupgradeneeded = () =>
    void request.result.createObjectStore(storeName, { keyPath: "origin" });
  return settled(request);
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB"));
  });
}
