/** Writing statements, their life, proposers, versions and texts. A frozen version is never written again. */
import { keepDaysOf } from "#domain/record/erasure.ts";
import type { Policy, Proposer, StatementState } from "#domain/statement.ts";
import type { SignatoryKind } from "#domain/signatory.ts";
import type { Text, VersionChange } from "#domain/text-version.ts";
import { insert, newId, update, type Transaction } from "../transaction.ts";
import { count } from "./signatories.ts";

export interface NewStatement {
  readonly slug: string;
  readonly authentic: string;
  readonly addressee: string | null;
  readonly deadline: string | null;
  readonly policy: Policy;
  readonly origin: "desk" | "import" | "example";
  readonly by: string;
}

/** A statement in state draft, without texts. */
export async function addStatement(t: Transaction, statement: NewStatement): Promise<string> {
  const id = newId(t);
  const { slug, authentic, addressee, deadline, policy, origin, by } = statement;
  await insert(t, "statement", {
    id,
    slug,
    authentic,
    addressee,
    deadline,
    admits: policy.admits,
    publish_at: policy.publishAt,
    work: policy.work ? 1 : 0,
    keep_days: keepDaysOf(policy),
    step: 1,
    version: 0,
    valid_from: 1,
    organisation_lines: 0,
    person_lines: 0,
    origin,
    created_at: t.now,
  });
  await insert(t, "statement_step", {
    statement: id,
    step: 1,
    state: "draft",
    at: t.now,
    by_account: by,
    reason: null,
  });
  return id;
}

export async function addStep(
  t: Transaction,
  statement: string,
  state: StatementState,
  by: string,
  reason: string | null,
): Promise<void> {
  const last = await t.db
    .selectFrom("statement")
    .select("step")
    .where("id", "=", statement)
    .executeTakeFirstOrThrow();
  const step = last.step + 1;
  await insert(t, "statement_step", { statement, step, state, at: t.now, by_account: by, reason });
  await update(t, "statement", { step }, { id: statement });
}

export interface Facts {
  readonly slug: string;
  readonly authentic: string;
  readonly addressee: string | null;
  readonly deadline: string | null;
  readonly policy: Policy;
}

export async function setStatementFacts(
  t: Transaction,
  statement: string,
  facts: Facts,
): Promise<void> {
  const { slug, authentic, addressee, deadline, policy } = facts;
  await update(
    t,
    "statement",
    {
      slug,
      authentic,
      addressee,
      deadline,
      admits: policy.admits,
      publish_at: policy.publishAt,
      work: policy.work ? 1 : 0,
      keep_days: keepDaysOf(policy),
    },
    { id: statement },
  );
}

export async function setProposers(
  t: Transaction,
  statement: string,
  proposers: readonly Proposer[],
): Promise<void> {
  await t.db.deleteFrom("proposer").where("statement", "=", statement).execute();
  let position = 0;
  for (const { name, acronym } of proposers)
    await insert(t, "proposer", {
      statement,
      position: position++,
      name,
      acronym: acronym ?? null,
      organisation: null,
    });
}

export async function removeStatementRows(t: Transaction, statement: string): Promise<void> {
  await t.db.deleteFrom("source_file").where("statement", "=", statement).execute();
  await t.db.deleteFrom("change_line").where("statement", "=", statement).execute();
  await t.db.deleteFrom("erasure").where("statement", "=", statement).execute();
  await t.db.deleteFrom("statement").where("id", "=", statement).execute();
}

export async function addVersion(
  t: Transaction,
  statement: string,
  version: number,
  change: VersionChange,
  note: string | null,
): Promise<void> {
  await insert(t, "text_version", {
    statement,
    version,
    change,
    note,
    created_at: t.now,
    frozen_at: null,
    manifest: null,
    terms: null,
  });
}

export interface WrittenText extends Text {
  /** By unit id: digest of the authentic wording this unit was translated from; the authentic text has none. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Replaces all texts of a draft version. */
export async function writeTexts(
  t: Transaction,
  statement: string,
  version: number,
  texts: readonly WrittenText[],
): Promise<void> {
  await t.db
    .deleteFrom("text_body")
    .where("statement", "=", statement)
    .where("version", "=", version)
    .execute();
  for (const [position, text] of texts.entries()) {
    const { language, title, state } = text;
    await insert(t, "text_body", {
      statement,
      version,
      language,
      position,
      title,
      state,
      digest: null,
      size: null,
    });
    for (const [place, unit] of text.units.entries()) {
      await insert(t, "unit", {
        statement,
        version,
        language,
        position: place,
        id: unit.id,
        kind: unit.kind,
        text: unit.text,
        source: text.sources.get(unit.id) ?? null,
      });
    }
  }
}

export interface Freezing {
  readonly statement: string;
  readonly version: number;
  readonly manifest: string;
  readonly terms: string;
  readonly digests: readonly {
    readonly language: string;
    readonly digest: string;
    readonly size: number;
  }[];
}

/** From here on the version's texts are immutable and the statement shows them. */
export async function freezeVersion(t: Transaction, freezing: Freezing): Promise<void> {
  const { statement, version, manifest, terms } = freezing;
  for (const { language, digest, size } of freezing.digests)
    await update(t, "text_body", { digest, size }, { statement, version, language });
  await update(t, "text_version", { frozen_at: t.now, manifest, terms }, { statement, version });
  await update(t, "statement", { version }, { id: statement });
}

/** Signatures to versions before this one no longer count: the text changed in substance. */
export async function setValidFrom(
  t: Transaction,
  statement: string,
  version: number,
): Promise<void> {
  await update(t, "statement", { valid_from: version }, { id: statement });
  const counted = t.db
    .selectFrom("tally")
    .select(["kind", "count"])
    .where("facet", "=", "evidence");
  const lapsing = await counted.where("statement", "=", statement).execute();
  for (const { kind, count: lines } of lapsing)
    await count(t, { statement, kind: kind as SignatoryKind }, "day", t.now.slice(0, 10), -lines);
  await t.db
    .deleteFrom("tally")
    .where("statement", "=", statement)
    .where("facet", "in", ["evidence", "country"])
    .execute();
}

export async function keepTerms(
  t: Transaction,
  digest: string,
  body: Readonly<Record<string, string>>,
): Promise<void> {
  const row = { digest, body: JSON.stringify(body), created_at: t.now };
  await t.db
    .insertInto("terms")
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
