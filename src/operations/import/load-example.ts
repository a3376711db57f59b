/** The example of a first start: an invented statement, clearly marked, removable in one step. */
import { readFileSync } from "node:fs";
import { isRefusal, type Refusal } from "#domain/refusal.ts";
import type { Site } from "#domain/site.ts";
import { readText } from "#formats/read-text.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";
import { listStatements } from "#store/read/statements.ts";
import type { Transaction } from "#store/transaction.ts";
import { importStatement } from "./import-statement.ts";

const file = new URL("../../../examples/harbour-lamps.txt", import.meta.url);

/** Loads it only where there is no statement yet; null where there is one. */
export async function loadExample(
  t: Transaction,
  site: Site,
): Promise<{ slug: string } | null | Refusal> {
  if ((await listStatements(t, { public: false })).length > 0) return null;
  const bytes = Uint8Array.from(readFileSync(file));
  const document = readText(bytes);
  if (isRefusal(document) || "refusal" in document) throw new Error("the example cannot be read");
  return importStatement(t, site, {
    by: "system",
    recognised: recogniseStatement(document),
    source: { name: "harbour-lamps.txt", bytes },
    state: "signing",
    origin: "example",
  });
}
