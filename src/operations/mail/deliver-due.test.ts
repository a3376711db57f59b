/** Delivery against a real SMTP server that misbehaves in every way one can, and into files. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { test, type TestContext } from "node:test";
import { simpleParser, type ParsedMail } from "mailparser";
import { SMTPServer, type SMTPServerEnvelope, type SMTPServerOptions } from "smtp-server";
import { noon, temporaryFolder, temporaryStore } from "../../../test/temporary-store.ts";
import { readMail } from "#mail/read-eml.ts";
import { smtpSender } from "#mail/send-smtp.ts";
import { emlWriter } from "#mail/write-eml.ts";
import type { Site } from "#domain/site.ts";
import type { Store } from "#store/open.ts";
import { findMail, mailCounts } from "#store/read/outbox.ts";
import { queueMail, type NewMail } from "#store/write/outbox.ts";
import { deliverDue } from "./deliver-due.ts";

const site: Site = {
  baseUrl: "https://lights.example",
  name: "Keep the Lights, “Northern” Branch",
  controller: { name: "Lights", address: "1 Pier", email: "desk@lights.example" },
  log: { origin: null, publicKey: new Uint8Array(32), software: "undersigned/0", witnesses: null },
  mailFrom: "desk@lights.example",
  local: false,
  mailFolder: false,
};
const url = `https://lights.example/s/keep-the-old-lights-lit/confirm/${"x".repeat(43)}`;
const mail: NewMail = {
  purpose: "confirm",
  subject: "act-1",
  language: "en",
  to: { name: "Ада Фар, evil@x.example", address: "ada@harbour.example" },
  message: {
    subject: "Потврдите: Greyskerry",
    text: `Confirm:\n${url}\n\n\u2068Лука\u2069`,
    html: `<p><a href="${url}">Confirm</a></p>`,
  },
};

interface Mailbox {
  /** Closes every open conversation in the middle. */
  drop(): void;
  readonly url: string;
  readonly mails: ParsedMail[];
  readonly envelopes: string[][];
}

async function serve(t: TestContext, options: SMTPServerOptions): Promise<Mailbox> {
  const mails: ParsedMail[] = [];
  const envelopes: string[][] = [];
  async function receive(
    stream: Readable,
    envelope: SMTPServerEnvelope,
    done: () => void,
  ): Promise<void> {
    mails.push(await simpleParser(stream));
    envelopes.push(envelope.rcptTo.map((one) => one.address));
    done();
  }
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onData(stream, session, done) {
      void receive(stream, session.envelope, done);
    },
    ...options,
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  t.after(() => server.close());
  const { port } = server.server.address() as { port: number };
  const connections = server as unknown as { connections: Set<{ _socket: { destroy(): void } }> };
  const drop = (): void => connections.connections.forEach((one) => one._socket.destroy());
  return { url: `smtp://127.0.0.1:${port}`, mails, envelopes, drop };
}

const impatient = { connect: 2000, silence: 2000 };

async function deliver(t: TestContext, store: Store, to: string): Promise<object> {
  const send = smtpSender(to, impatient);
  t.after(() => send.close());
  return deliverDue(store, site, send, () => new Date(noon));
}

async function queued(store: Store): Promise<string> {
  const id = await store.transact((tx) => queueMail(tx, mail));
  assert.ok(typeof id === "string");
  return id;
}

function smtpError(code: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode: code });
}

test("a mail arrives once, whole, to its one recipient, and its body is gone", async (t) => {
  const store = await temporaryStore(t);
  const box = await serve(t, {});
  const id = await queued(store);
  const done = await deliver(t, store, box.url);
  assert.deepEqual(done, { sent: 1, bounced: 0, postponed: 0, relayDown: false });
  assert.equal(box.mails.length, 1);
  assert.deepEqual(box.envelopes, [["ada@harbour.example"]]);
  const [got] = box.mails;
  assert.equal(got?.messageId, `<${id}@lights.example>`);
  assert.equal(got?.subject, mail.message.subject);
  assert.equal(got?.text?.trim(), mail.message.text);
  assert.equal(got?.headers.get("auto-submitted"), "auto-generated");
  assert.equal((await findMail(store.reader, id))?.state, "sent");
  assert.deepEqual(await deliver(t, store, box.url), {
    ...done,
    sent: 0,
  });
});

