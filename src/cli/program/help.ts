/** `undersigned --help` and `undersigned COMMAND --help`: what each does, and each of its options in a sentence. */
import { isMessageKey } from "#locales/translate.ts";
import type { Command } from "../commands.ts";
import type { Terminal } from "./terminal.ts";

export function sayCommands(terminal: Terminal, all: Readonly<Record<string, Command>>): void {
  const { t } = terminal;
  const lines = Object.entries(all).map(([name, { usage }]) => {
    const [head = usage] = usage.split(" [");
    return `undersigned ${head}\n    ${sentenceOf(terminal, `help.${name}`)}`;
  });
  terminal.out([t("help.intro"), ...lines, t("help.more")].join("\n\n"));
}

export function sayCommand(terminal: Terminal, name: string, { usage }: Command): void {
  const options = optionsOf(usage);
  const width = Math.max(0, ...options.map(({ shown }) => shown.length)) + 2;
  const rows = options.map(
    ({ option, shown }) => `  ${shown.padEnd(width)}${optionSentence(terminal, name, option)}`,
  );
  const parts = [`undersigned ${usage}`, sentenceOf(terminal, `help.${name}.long`, `help.${name}`)];
  if (rows.length > 0) parts.push(rows.join("\n"));
  terminal.out(parts.join("\n\n"));
}

/** The options that a usage line names, in its order: `--port N` with its word, `--again` without. */
export function optionsOf(usage: string): readonly { option: string; shown: string }[] {
  const found = usage.matchAll(/--([a-z-]+)(?: ([A-Z][A-Z-]*|[a-z]+(?:\|[a-z]+)+))?/g);
  return [...found].map(([shown, option = ""]) => ({ option, shown }));
}

/** An option may mean something of its own in one command. */
function optionSentence(terminal: Terminal, command: string, option: string): string {
  return sentenceOf(terminal, `help.${command}.option.${option}`, `help.option.${option}`);
}

function sentenceOf({ t }: Terminal, ...keys: readonly string[]): string {
  const key = keys.find(isMessageKey);
  return key ? t(key) : "";
}
