/** `/desk`: reading what waits, in the order in which a secretary sees to it. */
import { officialName } from "#domain/organisation.ts";
import { openComments } from "#store/read-draft/comments.ts";
import { waitingAmendments } from "#store/read/amendments.ts";
import { waitingClaims } from "#store/read/claims.ts";
import { entryCount } from "#store/read/log-entries.ts";
import { findOrganisation } from "#store/read/organisations.ts";
import { openPairs } from "#store/read-registry/pairs.ts";
import { listMails, mailCounts } from "#store/read/outbox.ts";
import { recentReviews, waitingSignatures } from "#store/read/reviews.ts";
import { signatoryByAct } from "#store/read/signatories.ts";
import { unfinishedSources } from "#store/read/sources.ts";
import type { Reader } from "#store/reader.ts";
import { lackSentence } from "../desk-statement/missing.ts";
import { readLines, type InspectedLine } from "../desk-statement/read-lines.ts";
import { html, joined } from "../html.ts";
import { named } from "./markup.ts";
import { mostClaims } from "./make-frame.ts";
import type { DateLine, Need, Today } from "./today.ts";
import type { Answer, Visit } from "./visit.ts";
import { todayPage } from "./today.ts";
import { shortMoment, weekday } from "./when.ts";

/** A mail that failed this often without being given up is worth a look. */
const manyTries = 3;

export async function showToday({ r, frame, t }: Visit): Promise<Answer> {
  const lines = await readLines(r);
  const [mails, entries, recent] = await Promise.all([
    mailCounts(r),
    entryCount(r),
    recentReviews(r, "", 1),
  ]);
  const needs = await Promise.all([
    needReviews(frame, r),
    needClaims(r),
    needDuplicates(frame, r),
    needAmendments(r),
    needImports(frame, r),
    needComments(r, lines),
    needBounced(r),
    needStuck(r),
  ]);
  const example = lines.find(({ line }) => line.example)?.line ?? null;
  const view: Today = {
    needs: [...needs, needLacks(frame, lines)].filter((need) => need !== null),
    dates: datesOf(lines, frame.now),
    keeping: { entries, mailWaiting: mails.waiting, mailBounced: mails.bounced },
    statements: lines.map(({ line }) => line),
    lastDecision: recent[0]?.at ?? null,
    example: example && { slug: example.slug, title: example.title },
  };
  return { page: { title: t("desk.today.heading"), place: "today", main: todayPage(frame, view) } };
}

type Frame = Visit["frame"];

async function needReviews({ t, waiting }: Frame, r: Reader): Promise<Need | null> {
  const [oldest] = await waitingSignatures(r, { limit: 1 });
  const count = waiting.reviews - waiting.corrections;
  if (!oldest || count === 0) return null;
  const day = weekday(oldest.confirmation?.at ?? oldest.requestedAt, t.locale);
  return {
    kind: "reviews",
    count,
    more: t("desk.need.reviews.more", { day }),
    href: "/desk/review",
  };
}

async function needClaims(r: Reader): Promise<Need | null> {
  const claims = await waitingClaims(r, mostClaims);
  if (claims.length === 0) return null;
  const lines = await Promise.all(claims.slice(0, 3).map(({ act }) => signatoryByAct(r, act)));
  const names = lines.flatMap((line) => (line ? [named(line.printed, line.nameLanguage)] : []));
  return { kind: "claims", count: claims.length, more: joined(names, ", "), href: "/desk/claims" };
}

async function needDuplicates({ waiting }: Frame, r: Reader): Promise<Need | null> {
  const [first] = await openPairs(r, { limit: 1 });
  if (!first) return null;
  const found = await Promise.all(first.roots.map((id) => findOrganisation(r, id)));
  const names = found.flatMap((one) => (one ? [named(officialName(one))] : []));
  return {
    kind: "duplicates",
    count: waiting.duplicates,
    more: joined(names, ", "),
    href: "/desk/duplicates",
  };
}

