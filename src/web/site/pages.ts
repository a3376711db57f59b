/** Answers that are not a statement's: index, organisations, terms, privacy, about, robots, the feed of everything. */
import { refuse } from "#domain/refusal.ts";
import { isPublic } from "#domain/statement.ts";
import { titleFor } from "#domain/text-version.ts";
import type { PageContext } from "#http/door.ts";
import { describeTerms } from "#operations/statement/describe-terms.ts";
import { listChanges } from "#store/read/changes.ts";
import { findOrganisation } from "#store/read/organisations.ts";
import { takenOver } from "#store/read-registry/outside.ts";
import { signedBy } from "#store/read/signatories.ts";
import { listStatements, statementById, type StatementSummary } from "#store/read/statements.ts";
import { findTerms, titlesOf } from "#store/read/texts.ts";
import { translator } from "#locales/translate.ts";
import { frameOf, htmlAnswer, type Pages, readerLocale, refusalAnswer } from "../answers.ts";
import { paths } from "../routes.ts";
import { dataAnswer } from "../statement/data.ts";
import { formatFeed, linesInFeed } from "../statement/feed.ts";
import { formatIndexPage } from "./index.ts";
import { formatOrganisationPage, type Signed } from "./organisation.ts";
import { formatAboutPage, formatPrivacyPage, formatTermsPage } from "./prose.ts";
import { formatRobots } from "./robots.ts";

export async function showIndex(pages: Pages, c: PageContext): Promise<Response> {
  const statements = await publicStatements(pages);
  return htmlAnswer(
    c,
    formatIndexPage(frameOf(pages, readerLocale(c)), { statements, now: pages.door.now() }),
  );
}

/** Examples are nobody's news. */
export async function showIndexFeed(pages: Pages, c: PageContext): Promise<Response> {
  const { site, store } = pages.door;
  const statements = new Map(
    (await publicStatements(pages)).filter((one) => !one.example).map((one) => [one.id, one]),
  );
  const lines = (await listChanges(store.reader, { public: true, limit: linesInFeed })).filter(
    (line) => statements.has(line.statement ?? ""),
  );
  const t = translator("en");
  const about: Parameters<typeof formatFeed>[2]["about"] = (line) => {
    const one = statements.get(line.statement ?? "");
    return one
      ? {
          path: paths.statement(one.slug),
          title: titleFor(one.titles, one.authentic, one.authentic).title,
        }
      : null;
  };
  const begun = [...statements.values()].at(-1)?.createdAt ?? "1970-01-01T00:00:00Z";
  return dataAnswer(
    c,
    formatFeed(t, site, {
      title: site.name,
      self: paths.indexFeed(),
      page: paths.index(),
      lines,
      begun,
      about,
    }),
    "application/atom+xml; charset=utf-8",
  );
}

/** Registers that others keep are named; a list of one's own members is nobody's business. */
async function publicSources(pages: Pages, organisation: string): Promise<readonly string[]> {
  const taken = await takenOver(pages.door.store.reader, organisation);
  const registers = taken.filter(({ from }) => from.format !== "members-csv");
  return [...new Set(registers.map(({ from }) => `${from.name} (${from.licence})`))];
}

export async function showOrganisation(pages: Pages, c: PageContext): Promise<Response> {
  const { reader } = pages.door.store;
  const asked = c.req.param("organisation") ?? "";
  const organisation = await findOrganisation(reader, asked);
  const signed = organisation ? await publicLines(pages, organisation.id) : [];
  if (!organisation || signed.length === 0)
    return refusalAnswer(pages, c, refuse("organisation-unknown"));
  if (organisation.id !== asked) return c.redirect(paths.organisation(organisation.id), 302);
  return htmlAnswer(
    c,
    formatOrganisationPage(frameOf(pages, readerLocale(c)), {
      organisation,
      signed,
      sources: await publicSources(pages, organisation.id),
    }),
  );
}

export async function showTerms(pages: Pages, c: PageContext): Promise<Response> {
  const now = describeTerms(pages.door.site);
  const digest = c.req.param("digest") ?? now.digest;
  const body = digest === now.digest ? now.body : await findTerms(pages.door.store.reader, digest);
  if (!body) return refusalAnswer(pages, c, refuse("not-found"));
  return htmlAnswer(
    c,
    formatTermsPage(frameOf(pages, readerLocale(c)), {
      body,
      digest,
      current: c.req.param("digest") === undefined,
    }),
  );
}

export function showPrivacy(pages: Pages, c: PageContext): Response {
  return htmlAnswer(
    c,
    formatPrivacyPage(frameOf(pages, readerLocale(c)), describeTerms(pages.door.site).body),
  );
}

export function showAbout(pages: Pages, c: PageContext): Response {
  return htmlAnswer(c, formatAboutPage(frameOf(pages, readerLocale(c))));
}

export function showRobots(_pages: Pages, c: PageContext): Response {
  return c.text(formatRobots());
}

async function publicStatements({ door }: Pages): Promise<readonly StatementSummary[]> {
  const statements = await listStatements(door.store.reader, { public: true });
  return statements.filter((one) => one.version > 0);
}

/** Lines of statements that are public; a hidden line names nobody here either. */
async function publicLines({ door }: Pages, organisation: string): Promise<readonly Signed[]> {
  const lines = (await signedBy(door.store.reader, organisation)).filter(
    (line) => !line.hidden && line.repeats === null,
  );
  const found = await Promise.all(
    lines.map(async (line) => {
      const statement = await statementById(door.store.reader, line.statement);
      if (!statement || !isPublic(statement.state) || statement.version === 0) return [];
      const titles = await titlesOf(door.store.reader, statement.id, statement.version);
      const { title, language } = titleFor(titles, statement.authentic, statement.authentic);
      return [{ line, slug: statement.slug, title, language }];
    }),
  );
  return found.flat();
}
