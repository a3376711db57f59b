/** Half-done imports in their list: what can be done with one, and with one that is being stored. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { openDesk } from "../../../test/desk-client.ts";
import { holding } from "../../../test/held-store.ts";
import { emptyScene } from "../../../test/scene.ts";

const names = Array.from(
  { length: 150 },
  (_, at) => `${at + 1}. Society of Cape ${"aeiou"[at % 5]}${at}`,
);
const pasted = `Keep the lamps lit\n\nWe ask that every lamp be lit.\n\nSignatories:\n${names.join("\n")}\n`;

test("an import that is being stored is looked at, not thrown away", async (t) => {
  const store = await emptyScene(t);
  const held = holding(store, 2);
  const desk = await openDesk(held, () => store.clock.now, "secretary");
  const { to: path } = await desk.uploadToEnd("/desk/imports", { pasted });
  const before = (await desk.get("/desk/statements/new")).text;
  assert.ok(before.includes(`href="${path}/discard?from=list"`));
  assert.match(before, />Go on</);
  held.start();
  assert.equal((await desk.post(`${path}/store`, { state: "draft" })).to, path);
  const meanwhile = (await desk.get("/desk/statements/new")).text;
  assert.match(meanwhile, /is being stored/);
  assert.match(meanwhile, />How far it is</);
  assert.ok(!meanwhile.includes(`${path}/discard`));
  assert.equal((await desk.get(`${path}/discard`)).to, path);
  held.release();
  while ((await desk.get(path)).status === 200)
    await new Promise((resolve) => setTimeout(resolve, 20));
  assert.doesNotMatch((await desk.get("/desk/statements/new")).text, /Half-done imports/);
});
