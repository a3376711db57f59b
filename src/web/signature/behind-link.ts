/** Answers behind mailed links. Opening one never changes anything; every change is a POST of the page's own form. */
import { evidenceOfAddress } from "#domain/evidence.ts";
import { isRefusal, type Refusal } from "#domain/refusal.ts";
import type { PageContext } from "#http/door.ts";
import { readForm } from "#http/form.ts";
import type { Locale } from "#locales/translate.ts";
import { amendSignature } from "#operations/signature/amend-signature.ts";
import { decideStill } from "#operations/signature/confirm-signature.ts";
import { denySignature } from "#operations/signature/deny-signature.ts";
import { withdrawSignature } from "#operations/signature/withdraw-signature.ts";
import { isPlain, listedLine } from "#operations/signature/line-of.ts";
import { showStanding } from "#operations/witness/show-standing.ts";
import { domainsBefore } from "#store/read/organisations.ts";
import { amendmentsOf } from "#store/read/amendments.ts";
import type { TokenPurpose } from "#store/read/tokens.ts";
import {
  type Answer,
  frameOf,
  htmlAnswer,
  type Pages,
  readerLocale,
  redirectAnswer,
  refusalAnswer,
  tooManyAnswer,
} from "../answers.ts";
import { problemsOf } from "../form-fields.ts";
import type { Frame } from "../layout.ts";
import { paths } from "../routes.ts";
import { formatConfirmedPage, formatConfirmPage } from "./confirm.ts";
import { confirmByLink } from "./confirm-shortcut.ts";
import { formatDeniedPage, formatDenyPage } from "./deny.ts";
import { type Behind, loadBehind } from "./load.ts";
import { formatMinePage, type MineView } from "./mine.ts";
import { formatWithdrawalPage } from "./withdrawal.ts";

export function showConfirm(pages: Pages, c: PageContext): Promise<Response> {
  return behindLink(pages, c, "confirm", async ({ behind, frame, token }) => {
    const { confirmation, deniedAt } = behind.signature;
    const isEnded = deniedAt !== null && behind.line === null;
    if (confirmation && !isEnded) return htmlAnswer(c, formatConfirmedPage(frame, { behind }));
    const refusal = decideStill(behind.signature, behind.subject.statement, pages.door.now());
    if (refusal) return refusalAnswer(pages, c, refusal, frame.t.locale);
    const { organisation, requestedAt, particulars } = behind.signature;
    const domains = organisation
      ? await domainsBefore(pages.door.store.reader, organisation, requestedAt)
      : [];
    const evidence = evidenceOfAddress(particulars?.email ?? "", domains);
    const listed = isPlain(behind.signature)
      ? await listedLine(pages.door.store.reader, behind.signature.statement, organisation)
      : null;
    return htmlAnswer(c, formatConfirmPage(frame, { behind, token, evidence, listed }));
  });
}

/** What every signature passes through: nothing is read that only a refusal shows. Most never come here (confirm-shortcut.ts). */
export async function sendConfirmation(pages: Pages, c: PageContext): Promise<Response> {
  const link = linkOf(c);
  const result = await confirmByLink(pages.door, link, c.var.client, c.env?.incoming);
  if (!isRefusal(result)) return redirectAnswer(c, paths.confirm(link.slug, link.token));
  if (result.refusal === "too-many") return refusalAnswer(pages, c, result);
  return show(pages, c, "confirm", ({ frame }) => refusalAnswer(pages, c, result, frame.t.locale));
}

export function showDeny(pages: Pages, c: PageContext): Promise<Response> {
  return behindLink(pages, c, "deny", ({ behind, frame, token }) => {
    const page = behind.signature.deniedAt
      ? formatDeniedPage(frame, { behind, token })
      : formatDenyPage(frame, { behind, token });
    return htmlAnswer(c, page);
  });
}

export function sendDenial(pages: Pages, c: PageContext): Promise<Response> {
  return behindLink(pages, c, "deny", async ({ frame, slug, token }) => {
    const result = await pages.door.store.transact((t) => denySignature(t, { token }));
    return isRefusal(result)
      ? refusalAnswer(pages, c, result, frame.t.locale)
      : redirectAnswer(c, paths.deny(slug, token));
  });
}

