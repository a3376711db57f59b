/** The example of a first start: an invented statement, clearly marked, removable in one step. */
import { readFileSync } from "node:fs";
import type { Refusal } from "#domain/refusal.ts";
import type { Site } from "#domain/site.ts";
import type { RecognisedStatement } from "#recognition/recognised-statement.ts";
import { listStatements } from "#store/read/statements.ts";
import type { Transaction } from "#store/transaction.ts";
import { importStatement } from "./import-statement.ts";
import { recogniseApart } from "./recognise-apart.ts";

const name = "harbour-lamps.txt";
const file = new URL(`../../../examples/${name}`, import.meta.url);

export interface Example {
  readonly bytes: Uint8Array;
  readonly recognised: RecognisedStatement;
}

let known: Promise<Example> | undefined;

/** Read once, in a process of its own, so that a server does not keep what recognition needs. */
export function readExample(): Promise<Example> {
  return (known ??= recogniseExample());
}

/** Loads it only where there is no statement yet; null where there is one. */
export async function loadExample(
  t: Transaction,
  site: Site,
  { bytes, recognised }: Example,
): Promise<{ slug: string } | null | Refusal> {
  if ((await listStatements(t, { public: false })).length > 0) return null;
  const source = { name, bytes };
  const origin = "example";
  return importStatement(t, site, { by: "system", recognised, source, state: "signing", origin });
}

async function recogniseExample(): Promise<Example> {
  const bytes = Uint8Array.from(readFileSync(file));
  const read = await recogniseApart(bytes, name);
  if ("refusal" in read) throw new Error(`the example cannot be read: ${read.refusal}`);
  return { bytes, recognised: read.recognised };
}
