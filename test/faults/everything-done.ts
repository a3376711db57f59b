/** Everything that can be done, once, in an order in which it can be: a year in the life of an installation. */
import { isRefusal, type Refusal } from "#domain/refusal.ts";
import { becomeAdministrator } from "#operations/account/become-administrator.ts";
import { addAccount } from "#operations/account/add-account.ts";
import { disableAccount, enableAccount } from "#operations/account/disable-account.ts";
import { makeFirstLink } from "#operations/account/make-first-link.ts";
import { makeSignInLink } from "#operations/account/make-sign-in-link.ts";
import { requestSignIn } from "#operations/account/request-sign-in.ts";
import { signIn } from "#operations/account/sign-in.ts";
import { signOut, signOutEverywhere } from "#operations/account/sign-out.ts";
import { circulationKey } from "#operations/circulation/circulation-link.ts";
import { sendComment } from "#operations/circulation/send-comment.ts";
import { settleComment } from "#operations/circulation/settle-comment.ts";
import { prune } from "#operations/instance/prune.ts";
import { deliverDue } from "#operations/mail/deliver-due.ts";
import { retryMail } from "#operations/mail/retry-mail.ts";
import { confirmDomain, withdrawDomain } from "#operations/organisation/confirm-domain.ts";
import { registerOrganisation } from "#operations/organisation/register-organisation.ts";
import { amendSignature, decideAmendment } from "#operations/signature/amend-signature.ts";
import { carryOutReview } from "#operations/signature/carry-out-review.ts";
import { confirmSignature } from "#operations/signature/confirm-signature.ts";
import { denySignature } from "#operations/signature/deny-signature.ts";
import { excludeSignatory } from "#operations/signature/exclude-signatory.ts";
import { publishDue } from "#operations/signature/publish-due.ts";
import { requestSignature } from "#operations/signature/request-signature.ts";
import { resendLink } from "#operations/signature/resend-link.ts";
import {
  acceptSignature,
  putOffSignature,
  refuseSignature,
  separateSignature,
  undoReview,
} from "#operations/signature/review-signature.ts";
import { withdrawSignature } from "#operations/signature/withdraw-signature.ts";
import { amendStatement } from "#operations/statement/amend-statement.ts";
import { closeDue } from "#operations/statement/close-due.ts";
import { createStatement } from "#operations/statement/create-statement.ts";
import { loadExample, readExample } from "#operations/import/load-example.ts";
import { moveStatement } from "#operations/statement/move-statement.ts";
import { openStatement } from "#operations/statement/open-statement.ts";
import { removeStatement } from "#operations/statement/remove-statement.ts";
import { saveTexts } from "#operations/statement/save-texts.ts";
import { setFacts } from "#operations/statement/set-facts.ts";
import { commentsOn } from "#store/read-draft/comments.ts";
import { listStatements, stepsOf } from "#store/read/statements.ts";
import type { Transaction } from "#store/transaction.ts";
import { desk, register, request, requestOf, sign, tokenIn, wait } from "../acting.ts";
import { fogStatement, organisations, signForm, site } from "../cast.ts";
import type { TestStore } from "../stores.ts";
import { eraseEverybody } from "./everybody-erased.ts";
import { claims, imports, invitations } from "./imports-done.ts";
import { fromOutside, registry } from "./registry-done.ts";
import { renameLog } from "./log-renamed.ts";

/** How an act is done: `act` in one transaction, `several` in more than one. `name` is the operation's function. */
export interface Doing {
  readonly act: <T>(
    name: string,
    work: (t: Transaction) => Promise<T>,
  ) => Promise<Exclude<T, Refusal | null>>;
  readonly several: <T>(
    name: string,
    work: () => Promise<T>,
  ) => Promise<Exclude<T, Refusal | null>>;
}

const by = desk;

export async function doEverything(store: TestStore, doing: Doing): Promise<void> {
  await accounts(store, doing);
  await example(store, doing);
  const fog = await statements(store, doing);
  await signatures(store, doing, fog);
  await registry(store, doing);
  await fromOutside(store, doing);
  await reviews(store, doing, fog);
  const cliffs = await imports(store, doing);
  await claims(store, doing, cliffs);
  await invitations(store, doing, cliffs);
  await endings(store, doing, fog);
}