async function needAmendments(r: Reader): Promise<Need | null> {
  const waiting = await waitingAmendments(r, 50);
  if (waiting.length === 0) return null;
  const names = waiting.slice(0, 3).flatMap(({ printed }) => (printed ? [named(printed)] : []));
  return {
    kind: "amendments",
    count: waiting.length,
    more: joined(names, ", "),
    href: "/desk/review",
  };
}

async function needImports({ t, now }: Frame, r: Reader): Promise<Need | null> {
  const half = await unfinishedSources(r);
  const [newest] = half;
  if (!newest) return null;
  const more = html`${named(newest.name)}, ${t("desk.new.begun", { date: shortMoment(newest.at, now, t.locale) })}`;
  const href = half.length === 1 ? `/desk/imports/${newest.id}` : "/desk/statements/new#hd";
  return { kind: "imports", count: half.length, more, href };
}

/** What readers of circulating drafts said, and nobody has dealt with. */
async function needComments(r: Reader, lines: readonly InspectedLine[]): Promise<Need | null> {
  const open = await openComments(r);
  const on = open.flatMap(({ slug, count }) =>
    lines.filter(({ line }) => line.slug === slug).map(({ line }) => ({ line, count })),
  );
  const [first] = on;
  if (!first) return null;
  const titles = on.map(({ line }) => named(line.title || line.slug, line.titleLanguage));
  const href =
    on.length === 1 ? `/desk/statements/${first.line.slug}/comments` : "/desk/statements";
  const count = on.reduce((sum, one) => sum + one.count, 0);
  return { kind: "comments", count, more: joined(titles, ", "), href };
}

async function needBounced(r: Reader): Promise<Need | null> {
  const bounced = await listMails(r, { state: "bounced", limit: 100 });
  const [newest] = bounced;
  return newest
    ? {
        kind: "bounced",
        count: bounced.length,
        more: newest.lastError ?? "",
        href: "/desk/mail?state=bounced",
      }
    : null;
}

async function needStuck(r: Reader): Promise<Need | null> {
  const stuck = (await listMails(r, { state: "waiting", limit: 100 })).filter(
    ({ attempts }) => attempts >= manyTries,
  );
  const [newest] = stuck;
  return newest
    ? {
        kind: "mail-stuck",
        count: stuck.length,
        more: newest.lastError ?? "",
        href: "/desk/mail?state=waiting",
      }
    : null;
}

/** What is missing is told by statement, the first two in words. */
function needLacks(frame: Frame, lines: readonly InspectedLine[]): Need | null {
  const lacking = lines.filter(({ lacks }) => lacks.length > 0);
  const [first] = lacking;
  if (!first) return null;
  const words = lacking.slice(0, 2).map(({ line, lacks }) => {
    const title = html`<a class="plain doc" href="/desk/statements/${line.slug}">${named(line.title || line.slug, line.titleLanguage)}</a>`;
    return html`${title}: ${joined(
      lacks.slice(0, 2).map((lack) => lackSentence(frame, lack)),
      " ",
    )}`;
  });
  const count = lacking.reduce((sum, { lacks }) => sum + lacks.length, 0);
  const href = lacking.length === 1 ? `/desk/statements/${first.line.slug}` : "/desk/statements";
  return { kind: "lacks", count, more: joined(words, html`<br>`), href };
}

function datesOf(lines: readonly InspectedLine[], now: string): readonly DateLine[] {
  const coming = lines.flatMap(({ line }): DateLine[] => {
    const { deadline, slug, title, titleLanguage: language, state } = line;
    return state === "signing" && deadline && deadline >= now.slice(0, 10)
      ? [{ day: deadline, slug, title: title || slug, language }]
      : [];
  });
  return coming.toSorted((a, b) => (a.day < b.day ? -1 : 1)).slice(0, 6);
}
