import assert from "node:assert/strict";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { test } from "node:test";
import { asSuperuser, freshDatabase } from "../../../test/postgres.ts";
import { masterKey } from "../../../test/stores.ts";
import { temporaryFolder } from "../../../test/temporary-store.ts";
import { openStore } from "../open.ts";
import { compareTables } from "./table-order.ts";

type Reference = readonly [child: string, parent: string];

test("tables come after those that they refer to, in both databases", async (t) => {
  const file = join(temporaryFolder(t), "store.sqlite");
  const url = await freshDatabase();
  for (const database of [file, url]) await (await openStore({ database, masterKey })).close();
  for (const found of [referencesIn(file), await referencesAt(url)]) {
    assert.ok(found.length > 20);
    const wrong = found.filter(([child, parent]) => compareTables(parent, child) >= 0);
    assert.deepEqual(wrong, []);
  }
});

function referencesIn(file: string): Reference[] {
  const db = new DatabaseSync(file, { readOnly: true });
  const found = db
    .prepare(
      'select t.name as child, f."table" as parent from sqlite_schema t, pragma_foreign_key_list(t.name) f where t.type = ?',
    )
    .all("table");
  db.close();
  return found.map(({ child, parent }) => [String(child), String(parent)]);
}

async function referencesAt(url: string): Promise<Reference[]> {
  const [found] = await asSuperuser(
    url,
    "select conrelid::regclass::text as child, confrelid::regclass::text as parent from pg_constraint where contype = 'f'",
  );
  return (found?.rows ?? []).map((row) => [String(row["child"]), String(row["parent"])]);
}
