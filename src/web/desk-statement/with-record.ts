/** What every page of one statement begins with: the statement of the path, or a refusal. */
import { refuse } from "#domain/refusal.ts";
import type { Answer, Visit } from "../desk/visit.ts";
import { readStatement, type StatementRecord } from "./read-statement.ts";

export function withRecord(handle: (visit: Visit, record: StatementRecord) => Promise<Answer>) {
  return async (visit: Visit): Promise<Answer> => {
    const record = await readStatement(visit.r, visit.param("slug"));
    return record ? handle(visit, record) : refuse("statement-unknown");
  };
}
