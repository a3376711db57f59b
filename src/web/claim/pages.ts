/** Answers of "This is our organisation": the form, what is sent with it, and what stands behind the mailed link. */
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import { standing, type Signatory, type SignatoryKind } from "#domain/signatory.ts";
import type { PageContext } from "#http/door.ts";
import { readForm } from "#http/form.ts";
import { interfaceApart, type Locale } from "#locales/translate.ts";
import { claimSignatory, type ClaimForm } from "#operations/claim/claim-signatory.ts";
import { confirmClaim } from "#operations/claim/confirm-claim.ts";
import { denyClaim } from "#operations/claim/deny-claim.ts";
import { findClaim, type Claim } from "#store/read/claims.ts";
import { findSignatory, signatoryByAct } from "#store/read/signatories.ts";
import { findToken, type Token } from "#store/read/tokens.ts";
import {
  type Answer,
  frameOf,
  htmlAnswer,
  localeAround,
  type Pages,
  readerLocale,
  redirectAnswer,
  refusalAnswer,
  tooManyAnswer,
} from "../answers.ts";
import { makeStamp, nonceOf } from "../form-stamp.ts";
import { paths } from "../routes.ts";
import { trapField } from "../signature/form.ts";
import { maskAddress } from "../signature/sent.ts";
import { chooseTextLanguage } from "../statement/choose-language.ts";
import { loadSubject, type Subject } from "../statement/load.ts";
import { withSubject } from "../statement/pages.ts";
import { type ClaimView, formatClaimPage } from "./claim.ts";
import { formatClaimedPage, formatConfirmClaimPage } from "./confirm-claim.ts";
import { formatDeniedClaimPage, formatDenyClaimPage } from "./deny-claim.ts";

const fields = ["answer", "name", "role", "email", "mandate"] as const;

export function showClaim(pages: Pages, c: PageContext): Promise<Response> {
  return withListed(pages, c, (subject, line) => {
    const form: ClaimForm = { answer: "", name: "", role: "", email: "", mandate: "" };
    return answerForm(pages, c, { subject, line, form });
  });
}

export function sendClaim(pages: Pages, c: PageContext): Promise<Response> {
  return withListed(pages, c, async (subject, line) => {
    const { door } = pages;
    const language = languageRead(c, subject);
    const locale = localeAround(c, language);
    const limited = door.limits.take("claim", c.var.client.block);
    if (limited) return tooManyAnswer(pages, c, limited, locale);
    const sent = await readForm(c);
    if (isRefusal(sent)) return refusalAnswer(pages, c, sent, locale);
    const form = Object.fromEntries(
      fields.map((name) => [name, sent.text(name)]),
    ) as unknown as ClaimForm;
    if (sent.text(trapField) !== "")
      return answerForm(pages, c, { subject, line, form, trapped: true }, 422);
    const { slug } = subject.statement;
    const nonce = nonceOf(sent.text("stamp"), [
      slug,
      line.kind,
      String(line.number),
      ...fields.map((name) => form[name]),
    ]);
    const result = await door.store.transact((t) =>
      claimSignatory(t, door.site, {
        slug,
        kind: line.kind,
        number: line.number,
        interface: locale,
        form,
        nonce,
      }),
    );
    if (!isRefusal(result)) {
      const shown =
        door.site.local && door.site.mailFolder ? (result.mail ?? undefined) : undefined;
      return redirectAnswer(
        c,
        paths.sent(slug, language, {
          to: maskAddress(form.email.trim()),
          mail: shown,
          lang: interfaceApart(locale, language),
        }),
      );
    }
    if (!result.problems) return refusalAnswer(pages, c, result, locale);
    return answerForm(
      pages,
      c,
      { subject, line, form, problems: result.problems, stamp: sent.text("stamp") },
      422,
    );
  });
}

export function showConfirmClaim(pages: Pages, c: PageContext): Promise<Response> {
  return behindClaim(pages, c, "claim", ({ subject, claim, line, token }) => {
    const locale = c.req.query("lang") ? readerLocale(c) : (claim.interface as Locale);
    const frame = frameOf(pages, locale);
    const view = { subject, claim, line, token };
    return htmlAnswer(
      c,
      claim.confirmedAt ? formatClaimedPage(frame, view) : formatConfirmClaimPage(frame, view),
    );
  });
}

