// Entries of a log, step by step, as tests of its rules write them, and their replay.

import { digestOf } from "#domain/record/digest.ts";
import type { LogEntry } from "#domain/log-entry.ts";
import { digestManifest } from "#domain/record/manifest.ts";
import { digestRoll } from "#domain/record/roll.ts";
import type { RollState } from "#domain/record/roll.ts";
import type { Replay } from "#verify/replay/breach.ts";
import { emptyLog } from "#verify/replay/log-state.ts";
import { replayEntry } from "#verify/replay/replay.ts";
import { sha256 } from "./primitives.ts";
import { checkSentence } from "./verify-site.ts";

export type Step = LogEntry extends infer E
  ? E extends LogEntry
    ? Omit<E, "v" | "at"> & { at?: string }
    : never
  : never;

export const [a, b] = ["a".repeat(32), "b".repeat(32)];
export const statement = "5".repeat(32);
export const vkey = `harbour.example/log/2026a+0123abcd+${"A".repeat(44)}`;
export const digest = digestOf(sha256, new Uint8Array());
export const c1 = `c1:${"A".repeat(43)}` as const;
export const texts = { en: { bytes: 9, digest } };
export const manifestOf = (version: number) =>
  digestManifest(sha256, { statement, version, lead: "en", texts, terms: digest });

export const opened: Step = {
  kind: "log.opened",
  origin: "harbour.example/log/2026a",
  vkey,
  software: "undersigned/0.1.0",
  rules: digest,
};
export const frozen = (version: number, change: object = {}): Step => ({
  kind: "statement.frozen",
  statement,
  version,
  texts,
  lead: "en",
  manifest: manifestOf(version),
  terms: digest,
  ...change,
});
export const open = (version = 1): Step => ({ kind: "statement.opened", statement, version });
export const signed = (act: string, change: object = {}): Step => ({
  kind: "signature.recorded",
  act,
  statement,
  version: 1,
  manifest: manifestOf(1),
  shown: "en",
  evidence: "email",
  class: "signs",
  commit: { evidence: c1, mandate: c1, org: c1, rep: c1, reservation: c1 },
  ...change,
});
export const listed = (act: string, change: object = {}): Step => ({
  kind: "signatory.listed",
  act,
  statement,
  version: 1,
  manifest: manifestOf(1),
  commit: { org: c1 },
  ...change,
});
export const confirmed = (act: string): Step => ({
  kind: "signatory.confirmed",
  act,
  evidence: "domain",
  commit: { evidence: c1 },
});
export const disputed = (act: string): Step => ({
  kind: "signatory.disputed",
  act,
  commit: { evidence: c1 },
});
export const restored = (act: string): Step => ({ kind: "signatory.restored", act });
export const renamed = (act: string): Step => ({
  kind: "signature.amended",
  act,
  what: "name",
  commit: { org: c1 },
});
export const withdrawn = (act: string): Step => ({
  kind: "signature.withdrawn",
  act,
  commit: { evidence: c1 },
});
export const excluded = (act: string): Step => ({
  kind: "signature.excluded",
  act,
  reason: "duplicate",
  by: "operator",
});
export const amended = (carry: "none" | "reconfirm" | "editorial", from = 1, to = 2): Step => ({
  kind: "statement.amended",
  statement,
  from,
  to,
  carry,
});
export const roll = (rows: readonly (readonly [string, RollState])[]) =>
  digestRoll(
    sha256,
    rows.map(([act, state], i) => ({ act, number: i + 1, state })),
  );
export const closed = (live: number, rows: readonly (readonly [string, RollState])[]): Step => ({
  kind: "statement.closed",
  statement,
  live,
  roll: roll(rows),
});
export const delivered = (live: number, rows: readonly (readonly [string, RollState])[]): Step => ({
  kind: "statement.delivered",
  statement,
  live,
  roll: roll(rows),
});
export const withdrawnWhole = (
  live: number,
  rows: readonly (readonly [string, RollState])[],
): Step => ({ kind: "statement.withdrawn", statement, live, roll: roll(rows) });
export const sealed = (
  upto: number,
  live: number,
  rows: readonly (readonly [string, RollState])[],
): Step => ({
  kind: "roll.sealed",
  statement,
  upto,
  live,
  roll: roll(rows),
});
export const begun = [opened, frozen(1), open()];

export function run(steps: readonly Step[]): {
  readonly replay: Replay;
  readonly breaches: readonly string[];
} {
  const replay: Replay = {
    sha256,
    log: emptyLog(),
    numbers: new Map([
      [a, 1],
      [b, 2],
    ]),
  };
  const breaches = steps.flatMap((step, index) => {
    const entry = { v: 1, at: "2026-11-23T14:02Z", ...step } as LogEntry;
    return replayEntry(replay, entry, index).map(({ code, params }) => {
      checkSentence(code, { index, ...params });
      return `${index} ${code}`;
    });
  });
  return { replay, breaches };
}
