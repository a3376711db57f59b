// A breach of the rules, found while replaying, and what a replay works with.

import type { Sha256 } from "#tlog/hash.ts";
import type { LogState } from "./log-state.ts";
import type { FailureCode, Params } from "../report.ts";

export type Breach = { readonly code: FailureCode; readonly params: Params };

export type Replay = {
  readonly sha256: Sha256;
  readonly log: LogState;
  /** Numbers of the acts on their lists, where known: rolls can be computed with them. */
  readonly numbers: ReadonlyMap<string, number>;
};

export function breach(code: FailureCode, params: Params = {}): Breach {
  return { code, params };
}
