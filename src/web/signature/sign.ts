/** Answers of `/s/{slug}/sign`: the form, and what is sent with it. The answer tells nobody who signed before. */
import { interfaceApart } from "#locales/translate.ts";
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import type { SignForm } from "#domain/signature.ts";
import { mayBeSigned } from "#domain/statement.ts";
import type { PageContext } from "#http/door.ts";
import { readForm, type Form } from "#http/form.ts";
import { requestSignature, type Requested } from "#operations/signature/request-signature.ts";
import {
  type Answer,
  frameOf,
  htmlAnswer,
  localeAround,
  type Pages,
  redirectAnswer,
  refusalAnswer,
  tellWhen,
  tooManyAnswer,
} from "../answers.ts";
import { ageOfStamp, makeStamp, nonceOf } from "../form-stamp.ts";
import { paths } from "../routes.ts";
import { chooseTextLanguage } from "../statement/choose-language.ts";
import type { Subject } from "../statement/load.ts";
import { withSubject } from "../statement/pages.ts";
import { formatSignPage, trapField, type SignView } from "./form.ts";
import { isWorkDone, workValid } from "./form-work.ts";
import { formatSentPage, maskAddress, readMasked } from "./sent.ts";

const fields = [
  "kind",
  "organisation",
  "country",
  "website",
  "name",
  "role",
  "email",
  "mandate",
  "mandateDate",
  "reservation",
  "class",
  "terms",
] as const;

export function showSign(pages: Pages, c: PageContext): Promise<Response> {
  return withSubject(pages, c, (subject) => {
    if (!mayBeSigned(subject.statement, pages.door.now())) return refuseClosed(pages, c, subject);
    if (!pages.door.hasRoom()) return refuseFull(pages, c, subject);
    return answerForm(pages, c, subject, { form: emptyForm(), stamp: newStamp(pages) });
  });
}

export function sendSignature(pages: Pages, c: PageContext): Promise<Response> {
  return withSubject(pages, c, async (subject) => {
    const locale = localeAround(c, languageRead(c, subject));
    const limited = pages.door.limits.take("sign", c.var.client.block);
    if (limited) return tooManyAnswer(pages, c, limited, locale);
    const sent = await readForm(c);
    if (isRefusal(sent)) return refusalAnswer(pages, c, sent, locale);
    const form = readSignForm(sent);
    const kept = { form, same: sent.text("same"), stamp: sent.text("stamp") || newStamp(pages) };
    const back = reasonToComeBack(pages, subject, sent);
    if (back) return answerForm(pages, c, subject, { ...kept, back }, back === "full" ? 507 : 422);
    return answerRequest(pages, c, subject, kept, await request(pages, c, subject, sent, form));
  });
}

export function showSent(pages: Pages, c: PageContext): Promise<Response> {
  return withSubject(pages, c, ({ statement, texts }) => {
    const language =
      texts.find((text) => text.language === c.req.query("language"))?.language ??
      statement.authentic;
    const mail = c.req.query("mail") ?? "";
    const local =
      pages.door.site.local && pages.door.site.mailFolder && /^[0-9a-f]{32}$/.test(mail);
    const view = {
      slug: statement.slug,
      language,
      to: readMasked(c.req.query("to") ?? ""),
      mail: local ? paths.mail(mail) : null,
    };
    return htmlAnswer(c, formatSentPage(frameOf(pages, localeAround(c, language)), view));
  });
}

async function request(pages: Pages, c: PageContext, subject: Subject, sent: Form, form: SignForm) {
  const { door } = pages;
  const { slug, id, policy } = subject.statement;
  const language = languageRead(c, subject);
  const [stamp, same] = [sent.text("stamp"), sent.text("same")];
  const age = ageOfStamp(door.store.reader, stamp, Date.parse(door.now()));
  const tooFast = pages.fastest > 0 && (age === null || age < pages.fastest);
  const isIdle = policy.work === true && !(await hasWorked(sent, age));
  const held = door.limits.trends("sign-statement", id) || tooFast || isIdle;
  const nonce = nonceOf(stamp, [slug, same, ...fields.map((name) => form[name])]);
  const command = {
    slug,
    language,
    interface: localeAround(c, language),
    form,
    nonce,
    version: subject.version.version,
    held,
    ...(same && { same }),
  };
  return door.store.transact((t) => requestSignature(t, door.site, command));
}

