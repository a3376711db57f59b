/**
 * Asking to sign: the form of `/s/{slug}/sign`. Nothing becomes public; a mail carries the link that confirms. The
 * answer is the same whether or not the address or the organisation has signed before.
 */
import { mailboxKey } from "#domain/email-address.ts";
import { officialName } from "#domain/organisation.ts";
import { isRefusal, refuse, refuseForm, type Refusal } from "#domain/refusal.ts";
import { parseSignForm, type SignForm, type SignRequest } from "#domain/signature.ts";
import type { Site } from "#domain/site.ts";
import { mayBeSigned, type Statement } from "#domain/statement.ts";
import { isCountryCode } from "#domain/input/country.ts";
import { readingOf, type NameReading } from "#names/name-reading.ts";
import { parseName } from "#names/parse-name.ts";
import { findOrganisation } from "#store/read/organisations.ts";
import { countMails } from "#store/read/outbox.ts";
import { countRequests, findByNonce, findSignature } from "#store/read/signatures.ts";
import { findStatement } from "#store/read/statements.ts";
import { findVersion, titlesOf } from "#store/read/texts.ts";
import { addSignature } from "#store/write/signatures.ts";
import type { Transaction } from "#store/transaction.ts";
import { findAlike, type Candidate } from "../organisation/find-candidates.ts";
import { recordOf } from "../organisation/name-record.ts";
import { sendConfirm } from "../letter/send-confirm.ts";

export interface RequestSignature {
  readonly slug: string;
  /** Language of the text as it was read, and of the form. */
  readonly language: string;
  readonly interface: string;
  readonly form: SignForm;
  /** The text version that was read; left out, the newest. */
  readonly version?: number;
  /** Made with the form: sending it twice is one request. */
  readonly nonce: string;
  /** Answer to "Is this your organisation?": its id, or `none`. */
  readonly same?: string;
  /** The rate limiter saw something: review, whatever the evidence. */
  readonly held?: boolean;
}

export type Requested =
  | { readonly act: string; readonly mail: string | null }
  | { readonly ask: readonly Candidate[] };

/** Mails to one mailbox in a day, over all statements; further requests are kept and answered alike, without a mail. */
const mostMails = 5;

/** Registered organisations that the signer is asked about. */
const mostAsked = 5;

/** Requests of one mailbox for one statement that name a person and need no look by the desk. */
const mostPersons = 2;

export async function requestSignature(
  t: Transaction,
  site: Site,
  command: RequestSignature,
): Promise<Requested | Refusal> {
  const statement = await findStatement(t, command.slug);
  if (!statement) return refuse("statement-unknown");
  const repeated = await findByNonce(t, command.nonce);
  if (repeated) return { act: repeated.act, mail: null };
  if (!mayBeSigned(statement, t.now))
    return refuse("statement-not-open", {
      state: statement.state,
      deadline: statement.deadline ?? "",
    });
  const request = parseSignForm(command.form, statement.policy, isCountryCode);
  if ("problems" in request) return refuseForm(request.problems);
  const settled = await settleOrganisation(t, request, command.same);
  if ("ask" in settled || isRefusal(settled)) return settled;
  return keepRequest(t, site, statement, command, settled);
}

interface Settled {
  readonly request: SignRequest;
  readonly organisation: string | null;
  readonly unsettled: readonly Candidate[];
  readonly reading: NameReading | null;
}

/** An organisation that names another as its own is printed as the registry has it; "none" goes to the desk. */
async function settleOrganisation(
  t: Transaction,
  request: SignRequest,
  same: string | undefined,
): Promise<Settled | { ask: readonly Candidate[] } | Refusal> {
  if (request.kind === "person")
    return { request, organisation: null, unsettled: [], reading: null };
  const { printed: name, country, website } = request;
  const parsed = parseName(recordOf({ name, country, website }));
  const reading = readingOf(name, parsed);
  const candidates = await findAlike(t, parsed, reading.keys, mostAsked);
  if (candidates.length === 0) return { request, organisation: null, unsettled: [], reading };
  if (!same) return { ask: candidates };
  if (same === "none") return { request, organisation: null, unsettled: candidates, reading };
  const organisation = await findOrganisation(t, same);
  if (!organisation || !candidates.some((one) => one.organisation === same))
    return refuseForm([{ field: "same", code: "choice-unknown" }]);
  return {
    request: { ...request, printed: officialName(organisation) },
    organisation: same,
    unsettled: [],
    reading: null,
  };
}

async function keepRequest(
  t: Transaction,
  site: Site,
  statement: Statement,
  command: RequestSignature,
  settled: Settled,
): Promise<Requested | Refusal> {
  const version = await findVersion(t, statement.id, statement.version);
  if (!version?.manifest)
    return refuse("statement-not-open", { state: statement.state, deadline: "" });
  if (command.version !== undefined && command.version !== version.version)
    return refuse("version-changed", { version: version.version });
  const titles = await titlesOf(t, statement.id, version.version);
  if (!titles.some((one) => one.language === command.language))
    return refuse("language-unknown", { language: command.language });
  const { request, organisation, reading } = settled;
  const mailbox = t.vault.mailbox(mailboxKey(request.particulars.email));
  const unsettled = settled.unsettled.map(({ organisation: id, verdict, rule, params }) => ({
    organisation: id,
    verdict,
    rule,
    params,
  }));
  const { language, nonce } = command;
  const held = command.held === true || (await isCrowded(t, statement, request, mailbox));
  const act = await addSignature(t, {
    statement: statement.id,
    version: version.version,
    manifest: version.manifest,
    language,
    interface: command.interface,
    request,
    organisation,
    unsettled,
    mailbox,
    nonce,
    held,
    reading,
  });
  const sentToday = await countMails(t, mailbox, dayBefore(t.now));
  if (sentToday >= mostMails) return { act, mail: null };
  const signature = await findSignature(t, act);
  return { act, mail: signature && (await sendConfirm(t, site, signature, statement)) };
}

/** Persons have no domain of their own to prove, and one mailbox can take any name. */
async function isCrowded(
  t: Transaction,
  statement: Statement,
  { kind }: SignRequest,
  mailbox: string,
): Promise<boolean> {
  return kind === "person" && (await countRequests(t, mailbox, statement.id, "")) >= mostPersons;
}

export function dayBefore(now: string): string {
  return new Date(Date.parse(now) - 86_400_000).toISOString();
}
