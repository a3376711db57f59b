/** The worker on a real installation: mails go out at once, a failing job is tried again, stopping waits. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { readConfig } from "#config.ts";
import type { OutgoingMail, SendMail, SendOutcome } from "#mail/outgoing-mail.ts";
import { readHighWater } from "#operations/instance/high-water.ts";
import { openInstallation, type Installation } from "#operations/instance/open-installation.ts";
import { isTrouble } from "#operations/instance/trouble.ts";
import { logHead } from "#store/read/log-entries.ts";
import { mailCounts } from "#store/read/outbox.ts";
import { queueMail } from "#store/write/outbox.ts";
import { openFog } from "../test/acting.ts";
import { temporaryFolder } from "../test/temporary-store.ts";
import { startWorker, type Worker } from "./worker.ts";

async function installation(t: TestContext): Promise<Installation> {
  const data = join(temporaryFolder(t), "data");
  const read = readConfig({ env: { UNDERSIGNED_DATA: data }, given: {}, absolute: (path) => path });
  assert.ok("config" in read);
  const opened = await openInstallation(read.config);
  assert.ok(!isTrouble(opened));
  return opened;
}

function sender(send: (mail: OutgoingMail) => Promise<SendOutcome>): SendMail {
  return Object.assign(send, { width: 4, close: () => undefined });
}

/** Runs the worker while `work` does, and ends both before the folder goes. */
async function working(
  t: TestContext,
  send: SendMail,
  work: (opened: Installation, worker: Worker, errors: unknown[]) => Promise<void>,
): Promise<void> {
  const opened = await installation(t);
  const errors: unknown[] = [];
  const onError = (error: unknown): void => void errors.push(error);
  const worker = startWorker({ installation: opened, send, onError });
  opened.store.onCommit(() => worker.wake());
  try {
    await work(opened, worker, errors);
  } finally {
    await worker.stop();
    await opened.store.close();
  }
}

function queue({ store }: Installation): Promise<unknown> {
  return store.transact((tx) =>
    queueMail(tx, {
      purpose: "test",
      subject: "subject",
      language: "en",
      to: { name: "", address: "a@harbour.example" },
      message: { subject: "s", text: "t", html: "h" },
    }),
  );
}

async function until(condition: () => boolean): Promise<void> {
  for (let n = 0; n < 200 && !condition(); n++) await pause(10);
  assert.ok(condition());
}

test("a mail goes out as soon as its act is committed", async (t) => {
  const sent: string[] = [];
  const send = sender((mail) => {
    sent.push(mail.to.address);
    return Promise.resolve({ sent: true });
  });
  await working(t, send, async (opened) => {
    await pause(50);
    const started = performance.now();
    await queue(opened);
    await until(() => sent.length === 1);
    assert.ok(performance.now() - started < 1000);
  });
});

test("a fault in a job is reported, and the job runs again", async (t) => {
  let faults = 1;
  const sent: string[] = [];
  const send = sender((mail) => {
    if (faults-- > 0) throw new Error("a fault");
    sent.push(mail.id);
    return Promise.resolve({ sent: true });
  });
  await working(t, send, async (opened, _worker, errors) => {
    await queue(opened);
    await until(() => errors.length === 1);
    await queue(opened);
    await until(() => sent.length === 1);
  });
});

test("what stands against signing the log is told once a minute, however many acts come", async (t) => {
  const send = sender(() => Promise.resolve({ sent: true }));
  await working(t, send, async (opened, _worker, errors) => {
    // Opened with the key of another installation.
    await openFog(opened.store);
    await until(() => errors.length > 0);
    for (let act = 0; act < 3; act++) {
      await queue(opened);
      await pause(1100);
    }
    assert.equal(errors.length, 1);
    assert.match(String(errors[0]), /^The log cannot be signed: .*Put the right key file back/);
  });
});

test("stopping waits for what is being sent, and notes how far the log goes", async (t) => {
  let finish = (): void => undefined;
  let sending = false;
  const send = sender(async () => {
    sending = true;
    await new Promise<void>((resolve) => (finish = resolve));
    return { sent: true };
  });
  await working(t, send, async (opened, worker) => {
    await openFog(opened.store);
    await queue(opened);
    await until(() => sending);
    const stopped = worker.stop();
    await pause(30);
    finish();
    await stopped;
    assert.equal((await mailCounts(opened.store.reader)).waiting, 0);
    const head = await logHead(opened.store.reader);
    assert.ok(head.logSize > 0);
    assert.deepEqual(readHighWater(opened.config.data), head);
  });
});

test("mails that many acts at once have queued give way, and all go out", async (t) => {
  const sent = new Set<string>();
  const send = sender((mail) => {
    sent.add(mail.id);
    return Promise.resolve({ sent: true });
  });
  await working(t, send, async (opened, _, errors) => {
    for (let turn = 0; turn < 3; turn++)
      await Promise.all(Array.from({ length: 100 }, () => queue(opened)));
    while ((await mailCounts(opened.store.reader)).waiting > 0) await pause(20);
    assert.equal(sent.size, 300);
    assert.equal(opened.store.together < 100, true);
    assert.deepEqual(errors, []);
  });
});
