import assert from "node:assert/strict";
import { test } from "node:test";
import { overdueStatements, statementById } from "#store/read/statements.ts";
import { desk, done, openFog } from "../../../test/acting.ts";
import { fogStatement, site } from "../../../test/cast.ts";
import { scene } from "../../../test/scene.ts";
import { closeDue } from "./close-due.ts";
import { createStatement } from "./create-statement.ts";
import { moveStatement } from "./move-statement.ts";

test("what is closed by itself is open, and past its last day", async (t) => {
  const store = await scene(t);
  await openFog(store, { deadline: "2027-03-04" });
  const over = await openFog(store, { deadline: "2027-03-03" });
  const closed = await openFog(store, { deadline: "2027-03-03" });
  await done(store, (tx) =>
    moveStatement(tx, site, { by: desk, statement: closed.id, to: "closed", reason: null }),
  );
  await done(store, (tx) =>
    createStatement(tx, { by: desk, draft: { ...fogStatement, deadline: "2027-03-03" } }),
  );
  assert.deepEqual(await overdueStatements(store.reader, "2027-03-03"), []);
  store.clock.set("2027-03-04T00:00:00.000Z");
  assert.deepEqual(await overdueStatements(store.reader, "2027-03-04"), [over.id]);
  assert.equal(await closeDue(store, site, store.clock.now), 1);
  assert.equal((await statementById(store.reader, over.id))?.state, "closed");
  assert.equal(await closeDue(store, site, store.clock.now), 0);
});
