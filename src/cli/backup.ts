/** `undersigned backup FILE`: an online backup; says that the keys are not in it. */
import { resolve } from "node:path";
import { backup } from "#operations/instance/backup.ts";
import { isTrouble } from "#operations/instance/trouble.ts";
import type { Arguments } from "./program/read-arguments.ts";
import type { Terminal } from "./program/terminal.ts";
import { sayTrouble, withInstallation } from "./program/with-installation.ts";

export async function runBackup(terminal: Terminal, given: Arguments): Promise<number> {
  const file = resolve(given.rest[0] ?? "");
  return withInstallation(terminal, given, async (installation) => {
    const done = await backup(installation, file, terminal.now());
    if (isTrouble(done)) return sayTrouble(terminal, done);
    terminal.say("cli.backup.done", { path: file, entries: done.logSize });
    terminal.say("cli.backup.keys", { path: installation.config.masterKeyFile });
    return 0;
  });
}
