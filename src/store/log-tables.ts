/** Rows of the public log, by the rules of tables.ts. */

export interface LogEntryRow {
  idx: number;
  kind: string;
  at: string;
  statement: string | null;
  act: string | null;
  bytes: string;
}

export interface OpeningRow {
  idx: number;
  act: string;
  sealed: Uint8Array;
}

/** The widest form of a tile so far: a narrower one is its beginning. */
export interface LogTileRow {
  level: number;
  idx: number;
  hashes: Uint8Array;
}

export interface CheckpointRow {
  size: number;
  root: string;
  note: string;
  at: string;
  published_at: string | null;
}

/** Keys that were announced; the one that the log was opened with stands here only once it is retired. */
export interface LogKeyRow {
  vkey: string;
  /** Index of the entry that announced it. */
  announced: number;
  /** Index of the entry that retired it. */
  retired: number | null;
}

/** A log that ended under its name and goes on, with the same entries from 1 on, under another. */
export interface FormerLogRow {
  /** Digest that is the leaf hash of its entry 0. */
  first: string;
  origin: string;
  /** Entries that were signed for, as the next log says it. */
  size: number;
  /** Bytes of its entry 0. */
  opened: string;
  /** Bytes of its last entry, `log.closed`; null where its key could not sign for it any more. */
  closed: string | null;
  /** Entries before `closed`. */
  entries: number;
  ended_at: string;
}

export interface FormerCheckpointRow {
  first: string;
  size: number;
  note: string;
}

export interface WitnessRow {
  name: string;
  size: number;
  asked_at: string;
  cosigned_at: string | null;
  trouble: string | null;
}

export interface LogTables {
  log_entry: LogEntryRow;
  opening: OpeningRow;
  log_tile: LogTileRow;
  checkpoint: CheckpointRow;
  witness: WitnessRow;
  log_key: LogKeyRow;
  former_log: FormerLogRow;
  former_checkpoint: FormerCheckpointRow;
}
