import assert from "node:assert/strict";
import { test } from "node:test";
import { noon, temporaryStore } from "../../../test/temporary-store.ts";
import {
  countMails,
  dueMails,
  findMail,
  mailBody,
  mailCounts,
  nextMailDue,
} from "../read/outbox.ts";
import {
  claimMail,
  markBounced,
  markRetry,
  markSent,
  pruneMails,
  queueMail,
  requeueMail,
  type NewMail,
} from "./outbox.ts";

const mail: NewMail = {
  purpose: "confirm",
  subject: "act-1",
  language: "en",
  to: { name: "Ada Lantern", address: "Ada+lights@harbour.example" },
  message: { subject: "Please confirm", text: "https://x.example/s/a/confirm/t", html: "<p>" },
};
const lease = "2027-03-03T12:05:00.000Z";

test("a queued mail is due at once, sealed, and found by its mailbox", async (t) => {
  const store = await temporaryStore(t);
  const id = await store.transact((tx) => queueMail(tx, mail));
  assert.ok(typeof id === "string");
  assert.deepEqual(await dueMails(store.reader, noon, 10), [id]);
  assert.equal(await nextMailDue(store.reader), noon);
  assert.deepEqual(await mailBody(store.reader, id), { to: mail.to, message: mail.message });
  const [row] = await store.reader.db.selectFrom("outbox").selectAll().execute();
  assert.ok(!Buffer.from(row!.sealed!).includes("harbour"));
  const mailbox = store.reader.vault.mailbox("ada@harbour.example");
  assert.equal(await countMails(store.reader, mailbox, noon), 1);
  assert.equal(await countMails(store.reader, mailbox, lease), 0);
  assert.equal(await countMails(store.reader, mailbox, noon, "refused"), 0);
});

test("receipts do not count among the mails to a mailbox; the others are counted along the index", async (t) => {
  const seen: string[] = [];
  const store = await temporaryStore(t, { observe: (sql) => seen.push(sql) });
  for (const purpose of ["confirm", "receipt", "receipt", "refused"])
    await store.transact((tx) => queueMail(tx, { ...mail, purpose }));
  const mailbox = store.reader.vault.mailbox("ada@harbour.example");
  assert.equal(await store.transact((tx) => countMails(tx, mailbox, noon)), 2);
  const query = seen.find((sql) => sql.includes("count(*)")) ?? "";
  const plan = await store.reader.ask<{ detail: string }>(`explain query plan ${query}`, []);
  assert.match(plan.rows.map(({ detail }) => detail).join(), /outbox_mailbox/);
});

test("a mail that waits for its time is not claimed before", async (t) => {
  const store = await temporaryStore(t);
  const claimed = await store.transact(async (tx) =>
    claimMail(tx, await queueMail(tx, { ...mail, notBefore: lease }), lease),
  );
  assert.equal(claimed, null);
  assert.deepEqual(await dueMails(store.reader, noon, 10), []);
  assert.equal(await nextMailDue(store.reader), lease);
});

test("a claimed mail is nobody else's until the claim ends, then sent once", async (t) => {
  const store = await temporaryStore(t);
  const id = (await store.transact((tx) => queueMail(tx, mail))) as string;
  const first = await store.transact((tx) => claimMail(tx, id, lease));
  assert.equal(first && "attempts" in first ? first.attempts : 0, 1);
  assert.equal(await store.transact((tx) => claimMail(tx, id, lease)), null);
  await store.transact((tx) => markSent(tx, id));
  assert.equal((await findMail(store.reader, id))?.state, "sent");
  assert.equal(await mailBody(store.reader, id), null);
  assert.equal(await store.transact((tx) => requeueMail(tx, id)), false);
});

test("a bounced mail keeps its body, so that it can be sent again", async (t) => {
  const store = await temporaryStore(t);
  const id = (await store.transact((tx) => queueMail(tx, mail))) as string;
  await store.transact(async (tx) => {
    await markRetry(tx, id, "451 later", lease);
    await markBounced(tx, id, "550 no such user");
  });
  const bounced = await findMail(store.reader, id);
  assert.deepEqual([bounced?.state, bounced?.lastError], ["bounced", "550 no such user"]);
  assert.deepEqual(await mailCounts(store.reader), { waiting: 0, bounced: 1, oldestWaiting: null });
  assert.equal(await store.transact((tx) => requeueMail(tx, id)), true);
  assert.deepEqual(await dueMails(store.reader, noon, 10), [id]);
});

test("a mail whose subject was erased is never sent", async (t) => {
  const store = await temporaryStore(t);
  const id = (await store.transact((tx) => queueMail(tx, mail))) as string;
  await store.transact((tx) =>
    tx.db.deleteFrom("sealed_key").where("subject", "=", mail.subject).execute(),
  );
  assert.equal(await store.transact((tx) => claimMail(tx, id, lease)), null);
  assert.equal((await findMail(store.reader, id))?.lastError, "erased");
});

test("pruning leaves what still waits", async (t) => {
  const store = await temporaryStore(t);
  const removed = await store.transact(async (tx) => {
    await queueMail(tx, mail);
    await markSent(tx, await queueMail(tx, mail));
    return pruneMails(tx, lease);
  });
  assert.equal(removed, 1);
  assert.equal((await mailCounts(store.reader)).waiting, 1);
});
