/** Stores of both kinds for tests: each on a database of its own that goes with the test. */
import { join } from "node:path";
import type { TestContext } from "node:test";
import { openStore, type OpenOptions, type Store } from "#store/open.ts";
import { TestClock } from "./acting.ts";
import { freshDatabase } from "./postgres.ts";
import { temporaryFolder } from "./temporary-store.ts";

export const databaseKinds = ["sqlite", "postgres"] as const;
export type DatabaseKind = (typeof databaseKinds)[number];

export const masterKey = new Uint8Array(32).fill(7);

/** What `openStore` is told for a new, empty database. */
export async function freshLocation(t: TestContext, kind: DatabaseKind): Promise<string> {
  return kind === "postgres" ? freshDatabase() : join(temporaryFolder(t), "undersigned.sqlite");
}

export interface TestStore extends Store {
  readonly clock: TestClock;
  readonly location: string;
}

/** A store that is closed after the test, on a new database unless `database` names one; `lastly` looks at it before. */
export async function openTestStore(
  t: TestContext,
  kind: DatabaseKind,
  options: Partial<OpenOptions> = {},
  lastly: (store: TestStore) => Promise<void> = () => Promise.resolve(),
): Promise<TestStore> {
  const location = options.database ?? (await freshLocation(t, kind));
  const clock = new TestClock();
  const store = await openStore({
    masterKey,
    clock: clock.read,
    ...options,
    database: location,
  });
  const whole = Object.assign(store, { clock, location });
  t.after(async () => {
    try {
      await lastly(whole);
    } finally {
      await whole.close();
    }
  });
  return whole;
}