async function accounts(store: TestStore, { act }: Doing): Promise<void> {
  const { url } = await act("makeFirstLink", (t) => makeFirstLink(t, site));
  const token = url.split("/").at(-1) ?? "";
  const first = { token, name: "Ada Wick", email: "ada@statements.example" };
  const { account: ada, session } = await act("becomeAdministrator", (t) =>
    becomeAdministrator(t, first),
  );
  const added = {
    by: ada,
    name: "Bo Wick",
    email: "bo@statements.example",
    role: "secretary",
    interface: "en" as const,
  };
  const { account } = await act("addAccount", (t) => addAccount(t, site, added));
  const asked = { email: added.email, interface: "en" as const };
  await act("requestSignIn", (t) => requestSignIn(t, site, asked));
  const link = await act("makeSignInLink", (t) => makeSignInLink(t, site, asked));
  await act("signIn", (t) => signIn(t, { token: link.url.split("/").at(-1) ?? "" }));
  await act("signOutEverywhere", (t) => signOutEverywhere(t, { account }));
  await act("disableAccount", (t) => disableAccount(t, { by: ada, account }));
  await act("enableAccount", (t) => enableAccount(t, { by: ada, account }));
  const hash = store.reader.db.selectFrom("session").select("hash").where("account", "=", ada);
  const row = await hash.executeTakeFirstOrThrow();
  await act("signOut", (t) => signOut(t, { session: row.hash }));
  if (!session) throw new Error("no session");
}

async function example(store: TestStore, { act }: Doing): Promise<void> {
  await act("loadExample", async (t) => loadExample(t, site, await readExample()));
  const [loaded] = await listStatements(store.reader, { public: true });
  await act("removeStatement", (t) => removeStatement(t, { by, statement: loaded?.id ?? "" }));
}

export interface Ids {
  readonly id: string;
  readonly slug: string;
}

async function statements(store: TestStore, { act }: Doing): Promise<Ids> {
  const created = await act("createStatement", (t) =>
    createStatement(t, { by, draft: fogStatement }),
  );
  const { id: statement, slug } = created;
  const { proposers, addressee, texts } = fogStatement;
  const policy = { admits: "organisations-and-persons", publishAt: "email-domain" } as const;
  const facts = {
    by,
    statement,
    slug,
    proposers: proposers.slice(1),
    addressee,
    deadline: "2028-01-01",
    policy,
  };
  await act("setFacts", (t) => setFacts(t, facts));
  await act("moveStatement", (t) =>
    moveStatement(t, site, { by, statement, to: "circulating", reason: null }),
  );
  const key = circulationKey(store.reader, statement, await stepsOf(store.reader, statement)) ?? "";
  const form = { about: "", text: "Fewer lamps.", name: "Ilse", organisation: "" };
  await act("sendComment", (t) =>
    sendComment(t, { slug, key, language: "en", form, nonce: "comment" }),
  );
  const [comment] = await commentsOn(store.reader, statement);
  await act("settleComment", (t) =>
    settleComment(t, { by, statement, id: comment?.id ?? "", settled: true }),
  );
  await act("saveTexts", (t) => saveTexts(t, { by, statement, version: 1, texts }));
  await act("openStatement", (t) => openStatement(t, site, { by, statement }));
  const worded = texts.map((text) => ({ ...text, title: `${text.title} (corrected)` }));
  const amendment = {
    by,
    statement,
    from: 1,
    change: "editorial",
    note: "a slip",
    texts: worded,
  } as const;
  await act("amendStatement", (t) => amendStatement(t, site, amendment));
  if (store.waiting > 0) throw new Error("something waits");
  return created;
}

async function signatures(store: TestStore, { act }: Doing, { slug }: Ids): Promise<void> {
  const { domain, ...sought } = organisations.petrels;
  const organisation = await act("registerOrganisation", (t) =>
    registerOrganisation(t, sought, "desk"),
  );
  await act("confirmDomain", (t) => confirmDomain(t, { by, organisation, domain }));
  const command = requestOf(slug, signForm("ilse", "petrels"), { same: organisation });
  const asked = await act("requestSignature", (t) => requestSignature(t, site, command));
  if (!("act" in asked)) throw new Error("a question");
  store.clock.pass(1);
  await act("resendLink", (t) => resendLink(t, site, { act: asked.act }));
  const token = await tokenIn(store, asked.act, "confirm", "confirm");
  await act("confirmSignature", (t) => confirmSignature(t, { token }));
  const mine = await tokenIn(store, asked.act, "receipt", "mine");
  await act("amendSignature", (t) => amendSignature(t, { token: mine, mandate: "Decision 9" }));
  await act("amendSignature", (t) =>
    amendSignature(t, { token: mine, printed: "“Storm Petrel Trust”" }),
  );
  await act("amendSignature", (t) => amendSignature(t, { token: mine, printed: "Petrel Union" }));
  const open = store.reader.db.selectFrom("amendment").select("id").where("decision", "is", null);
  const { id } = await open.executeTakeFirstOrThrow();
  await act("decideAmendment", (t) => decideAmendment(t, { by, id, accept: true }));
  await act("withdrawSignature", (t) => withdrawSignature(t, site, { token: mine }));
  await register(store, "charts");
  const { act: second } = await sign(store, slug, "noor", "charts");
  const deny = await tokenIn(store, second, "confirm", "deny");
  await act("denySignature", (t) => denySignature(t, { token: deny }));
  await register(store, "pilots");
  const { act: third } = await sign(store, slug, "anselm", "pilots");
  await act("excludeSignatory", (t) =>
    excludeSignatory(t, { by, act: third, reason: "duplicate" }),
  );
  await act("withdrawDomain", (t) => withdrawDomain(t, { by, organisation, domain }));
}

