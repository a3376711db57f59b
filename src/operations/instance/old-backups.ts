/** Backups of this installation that are older than they may be kept: whoever was erased since is still in them. */
import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { backupHead } from "#store/database/backup-file.ts";

/** Files of other installations and of other programs are none of ours. Answers the paths removed. */
export function removeOldBackups(folder: string, keyCheck: string, before: string): string[] {
  const removed: string[] = [];
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
    const head = backupHead(path);
    if (head?.keyCheck !== keyCheck || head.madeAt >= before) continue;
    rmSync(path);
    removed.push(path);
  }
  return removed;
}
