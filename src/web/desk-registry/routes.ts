/** Addresses of the registry: organisations, their confirmed domains, what was decided about pairs of them. */
import { officialName, type Organisation } from "#domain/organisation.ts";
import { isRefusal, refuse, type Problem, type Refusal } from "#domain/refusal.ts";
import { titleFor } from "#domain/text-version.ts";
import { foldForSearch } from "#names/fold.ts";
import { confirmDomain, withdrawDomain } from "#operations/organisation/confirm-domain.ts";
import { findCandidates } from "#operations/organisation/find-candidates.ts";
import { settleOrganisations } from "#operations/organisation/settle-organisations.ts";
import { findAccount } from "#store/read/accounts.ts";
import {
  domainsOf,
  familyOf,
  findOrganisation,
  organisationsById,
  searchOrganisations,
  verdictOn,
} from "#store/read/organisations.ts";
import { historyOf } from "#store/read-registry/history.ts";
import { takenOver } from "#store/read-registry/outside.ts";
import { signedBy } from "#store/read/signatories.ts";
import { listStatements, statementById } from "#store/read/statements.ts";
import { textsOf } from "#store/read/texts.ts";
import type { Reader } from "#store/reader.ts";
import { said } from "../desk/frame.ts";
import { act, get, post, type Answer, type DeskRoute, type Visit } from "../desk/visit.ts";
import { html, type Html } from "../html.ts";
import { editRoutes } from "./edit-routes.ts";
import { findPage } from "./find.ts";
import type { RecordView } from "./record.ts";
import {
  domainSaid,
  organisationPage,
  organisationsPage,
  type Alike,
  type OrganisationView,
} from "./organisations.ts";

export const registryRoutes: readonly DeskRoute[] = [
  get("/desk/find", "signed-in", find),
  get("/desk/organisations", "registry", showOrganisations),
  get("/desk/organisations/:id", "registry", (visit) => showOrganisation(visit, null)),
  post("/desk/organisations/:id/domains", "registry", addDomain),
  post("/desk/organisations/:id/domains/removal", "registry", removeDomain),
  post("/desk/organisations/:id/verdicts", "registry", settle),
  ...editRoutes,
];

const mostFound = 100;

async function search(r: Reader, q: string) {
  const folded = foldForSearch(q.slice(0, 200));
  const found = await searchOrganisations(r, folded, mostFound + 1);
  return found.toSorted((a, b) => officialName(a).localeCompare(officialName(b)));
}

async function find({ r, t, frame, query }: Visit): Promise<Answer> {
  const q = query("q").trim();
  const organisations = q === "" ? [] : await search(r, q);
  const folded = foldForSearch(q);
  const statements = (await listStatements(r, { public: false })).filter(
    ({ slug, titles }) =>
      folded !== "" &&
      (slug.includes(folded) ||
        titles.some(({ title }) => foldForSearch(title ?? "").includes(folded))),
  );
  const main = findPage(frame, {
    q,
    organisations: organisations.slice(0, 30),
    statements: statements.slice(0, 30),
  });
  return { page: { title: t("desk.find.heading"), place: null, main } };
}

async function showOrganisations({ r, t, frame, query }: Visit): Promise<Answer> {
  const q = query("q").trim();
  const found = await search(r, q);
  const main = organisationsPage(frame, {
    q,
    organisations: found.slice(0, mostFound),
    more: found.length > mostFound,
  });
  return { page: { title: t("desk.organisations.heading"), place: "organisations", main } };
}

async function showOrganisation(
  visit: Visit,
  wrong: { problem: Problem; typed: string } | null,
): Promise<Answer> {
  const { r, frame } = visit;
  const id = visit.param("id");
  const organisation = await findOrganisation(r, id);
  if (!organisation) return refuse("organisation-unknown");
  if (organisation.id !== id) return { go: `/desk/organisations/${organisation.id}` };
  const domains = await Promise.all(
    (await domainsOf(r, id)).map(async (one) => ({
      ...one,
      name: (await findAccount(r, one.by))?.name ?? one.by,
    })),
  );
  const view: OrganisationView = {
    organisation,
    domains,
    signed: await readSigned(r, id),
    alike: await readAlike(r, id),
    problems: wrong ? [wrong.problem] : [],
    typed: wrong?.typed ?? "",
    said: tellWhatHappened(visit),
    record: await readRecord(r, organisation),
  };
  return {
    page: {
      title: officialName(organisation),
      place: "organisations",
      main: organisationPage(frame, view),
    },
    status: wrong ? 422 : 200,
  };
}