async function reviews(store: TestStore, { act, several }: Doing, { slug }: Ids): Promise<void> {
  const waiting = await wait(store, slug, "piet", "galeb");
  await act("putOffSignature", (t) => putOffSignature(t, { by, act: waiting }));
  await act("acceptSignature", (t) => acceptSignature(t, { by, act: waiting }));
  await act("undoReview", (t) => undoReview(t, { by, act: waiting }));
  await act("acceptSignature", (t) => acceptSignature(t, { by, act: waiting }));
  store.clock.pass(121);
  await act("carryOutReview", (t) => carryOutReview(t, site, { act: waiting, seq: 3 }));
  const person = signForm("mirjana", "farolas", { kind: "person", email: "m@post.example" });
  const other = await request(store, requestOf(slug, person));
  const token = await tokenIn(store, other, "confirm", "confirm");
  await act("confirmSignature", (t) => confirmSignature(t, { token }));
  await act("refuseSignature", (t) =>
    refuseSignature(t, { by, act: other, reason: "not-reached" }),
  );
  const like = requestOf(slug, signForm("ilse", "galeb", { email: "i@post.example" }), {
    same: "none",
  });
  const third = await request(store, like);
  const mine = await tokenIn(store, third, "confirm", "confirm");
  await act("confirmSignature", (t) => confirmSignature(t, { token: mine }));
  const known = store.reader.db
    .selectFrom("signatory")
    .select("organisation")
    .where("act", "=", waiting);
  const { organisation } = await known.executeTakeFirstOrThrow();
  const separate = { by, act: third, organisation: organisation ?? "" };
  await act("separateSignature", (t) => separateSignature(t, separate));
  await act("acceptSignature", (t) => acceptSignature(t, { by, act: third }));
  store.clock.pass(121);
  await several("publishDue", () => publishDue(store, site, store.clock.now));
}

async function endings(store: TestStore, doing: Doing, { id }: Ids): Promise<void> {
  const { act, several } = doing;
  const send = Object.assign(() => Promise.resolve({ sent: true as const }), {
    width: 1,
    close: () => undefined,
  });
  const deliver = (): Promise<unknown> => {
    store.clock.pass(400);
    return deliverDue(store, site, send, store.clock.read);
  };
  const bounce = Object.assign(
    () => Promise.resolve({ sent: false as const, failure: "never" as const, error: "550" }),
    { width: 1, close: () => undefined },
  );
  await deliverDue(store, site, bounce, store.clock.read);
  const bounced = store.reader.db
    .selectFrom("outbox")
    .select("id")
    .where("bounced_at", "is not", null);
  const mail = await bounced.executeTakeFirstOrThrow();
  await act("retryMail", (t) => retryMail(t, { by, id: mail.id }));
  await several("deliverDue", deliver);
  const { texts } = fogStatement;
  const substance = {
    by,
    statement: id,
    from: 2,
    change: "reconfirm",
    note: "more",
    texts,
  } as const;
  await act("amendStatement", (t) => amendStatement(t, site, substance));
  store.clock.set("2028-01-02T00:00:01.000Z");
  await several("closeDue", () => closeDue(store, site, store.clock.now));
  const deliverStatement = { by, statement: id, to: "delivered", reason: null } as const;
  await act("moveStatement", (t) => moveStatement(t, site, deliverStatement));
  await eraseEverybody(store, { act, several });
  await renameLog(store, doing);
  const pruned = await act("prune", (t) => prune(t, { mailDays: 3650 }));
  if (isRefusal(pruned)) throw new Error("not pruned");
}
