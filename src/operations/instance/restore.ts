/**
 * Putting a backup back. It must be whole, sealed with the key that is here, and not behind the highest position of the
 * log that this folder knows: what was published is not taken back by a restore.
 */
import { existsSync, readFileSync } from "node:fs";
import type { Config } from "#config.ts";
import {
  isInUse,
  readBackup,
  restoreBackup,
  headOfLog,
  type BackupManifest,
} from "#store/database/backup-file.ts";
import { makeVault } from "#store/vault.ts";
import { makePrivateFolder, sqliteFile } from "./folders.ts";
import { isBehind, raiseHighWater, readHighWater } from "./high-water.ts";
import { troubleOf, type Trouble } from "./trouble.ts";

export interface Restored extends BackupManifest {
  /** Where the former database is now; null when there was none. */
  readonly aside: string | null;
}

export function restore(config: Config, file: string, now: Date): Restored | Trouble {
  if (config.database !== "") return { trouble: "backup-postgres", params: {} };
  try {
    const manifest = readBackup(file);
    if (!manifest) return { trouble: "not-a-backup", params: { path: file } };
    const trouble = findObstacle(config, manifest);
    return trouble ?? putBack(config, file, manifest, now);
  } catch (error) {
    return troubleOf(error, config.data);
  }
}

function findObstacle(config: Config, manifest: BackupManifest): Trouble | null {
  const path = config.masterKeyFile;
  if (!existsSync(path)) return { trouble: "key-lost", params: { path } };
  const key = Buffer.from(readFileSync(path, "utf8").trim(), "base64url");
  if (key.length !== 32) return { trouble: "key-unreadable", params: { path } };
  if (makeVault(key).check !== manifest.keyCheck) return { trouble: "key-other", params: { path } };
  const database = sqliteFile(config);
  if (isInUse(database)) return { trouble: "in-use", params: { path: config.data } };
  const known = [readHighWater(config.data), headOfLog(database)];
  const ahead = known.find((head) => head !== null && isBehind(manifest, head));
  if (!ahead) return null;
  return {
    trouble: "backup-behind",
    params: { found: manifest.logSize, known: ahead.logSize },
  };
}

/** A time as it stands in the name of a database set aside; such names sort. */
export function asideTime(time: string): string {
  return time.replaceAll(/[-:.]/g, "");
}

function putBack(config: Config, file: string, manifest: BackupManifest, now: Date): Restored {
  makePrivateFolder(config.data);
  const database = sqliteFile(config);
  const aside = existsSync(database) ? `${database}.before-${asideTime(now.toISOString())}` : null;
  restoreBackup(file, database, aside ?? database);
  raiseHighWater(config.data, manifest);
  return { ...manifest, aside };
}
