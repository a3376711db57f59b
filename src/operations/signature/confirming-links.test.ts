// Links that confirm: forged, old, sent again, and what changed between mail and button.

import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { isRefusal } from "#domain/refusal.ts";
import { amendStatement } from "../statement/amend-statement.ts";
import { moveStatement } from "../statement/move-statement.ts";
import { makeToken } from "#store/write/tokens.ts";
import {
  confirm,
  desk,
  done,
  openFog,
  refused,
  register,
  request,
  requestOf,
  sign,
  tokenIn,
} from "../../../test/acting.ts";
import { fogStatement, signForm, site } from "../../../test/cast.ts";
import { scene, type Scene } from "../../../test/scene.ts";
import { confirmSignature } from "./confirm-signature.ts";
import { denySignature } from "./deny-signature.ts";
import { resendLink } from "./resend-link.ts";

async function asked(store: Scene, changes: object = {}): Promise<{ act: string; token: string }> {
  const act = await request(store, requestOf(store.slug, signForm("ilse", "petrels"), changes));
  return { act, token: await tokenIn(store, act, "confirm", "confirm") };
}

const press = (store: Scene, token: string): Promise<string> =>
  refused(store, (tx) => confirmSignature(tx, { token }));

test("forged, mistyped and foreign tokens are unknown; old ones have expired", async (t) => {
  const store = await scene(t);
  const { act, token } = await asked(store);
  const flipped = (token.startsWith("A") ? "B" : "A") + token.slice(1);
  const deny = await tokenIn(store, act, "confirm", "deny");
  for (const wrong of [
    "",
    "x",
    flipped,
    token.slice(0, 42),
    `${token}A`,
    token.toLowerCase(),
    deny,
  ])
    assert.equal(await press(store, wrong), "token-unknown", wrong);
  store.clock.pass(14 * 86_400);
  assert.equal(await press(store, token), "token-expired");
  await openFog(store);
  store.clock.pass(-20 * 86_400);
  assert.equal(await press(store, token), "token-expired", "a clock set back revives nothing");
});

test("a token about an act that is gone is refused", async (t) => {
  const store = await scene(t);
  const token = await done(store, (tx) =>
    makeToken(tx, { purpose: "confirm", subject: "gone", days: 1 }),
  );
  assert.equal(await press(store, token), "signature-unknown");
  await store.transact((tx) => tx.db.deleteFrom("token").execute());
});

test("between mail and button: denied, closed, changed in substance, resent", async (t) => {
  const store = await scene(t);
  const cases: [string, (act: string) => Promise<unknown>, string][] = [
    [
      "denied",
      async (act) => {
        const token = await tokenIn(store, act, "confirm", "deny");
        return done(store, (tx) => denySignature(tx, { token }));
      },
      "token-expired",
    ],
    [
      "resent",
      async (act) => {
        store.clock.pass(1);
        return done(store, (tx) => resendLink(tx, site, { act }));
      },
      "token-expired",
    ],
    ["changed in substance", () => reconfirm(store), "version-changed"],
    [
      "closed",
      () =>
        done(store, (tx) =>
          moveStatement(tx, site, { by: desk, statement: store.id, to: "closed", reason: null }),
        ),
      "statement-not-open",
    ],
  ];
  for (const [name, happen, code] of cases) {
    const { act, token } = await asked(store);
    await happen(act);
    assert.equal(await press(store, token), code, name);
  }
  assert.equal((await store.tally()).signatories, 0);
});

function reconfirm(store: Scene): Promise<unknown> {
  const texts = fogStatement.texts.map((text) => ({
    ...text,
    units: text.units.map((unit) => ({ ...unit, text: `${unit.text} Always.` })),
  }));
  return done(store, (tx) =>
    amendStatement(tx, site, {
      by: desk,
      statement: store.id,
      from: 1,
      change: "reconfirm",
      note: "n",
      texts,
    }),
  );
}

test("the link sent again works, and confirming ends the resending", async (t) => {
  const store = await scene(t);
  await register(store, "petrels");
  const { act } = await asked(store);
  store.clock.pass(1);
  await done(store, (tx) => resendLink(tx, site, { act }));
  const { number } = await confirm(store, act);
  assert.equal(number, 1);
  assert.equal(await refused(store, (tx) => resendLink(tx, site, { act })), "token-used");
});

test("a request for one statement is never confirmed for another", async (t: TestContext) => {
  const store = await scene(t);
  const other = await openFog(store);
  await register(store, "petrels");
  const { act } = await sign(store, other.slug, "ilse", "petrels");
  assert.ok(!isRefusal(act));
  assert.equal((await store.tally()).signatories, 0);
  assert.equal((await store.tally(other.id)).signatories, 1);
});
