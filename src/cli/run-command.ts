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
  if (name === "" || name === "help" || name === "--help" || name === "-h") {
    for (const command of Object.values(all)) terminal.out(`undersigned ${command.usage}`);
    return name === "" ? 2 : 0;
  }
  const command = Object.hasOwn(all, name) ? all[name] : undefined;
  if (!command) {
    terminal.say("cli.usage.unknown-command", { name, known: Object.keys(all).join(", ") });
    return 2;
  }
  return runWith(terminal, command, rest);
}

async function runWith(
  terminal: Terminal,
  command: Command,
  rest: readonly string[],
): Promise<number> {
  const usage = `undersigned ${command.usage}`;
  if (rest.includes("--help")) {
    terminal.out(usage);
    return 0;
  }
  const read = readArguments(rest, command);
  if ("wrong" in read) {
    terminal.say(`cli.usage.${read.wrong}`, { argument: read.argument, usage });
    return 2;
  }
  const run = await command.load();
  return run(terminal, read);
}
