/** Why a file could not be read, in a sentence. */
import { dirname, resolve } from "node:path";
import type { Terminal } from "./terminal.ts";

const known = {
  ENOENT: "cli.file.none",
  ENOTDIR: "cli.file.none",
  EISDIR: "cli.file.folder",
  EACCES: "cli.file.no-rights",
  EPERM: "cli.file.no-rights",
} as const;

/** The same of a file that was to be written. */
export function sayUnwritable(terminal: Terminal, path: string, error: unknown): void {
  const { code = "", message = String(error) } = error as { code?: string; message?: string };
  if (code === "ENOENT") terminal.say("cli.file.no-folder", { path: dirname(resolve(path)) });
  else if (code === "EISDIR") terminal.say("cli.file.folder", { path });
  else if (code === "EACCES" || code === "EPERM") terminal.say("cli.file.no-writing", { path });
  else terminal.say("cli.file.unwritable", { path, message });
}

export function sayUnreadable(terminal: Terminal, path: string, error: unknown): void {
  const { code = "", message = String(error) } = error as { code?: string; message?: string };
  const key = Object.hasOwn(known, code) ? known[code as keyof typeof known] : null;
  if (key) terminal.say(key, { path });
  else terminal.say("cli.file.unreadable", { path, message });
}
