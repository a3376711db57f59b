/** Every row of every table, as the store's own types describe them. */
import type { Selectable } from "kysely";
import type { Reader } from "#store/reader.ts";
import type { Tables } from "#store/tables.ts";

export type Everything = {
  readonly [T in keyof Tables]: readonly Selectable<Tables[T]>[];
};

/** All tables but the migrations' own. */
export const tableNames = [
  "instance",
  "statement",
  "statement_step",
  "proposer",
  "terms",
  "text_version",
  "text_body",
  "unit",
  "organisation",
  "organisation_name",
  "organisation_domain",
  "organisation_key",
  "organisation_verdict",
  "organisation_identifier",
  "organisation_pair",
  "organisation_change",
  "organisation_unread",
  "outside_source",
  "outside_proposal",
  "source_file",
  "import_correction",
  "import_run",
  "invitation",
  "signatory",
  "withdrawal",
  "exclusion",
  "dispute",
  "erasure",
  "tally",
  "signature",
  "confirmation",
  "denial",
  "review",
  "amendment",
  "claim",
  "comment",
  "sealed_key",
  "log_entry",
  "opening",
  "log_tile",
  "checkpoint",
  "witness",
  "log_key",
  "former_log",
  "former_checkpoint",
  "change_line",
  "outbox",
  "token",
  "account",
  "session",
] as const satisfies readonly (keyof Tables)[];

type Missing = Exclude<keyof Tables, (typeof tableNames)[number]>;
/** Fails to compile when a table is not in the list. */
const isComplete: Missing extends never ? true : Missing = true;

export async function loadEverything(reader: Reader): Promise<Everything> {
  if (!isComplete) throw new Error("a table is missing");
  const pairs: [string, unknown][] = [];
  for (const table of tableNames)
    pairs.push([table, await reader.db.selectFrom(table).selectAll().execute()]);
  return Object.fromEntries(pairs) as Everything;
}
