/** The same among a million names on PostgreSQL, by itself: `npm run bench -- lookup-postgres`. */
import { freshDatabase } from "../test/postgres.ts";
import { lookupFigures } from "./apparatus/lookup.ts";
import type { Figure } from "./figure.ts";

export const title = "names looked up among 1,000,000 on PostgreSQL, each compared with at most 50";

export async function measure(): Promise<Figure[]> {
  return lookupFigures("PostgreSQL", await freshDatabase(), { p95: 40, build: 600 });
}