export function sendClaimConfirmation(pages: Pages, c: PageContext): Promise<Response> {
  return behindClaim(pages, c, "claim", async ({ subject, claim, token }) => {
    const result = await pages.door.store.transact((t) => confirmClaim(t, { token }));
    if (isRefusal(result)) return refusalAnswer(pages, c, result, claim.interface as Locale);
    return redirectAnswer(c, paths.confirmClaim(subject.statement.slug, token));
  });
}

export function showDenyClaim(pages: Pages, c: PageContext): Promise<Response> {
  return behindClaim(pages, c, "deny-claim", (behind) => {
    const locale = c.req.query("lang") ? readerLocale(c) : (behind.claim.interface as Locale);
    const format = behind.isUsed ? formatDeniedClaimPage : formatDenyClaimPage;
    return htmlAnswer(c, format(frameOf(pages, locale), behind));
  });
}

export function sendClaimDenial(pages: Pages, c: PageContext): Promise<Response> {
  return behindClaim(pages, c, "deny-claim", async ({ subject, claim, token }) => {
    const result = await pages.door.store.transact((t) => denyClaim(t, { token }));
    if (isRefusal(result)) return refusalAnswer(pages, c, result, claim.interface as Locale);
    return redirectAnswer(c, paths.denyClaim(subject.statement.slug, token));
  });
}

function kindClaimed(c: PageContext): SignatoryKind {
  return c.req.path.split("/")[3] === "persons" ? "person" : "organisation";
}

/** Only lines that the secretariat listed and nobody has confirmed or disputed yet. */
function withListed(
  pages: Pages,
  c: PageContext,
  answer: (subject: Subject, line: Signatory) => Answer,
): Promise<Response> {
  return withSubject(pages, c, async (subject) => {
    const locale = localeAround(c, languageRead(c, subject));
    const number = Number(/^\d{1,7}$/.exec(c.req.param("number") ?? "")?.[0] ?? 0);
    const kind = kindClaimed(c);
    const line = await findSignatory(pages.door.store.reader, subject.statement.id, kind, number);
    if (!line) return refusalAnswer(pages, c, refuse("signatory-unknown", { number }), locale);
    if (standing(line) !== "listed")
      return refusalAnswer(pages, c, refuse("signatory-not-listed", { number }), locale);
    return answer(subject, line);
  });
}

function answerForm(
  pages: Pages,
  c: PageContext,
  view: Pick<ClaimView, "subject" | "line" | "form"> & Partial<ClaimView>,
  status: 200 | 422 = 200,
): Response {
  const { door } = pages;
  const language = languageRead(c, view.subject);
  const stamp = makeStamp(door.store.reader, Date.parse(door.now()));
  return htmlAnswer(
    c,
    formatClaimPage(frameOf(pages, localeAround(c, language)), {
      language,
      problems: [],
      stamp,
      trapped: false,
      ...view,
    }),
    status,
  );
}

interface BehindClaim {
  readonly subject: Subject;
  readonly claim: Claim;
  readonly line: Signatory;
  readonly token: string;
  /** The link's button was pressed. */
  readonly isUsed: boolean;
}

type ClaimLink = Extract<Token["purpose"], "claim" | "deny-claim">;

async function behindClaim(
  pages: Pages,
  c: PageContext,
  purpose: ClaimLink,
  answer: (behind: BehindClaim) => Answer,
): Promise<Response> {
  const limited = pages.door.limits.take("token", c.var.client.block);
  if (limited) return tooManyAnswer(pages, c, limited);
  const slug = c.req.param("slug") ?? "";
  const behind = await loadClaim(pages, { slug, token: c.req.param("token") ?? "", purpose });
  return isRefusal(behind) ? refusalAnswer(pages, c, behind) : answer(behind);
}

async function loadClaim(
  { door }: Pages,
  { slug, token, purpose }: { slug: string; token: string; purpose: ClaimLink },
): Promise<BehindClaim | Refusal> {
  const { reader } = door.store;
  const found = await findToken(reader, token, purpose, door.now());
  if (isRefusal(found)) return found;
  const claim = await findClaim(reader, found.subject);
  const line = claim && (await signatoryByAct(reader, claim.act));
  const subject = claim && (await loadSubject(reader, slug));
  if (!claim || !line || subject?.statement.id !== claim.statement) return refuse("token-unknown");
  return { subject, claim, line, token, isUsed: found.usedAt !== null };
}

function languageRead(c: PageContext, { texts, statement }: Subject): string {
  const languages = texts.map(({ language }) => language);
  return (
    languages.find((language) => language === c.req.query("language")) ??
    chooseTextLanguage(c.req.header("accept-language"), languages, statement.authentic)
  );
}
