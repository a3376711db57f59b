/** Opening one database with two keys. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { temporaryFolder } from "../../test/temporary-store.ts";
import { openStore } from "./open.ts";

test("of two programs that open a new database at once with different keys, one is refused", async (t) => {
  const database = join(temporaryFolder(t), "new.sqlite");
  const open = async (byte: number): Promise<string> => {
    const store = await openStore({ database, masterKey: new Uint8Array(32).fill(byte) });
    await store.close();
    return "opened";
  };
  const answers = await Promise.all(
    [1, 2].map((byte) => open(byte).catch((error: Error) => error.message)),
  );
  assert.equal(answers.filter((answer) => answer === "opened").length, 1, answers.join());
  assert.match(answers.find((answer) => answer !== "opened") ?? "", /master key/);
});
