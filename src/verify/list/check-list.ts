// The published list against the log: exactly one row for each act that counts, in the state, with the evidence and
// class that the log gives it, under the text that was frozen, and counts that are those of the replay.

import { digestOf } from "#domain/record/digest.ts";
import { isLive } from "#domain/record/roll.ts";
import type { RollState } from "#domain/record/roll.ts";
import { textBytesOf } from "#domain/text-bytes.ts";
import type { Sha256 } from "#tlog/hash.ts";
import type { ActState, LogState, StatementState, VersionState } from "../replay/log-state.ts";
import type { PublishedList, PublishedRow } from "./published-list.ts";
import type { FailureCode, Findings, Params } from "../report.ts";

export type ListCheck = {
  readonly sha256: Sha256;
  readonly log: LogState;
  /** Entries covered by the checkpoint: what is newer cannot be checked yet. */
  readonly size: number;
};

/** The statement of the log that the list is of; undefined, with a finding, when there is none. */
export function checkList(
  check: ListCheck,
  list: PublishedList,
  findings: Findings,
): StatementState | undefined {
  const found = findVersion(check.log, list.manifest);
  if (!found) {
    fail(findings, list, "list-statement-unknown");
    return undefined;
  }
  const { statement, version } = found;
  const before = findings.count();
  if (version.version !== statement.current || list.version !== statement.current) {
    fail(findings, list, "list-manifest-differs", {
      version: list.version,
      current: statement.current,
    });
  }
  if (statement.isWithdrawn && list.state !== "withdrawn")
    fail(findings, list, "list-state-differs", { shown: list.state ?? "" });
  checkTexts(check, list, version, findings);
  const { pending, rows } = matchRows(check, list, statement, findings);
  for (const [act, row] of rows) checkRow(list, act, row, findings);
  for (const act of statement.acts) {
    if (isLive(act.state) && !rows.has(act))
      fail(findings, list, "list-row-missing", { act: act.act, index: act.index });
  }
  if (pending.length > 0) findings.leaveOut("list-pending", { count: pending.length });
  checkCounts(list, statement, { pending, rows }, findings);
  if (findings.count() === before) {
    findings.pass("list", "list-complete", {
      slug: list.slug,
      rows: list.rows.length,
      live: statement.live,
    });
  }
  return statement;
}

function findVersion(
  log: LogState,
  manifest: string | null,
): { readonly statement: StatementState; readonly version: VersionState } | undefined {
  for (const statement of log.statements.values()) {
    for (const version of statement.versions.values()) {
      if (version.manifest === manifest) return { statement, version };
    }
  }
  return undefined;
}

/** The texts on the page have the bytes whose digests were frozen, in the same languages. */
function checkTexts(
  { sha256 }: ListCheck,
  list: PublishedList,
  version: VersionState,
  findings: Findings,
): void {
  const languages = new Set([...list.texts.keys(), ...Object.keys(version.texts)]);
  for (const language of languages) {
    const text = list.texts.get(language);
    const bytes = text && textBytesOf(text);
    const frozen = Object.hasOwn(version.texts, language) ? version.texts[language] : undefined;
    const isSame =
      bytes && frozen && digestOf(sha256, bytes) === frozen.digest && bytes.length === frozen.bytes;
    if (!isSame) fail(findings, list, "list-text-differs", { language });
  }
}

type Matched = {
  /** Rows of acts that the checkpoint does not cover yet. */
  readonly pending: readonly PublishedRow[];
  readonly rows: ReadonlyMap<ActState, PublishedRow>;
};

function matchRows(
  check: ListCheck,
  list: PublishedList,
  statement: StatementState,
  findings: Findings,
): Matched {
  const rows = new Map<ActState, PublishedRow>();
  const pending: PublishedRow[] = [];
  for (const row of list.rows) {
    const { number, log } = row;
    const act = log && check.log.acts.get(log.act);
    if (!log) fail(findings, list, "list-row-unlogged", { number });
    else if (!act && log.index >= check.size) pending.push(row);
    else if (!act || act.statement !== statement)
      fail(findings, list, "list-row-unknown", { number, act: log.act });
    else if (rows.has(act)) fail(findings, list, "list-row-repeated", { number, act: log.act });
    else rows.set(act, row);
  }
  return { pending, rows };
}

function checkRow(list: PublishedList, act: ActState, row: PublishedRow, findings: Findings): void {
  const { number, state, log } = row;
  const shown = { number, shown: state, logged: act.state };
  if (isLive(state) && !isLive(act.state)) fail(findings, list, "list-row-ended", shown);
  else if (!isShownAs(row, act.state)) fail(findings, list, "list-row-state-differs", shown);
  if (row.evidence !== act.evidence) {
    fail(findings, list, "list-evidence-differs", {
      number,
      shown: String(row.evidence),
      logged: act.evidence,
    });
  }
  if (act.class !== null && row.class !== act.class) {
    fail(findings, list, "list-class-differs", {
      number,
      shown: String(row.class),
      logged: act.class,
    });
  }
  if (log?.index !== act.index) {
    fail(findings, list, "list-index-differs", {
      number,
      shown: log?.index ?? -1,
      logged: act.index,
    });
  }
}

/** A row that names no state has only a date to say that it has ended, and not how. */
function isShownAs({ state, isStateNamed }: PublishedRow, logged: RollState): boolean {
  return state === logged || (!isStateNamed && state === "withdrawn" && logged === "excluded");
}

/**
 * The numbers on the page, with the rows that no checkpoint covers yet as they are shown. `signatories` may count
 * organisations alone where persons have a list of their own.
 */
function checkCounts(
  list: PublishedList,
  { live }: StatementState,
  { pending, rows }: Matched,
  findings: Findings,
): void {
  const lines = [
    ...[...rows].map(([{ state }, row]) => ({ state, kind: row.line.kind })),
    ...pending.map(({ state, line }) => ({ state, kind: line.kind })),
  ];
  const organisations = lines.filter(({ kind }) => kind === "organisation");
  const living = (some: typeof lines): number => some.filter(({ state }) => isLive(state)).length;
  const logged = {
    signatories: [
      live + pending.filter(({ state }) => isLive(state)).length,
      living(organisations),
    ],
    confirmed: bothCounts("signed"),
    listed: bothCounts("listed"),
    withdrawn: bothCounts("withdrawn"),
  };
  for (const [name, possible] of Object.entries(logged)) {
    const shown = list.counts[name as keyof typeof logged];
    if (!possible.includes(shown))
      fail(findings, list, "list-count-differs", { count: name, shown, logged: possible[0] ?? 0 });
  }

  function bothCounts(wanted: string): readonly number[] {
    return [lines, organisations].map(
      (some) => some.filter(({ state }) => state === wanted).length,
    );
  }
}

function fail(
  findings: Findings,
  { slug }: PublishedList,
  code: FailureCode,
  params: Params = {},
): void {
  findings.fail("list", code, { slug, ...params });
}
