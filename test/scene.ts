/** A stage for one test: a store with the fog statement open for signature, that must agree with itself at the end. */
import assert from "node:assert/strict";
import type { TestContext } from "node:test";
import type { DraftStatement } from "#operations/statement/create-statement.ts";
import { findSignatory, talliesOf, type Tally } from "#store/read/signatories.ts";
import type { Signatory } from "#domain/signatory.ts";
import { openFog } from "./acting.ts";
import { agree } from "./agree.ts";
import { openTestStore, type DatabaseKind, type TestStore } from "./stores.ts";

export interface Scene extends TestStore {
  /** The statement that is open. */
  readonly id: string;
  readonly slug: string;
  tally(statement?: string): Promise<Tally>;
  line(number: number, statement?: string): Promise<Signatory>;
}

export function emptyScene(t: TestContext, kind: DatabaseKind = "sqlite"): Promise<TestStore> {
  return openTestStore(t, kind, {}, async ({ reader }) =>
    assert.deepEqual(await agree(reader), []),
  );
}

export async function scene(
  t: TestContext,
  changes: Partial<DraftStatement> = {},
  kind: DatabaseKind = "sqlite",
): Promise<Scene> {
  const store = await emptyScene(t, kind);
  const { id, slug } = await openFog(store, changes);
  return Object.assign(store, {
    id,
    slug,
    tally: async (statement = id) => (await talliesOf(store.reader, statement)).organisation,
    line: async (number: number, statement = id) => {
      const line = await findSignatory(store.reader, statement, "organisation", number);
      if (!line) throw new Error(`no line ${number}`);
      return line;
    },
  });
}
