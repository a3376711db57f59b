/**
 * Records of the registry with their names, domains and identifiers, by one statement: every further one is a way to
 * the database server and back, and on a busy machine it is the ways that people wait for.
 */
import type {
  IdentifierScheme,
  NameType,
  Organisation,
  OrganisationKind,
} from "#domain/organisation.ts";
import { rows, type Reader } from "../reader.ts";
import { memo } from "../sql-text.ts";

/** Records just as they are, joined ones too, in the order of the ids. */
export async function organisationsById(
  r: Reader,
  ids: readonly string[],
): Promise<readonly Organisation[]> {
  if (ids.length === 0) return [];
  const found = new Map<string, Parts>();
  for (const row of await rows<PartRow>(r, textOf(r.kind, ids.length), ids)) {
    const parts = found.get(row.organisation) ?? { names: [], domains: [], identifiers: [] };
    found.set(row.organisation, parts);
    put(parts, row);
  }
  return ids.flatMap((id) => toOrganisation(found.get(id)));
}

/** What the five columns hold depends on the part. */
interface PartRow {
  readonly part: number;
  readonly organisation: string;
  readonly place: number;
  readonly a: string | null;
  readonly b: string | null;
  readonly c: string | null;
  readonly d: string | null;
  readonly e: string | null;
}

interface Parts {
  record?: PartRow;
  readonly names: PartRow[];
  readonly domains: PartRow[];
  readonly identifiers: PartRow[];
}

function put(parts: Parts, row: PartRow): void {
  if (row.part === 0) parts.record = row;
  else if (row.part === 1) parts.names.push(row);
  else if (row.part === 2) parts.domains.push(row);
  else parts.identifiers.push(row);
}

/** Each id is sent once and named four times. */
function textOf(kind: Reader["kind"], count: number): string {
  return memo(`records ${kind} ${count}`, () => {
    const sign = kind === "postgres" ? "$" : "?";
    const places = Array.from({ length: count }, (_, at) => `${sign}${at + 1}`).join(", ");
    return `
      select 0 as part, id as organisation, 0 as place, country as a, website as b, kind as c, parent as d, joined as e
        from organisation where id in (${places})
      union all select 1, organisation, position, name, language, type, since, until
        from organisation_name where organisation in (${places})
      union all select 2, organisation, 0, domain, null, null, null, null
        from organisation_domain where organisation in (${places})
      union all select 3, organisation, 0, scheme, value, null, null, null
        from organisation_identifier where organisation in (${places})`;
  });
}

function toOrganisation(parts: Parts | undefined): Organisation[] {
  const record = parts?.record;
  if (parts === undefined || record === undefined) return [];
  const { organisation: id, a: country, b: website, c: kind, d: parent, e: joined } = record;
  return [
    {
      id,
      country,
      website,
      kind: kind as OrganisationKind | null,
      names: parts.names.toSorted((one, other) => one.place - other.place).map(toName),
      identifiers: parts.identifiers.toSorted(byLetters).map(({ a, b }) => {
        return { scheme: a as IdentifierScheme, value: b ?? "" };
      }),
      domains: parts.domains.toSorted(byLetters).map(({ a }) => a ?? ""),
      parent,
      joined,
    },
  ];
}

function toName({ a: name, b: language, c: type, d: since, e: until }: PartRow) {
  return { name: name ?? "", language, type: type as NameType, since, until };
}

/** Here and not in the statement, because databases sort letters in different ways. */
function byLetters(one: PartRow, other: PartRow): number {
  const [left, right] = [`${one.a ?? ""}\n${one.b ?? ""}`, `${other.a ?? ""}\n${other.b ?? ""}`];
  return left < right ? -1 : Number(left > right);
}