test("4xx is tried again under the same Message-ID; the link in it stays the same", async (t) => {
  let now = noon;
  const store = await temporaryStore(t, { clock: () => new Date(now) });
  let refusals = 1;
  const box = await serve(t, {
    onRcptTo: (_address, _session, done) =>
      refusals-- > 0 ? done(smtpError(451, "greylisted <ada@harbour.example>")) : done(),
  });
  const id = await queued(store);
  assert.deepEqual(await deliver(t, store, box.url), {
    sent: 0,
    bounced: 0,
    postponed: 1,
    relayDown: false,
  });
  const waiting = await findMail(store.reader, id);
  assert.match(waiting?.lastError ?? "", /greylisted/);
  assert.doesNotMatch(waiting?.lastError ?? "", /harbour/);
  assert.ok((waiting?.notBefore ?? "") > noon);
  now = waiting?.notBefore ?? now;
  const send = smtpSender(box.url, impatient);
  t.after(() => send.close());
  await deliverDue(store, site, send, () => new Date(now));
  assert.equal(box.mails[0]?.messageId, `<${id}@lights.example>`);
});

for (const stage of ["recipient", "data"] as const) {
  test(`5xx at the ${stage} is a bounce`, async (t) => {
    const store = await temporaryStore(t);
    const refusal = smtpError(550, "no such user");
    const box = await serve(
      t,
      stage === "recipient"
        ? { onRcptTo: (_a, _s, done) => done(refusal) }
        : {
            onData: (stream, _s, done) => {
              stream.resume();
              stream.on("end", () => done(refusal));
            },
          },
    );
    const id = await queued(store);
    await deliver(t, store, box.url);
    assert.equal((await findMail(store.reader, id))?.state, "bounced");
  });
}

for (const [name, misbehave] of [
  ["hangs", () => ({ onConnect: () => undefined })],
  ["drops the connection", (drop) => ({ onMailFrom: () => drop() })],
  ["does not want us", () => ({ onMailFrom: (_a, _s, done) => done(smtpError(550, "not you")) })],
] as [string, (drop: () => void) => SMTPServerOptions][]) {
  test(`a server that ${name} stops the run and bounces nothing`, async (t) => {
    const store = await temporaryStore(t);
    const box: Mailbox = await serve(
      t,
      misbehave(() => box.drop()),
    );
    for (let n = 0; n < 9; n++) await queued(store);
    const done = (await deliver(t, store, box.url)) as { relayDown: boolean; bounced: number };
    assert.equal(done.relayDown, true);
    assert.equal(done.bounced, 0);
    assert.equal((await mailCounts(store.reader)).waiting, 9);
  });
}

test("a server that is not there leaves the mail waiting", async (t) => {
  const store = await temporaryStore(t);
  await queued(store);
  const done = await deliver(t, store, "smtp://127.0.0.1:1");
  assert.deepEqual(done, { sent: 0, bounced: 0, postponed: 1, relayDown: true });
});

test("without a server each mail is a private file that programs and people can read", async (t) => {
  const store = await temporaryStore(t);
  const folder = join(temporaryFolder(t), "mail");
  const id = await queued(store);
  await deliverDue(store, site, emlWriter(folder), () => new Date(noon));
  assert.deepEqual(readdirSync(folder), [`${id}.eml`]);
  assert.equal(statSync(join(folder, `${id}.eml`)).mode & 0o777, 0o600);
  const file = readFileSync(join(folder, `${id}.eml`));
  assert.ok(file.includes(url), "the link stands in the file unbroken");
  const parsed = await simpleParser(file);
  assert.equal(parsed.subject, mail.message.subject);
  assert.equal(parsed.text?.trim(), mail.message.text.replaceAll("\r", ""));
  assert.equal((parsed.html || "").trim(), mail.message.html);
  assert.deepEqual(parsed.to && "value" in parsed.to ? parsed.to.value : [], [
    { address: "ada@harbour.example", name: mail.to.name },
  ]);
  const read = await readMail(folder, id);
  assert.deepEqual(read, {
    to: `${mail.to.name} <ada@harbour.example>`,
    subject: mail.message.subject,
    text: mail.message.text,
  });
  assert.equal(await readMail(folder, "../../etc/passwd"), null);
});

test("a folder that cannot be written leaves the mail waiting", async (t) => {
  const store = await temporaryStore(t);
  await queued(store);
  const done = await deliverDue(store, site, emlWriter("/dev/null/mail"), () => new Date(noon));
  assert.deepEqual(done, { sent: 0, bounced: 0, postponed: 1, relayDown: true });
});
