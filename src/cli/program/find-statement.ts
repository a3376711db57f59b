/** The statement that a command names; one that is not there is told together with those that are. */
import type { Reader } from "#store/reader.ts";
import { findStatement, listStatements, type StatementSummary } from "#store/read/statements.ts";
import type { Terminal } from "./terminal.ts";

const mostTold = 20;

export async function findBySlug(
  terminal: Terminal,
  r: Reader,
  slug: string,
): Promise<Awaited<ReturnType<typeof findStatement>>> {
  const found = await findStatement(r, slug);
  if (!found) sayUnknown(terminal, slug, await listStatements(r, { public: false }));
  return found;
}

function sayUnknown(terminal: Terminal, slug: string, all: readonly StatementSummary[]): void {
  const slugs = all.slice(0, mostTold).map((one) => one.slug);
  const more = all.length > mostTold ? ", …" : "";
  terminal.say("help.statement-unknown", {
    slug,
    count: all.length,
    known: slugs.join(", ") + more,
  });
}
