/** Signing with every statement failing in turn, and killed at any moment: no fork, no gap, nothing acknowledged lost. */
import assert from "node:assert/strict";
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { isTrouble } from "#operations/instance/trouble.ts";
import { newestCheckpoint } from "#store/read/log-tree.ts";
import { StatementBreaker } from "../faults/break-statements.ts";
import { failSigners } from "../soak/log-failures.ts";
import { killSigners } from "../soak/log-kill.ts";
import { databaseKinds } from "../stores.ts";
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

const program = join(import.meta.dirname, "sign-without-end.ts");

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

for (const kind of databaseKinds)
  test(`${kind}: statements and the signer's own files fail in turn, and nothing is signed that is not remembered`, async (t) => {
    const { faults, seen } = await failSigners(t, kind, { failures: 24, seed: 4 });
    assert.deepEqual(faults, []);
    assert.equal(Object.keys(seen).length, 12, JSON.stringify(seen));
  });

test("the control: a disk that says it has written what it has not is found out", async (t) => {
  const { faults } = await failSigners(t, "sqlite", { failures: 1, seed: 4, always: "lies" });
  assert.match(faults.join(), /not remembered/);
});

test("killed before every statement and at any moment, it goes on with everything it ever signed for", async (t) => {
  const killed = await killSigners(await signingLog(t), { kills: 8, seed: 5 });
  assert.deepEqual(killed.faults, []);
  assert.ok(killed.entries > 10 && killed.steps > 3, JSON.stringify(killed));
});

test("the control: a signer that acknowledges too early is found out", async (t) => {
  const killed = await killSigners(await signingLog(t), { kills: 8, seed: 5, isEarly: true });
  assert.ok(killed.faults.some((fault) => fault.includes("were acknowledged")));
});

test("one that stands still while another signs does not fork the log when it goes on", async (t) => {
  const log = await signingLog(t);
  const statement = await openStatementIn(log);
  await publish(log);
  const given = [log.store.location, log.keyFile, statement, log.store.clock.now];
  const start = (): ChildProcess =>
    spawn(process.execPath, [program, ...given], { stdio: ["ignore", "pipe", "inherit"] });
  const [one, other] = [start(), start()];
  t.after(() => [one, other].map((child) => child.kill("SIGKILL")));
  await Promise.all([one, other].map((child) => once(child.stdout ?? assert.fail(), "data")));
  const kept = new Set<string>();
  for (let round = 0; round < 4; round++) {
    const [still, busy] = round % 2 === 0 ? [one, other] : [other, one];
    still.kill("SIGSTOP");
    await pause(250);
    kept.add((await newestCheckpoint(log.store.reader))?.note ?? "");
    still.kill("SIGCONT");
    await Promise.race([once(busy.stdout ?? assert.fail(), "data"), pause(2000)]);
    kept.add(memoryOf(log) ?? "");
  }
  for (const child of [one, other]) {
    assert.equal(child.exitCode, null, "it ended by itself");
    const ended = once(child, "exit");
    child.kill("SIGKILL");
    await ended;
  }
  assert.ok(kept.size > 3, `${kept.size} checkpoints`);
  // Killed just after a signing, they leave nothing to sign: so something more is there for whoever goes on.
  await growTo(log, statement, ((await newestCheckpoint(log.store.reader))?.size ?? 0) + 100);
  assert.ok(await attempt(log));
  assert.deepEqual(failuresOf(await verifyStored(log, { kept: [...kept] })), []);
});
