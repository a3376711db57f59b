/** `undersigned restore FILE`: puts a backup in place of the database, unless that would take the log back. */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { clearRemains } from "#operations/erasure/clear-remains.ts";
import { openInstallation } from "#operations/instance/open-installation.ts";
import { restore } from "#operations/instance/restore.ts";
import { isTrouble } from "#operations/instance/trouble.ts";
import { eraseAgain } from "./program/erase-again.ts";
import type { Arguments } from "./program/read-arguments.ts";
import { sayWrongSetting, settleConfig } from "./program/settle-config.ts";
import type { Terminal } from "./program/terminal.ts";
import { sayTrouble } from "./program/with-installation.ts";

export async function runRestore(terminal: Terminal, given: Arguments): Promise<number> {
  const settled = settleConfig(terminal, given);
  if ("wrong" in settled) return sayWrongSetting(terminal, settled.wrong);
  terminal.say("cli.data", { path: settled.config.data });
  const file = resolve(given.rest[0] ?? "");
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found?.isFile()) {
    terminal.say(found ? "cli.file.folder" : "cli.file.none", { path: file });
    return 1;
  }
  const done = restore(settled.config, file, terminal.now());
  if (isTrouble(done)) return sayTrouble(terminal, done);
  terminal.say("cli.restore.done", { made: done.madeAt, entries: done.logSize });
  if (done.aside) terminal.say("cli.restore.aside", { path: done.aside });
  const installation = await openInstallation(settled.config);
  if (isTrouble(installation)) return sayTrouble(terminal, installation);
  try {
    await eraseAgain(terminal, installation);
    await clearRemains(installation);
    return 0;
  } finally {
    await installation.store.close();
  }
}
