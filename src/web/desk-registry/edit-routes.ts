/** Correcting a record of the registry, and taking a joining or a branch back from its page. */
import { officialName, type Organisation } from "#domain/organisation.ts";
import { parseOrganisationFacts, type TypedFacts } from "#domain/input/organisation-facts.ts";
import { isRefusal, refuse, type Problem } from "#domain/refusal.ts";
import { editOrganisation } from "#operations/organisation/edit-organisation.ts";
import { undoSettlement } from "#operations/organisation/settle-organisations.ts";
import { findOrganisation } from "#store/read/organisations.ts";
import {
  act,
  get,
  post,
  type Answer,
  type DeskRoute,
  type Form,
  type Visit,
} from "../desk/visit.ts";
import { editPage } from "./edit.ts";

export const editRoutes: readonly DeskRoute[] = [
  get("/desk/organisations/:id/edit", "registry", showEdit),
  post("/desk/organisations/:id/edit", "registry", edit),
  post("/desk/organisations/:id/undo", "registry", undo),
];

async function showEdit(visit: Visit): Promise<Answer> {
  const organisation = await findOrganisation(visit.r, visit.param("id"));
  if (!organisation) return refuse("organisation-unknown");
  return page(visit, organisation, { typed: typedOf(organisation), reason: "", problems: [] });
}

interface Typed {
  readonly typed: TypedFacts;
  readonly reason: string;
  readonly problems: readonly Problem[];
}

function page({ t, frame }: Visit, organisation: Organisation, typed: Typed): Answer {
  const main = editPage(frame, { organisation, ...typed });
  const title = `${t("desk.record.heading")}: ${officialName(organisation)}`;
  return {
    page: { title, place: "organisations", main },
    status: typed.problems.length > 0 ? 422 : 200,
  };
}

async function edit(visit: Visit): Promise<Answer> {
  const { by, form, r } = visit;
  const organisation = await findOrganisation(r, visit.param("id"));
  if (!organisation) return refuse("organisation-unknown");
  const typed = readTyped(form);
  const reason = form.text("reason").trim().slice(0, 500);
  const facts = parseOrganisationFacts(typed);
  if ("problems" in facts) return page(visit, organisation, { typed, reason, ...facts });
  const { id } = organisation;
  const command = { by, organisation: id, facts, reason: reason || null };
  const done = await act(visit, (t) => editOrganisation(t, command));
  if (!isRefusal(done)) return { go: `/desk/organisations/${id}?said=edited` };
  if (done.refusal === "nothing-changed") return { go: `/desk/organisations/${id}` };
  return done.problems
    ? page(visit, organisation, { typed, reason, problems: done.problems })
    : done;
}

async function undo(visit: Visit): Promise<Answer> {
  const { by, form } = visit;
  const one = visit.param("id");
  const other = form.text("other");
  const done = await act(visit, (t) => undoSettlement(t, { by, one, other }));
  return isRefusal(done) ? done : { go: `/desk/organisations/${one}?said=undone` };
}

const mostRows = 60;

function readTyped(form: Form): TypedFacts {
  const rows = <T>(name: string, read: (at: number) => T): T[] =>
    Array.from({ length: mostRows }, (_, at) => at)
      .filter((at) => form.has(`${name}-${at}`))
      .map(read);
  const text = (name: string): string => form.text(name);
  return {
    country: text("country"),
    website: text("website"),
    kind: text("kind"),
    // The address of a record names it as well as its number.
    parent: text("parent").trim().replace(/^.*\//, ""),
    names: rows("name", (at) => ({
      name: text(`name-${at}`),
      type: text(`type-${at}`),
      language: text(`language-${at}`),
      since: text(`since-${at}`),
      until: text(`until-${at}`),
    })),
    identifiers: rows("value", (at) => ({
      scheme: text(`scheme-${at}`),
      value: text(`value-${at}`),
    })),
  };
}

function typedOf({ country, website, kind, parent, names, identifiers }: Organisation): TypedFacts {
  return {
    country: country ?? "",
    website: website ?? "",
    kind: kind ?? "",
    parent: parent ?? "",
    names: names.map(({ name, type, language, since, until }) => {
      return { name, type, language: language ?? "", since: since ?? "", until: until ?? "" };
    }),
    identifiers,
  };
}
