/** `undersigned begin-log ORIGIN`: the public log goes on under another name, which names the former one. */
import { readFile } from "node:fs/promises";
import { isTrouble } from "#operations/instance/trouble.ts";
import { beginAnew, finish } from "#operations/succession/begin-anew.ts";
import { logOrigin } from "#store/read/log-entries.ts";
import type { Arguments } from "../program/read-arguments.ts";
import type { Terminal } from "../program/terminal.ts";
import { sayTrouble, withInstallation } from "../program/with-installation.ts";

export async function runBeginLog(terminal: Terminal, given: Arguments): Promise<number> {
  const [origin = ""] = given.rest;
  const file = given.value("known");
  const known = file === undefined ? null : await readFile(file, "utf8").catch(() => undefined);
  if (known === undefined) {
    terminal.say("cli.file.missing", { path: file ?? "" });
    return 1;
  }
  const now = terminal.now().toISOString();
  const options = { mustExist: true, evenBehind: true, evenWithoutKey: true };
  return withInstallation(
    terminal,
    given,
    async (installation) => {
      if ((await logOrigin(installation.store.reader)) === origin) {
        const trouble = await finish(installation, now);
        if (trouble) sayTrouble(terminal, trouble);
        terminal.say("log.begun.already", { origin });
        return 0;
      }
      const newKey = given.has("new-key");
      const begun = await beginAnew(installation, { origin, known, newKey }, now);
      if (isTrouble(begun)) return sayTrouble(terminal, begun);
      const { vkey, former, entries, isClosed } = begun;
      terminal.out(vkey);
      terminal.say("log.begun", { origin, former: former.origin, size: former.size, entries });
      terminal.say(isClosed ? "log.begun.closed" : "log.begun.not-closed", {
        former: former.origin,
      });
      terminal.say("log.begun.next", { origin });
      return 0;
    },
    options,
  );
}