export function showMine(pages: Pages, c: PageContext): Promise<Response> {
  return behindLink(pages, c, "mine", async (link) => {
    const code = c.req.query("done");
    const done =
      (["name", "name-waits", "mandate", "unchanged"] as const).find((one) => one === code) ?? null;
    return htmlAnswer(c, await formatMine(pages, link, { done }));
  });
}

/** A name or a mandate; what was refused is shown again in its form. */
export function sendAmendment(
  pages: Pages,
  c: PageContext,
  what: "name" | "mandate",
): Promise<Response> {
  return behindLink(pages, c, "mine", async (link) => {
    const form = await readForm(c);
    if (isRefusal(form)) return refusalAnswer(pages, c, form, link.frame.t.locale);
    const field = what === "name" ? "organisation" : "mandate";
    const text = form.text(field);
    const change = what === "name" ? { printed: text } : { mandate: text };
    const result = await pages.door.store.transact((t) =>
      amendSignature(t, { token: link.token, ...change }),
    );
    if (!isRefusal(result))
      return redirectAnswer(
        c,
        `${paths.mine(link.slug, link.token)}?done=${what}${result.state === "waits" ? "-waits" : ""}`,
      );
    if (result.refusal === "nothing-changed")
      return redirectAnswer(c, `${paths.mine(link.slug, link.token)}?done=unchanged`);
    const problems = problemsOf(result);
    if (problems.length === 0) return refusalAnswer(pages, c, result, link.frame.t.locale);
    return htmlAnswer(
      c,
      await formatMine(pages, link, { problems, typed: { [field]: text } }),
      422,
    );
  });
}

export function showWithdrawal(pages: Pages, c: PageContext): Promise<Response> {
  return behindLink(pages, c, "mine", ({ behind, frame, slug, token }) => {
    const { line, signature } = behind;
    const over = line
      ? line.withdrawnAt !== null || line.excluded !== null
      : signature.deniedAt !== null;
    return over
      ? redirectAnswer(c, paths.mine(slug, token))
      : htmlAnswer(c, formatWithdrawalPage(frame, { behind, token }));
  });
}

export function sendWithdrawal(pages: Pages, c: PageContext): Promise<Response> {
  return behindLink(pages, c, "mine", async ({ frame, slug, token }) => {
    const result = await pages.door.store.transact((t) =>
      withdrawSignature(t, pages.door.site, { token }),
    );
    return isRefusal(result)
      ? refusalAnswer(pages, c, result, frame.t.locale)
      : redirectAnswer(c, paths.mine(slug, token));
  });
}

export interface Link {
  readonly behind: Behind;
  readonly frame: Frame;
  readonly slug: string;
  readonly token: string;
}

/** Looks the link up, slowly for guessers. */
export async function behindLink(
  pages: Pages,
  c: PageContext,
  purpose: TokenPurpose,
  answer: (link: Link) => Answer,
): Promise<Response> {
  const limited = pages.door.limits.take("token", c.var.client.block);
  return limited ? tooManyAnswer(pages, c, limited) : show(pages, c, purpose, answer);
}

function linkOf(c: PageContext): { slug: string; token: string } {
  return { slug: c.req.param("slug") ?? "", token: c.req.param("token") ?? "" };
}

/** The page is in the language the request was made in. */
async function show(
  pages: Pages,
  c: PageContext,
  purpose: TokenPurpose,
  answer: (link: Link) => Answer,
): Promise<Response> {
  const { slug, token } = linkOf(c);
  const behind: Behind | Refusal = await loadBehind(pages.door.store.reader, {
    slug,
    token,
    purpose,
    now: pages.door.now(),
  });
  if (isRefusal(behind)) return refusalAnswer(pages, c, behind);
  const locale = c.req.query("lang") ? readerLocale(c) : (behind.signature.interface as Locale);
  return answer({ behind, frame: frameOf(pages, locale), slug, token });
}

async function formatMine(
  pages: Pages,
  { behind, frame, token }: Link,
  rest: Partial<MineView>,
): Promise<string> {
  const amendments = await amendmentsOf(
    pages.door.store.reader,
    behind.line?.act ?? behind.signature.act,
  );
  const standing = await showStanding(pages.door.store.reader, pages.door.site);
  return formatMinePage(frame, {
    behind,
    standing,
    token,
    amendments,
    typed: {},
    problems: [],
    done: null,
    ...rest,
  });
}
