/** `undersigned backup FILE`: an online backup; says that the keys are not in it. */
import { existsSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { backup } from "#operations/instance/backup.ts";
import { removeOldBackups } from "#operations/instance/old-backups.ts";
import { isTrouble } from "#operations/instance/trouble.ts";
import type { Arguments } from "./program/read-arguments.ts";
import type { Terminal } from "./program/terminal.ts";
import { sayTrouble, withInstallation } from "./program/with-installation.ts";

export async function runBackup(terminal: Terminal, given: Arguments): Promise<number> {
  const file = resolve(given.rest[0] ?? "");
  const keep = given.value("keep");
  if (keep !== undefined && !/^[1-9]\d{0,3}$/.test(keep)) {
    terminal.say("cli.backup.keep-wrong", { found: keep });
    return 2;
  }
  if (!existsSync(dirname(file))) {
    terminal.say("cli.file.no-folder", { path: dirname(file) });
    return 1;
  }
  return withInstallation(terminal, given, async (installation) => {
    const done = await backup(installation, file, terminal.now());
    if (isTrouble(done)) return sayTrouble(terminal, done);
    terminal.say("cli.backup.done", { path: file, entries: done.logSize });
    terminal.say("cli.backup.keys", { path: installation.config.masterKeyFile });
    if (keep !== undefined) sweep(terminal, dirname(file), done.keyCheck, Number(keep));
    return 0;
  });
}

/** Whoever was erased is gone from backups when the last older than the erasure is. */
function sweep(terminal: Terminal, folder: string, keyCheck: string, days: number): void {
  const before = new Date(terminal.now().getTime() - days * 86_400_000).toISOString();
  for (const path of removeOldBackups(folder, keyCheck, before))
    terminal.say("cli.backup.removed", { path, days });
}
