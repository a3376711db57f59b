import assert from "node:assert/strict";
import { test } from "node:test";
import { cliffStatement } from "../../../test/cast.ts";
import { openDesk, type DeskClient } from "../../../test/desk-client.ts";
import { holding } from "../../../test/held-store.ts";
import { emptyScene } from "../../../test/scene.ts";

/** A desk whose n-th transaction waits: reading takes as long as the test wants. */
async function slowDesk(t: Parameters<typeof emptyScene>[0], nth = 1) {
  const store = await emptyScene(t);
  const held = holding(store, nth);
  const desk = await openDesk(held, () => store.clock.now, "secretary");
  return { store, held, desk };
}

async function endOf(
  desk: DeskClient,
  path: string,
): Promise<Awaited<ReturnType<DeskClient["get"]>>> {
  const reply = await desk.get(path);
  if (!reply.headers.has("refresh")) return reply;
  await new Promise((resolve) => setTimeout(resolve, 20));
  return endOf(desk, path);
}

test("a long file is read behind a page that names it and leads to the import", async (t) => {
  const { held, desk } = await slowDesk(t);
  held.start();
  const file = new File([cliffStatement], "cliffs <1>.txt");
  const begun = await desk.upload("/desk/imports", {}, file);
  assert.match(begun.to, /^\/desk\/imports\/reading\/[0-9a-f]{32}\?file=cliffs\+%3C1%3E\.txt$/);
  const waiting = await desk.get(begun.to);
  assert.match(waiting.text, /<progress[^>]*><\/progress>/);
  assert.match(waiting.text, /cliffs &lt;1&gt;\.txt/);
  held.release();
  const { to } = await endOf(desk, begun.to);
  assert.match(to, /^\/desk\/imports\/[0-9a-f]{32}$/);
  assert.match((await desk.get(to)).text, /No\. 6 stays as “repeats no\. 2”/);
});

test("what turns out wrong after the answer is told with what was pasted, and nothing is kept", async (t) => {
  const { held, desk } = await slowDesk(t);
  const begun = await desk.uploadToEnd("/desk/imports", { pasted: cliffStatement });
  assert.equal(
    (await desk.post(`${begun.to}/store`, { state: "draft", step: "store" })).status,
    303,
  );
  held.start();
  const again = await desk.upload("/desk/imports", { pasted: cliffStatement });
  held.release();
  const told = await endOf(desk, again.to);
  assert.equal(told.status, 409);
  assert.match(told.text, /name="again"/);
  assert.match(told.text, /<textarea[^>]*>[^<]*cliffs/i);
});

test("a page of a reading that nobody knows says what became of it", async (t) => {
  const { desk } = await slowDesk(t);
  const told = await desk.get(`/desk/imports/reading/${"0".repeat(32)}?file=a.txt`);
  assert.equal(told.status, 409);
  assert.match(told.text, /not read to the end/);
});
