/** `undersigned match --pairs FILE.tsv`: judges each pair of names; the table goes to standard output. */
import { ruleParams } from "#locales/rule-params.ts";
import { readFile } from "node:fs/promises";
import { decodeUtf8 } from "#lib/bytes.ts";
import { sentenceFor } from "../import-report.ts";
import { matchPairs, missingPairColumns } from "./match-pairs.ts";
import type { Arguments } from "../program/read-arguments.ts";
import { sayUnreadable } from "../program/say-unreadable.ts";
import type { Terminal } from "../program/terminal.ts";

export async function runMatch(terminal: Terminal, given: Arguments): Promise<number> {
  const path = given.value("pairs");
  if (path === undefined) {
    terminal.say("cli.match.pairs");
    return 2;
  }
  const bytes = await readPairs(terminal, path);
  if (!bytes) return 1;
  const tsv = decodeUtf8(bytes)?.replace(/^\uFEFF/, "");
  if (tsv === undefined) {
    terminal.say("cli.match.encoding", { path });
    return 1;
  }
  const missing = missingPairColumns(tsv);
  if (missing.length > 0) {
    terminal.say("cli.match.columns", { path, missing: missing.join(", ") });
    return 1;
  }
  terminal.out(
    matchPairs(tsv, ({ rule, params }) =>
      sentenceFor(
        terminal.t,
        `names.rule.${rule}`,
        ruleParams(rule, params, terminal.t.locale),
        rule,
      ),
    ),
  );
  return 0;
}

async function readPairs(terminal: Terminal, path: string): Promise<Uint8Array | null> {
  try {
    return path === "-" ? await terminal.stdin() : await readFile(path);
  } catch (error) {
    sayUnreadable(terminal, path, error);
    return null;
  }
}
