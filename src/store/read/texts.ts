/** Reading text versions, their texts in each language, which translations lag, and the terms of signing. */
import type {
  Text,
  TextVersion,
  TranslationState,
  UnitKind,
  VersionChange,
} from "#domain/text-version.ts";
import { find, rowsOf, type Reader } from "../reader.ts";
import type { TextVersionRow } from "../tables.ts";

export async function findVersion(
  r: Reader,
  statement: string,
  version: number,
): Promise<TextVersion | null> {
  const row = await find(r, "text_version", { statement, version });
  return row ? toVersion(row) : null;
}

/** All versions, oldest first; the last may be a draft. */
export async function versionsOf(r: Reader, statement: string): Promise<readonly TextVersion[]> {
  const rows = await r.db
    .selectFrom("text_version")
    .selectAll()
    .where("statement", "=", statement)
    .orderBy("version")
    .execute();
  return rows.map(toVersion);
}

/** The texts of a version in their order, the authentic one first. */
export async function textsOf(
  r: Reader,
  statement: string,
  version: number,
): Promise<readonly Text[]> {
  const where = { statement, version };
  const bodies = await r.db
    .selectFrom("text_body")
    .selectAll()
    .where("statement", "=", where.statement)
    .where("version", "=", where.version)
    .orderBy("position")
    .execute();
  const units = await unitsOf(r, statement, version);
  return bodies.map((body) => ({
    language: body.language,
    title: body.title,
    state: body.state as TranslationState,
    units: units
      .filter((unit) => unit.language === body.language)
      .map(({ id, kind, text }) => ({ id, kind: kind as UnitKind, text })),
  }));
}

/** Ids of all units that any version of the statement has. */
export async function unitIdsOf(r: Reader, statement: string): Promise<ReadonlySet<string>> {
  const rows = await r.db
    .selectFrom("unit")
    .select("id")
    .distinct()
    .where("statement", "=", statement)
    .orderBy("id")
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Title by language, without the units. */
export async function titlesOf(
  r: Reader,
  statement: string,
  version: number,
): Promise<readonly { readonly language: string; readonly title: string | null }[]> {
  const build = () =>
    r.db
      .selectFrom("text_body")
      .select(["language", "title"])
      .where("statement", "=", "")
      .where("version", "=", 0)
      .orderBy("position");
  return rowsOf(r, "titles", build, [statement, version]);
}

/** For each language the ids of units that were translated from another wording of the authentic unit. */
export async function lagging(
  r: Reader,
  statement: string,
  version: number,
  digest: (text: string) => string,
  authentic: string,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const units = await unitsOf(r, statement, version);
  const sources = new Map(
    units.filter((unit) => unit.language === authentic).map((unit) => [unit.id, digest(unit.text)]),
  );
  const late = units.filter(
    (unit) =>
      unit.language !== authentic && unit.source !== null && unit.source !== sources.get(unit.id),
  );
  const found = new Map<string, Set<string>>();
  for (const { language, id } of late)
    found.set(language, (found.get(language) ?? new Set()).add(id));
  return found;
}

/** By language and unit id: digest of the authentic wording the unit was translated from. */
export type Sources = ReadonlyMap<string, ReadonlyMap<string, string>>;

export async function sourcesOfTexts(
  r: Reader,
  statement: string,
  version: number,
): Promise<Sources> {
  const found = new Map<string, Map<string, string>>();
  for (const { language, id, source } of await unitsOf(r, statement, version)) {
    if (source !== null)
      found.set(language, (found.get(language) ?? new Map<string, string>()).set(id, source));
  }
  return found;
}

/** Digest and size of each frozen text, by language: what the log and the record of the text show. */
export async function textDigests(
  r: Reader,
  statement: string,
  version: number,
): Promise<ReadonlyMap<string, { digest: string; size: number }>> {
  const rows = await r.db
    .selectFrom("text_body")
    .select(["language", "digest", "size"])
    .where("statement", "=", statement)
    .where("version", "=", version)
    .orderBy("position")
    .execute();
  return new Map(
    rows.flatMap(({ language, digest, size }) =>
      digest && size !== null ? [[language, { digest, size }] as const] : [],
    ),
  );
}

/** The terms of signing with this digest: text by interface language. */
export async function findTerms(
  r: Reader,
  digest: string,
): Promise<Readonly<Record<string, string>> | null> {
  const row = await find(r, "terms", { digest });
  return row ? (JSON.parse(row.body) as Record<string, string>) : null;
}

function unitsOf(r: Reader, statement: string, version: number) {
  return r.db
    .selectFrom("unit")
    .selectAll()
    .where("statement", "=", statement)
    .where("version", "=", version)
    .orderBy("language")
    .orderBy("position")
    .execute();
}

function toVersion(row: TextVersionRow): TextVersion {
  const { statement, version, note, manifest, terms } = row;
  return {
    statement,
    version,
    change: row.change as VersionChange,
    note,
    createdAt: row.created_at,
    frozenAt: row.frozen_at,
    manifest,
    terms,
  };
}
