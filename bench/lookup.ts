/** Finding an organisation among a million by its name, in an index that lies in the database. */
import { join } from "node:path";
import { lookupFigures } from "./apparatus/lookup.ts";
import { benchFolder } from "./apparatus/seeded.ts";
import type { Figure } from "./figure.ts";

export const title = "names looked up among 1,000,000 on SQLite, each compared with at most 50";

export function measure(): Promise<Figure[]> {
  const file = join(benchFolder(), "registry.sqlite");
  return lookupFigures("SQLite", file, { p95: 20, build: 120 });
}
