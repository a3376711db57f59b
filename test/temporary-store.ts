/** A store in a folder of its own that is gone after the test; SQLite unless said otherwise. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { openStore, type OpenOptions, type Store } from "../src/store/open.ts";

export const noon = "2027-03-03T12:00:00.000Z";

export async function temporaryStore(
  t: TestContext,
  options: Partial<OpenOptions> = {},
): Promise<Store> {
  const folder = temporaryFolder(t);
  const store = await openStore({
    database: join(folder, "undersigned.sqlite"),
    masterKey: new Uint8Array(32).fill(7),
    clock: () => new Date(noon),
    ...options,
  });
  t.after(() => store.close());
  return store;
}

export function temporaryFolder(t: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), "undersigned-test-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
