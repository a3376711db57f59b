// What the entries of a log add up to: statements with their frozen versions, and acts with their state. Built by
// replaying the entries in order (replay.ts); nothing in it is taken from anywhere else.

import type { Commitment, CommitmentField } from "#domain/commitment.ts";
import type { ErasureScope, Evidence, SignatureClass } from "#domain/log-entry.ts";
import type { Digest } from "#domain/record/digest.ts";
import type { EntryTexts, LogHead } from "#domain/record/entry-member.ts";
import { isLive } from "#domain/record/roll.ts";
import type { RollState } from "#domain/record/roll.ts";

export type IndexedCommitment = {
  readonly index: number;
  readonly field: CommitmentField;
  readonly commitment: Commitment;
};

export type ActState = {
  readonly act: string;
  readonly statement: StatementState;
  readonly index: number;
  readonly version: number;
  /** Null for a listing: it is no signature. */
  readonly class: SignatureClass | null;
  readonly commitments: IndexedCommitment[];
  readonly erased: Set<ErasureScope>;
  state: RollState;
  evidence: Evidence;
};

export type VersionState = {
  readonly version: number;
  readonly index: number;
  readonly manifest: Digest;
  readonly texts: EntryTexts;
  readonly terms: Digest;
  /** The version that took its place, and whether its signatures were carried over. */
  next: { readonly version: number; readonly carried: boolean } | null;
};

export type StatementState = {
  readonly id: string;
  readonly versions: Map<number, VersionState>;
  readonly acts: ActState[];
  /** The version that stands: the first frozen, then what amendments led to. */
  current: number;
  isOpen: boolean;
  /** As a whole, by those who proposed it. */
  isWithdrawn: boolean;
  live: number;
  /** Index of the last entry that changed an act's state. */
  changedAt: number;
};

export type LogState = {
  readonly keys: Set<string>;
  readonly statements: Map<string, StatementState>;
  readonly acts: Map<string, ActState>;
  origin: string | null;
  /** The log that it follows under another name. */
  follows: LogHead | null;
  at: string;
  hasEnded: boolean;
  /** Seals whose roll could not be computed, because the numbers of the acts are not known. */
  unknownRolls: number;
  checkedRolls: number;
};

export function emptyLog(): LogState {
  return {
    keys: new Set(),
    statements: new Map(),
    acts: new Map(),
    origin: null,
    follows: null,
    at: "",
    hasEnded: false,
    unknownRolls: 0,
    checkedRolls: 0,
  };
}

/** Puts an act into a state and keeps the count of those alive. */
export function setState(act: ActState, state: RollState, index: number): void {
  const { statement } = act;
  statement.live += Number(isLive(state)) - Number(isLive(act.state));
  statement.changedAt = index;
  act.state = state;
}

/** Whether signatures under this version still stand under the current one. */
export function isCarried({ versions, current }: StatementState, version: number): boolean {
  let at = version;
  while (at !== current) {
    const next = versions.get(at)?.next;
    if (!next?.carried) return false;
    at = next.version;
  }
  return true;
}
