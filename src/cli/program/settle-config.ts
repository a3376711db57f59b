/** The settings of a command: its options before the environment before what is usual. */
import { isAbsolute, resolve } from "node:path";
import { readConfig, type Config, type SettingKey, type WrongSetting } from "#config.ts";
import type { Arguments } from "./read-arguments.ts";
import type { Terminal } from "./terminal.ts";

const project = resolve(import.meta.dirname, "..", "..", "..");

/** Options that are settings. */
export const settingOptions = {
  data: "data",
  port: "port",
  "base-url": "baseUrl",
  database: "database",
} as const satisfies Record<string, SettingKey>;

export function settleConfig(
  terminal: Terminal,
  given: Arguments,
): { config: Config } | { wrong: WrongSetting } {
  const options = Object.entries(settingOptions).flatMap(([option, key]) => {
    const value = given.value(option);
    return value === undefined ? [] : [[key, value]];
  });
  return readConfig({
    env: terminal.env,
    given: Object.fromEntries(options),
    absolute: (path, standard) =>
      isAbsolute(path) ? path : standard ? resolve(project, path) : resolve(path),
  });
}

/** Says what is wrong with a setting and what it should be; wrong usage. */
export function sayWrongSetting(terminal: Terminal, { name, key, value }: WrongSetting): number {
  terminal.say("cli.setting.wrong", { name, value, meaning: terminal.t(`cli.setting.${key}`) });
  return 2;
}
