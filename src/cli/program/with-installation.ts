/**
 * Runs a command on an opened installation and closes it again; says what stands in the way. Only what takes something
 * in may begin an installation: anything else in an empty folder means that the folder was mistyped.
 */
import type { Config } from "#config.ts";
import { isMessageKey } from "#locales/translate.ts";
import type { Refusal } from "#domain/refusal.ts";
import { lastAddress } from "#operations/instance/last-address.ts";
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
  options: OpeningOptions = { mustExist: true },
): Promise<number> {
  const settled = settleConfig(terminal, given);
  if ("wrong" in settled) return sayWrongSetting(terminal, settled.wrong);
  const config = atLastAddress(terminal, given, settled.config);
  terminal.say("cli.data", { path: config.data });
  const installation = await openInstallation(config, options);
  if (isTrouble(installation)) return sayTrouble(terminal, installation);
  try {
    return await work(installation);
  } finally {
    await installation.store.close();
  }
}

/** Where neither address nor port is given, links lead to where the server was last. */
function atLastAddress(terminal: Terminal, given: Arguments, config: Config): Config {
  const { env } = terminal;
  const isGiven =
    given.value("base-url") ?? env["UNDERSIGNED_BASE_URL"] ?? env["UNDERSIGNED_PORT"] ?? "";
  const last = isGiven === "" ? lastAddress(config.data) : null;
  if (last === null) return config;
  const value = (name: string): string | undefined =>
    name === "base-url" ? last : given.value(name);
  const settled = settleConfig(terminal, { ...given, value });
  return "wrong" in settled ? config : settled.config;
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
