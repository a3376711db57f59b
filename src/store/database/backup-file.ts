/**
 * A backup is one SQLite file: an online copy of the database with one table more, `backup`, that says when and by what
 * it was made and how far its log goes. The keys are not in it. Restored, it is a database again, without sessions and
 * sign-in links: who had signed out stays out.
 */
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
} from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { pathToFileURL } from "node:url";

export interface BackupManifest {
  readonly madeAt: string;
  readonly software: string;
  /** The log's name; null before it was opened. */
  readonly origin: string | null;
  readonly logSize: number;
  /** Digest of the master key that the copy is sealed with. */
  readonly keyCheck: string;
}

/** Makes a fresh copy a backup, complete and on disk. */
export function sealBackup(file: string, madeAt: string, software: string): BackupManifest {
  const db = new DatabaseSync(file);
  try {
    db.exec("pragma journal_mode = delete");
    db.exec("create table backup (made_at text not null, software text not null) strict");
    db.prepare("insert into backup (made_at, software) values (?, ?)").run(madeAt, software);
    return manifestOf(db);
  } finally {
    db.close();
    sync(file);
  }
}

/** What a backup says of itself; null when the file is none, or damaged. */
export function readBackup(file: string): BackupManifest | null {
  if (!existsSync(file)) return null;
  try {
    const db = new DatabaseSync(file, { readOnly: true });
    try {
      const sound = Object.values(db.prepare("pragma integrity_check").get() ?? {})[0] === "ok";
      return sound ? manifestOf(db) : null;
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}

/** The same without reading all of it, or leaving anything beside the file; null when it is none. */
export function backupHead(file: string): BackupManifest | null {
  try {
    const place = pathToFileURL(file);
    place.searchParams.set("immutable", "1");
    const db = new DatabaseSync(place, { readOnly: true });
    try {
      return manifestOf(db);
    } finally {
      db.close();
    }
  } catch {
    return null;
  }
}

/** The log of a database that no process has open; null when there is none. */
export function headOfLog(file: string): Pick<BackupManifest, "origin" | "logSize"> | null {
  if (!existsSync(file)) return null;
  const db = new DatabaseSync(file);
  try {
    const row = db.prepare("select origin, log_size from instance").get();
    return row ? { origin: textOrNull(row["origin"]), logSize: Number(row["log_size"]) } : null;
  } catch {
    return null;
  } finally {
    db.close();
  }
}

/** Leaving WAL needs the file for oneself, so it shows whether another process has it open. */
export function isInUse(file: string): boolean {
  if (!existsSync(file)) return false;
  const db = new DatabaseSync(file);
  try {
    db.exec("pragma busy_timeout = 0");
    const mode = db.prepare("pragma journal_mode = delete").get();
    return Object.values(mode ?? {})[0] !== "delete";
  } catch (error) {
    return ((error as { errcode?: number }).errcode ?? 0) % 256 === 5;
  } finally {
    db.close();
  }
}

/** Puts a backup in place of the database; the former one, if any, is kept beside it as `aside`. */
export function restoreBackup(backup: string, database: string, aside: string): void {
  const fresh = `${database}.restoring`;
  rmSync(fresh, { force: true });
  copyFileSync(backup, fresh);
  const db = new DatabaseSync(fresh);
  try {
    db.exec(
      "begin; drop table backup; delete from session; delete from token where purpose = 'sign-in'; commit",
    );
  } finally {
    db.close();
    sync(fresh);
  }
  for (const rest of ["-wal", "-shm"]) rmSync(database + rest, { force: true });
  if (existsSync(database)) renameSync(database, aside);
  renameSync(fresh, database);
}

function manifestOf(db: DatabaseSync): BackupManifest {
  const row = db
    .prepare(
      "select made_at, software, origin, log_size, key_check from backup, instance where instance.id = 1",
    )
    .get();
  if (!row) throw new Error("no backup");
  return {
    madeAt: String(row["made_at"]),
    software: String(row["software"]),
    origin: textOrNull(row["origin"]),
    logSize: Number(row["log_size"]),
    keyCheck: String(row["key_check"]),
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}

function sync(file: string): void {
  const handle = openSync(file, "r+");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
