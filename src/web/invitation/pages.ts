/** Answers behind the two links of an invitation. Opening either changes nothing. */
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import type { Signatory } from "#domain/signatory.ts";
import type { PageContext } from "#http/door.ts";
import { readForm } from "#http/form.ts";
import type { Locale } from "#locales/translate.ts";
import {
  answerInvitation,
  declineInvitation,
  type InvitationForm,
} from "#operations/invitation/answer-invitation.ts";
import { findInvitation, type Invitation } from "#store/read-import/invitations.ts";
import { signatoryByAct } from "#store/read/signatories.ts";
import { findToken } from "#store/read/tokens.ts";
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
import { paths } from "../routes.ts";
import { loadSubject, type Subject } from "../statement/load.ts";
import { formatAnsweredPage, formatInvitationPage, formatNotUsPage } from "./invitation.ts";

const fields = ["answer", "printed", "name", "role", "mandate"] as const;

export function showInvitation(pages: Pages, c: PageContext): Promise<Response> {
  return behindLink(pages, c, "invitation", (behind) => {
    const { line, invitation } = behind;
    if (invitation.answer !== null) return answered(pages, c, behind);
    const form = { answer: "", printed: line.printed, name: "", role: "", mandate: "" };
    const page = formatInvitationPage(frameFor(pages, c, behind), {
      ...behind,
      form,
      problems: [],
    });
    return htmlAnswer(c, page);
  });
}

export function sendAnswer(pages: Pages, c: PageContext): Promise<Response> {
  return behindLink(pages, c, "invitation", async (behind) => {
    const sent = await readForm(c);
    if (isRefusal(sent)) return refusalAnswer(pages, c, sent, localeFor(c, behind));
    const form = Object.fromEntries(
      fields.map((name) => [name, sent.text(name)]),
    ) as unknown as InvitationForm;
    const { token, subject } = behind;
    const done = await pages.door.store.transact((t) => answerInvitation(t, { token, form }));
    if (!isRefusal(done)) return redirectAnswer(c, paths.invitation(subject.statement.slug, token));
    if (!done.problems) return refusalAnswer(pages, c, done, localeFor(c, behind));
    const view = { ...behind, form, problems: done.problems };
    return htmlAnswer(c, formatInvitationPage(frameFor(pages, c, behind), view), 422);
  });
}

export function showNotUs(pages: Pages, c: PageContext): Promise<Response> {
  return behindLink(pages, c, "not-us", (behind) =>
    behind.invitation.answer !== null
      ? answered(pages, c, behind)
      : htmlAnswer(c, formatNotUsPage(frameFor(pages, c, behind), behind)),
  );
}

export function sendNotUs(pages: Pages, c: PageContext): Promise<Response> {
  return behindLink(pages, c, "not-us", async (behind) => {
    const { token, subject } = behind;
    const done = await pages.door.store.transact((t) => declineInvitation(t, { token }));
    return isRefusal(done)
      ? refusalAnswer(pages, c, done, localeFor(c, behind))
      : redirectAnswer(c, paths.notUs(subject.statement.slug, token));
  });
}

interface Behind {
  readonly subject: Subject;
  readonly invitation: Invitation;
  readonly line: Signatory;
  readonly token: string;
}

function answered(pages: Pages, c: PageContext, behind: Behind): Response {
  return htmlAnswer(c, formatAnsweredPage(frameFor(pages, c, behind), behind));
}

function localeFor(c: PageContext, { invitation }: Pick<Behind, "invitation">): Locale {
  return c.req.query("lang") ? readerLocale(c) : (invitation.interface as Locale);
}

function frameFor(pages: Pages, c: PageContext, behind: Behind) {
  return frameOf(pages, localeFor(c, behind));
}

async function behindLink(
  pages: Pages,
  c: PageContext,
  purpose: "invitation" | "not-us",
  answer: (behind: Behind) => Answer,
): Promise<Response> {
  const limited = pages.door.limits.take("token", c.var.client.block);
  if (limited) return tooManyAnswer(pages, c, limited);
  const slug = c.req.param("slug") ?? "";
  const behind = await load(pages, { slug, token: c.req.param("token") ?? "", purpose });
  return isRefusal(behind) ? refusalAnswer(pages, c, behind) : answer(behind);
}

async function load(
  { door }: Pages,
  { slug, token, purpose }: { slug: string; token: string; purpose: "invitation" | "not-us" },
): Promise<Behind | Refusal> {
  const { reader } = door.store;
  const found = await findToken(reader, token, purpose, door.now());
  if (isRefusal(found)) return found;
  const invitation = await findInvitation(reader, found.subject);
  const line = invitation && (await signatoryByAct(reader, invitation.act));
  const subject = invitation && (await loadSubject(reader, slug));
  if (!invitation || !line || subject?.statement.id !== invitation.statement)
    return refuse("token-unknown");
  return { subject, invitation, line, token };
}