function reasonToComeBack({ door }: Pages, subject: Subject, sent: Form): SignView["back"] {
  if (sent.text(trapField) !== "") return "trapped";
  if (isStale(sent, subject)) return "changed";
  return door.hasRoom() ? null : "full";
}

/** Work counts for a stamp of ours that is not old. */
async function hasWorked(sent: Form, age: number | null): Promise<boolean> {
  if (age === null || age > workValid) return false;
  return isWorkDone(sent.text("stamp"), sent.text("email"), sent.text("work"));
}

/** The form was opened for another text version; a program that names none takes the newest. */
function isStale(sent: Form, { version }: Subject): boolean {
  const opened = sent.text("version");
  return opened !== "" && opened !== String(version.version);
}

type Kept = Pick<SignView, "form" | "stamp"> & Partial<SignView>;

function answerRequest(
  pages: Pages,
  c: PageContext,
  subject: Subject,
  kept: Kept,
  result: Requested | Refusal,
): Answer {
  if (isRefusal(result)) {
    if (result.problems)
      return answerForm(pages, c, subject, { ...kept, problems: result.problems }, 422);
    return answerRefused(pages, c, subject, kept, result);
  }
  if ("ask" in result) return answerForm(pages, c, subject, { ...kept, ask: result.ask }, 422);
  const { site } = pages.door;
  const language = languageRead(c, subject);
  const shown = site.local && site.mailFolder ? (result.mail ?? undefined) : undefined;
  return redirectAnswer(
    c,
    paths.sent(subject.statement.slug, language, {
      to: maskAddress(kept.form.email.trim()),
      mail: shown,
      lang: interfaceApart(localeAround(c, language), language),
    }),
  );
}

/** What nobody could help comes back with the form as it was filled in. */
function answerRefused(
  pages: Pages,
  c: PageContext,
  subject: Subject,
  kept: Kept,
  refusal: Refusal,
): Response {
  const code = refusal.refusal;
  if (code !== "busy" && code !== "storage-full")
    return refusalAnswer(pages, c, refusal, localeAround(c, languageRead(c, subject)));
  tellWhen(c, refusal);
  const [back, status] = code === "busy" ? (["busy", 503] as const) : (["full", 507] as const);
  return answerForm(pages, c, subject, { ...kept, back }, status);
}

function answerForm(
  pages: Pages,
  c: PageContext,
  subject: Subject,
  kept: Kept,
  status: 200 | 422 | 503 | 507 = 200,
): Response {
  const language = languageRead(c, subject);
  const view: SignView = {
    subject,
    language,
    problems: [],
    ask: [],
    same: "",
    back: null,
    ...kept,
  };
  return htmlAnswer(c, formatSignPage(frameOf(pages, localeAround(c, language)), view), status);
}

function refuseClosed(pages: Pages, c: PageContext, subject: Subject): Response {
  const { state, deadline } = subject.statement;
  return refusalAnswer(
    pages,
    c,
    refuse("statement-not-open", { state, deadline: deadline ?? "" }),
    localeAround(c, languageRead(c, subject)),
  );
}

/** Told before anybody types. */
function refuseFull(pages: Pages, c: PageContext, subject: Subject): Response {
  return refusalAnswer(pages, c, refuse("storage-full"), localeAround(c, languageRead(c, subject)));
}

/** The language the text was read in: named by the link that led here, else what the reader prefers. */
function languageRead(c: PageContext, { texts, statement }: Subject): string {
  const languages = texts.map(({ language }) => language);
  const named = languages.find((language) => language === c.req.query("language"));
  return (
    named ?? chooseTextLanguage(c.req.header("accept-language"), languages, statement.authentic)
  );
}

function readSignForm(sent: Form): SignForm {
  return Object.fromEntries(fields.map((name) => [name, sent.text(name)])) as unknown as SignForm;
}

function emptyForm(): SignForm {
  return Object.fromEntries(fields.map((name) => [name, ""])) as unknown as SignForm;
}

function newStamp({ door }: Pages): string {
  return makeStamp(door.store.reader, Date.parse(door.now()));
}
