/**
 * Pairs of organisations that a rule calls same or possible and no person has judged. A joined record stands for the one
 * it was joined into, so a pair goes with its verdict and comes back when that is undone.
 */
import { sql } from "kysely";
import type { Unsettled } from "../read/signatures.ts";
import type { Reader } from "../reader.ts";

export interface OpenPair {
  /** As found, and as kept. */
  readonly one: string;
  readonly other: string;
  /** The records that those lead to. */
  readonly roots: readonly [string, string];
  readonly verdict: Unsettled["verdict"];
  readonly rule: string;
  readonly params: Readonly<Record<string, string>>;
  readonly putOff: boolean;
}

export interface PairQuery {
  readonly verdict?: Unsettled["verdict"];
  readonly limit: number;
}

/** Both have signed first, then one, then none; put off last. */
export async function openPairs(r: Reader, query: PairQuery): Promise<readonly OpenPair[]> {
  const signed = (side: string) =>
    sql`case when exists (select 1 from signatory where signatory.organisation = ${sql.ref(side)}) then 0 else 1 end`;
  const wanted = query.verdict ? sql`and p.verdict = ${query.verdict}` : sql``;
  const found = await sql<PairRow>`
    select p.*, a.root as root_one, b.root as root_other ${openOnes} ${wanted}
    order by case when p.put_off_at is null then 0 else 1 end, p.put_off_at,
      ${signed("p.one")} + ${signed("p.other")}, p.found_at, p.one, p.other
    limit ${query.limit}`.execute(r.db);
  const seen = new Set<string>();
  return found.rows.map(toPair).filter(({ roots }) => {
    const key = roots.toSorted().join();
    return !seen.has(key) && seen.add(key);
  });
}

export async function countOpenPairs(r: Reader): Promise<number> {
  const found = await sql<{ count: number }>`
    select count(*) as count from (
      select distinct case when a.root < b.root then a.root else b.root end as one,
        case when a.root < b.root then b.root else a.root end as other ${openOnes}
    ) as pairs`.execute(r.db);
  return Number(found.rows[0]?.count ?? 0);
}

/** Organisations of the registry; a joined record is none of its own. */
export async function countOrganisations(r: Reader): Promise<number> {
  const row = await r.db
    .selectFrom("organisation")
    .select((e) => e.fn.countAll().as("count"))
    .where("joined", "is", null)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}

/** What people have decided so far, by verdict. */
export async function countVerdicts(r: Reader): Promise<ReadonlyMap<string, number>> {
  const rows = await r.db
    .selectFrom("organisation_verdict")
    .select((e) => ["verdict", e.fn.countAll().as("count")])
    .groupBy("verdict")
    .orderBy("verdict")
    .execute();
  return new Map(rows.map(({ verdict, count }) => [verdict, Number(count)]));
}

/** Entered or changed since the index was asked for their like. */
export async function unreadOrganisations(r: Reader, limit: number): Promise<readonly string[]> {
  const query = r.db.selectFrom("organisation_unread").select("organisation");
  return (await query.orderBy("organisation").limit(limit).execute()).map(
    (row) => row.organisation,
  );
}

/** Pairs in which a record stands, for taking away those that are none any more. */
export async function pairsWith(
  r: Reader,
  organisation: string,
): Promise<readonly { readonly one: string; readonly other: string }[]> {
  return r.db
    .selectFrom("organisation_pair")
    .select(["one", "other"])
    .where((e) => e.or([e("one", "=", organisation), e("other", "=", organisation)]))
    .orderBy("one")
    .orderBy("other")
    .execute();
}

/** Joinings of joinings count as well; deeper ones are as good as never made. */
const roots = sql`(
  select o.id, coalesce(y.joined, x.joined, o.joined, o.id) as root from organisation o
  left join organisation x on x.id = o.joined left join organisation y on y.id = x.joined)`;

const openOnes = sql`
  from organisation_pair p
  join ${roots} a on a.id = p.one
  join ${roots} b on b.id = p.other
  left join organisation_verdict v
    on v.one = case when a.root < b.root then a.root else b.root end
    and v.other = case when a.root < b.root then b.root else a.root end
  where v.one is null and a.root <> b.root`;

interface PairRow {
  one: string;
  other: string;
  verdict: string;
  rule: string;
  params: string;
  put_off_at: string | null;
  root_one: string;
  root_other: string;
}

function toPair(row: PairRow): OpenPair {
  return {
    one: row.one,
    other: row.other,
    roots: [row.root_one, row.root_other],
    verdict: row.verdict === "same" ? "same" : "possible",
    rule: row.rule,
    params: JSON.parse(row.params) as Readonly<Record<string, string>>,
    putOff: row.put_off_at !== null,
  };
}
