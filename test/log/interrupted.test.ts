/** Signing with every statement failing in turn, and killed at any moment: no fork, no gap, nothing acknowledged lost. */
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { isTrouble } from "#operations/instance/trouble.ts";
import { entryCount } from "#store/read/log-entries.ts";
import { newestCheckpoint } from "#store/read/log-tree.ts";
import { openStore } from "#store/open.ts";
import { StatementBreaker } from "../faults/break-statements.ts";
import { databaseKinds, masterKey } from "../stores.ts";
import {
  growTo,
  memoryOf,
  openStatementIn,
  publish,
  signingLog,
  verifyStored,
  type SigningLog,
} from "./signing-log.ts";
import { failuresOf } from "./verify-site.ts";

async function attempt(log: SigningLog): Promise<boolean> {
  try {
    const result = await publish(log);
    assert.ok(!isTrouble(result), JSON.stringify(result));
    return result !== null;
  } catch (error) {
    if (error instanceof assert.AssertionError) throw error;
    return false;
  }
}

for (const kind of databaseKinds) {
  test(`${kind}: a statement that fails, whichever it is, leaves a log that goes on`, async (t) => {
    const breaker = new StatementBreaker();
    const log = await signingLog(t, kind, { observe: breaker.observe });
    const statement = await openStatementIn(log);
    await publish(log);
    const kept = new Set<string>();
    let statements = 0;
    for (let n = 1, isBroken = true; isBroken; n++) {
      await growTo(log, statement, 250 + n);
      const before = await newestCheckpoint(log.store.reader);
      breaker.arm(n);
      const isDone = await attempt(log);
      isBroken = breaker.disarm();
      if (!isDone) assert.deepEqual(await newestCheckpoint(log.store.reader), before);
      kept.add(memoryOf(log) ?? "");
      statements = n;
    }
    assert.ok(statements > 10, `${statements} statements`);
    assert.deepEqual(failuresOf(await verifyStored(log, { kept: [...kept] })), []);
  });
}

const program = join(import.meta.dirname, "sign-without-end.ts");
const rounds = 6;

test("killed at any moment, it goes on with everything it ever signed for", async (t) => {
  const log = await signingLog(t);
  const statement = await openStatementIn(log);
  await publish(log);
  const kept = new Set<string>();
  let acknowledged = 0;
  for (let round = 0; round < rounds; round++) {
    const given = [log.store.location, log.keyFile, statement, log.store.clock.now];
    const child = spawn(process.execPath, [program, ...given], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const ended = once(child, "exit");
    child.stdout.on("data", (part: Buffer) => {
      const last = part.toString().trim().split("\n").at(-1) ?? "";
      acknowledged = Math.max(acknowledged, Number(last));
    });
    await Promise.race([once(child.stdout, "data"), ended]);
    await pause(20 + ((round * 37) % 90));
    child.kill("SIGKILL");
    const [code] = (await ended) as [number | null];
    assert.equal(code, null, "it did not end by itself");
    kept.add(memoryOf(log) ?? "");
    const store = await openStore({ database: log.store.location, masterKey });
    assert.ok((await entryCount(store.reader)) >= acknowledged);
    await store.close();
    await attempt(log);
    assert.deepEqual(
      failuresOf(await verifyStored(log, { kept: [...kept] })),
      [],
      `round ${round}`,
    );
  }
  assert.ok(acknowledged > 10);
});
