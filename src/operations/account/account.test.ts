/** Accounts of the desk from the printed link to signing out, on both databases. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { isRefusal } from "#domain/refusal.ts";
import { findSession, listAccounts } from "#store/read/accounts.ts";
import { listMails, mailBody } from "#store/read/outbox.ts";
import type { Transaction } from "#store/transaction.ts";
import { site } from "../../../test/cast.ts";
import { databaseKinds, openTestStore, type TestStore } from "../../../test/stores.ts";
import { addAccount } from "./add-account.ts";
import { becomeAdministrator } from "./become-administrator.ts";
import { disableAccount, enableAccount } from "./disable-account.ts";
import { makeFirstLink } from "./make-first-link.ts";
import { makeSignInLink } from "./make-sign-in-link.ts";
import { requestSignIn } from "./request-sign-in.ts";
import { signIn } from "./sign-in.ts";
import { signOut, signOutEverywhere } from "./sign-out.ts";

const ada = { name: "Ada Lantern", email: "Ada@Harbour.example" };
const bo = { name: "Bo Ketch", email: "bo@harbour.example", role: "secretary" };

async function act<T>(store: TestStore, work: (t: Transaction) => Promise<T>): Promise<T> {
  return (await store.transact(work)) as T;
}

function codeOf(value: unknown): string {
  return isRefusal(value) ? value.refusal : "done";
}

function tokenOf(url: string): string {
  return url.slice(url.lastIndexOf("/") + 1);
}

async function administrator(store: TestStore): Promise<{ session: string; account: string }> {
  const link = await act(store, (t) => makeFirstLink(t, site));
  const token = tokenOf(link?.url ?? "");
  const opened = await act(store, (t) => becomeAdministrator(t, { token, ...ada }));
  assert.ok(!isRefusal(opened));
  return opened;
}

async function mailedToken(store: TestStore, purpose: string): Promise<string> {
  const mail = (await listMails(store.reader, { limit: 10 })).find(
    (one) => one.purpose === purpose,
  );
  const body = await mailBody(store.reader, mail?.id ?? "");
  return tokenOf(/https:\S+/.exec(body?.message?.text ?? "")?.[0] ?? "");
}

for (const kind of databaseKinds) {
  const on = (name: string, work: (store: TestStore) => Promise<void>): void =>
    void test(`${name} (${kind})`, async (t) => work(await openTestStore(t, kind)));

  on("the printed link makes one administrator, once, and signs them in", async (store) => {
    const old = await act(store, (t) => makeFirstLink(t, site));
    const link = await act(store, (t) => makeFirstLink(t, site));
    assert.match(link?.url ?? "", /^https:\/\/statements\.example\/desk\/first\/[\w-]{43}$/);
    const become = (url: string, form = ada) =>
      act(store, async (t) =>
        codeOf(await becomeAdministrator(t, { token: tokenOf(url), ...form })),
      );
    assert.equal(await become(old?.url ?? ""), "token-expired", "an earlier print");
    assert.equal(await become(link?.url ?? "", { name: " ", email: "x" }), "form-incomplete");
    assert.equal(await become(link?.url ?? ""), "done");
    assert.equal(await become(link?.url ?? ""), "token-used");
    assert.equal(await act(store, (t) => makeFirstLink(t, site)), null);
    const [account] = await listAccounts(store.reader);
    assert.deepEqual(
      [account?.name, account?.email, account?.role],
      [ada.name, "Ada@harbour.example", "administrator"],
    );
  });

  on("a mailed link signs in once, and its session can be ended", async (store) => {
    await administrator(store);
    const asked = await act(store, (t) =>
      requestSignIn(t, site, { email: "ADA+desk@harbour.example", interface: "en" }),
    );
    assert.ok(!isRefusal(asked) && asked.mail !== null);
    const token = await mailedToken(store, "sign-in");
    const opened = await act(store, (t) => signIn(t, { token }));
    assert.ok(!isRefusal(opened));
    const session = await findSession(store.reader, opened.session, store.clock.now);
    assert.equal(session?.account.name, ada.name);
    assert.equal(codeOf(await act(store, (t) => signIn(t, { token }))), "token-used");
    await act(store, (t) => signOut(t, { session: session?.hash ?? new Uint8Array() }));
    assert.equal(await findSession(store.reader, opened.session, store.clock.now), null);
  });

  on("an address without an account is answered alike, and gets nothing", async (store) => {
    await administrator(store);
    const asked = await act(store, (t) =>
      requestSignIn(t, site, { email: "nobody@harbour.example", interface: "en" }),
    );
    assert.deepEqual(asked, { mail: null });
    assert.equal((await listMails(store.reader, { limit: 10 })).length, 0);
  });

  on("at most five links an hour go to one mailbox", async (store) => {
    await administrator(store);
    for (let n = 0; n < 8; n++) {
      await act(store, (t) => requestSignIn(t, site, { email: ada.email, interface: "en" }));
    }
    assert.equal((await listMails(store.reader, { limit: 10 })).length, 5);
    store.clock.pass(3601);
    await act(store, (t) => requestSignIn(t, site, { email: ada.email, interface: "en" }));
    assert.equal((await listMails(store.reader, { limit: 10 })).length, 6);
  });

  on("a link and a session end with their time", async (store) => {
    const { session } = await administrator(store);
    const link = await act(store, (t) => makeSignInLink(t, site, { email: ada.email }));
    store.clock.pass(3601);
    const token = tokenOf("url" in link ? link.url : "");
    assert.equal(codeOf(await act(store, (t) => signIn(t, { token }))), "token-expired");
    assert.ok(await findSession(store.reader, session, store.clock.now));
    store.clock.pass(14 * 86_400);
    assert.equal(await findSession(store.reader, session, store.clock.now), null);
  });

  on(
    "only administrators add accounts, each address once, and the new one is told",
    async (store) => {
      const { account } = await administrator(store);
      const add = (by: string, form: object = {}) =>
        act(store, (t) => addAccount(t, site, { by, ...bo, interface: "en", ...form }));
      const added = await add(account);
      assert.ok(!isRefusal(added));
      assert.equal(codeOf(await add(account, { email: "BO@harbour.example" })), "account-exists");
      assert.equal(codeOf(await add(account, { role: "owner" })), "form-incomplete");
      assert.equal(
        codeOf(await add(added.account, { email: "cy@harbour.example" })),
        "not-permitted",
      );
      assert.equal(codeOf(await add("nobody", { email: "cy@harbour.example" })), "not-permitted");
      const token = await mailedToken(store, "welcome");
      assert.equal(codeOf(await act(store, (t) => signIn(t, { token }))), "done");
    },
  );

  on(
    "closing an account ends its sessions and links; the last administrator stays",
    async (store) => {
      const { account: by, session } = await administrator(store);
      assert.equal(
        codeOf(await act(store, (t) => disableAccount(t, { by, account: by }))),
        "account-last-administrator",
      );
      const role = "administrator";
      const added = await act(store, (t) =>
        addAccount(t, site, { by, ...bo, role, interface: "en" }),
      );
      assert.ok(!isRefusal(added));
      const token = await mailedToken(store, "welcome");
      assert.equal(
        codeOf(await act(store, (t) => disableAccount(t, { by: added.account, account: by }))),
        "done",
      );
      assert.equal(await findSession(store.reader, session, store.clock.now), null);
      assert.equal(
        codeOf(await act(store, (t) => makeSignInLink(t, site, { email: ada.email }))),
        "account-unknown",
      );
      await act(store, (t) => enableAccount(t, { by: added.account, account: by }));
      assert.equal(
        codeOf(await act(store, (t) => makeSignInLink(t, site, { email: ada.email }))),
        "done",
      );
      assert.equal(codeOf(await act(store, (t) => signIn(t, { token }))), "done");
    },
  );

  on("signing out everywhere ends all sessions and mailed links", async (store) => {
    const { account, session } = await administrator(store);
    const link = await act(store, (t) => makeSignInLink(t, site, { email: ada.email }));
    assert.deepEqual(await act(store, (t) => signOutEverywhere(t, { account })), { ended: 1 });
    assert.equal(await findSession(store.reader, session, store.clock.now), null);
    const token = tokenOf("url" in link ? link.url : "");
    assert.equal(codeOf(await act(store, (t) => signIn(t, { token }))), "token-expired");
  });
}
