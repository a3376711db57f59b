/** An online backup into one file, beside whatever the server is doing. The keys stay where they are. */
import { chmodSync, existsSync, renameSync, rmSync } from "node:fs";
import { sealBackup, type BackupManifest } from "#store/database/backup-file.ts";
import { raiseHighWater } from "./high-water.ts";
import type { Installation } from "./open-installation.ts";
import { software } from "./software.ts";
import { troubleOf, type Trouble } from "./trouble.ts";

export async function backup(
  installation: Installation,
  file: string,
  now: Date,
): Promise<BackupManifest | Trouble> {
  const { store, folders } = installation;
  if (store.kind !== "sqlite") return { trouble: "backup-postgres", params: {} };
  if (existsSync(file)) return { trouble: "backup-exists", params: { path: file } };
  const aside = `${file}.part`;
  try {
    if (existsSync(aside)) rmSync(aside);
    await store.copyTo(aside);
    chmodSync(aside, 0o600);
    const manifest = sealBackup(aside, now.toISOString(), software);
    renameSync(aside, file);
    raiseHighWater(folders.data, manifest);
    return manifest;
  } catch (error) {
    if (existsSync(aside)) rmSync(aside);
    return troubleOf(error, file);
  }
}
