/** Runs a command on an opened installation and closes it again; says what stands in the way. */
import { isMessageKey } from "#locales/translate.ts";
import type { Refusal } from "#domain/refusal.ts";
import {
  openInstallation,
  type Installation,
  type OpeningOptions,
} from "#operations/instance/open-installation.ts";
import { isTrouble, type Trouble } from "#operations/instance/trouble.ts";
import type { Arguments } from "./read-arguments.ts";
import { sayWrongSetting, settleConfig } from "./settle-config.ts";
import type { Terminal } from "./terminal.ts";

export async function withInstallation(
  terminal: Terminal,
  given: Arguments,
  work: (installation: Installation) => Promise<number>,
  options: OpeningOptions = {},
): Promise<number> {
  const settled = settleConfig(terminal, given);
  if ("wrong" in settled) return sayWrongSetting(terminal, settled.wrong);
  terminal.say("cli.data", { path: settled.config.data });
  const installation = await openInstallation(settled.config, options);
  if (isTrouble(installation)) return sayTrouble(terminal, installation);
  try {
    return await work(installation);
  } finally {
    await installation.store.close();
  }
}

export function sayTrouble(terminal: Terminal, { trouble, params }: Trouble): number {
  terminal.say(`cli.trouble.${trouble}`, params);
  return 1;
}

/** A refusal's sentence; the problems of a form each on a line of its own. */
export function sayRefusal(terminal: Terminal, { refusal, params, problems }: Refusal): number {
  const key = `refusal.${refusal}`;
  if (isMessageKey(key)) terminal.say(key, params);
  else terminal.err(refusal);
  for (const problem of problems ?? []) {
    const words = `refusal.field.${problem.code}`;
    const sentence = isMessageKey(words) ? terminal.t(words, problem.params) : problem.code;
    terminal.err(`${problem.field}: ${sentence}`);
  }
  return 1;
}
