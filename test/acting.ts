/** What the cast does, through the operations that people's clicks reach. A refusal where none is expected throws. */
import { isRefusal, type Refusal } from "#domain/refusal.ts";
import type { SignForm } from "#domain/signature.ts";
import { readText } from "#formats/read-text.ts";
import { confirmDomain } from "#operations/organisation/confirm-domain.ts";
import { readLetter } from "#operations/letter/read-letter.ts";
import { registerOrganisation } from "#operations/organisation/register-organisation.ts";
import { carryOutReview } from "#operations/signature/carry-out-review.ts";
import { confirmSignature, type Confirmed } from "#operations/signature/confirm-signature.ts";
import {
  requestSignature,
  type RequestSignature,
} from "#operations/signature/request-signature.ts";
import { acceptSignature } from "#operations/signature/review-signature.ts";
import { createStatement, type DraftStatement } from "#operations/statement/create-statement.ts";
import { importStatement } from "#operations/import/import-statement.ts";
import { openStatement } from "#operations/statement/open-statement.ts";
import type { RecognisedStatement } from "#recognition/recognised-statement.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";
import { listMails } from "#store/read/outbox.ts";
import { dueReviews } from "#store/read/reviews.ts";
import type { Store } from "#store/open.ts";
import type { Transaction } from "#store/transaction.ts";
import {
  cliffStatement,
  fogStatement,
  organisations,
  signForm,
  site,
  towerStatement,
  type OrganisationName,
  type PersonName,
} from "./cast.ts";

export type Acting = Pick<Store, "transact" | "reader">;

/** The account id of the desk in tests. */
export const desk = "desk";

/** A clock that stands still until a test moves it. */
export class TestClock {
  #time: number;

  constructor(time = "2027-03-03T12:00:00.000Z") {
    this.#time = Date.parse(time);
  }

  /** For `openStore`. */
  readonly read = (): Date => new Date(this.#time);

  get now(): string {
    return this.read().toISOString();
  }

  pass(seconds: number): void {
    this.#time += seconds * 1000;
  }

  set(time: string): void {
    this.#time = Date.parse(time);
  }
}

/** The result of an act that must not be refused. */
export async function done<T>(
  store: Acting,
  work: (t: Transaction) => Promise<T>,
): Promise<Exclude<T, Refusal | null>> {
  const result = await store.transact(work);
  if (isRefusal(result)) throw new Error(`refused: ${JSON.stringify(result)}`);
  if (result === null) throw new Error("nothing came of it");
  return result as Exclude<T, Refusal | null>;
}

/** The code of an act that must be refused. */
export async function refused(
  store: Acting,
  work: (t: Transaction) => Promise<unknown>,
): Promise<string> {
  const result = await store.transact(work);
  if (!isRefusal(result)) throw new Error(`not refused: ${JSON.stringify(result)}`);
  return result.refusal;
}

/** The statement typed at the desk, opened for signature. */
export async function openFog(
  store: Acting,
  changes: Partial<DraftStatement> = {},
): Promise<{ id: string; slug: string }> {
  const draft = { ...fogStatement, ...changes };
  const created = await done(store, (t) => createStatement(t, { by: desk, draft }));
  await done(store, (t) => openStatement(t, site, { by: desk, statement: created.id }));
  return created;
}

/** The statement that comes as a file, and what is recognised in it. */
export function recogniseCliffs(): {
  name: string;
  bytes: Uint8Array;
  recognised: RecognisedStatement;
} {
  return recogniseText("cliffs.txt", cliffStatement);
}

function recogniseText(name: string, text: string): ReturnType<typeof recogniseCliffs> {
  const bytes = new TextEncoder().encode(text);
  const document = readText(bytes);
  if ("refusal" in document) throw new Error(`${name} cannot be read`);
  return { name, bytes, recognised: recogniseStatement(document) };
}

/** A list with persons in it: the secretariat's word alone. */
export async function importTower(
  store: Acting,
  state: "draft" | "signing" = "signing",
): Promise<{ id: string; slug: string }> {
  const { name, bytes, recognised } = recogniseText("tower.txt", towerStatement);
  const source = { name, bytes };
  return done(store, (t) => importStatement(t, site, { by: desk, recognised, source, state }));
}

/** It with its list of seven lines, in the state the file says: signing. */
export async function importCliffs(
  store: Acting,
  state: "draft" | "signing" | "closed" = "signing",
): Promise<{ id: string; slug: string }> {
  const { name, bytes, recognised } = recogniseCliffs();
  const source = { name, bytes };
  return done(store, (t) => importStatement(t, site, { by: desk, recognised, source, state }));
}

/** Enters an organisation into the registry, with its own domain confirmed unless told otherwise. */
export async function register(
  store: Acting,
  name: OrganisationName,
  { domain = true }: { domain?: boolean } = {},
): Promise<string> {
  const { domain: own, ...sought } = organisations[name];
  const id = await done(store, (t) => registerOrganisation(t, sought, "desk"));
  if (domain)
    await done(store, (t) => confirmDomain(t, { by: desk, organisation: id, domain: own }));
  return id;
}

export function requestOf(
  slug: string,
  form: SignForm,
  changes: Partial<RequestSignature> = {},
): RequestSignature {
  return { slug, language: "en", interface: "en", form, nonce: crypto.randomUUID(), ...changes };
}

/** Sends the form, answers the question whether it is the registered organisation with yes, and gives the act. */
export async function request(store: Acting, command: RequestSignature): Promise<string> {
  const first = await done(store, (t) => requestSignature(t, site, command));
  if ("act" in first) return first.act;
  const same = first.ask[0]?.organisation ?? "none";
  const again = await done(store, (t) => requestSignature(t, site, { same, ...command }));
  if ("ask" in again) throw new Error("asked twice");
  return again.act;
}

/** The token of a link in the newest mail of a purpose to a subject (an act, a claim, an account). */
export async function tokenIn(
  store: Acting,
  subject: string,
  purpose: string,
  link: string,
): Promise<string> {
  const mails = await listMails(store.reader, { limit: 1000 });
  const mine = mails.filter((mail) => mail.subject === subject && mail.purpose === purpose);
  const newest = mine.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : -1))[0];
  const body = newest && (await readLetter(store.reader, site, newest.id));
  const token = body?.message.text.match(new RegExp(`/${link}/([A-Za-z0-9_-]{43})`))?.[1];
  if (!token) throw new Error(`no mail "${purpose}" with a link "${link}" to ${subject}`);
  return token;
}

