/** `undersigned announce-key` and `retire-key`: another key for the public log, and the end of an old one. */
import { isTrouble } from "#operations/instance/trouble.ts";
import { announceKey } from "#operations/succession/announce-key.ts";
import { retireKey } from "#operations/succession/retire-key.ts";
import type { Arguments } from "../program/read-arguments.ts";
import type { Terminal } from "../program/terminal.ts";
import { sayTrouble, withInstallation } from "../program/with-installation.ts";

export function runAnnounceKey(terminal: Terminal, given: Arguments): Promise<number> {
  return withInstallation(terminal, given, async (installation) => {
    const announced = await announceKey(installation);
    if (isTrouble(announced)) return sayTrouble(terminal, announced);
    terminal.out(announced.vkey);
    terminal.say("log.key.announced", { path: announced.path, index: announced.index });
    return 0;
  });
}

export function runRetireKey(terminal: Terminal, given: Arguments): Promise<number> {
  return withInstallation(terminal, given, async (installation) => {
    const [key = ""] = given.rest;
    const retired = await retireKey(installation, { key, atOnce: given.has("at-once") });
    if (isTrouble(retired)) return sayTrouble(terminal, retired);
    terminal.out(retired.vkey);
    terminal.say("log.key.retired", { index: retired.index });
    return 0;
  });
}
