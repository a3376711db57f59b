import assert from "node:assert/strict";
import { test } from "node:test";
import { isRefusal } from "#domain/refusal.ts";
import { desk, done } from "../../../test/acting.ts";
import { fogStatement } from "../../../test/cast.ts";
import { emptyScene } from "../../../test/scene.ts";
import { createStatement } from "./create-statement.ts";
import { saveTexts } from "./save-texts.ts";

test("a text with a repeated or malformed unit id is refused, not stored", async (t) => {
  const store = await emptyScene(t);
  const { id } = await done(store, (tx) => createStatement(tx, { by: desk, draft: fogStatement }));
  const [lead, ...rest] = fogStatement.texts;
  assert.ok(lead);
  const code = (ids: readonly string[]): Promise<unknown> => {
    const units = ids.map((unit) => ({ id: unit, kind: "paragraph" as const, text: "Fog." }));
    const texts = [{ ...lead, units }, ...rest];
    return store.transact((tx) => saveTexts(tx, { by: desk, statement: id, version: 1, texts }));
  };
  for (const [ids, unit] of [
    [["u1", "u2", "u1"], "u1"],
    [["u1", "u 2"], "u 2"],
    [["u1", ""], ""],
    [["u1", "x".repeat(65)], "x".repeat(65)],
  ] as const) {
    const answer = await code(ids);
    assert.ok(isRefusal(answer), ids.join());
    assert.deepEqual([answer.refusal, answer.params], ["unit-malformed", { unit }]);
  }
  assert.deepEqual(await code(["u1", "u-2.b"]), { version: 1 });
});
