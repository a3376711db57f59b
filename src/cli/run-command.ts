/** Finds a command by its name, reads its arguments and runs it. */
import { commands, type Command } from "./commands.ts";
import { readArguments } from "./program/read-arguments.ts";
import type { Terminal } from "./program/terminal.ts";

/** @param more commands that live elsewhere, such as `serve`. */
export async function runCommand(
  terminal: Terminal,
  given: readonly string[],
  more: Readonly<Record<string, Command>>,
): Promise<number> {
  const all: Readonly<Record<string, Command>> = { ...more, ...commands };
  const [name = "", ...rest] = given;
  if (name === "--version") {
    terminal.out((await import("#operations/instance/software.ts")).software.replace("/", " "));
    return 0;
  }
  if (isHelp(name) && rest.length === 1) return runCommand(terminal, [...rest, "--help"], more);
  if (name === "" || isHelp(name)) {
    (await import("./program/help.ts")).sayCommands(terminal, all);
    return name === "" ? 2 : 0;
  }
  const command = Object.hasOwn(all, name) ? all[name] : undefined;
  if (!command) {
    terminal.say("cli.usage.unknown-command", { name, known: Object.keys(all).join(", ") });
    return 2;
  }
  if (rest.some((word) => word === "--help" || word === "-h")) {
    (await import("./program/help.ts")).sayCommand(terminal, name, command);
    return 0;
  }
  return runWith(terminal, command, rest);
}

function isHelp(word: string): boolean {
  return word === "help" || word === "--help" || word === "-h";
}

async function runWith(
  terminal: Terminal,
  command: Command,
  rest: readonly string[],
): Promise<number> {
  const usage = `undersigned ${command.usage}`;
  const read = readArguments(rest, command);
  if ("wrong" in read) {
    terminal.say(`cli.usage.${read.wrong}`, { argument: read.argument, usage });
    return 2;
  }
  const run = await command.load();
  return run(terminal, read);
}
