/** The end of the year: people ask to be forgotten, in every way there is. */
import { isRefusal } from "#domain/refusal.ts";
import { carryOutErasure, carryOutErasures } from "#operations/erasure/carry-out-erasures.ts";
import { erase } from "#operations/erasure/erase.ts";
import { eraseByLink } from "#operations/erasure/erase-by-link.ts";
import { eraseDue } from "#operations/erasure/erase-due.ts";
import { requestErasure, undoErasure } from "#operations/erasure/request-erasure.ts";
import { findSignatory } from "#store/read/signatories.ts";
import { makeToken } from "#store/write/tokens.ts";
import { desk as by, importTower } from "../acting.ts";
import type { TestStore } from "../stores.ts";
import type { Doing } from "./everything-done.ts";

export async function eraseEverybody(store: TestStore, { act, several }: Doing): Promise<void> {
  const { db } = store.reader;
  const signatures = await db
    .selectFrom("signature")
    .innerJoin("signatory", "signatory.act", "signature.act")
    .select(["signature.act", "signatory.number"])
    .where("signatory.kind", "=", "organisation")
    .orderBy("number")
    .execute();
  const [first, second] = signatures;
  if (!first || !second) throw new Error("nobody to erase");
  const asked = {
    by,
    what: "signature",
    subject: first.act,
    extent: "all",
    reason: "asked",
    typed: String(first.number),
  } as const;
  await act("requestErasure", (t) => requestErasure(t, asked));
  await act("undoErasure", (t) => undoErasure(t, { by, subject: first.act }));
  await act("requestErasure", (t) => requestErasure(t, asked));
  await act("carryOutErasure", (t) => carryOutErasure(t, { subject: first.act }));
  const link = { purpose: "mine", subject: second.act, days: 1 } as const;
  const token = await store.transact((t) => makeToken(t, link));
  if (isRefusal(token)) throw new Error("no link");
  const choice = { token, purpose: "mine", choice: "withdraw" } as const;
  await act("eraseByLink", (t) => eraseByLink(t, choice));
  const tower = await importTower(store);
  const person = await findSignatory(store.reader, tower.id, "person", 1);
  const rest = { extent: "all", reason: "mistake", by } as const;
  const erased = { ...rest, what: "line", subject: person?.act ?? "" } as const;
  await act("erase", (t) => erase(t, erased));
  const claim = await db.selectFrom("claim").select("id").orderBy("at").executeTakeFirstOrThrow();
  await act("erase", (t) => erase(t, { ...rest, what: "claim", subject: claim.id }));
  const comment = await db
    .selectFrom("comment")
    .select("id")
    .orderBy("at")
    .executeTakeFirstOrThrow();
  await act("erase", (t) => erase(t, { ...rest, what: "comment", subject: comment.id }));
  const account = await db
    .selectFrom("account")
    .select("id")
    .where("role", "=", "secretary")
    .executeTakeFirstOrThrow();
  await act("erase", (t) => erase(t, { ...rest, what: "account", subject: account.id }));
  const third = signatures[2]?.act ?? "";
  await act("requestErasure", (t) =>
    requestErasure(t, { ...asked, subject: third, typed: String(signatures[2]?.number) }),
  );
  store.clock.pass(121);
  await several("carryOutErasures", async () => {
    await carryOutErasures(store, store.clock.now);
    return "done";
  });
  const ended = new Date(Date.parse(store.clock.now) + 200 * 86_400_000).toISOString();
  await several("eraseDue", () => eraseDue(store, ended));
}
