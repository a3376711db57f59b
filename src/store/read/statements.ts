/** Reading statements: by slug, by id, and the index with what each line of it shows. */
import { standardKeepDays } from "#domain/record/erasure.ts";
import type { Proposer, Statement, StatementState } from "#domain/statement.ts";
import type { Evidence } from "#domain/evidence.ts";
import { rowsOf, type Reader } from "../reader.ts";

export interface StatementSummary extends Statement {
  readonly proposers: readonly Proposer[];
  readonly titles: readonly { readonly language: string; readonly title: string | null }[];
  readonly signatories: number;
  readonly countries: number;
  /** When the present state began. */
  readonly since: string;
}

export interface Step {
  readonly state: StatementState;
  readonly at: string;
  readonly by: string;
  readonly reason: string | null;
}

export function findStatement(r: Reader, slug: string): Promise<Statement | null> {
  return one(r, "slug", "statement by slug", slug);
}

export function statementById(r: Reader, id: string): Promise<Statement | null> {
  return one(r, "id", "statement by id", id);
}

const about = { tables: ["statement", "statement_step"], counts: false, shared: true } as const;

async function one(
  r: Reader,
  by: "slug" | "id",
  name: string,
  value: string,
): Promise<Statement | null> {
  const build = () => selectStatements(r).where(`statement.${by}`, "=", "");
  const [row] = await rowsOf(r, name, build, [value], about);
  return row ? toStatement(row) : null;
}

/** Newest first. With `public` false drafts are there too. */
export async function listStatements(
  r: Reader,
  which: { public: boolean },
): Promise<readonly StatementSummary[]> {
  let query = selectStatements(r)
    .orderBy("statement.created_at", "desc")
    .orderBy("statement.id")
    .limit(500);
  if (which.public)
    query = query.where("statement_step.state", "in", [
      "signing",
      "closed",
      "delivered",
      "withdrawn",
    ]);
  const rows = await query.execute();
  return Promise.all(rows.map((row) => summarise(r, row)));
}

/** Ids of those still open for signature whose last day was before `today`, `YYYY-MM-DD`. */
export async function overdueStatements(r: Reader, today: string): Promise<readonly string[]> {
  const rows = await r.db
    .selectFrom("statement")
    .innerJoin("statement_step", (join) =>
      join
        .onRef("statement_step.statement", "=", "statement.id")
        .onRef("statement_step.step", "=", "statement.step"),
    )
    .select("statement.id")
    .where("statement_step.state", "=", "signing")
    .where("statement.deadline", "<", today)
    .orderBy("statement.id")
    .execute();
  return rows.map(({ id }) => id);
}

export async function proposersOf(r: Reader, statement: string): Promise<readonly Proposer[]> {
  const rows = await r.db
    .selectFrom("proposer")
    .select(["name", "acronym"])
    .where("statement", "=", statement)
    .orderBy("position")
    .execute();
  return rows.map(({ name, acronym }) => (acronym ? { name, acronym } : { name }));
}

export async function stepsOf(r: Reader, statement: string): Promise<readonly Step[]> {
  const rows = await r.db
    .selectFrom("statement_step")
    .selectAll()
    .where("statement", "=", statement)
    .orderBy("step")
    .execute();
  return rows.map((row) => ({
    state: row.state as StatementState,
    at: row.at,
    by: row.by_account,
    reason: row.reason,
  }));
}

export async function isSlugTaken(r: Reader, slug: string): Promise<boolean> {
  return (
    (await r.db
      .selectFrom("statement")
      .select("id")
      .where("slug", "=", slug)
      .executeTakeFirst()) !== undefined
  );
}

/** Slugs beginning like this one: enough to find a free number without asking once per try. */
export async function slugsLike(r: Reader, base: string): Promise<ReadonlySet<string>> {
  const rows = await r.db
    .selectFrom("statement")
    .select("slug")
    .where("slug", "like", `${base.slice(0, 50)}%`)
    .orderBy("slug")
    .execute();
  return new Set(rows.map(({ slug }) => slug));
}

function selectStatements(r: Reader) {
  return r.db
    .selectFrom("statement")
    .innerJoin("statement_step", (join) =>
      join
        .onRef("statement_step.statement", "=", "statement.id")
        .onRef("statement_step.step", "=", "statement.step"),
    )
    .select([
      "id",
      "slug",
      "authentic",
      "addressee",
      "deadline",
      "admits",
      "publish_at",
      "work",
      "keep_days",
      "version",
      "valid_from",
      "origin",
      "created_at",
      "state",
      "statement_step.at as since",
    ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectStatements>["execute"]>>[number];

function toStatement(row: Row): Statement {
  return {
    id: row.id,
    slug: row.slug,
    state: row.state as StatementState,
    authentic: row.authentic,
    addressee: row.addressee,
    deadline: row.deadline,
    policy: {
      admits: row.admits === "organisations" ? "organisations" : "organisations-and-persons",
      publishAt: row.publish_at as Evidence,
      ...(row.work === 1 && { work: true }),
      ...(row.keep_days !== standardKeepDays && { keepDays: row.keep_days }),
    },
    version: row.version,
    validFrom: row.valid_from,
    createdAt: row.created_at,
    example: row.origin === "example",
  };
}

async function summarise(r: Reader, row: Row): Promise<StatementSummary> {
  const shown = row.version === 0 ? await newestVersion(r, row.id) : row.version;
  const titles = await r.db
    .selectFrom("text_body")
    .select(["language", "title"])
    .where("statement", "=", row.id)
    .where("version", "=", shown)
    .orderBy("position")
    .execute();
  const tallies = await r.db
    .selectFrom("tally")
    .select(["facet", "count", "kind"])
    .where("statement", "=", row.id)
    .where("facet", "in", ["evidence", "country"])
    .where("count", ">", 0)
    .execute();
  const counted = tallies.filter(({ facet }) => facet === "evidence");
  return {
    ...toStatement(row),
    proposers: await proposersOf(r, row.id),
    titles,
    signatories: counted.reduce((sum, { count }) => sum + count, 0),
    countries: tallies.filter(({ facet, kind }) => facet === "country" && kind === "organisation")
      .length,
    since: row.since,
  };
}

async function newestVersion(r: Reader, statement: string): Promise<number> {
  const row = await r.db
    .selectFrom("text_version")
    .select((e) => e.fn.max("version").as("version"))
    .where("statement", "=", statement)
    .executeTakeFirst();
  return Number(row?.version ?? 0);
}
