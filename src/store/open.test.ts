/** Opening one database with two keys. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { temporaryFolder } from "../../test/temporary-store.ts";
import { openStore } from "./open.ts";

test("a program that comes second in writing its key's digest is refused", async (t) => {
  const database = join(temporaryFolder(t), "new.sqlite");
  const masterKey = new Uint8Array(32).fill(1);
  let overtaken = 0;
  /** Another program writes its own just before. */
  const observe = (sql: string): void => {
    if (!sql.startsWith('update "instance" set "key_check"')) return;
    const other = new DatabaseSync(database);
    other.exec("update instance set key_check = 'of another key'");
    other.close();
    overtaken += 1;
  };
  await assert.rejects(openStore({ database, masterKey, observe }), /master key/);
  assert.equal(overtaken, 1);
});

test("the first key of a database opens it ever after, and no other does", async (t) => {
  const database = join(temporaryFolder(t), "new.sqlite");
  const open = async (byte: number): Promise<void> =>
    (await openStore({ database, masterKey: new Uint8Array(32).fill(byte) })).close();
  await open(1);
  await assert.rejects(open(2), /master key/);
  await open(1);
});