function tellWhatHappened({ frame, t, query }: Visit): Html | null {
  const what = (["settled", "edited", "undone"] as const).find((one) => one === query("said"));
  if (what === "settled") return said(html`${t("desk.verdict.done")}`);
  if (what) return said(html`${t(`desk.record.said.${what}`)}`);
  return query("domain") ? said(domainSaid(frame, query("domain"))) : null;
}

const mostChanges = 100;

async function readRecord(r: Reader, { id, parent }: Organisation): Promise<RecordView> {
  const joined = (await familyOf(r, id)).slice(1);
  const changes = await historyOf(r, id, mostChanges);
  const outside = await takenOver(r, id);
  return {
    outside: await Promise.all(
      outside.map(async ({ from, record, answeredAt, answeredBy }) => ({
        from,
        reference: record.reference,
        at: answeredAt ?? "",
        name: (await findAccount(r, answeredBy ?? ""))?.name ?? answeredBy ?? "",
      })),
    ),
    parent: parent ? await findOrganisation(r, parent) : null,
    joined: await organisationsById(r, joined),
    history: await Promise.all(
      changes.map(async (one) => ({
        ...one,
        name: (await findAccount(r, one.by))?.name ?? one.by,
      })),
    ),
  };
}

async function readSigned(r: Reader, id: string): Promise<OrganisationView["signed"]> {
  const lines = await signedBy(r, id);
  const titles = new Map<string, { slug: string; title: string }>();
  for (const statement of new Set(lines.map((line) => line.statement))) {
    const found = await statementById(r, statement);
    if (!found) continue;
    const { title } = titleFor(
      await textsOf(r, statement, found.version || 1),
      found.authentic,
      found.authentic,
    );
    titles.set(statement, { slug: found.slug, title });
  }
  return lines.flatMap((line) => {
    const title = titles.get(line.statement);
    return title ? [{ ...line, ...title }] : [];
  });
}

async function readAlike(r: Reader, id: string): Promise<readonly Alike[]> {
  const organisation = await findOrganisation(r, id);
  if (!organisation) return [];
  const { country, website } = organisation;
  const candidates = await findCandidates(
    r,
    { name: officialName(organisation), country, website },
    10,
  );
  const others = candidates.filter((one) => one.organisation !== id);
  return Promise.all(
    others.map(async (one) => ({
      id: one.organisation,
      name: one.name,
      country: one.country,
      rule: one.rule,
      params: one.params,
      verdict: await verdictOn(r, id, one.organisation),
    })),
  );
}

async function addDomain(visit: Visit): Promise<Answer> {
  const { by, form } = visit;
  const organisation = visit.param("id");
  const typed = form.text("domain").trim();
  const done = await act(visit, (t) => confirmDomain(t, { by, organisation, domain: typed }));
  const back = form.text("case");
  if (isRefusal(done))
    return isFieldProblem(done)
      ? showOrganisation(visit, { problem: { field: "domain", code: "domain-form" }, typed })
      : done;
  if (/^[0-9a-f]{32}$/.test(back)) return { go: `/desk/review/${back}?said=domain` };
  return { go: `/desk/organisations/${organisation}?domain=${encodeURIComponent(done.domain)}` };
}

function isFieldProblem({ refusal }: Refusal): boolean {
  return refusal === "domain-unusable";
}

async function removeDomain(visit: Visit): Promise<Answer> {
  const organisation = visit.param("id");
  const done = await act(visit, (t) =>
    withdrawDomain(t, { by: visit.by, organisation, domain: visit.form.text("domain") }),
  );
  return isRefusal(done) ? done : { go: `/desk/organisations/${organisation}` };
}

async function settle(visit: Visit): Promise<Answer> {
  const { by, form } = visit;
  const one = visit.param("id");
  const verdict = form.text("verdict") === "same" ? "same" : "different";
  const done = await act(visit, (t) =>
    settleOrganisations(t, { by, one, other: form.text("other"), verdict }),
  );
  return isRefusal(done) ? done : { go: `/desk/organisations/${one}?said=settled` };
}