export async function confirm(store: Acting, act: string): Promise<Confirmed> {
  const token = await tokenIn(store, act, "confirm", "confirm");
  return done(store, (t) => confirmSignature(t, { token }));
}

/** From the form to the line on the page, by the organisation's own domain: the number it got. */
export async function sign(
  store: Acting,
  slug: string,
  by: PersonName,
  forOrganisation: OrganisationName,
  changes: Partial<SignForm> = {},
): Promise<{ act: string; number: number }> {
  const act = await request(store, requestOf(slug, signForm(by, forOrganisation, changes)));
  const { number, reasons } = await confirm(store, act);
  if (number === null) throw new Error(`waits for review: ${reasons.join()}`);
  return { act, number };
}

/** A request confirmed from an address that proves too little: it waits for the desk. */
export async function wait(
  store: Acting,
  slug: string,
  by: PersonName,
  forOrganisation: OrganisationName,
  changes: Partial<SignForm> = {},
): Promise<string> {
  const email = `${by}@post.example`;
  const form = signForm(by, forOrganisation, { email, ...changes });
  const act = await request(store, requestOf(slug, form));
  await confirm(store, act);
  return act;
}

/** The desk accepts, two minutes pass, and what is due is carried out: the number. */
export async function accept(store: Acting, clock: TestClock, act: string): Promise<number> {
  await done(store, (t) => acceptSignature(t, { by: desk, act }));
  clock.pass(121);
  const [number] = await carryOutDue(store, clock.now);
  if (typeof number !== "number") throw new Error("nothing was published");
  return number;
}

/** What the worker does about reviews: the numbers that were given. */
export async function carryOutDue(store: Acting, now: string): Promise<(number | null)[]> {
  const numbers: (number | null)[] = [];
  for (const due of await dueReviews(store.reader, now, 100))
    numbers.push((await done(store, (t) => carryOutReview(t, site, due))).number);
  return numbers;
}
