/** Why a file could not be read, in a sentence. */
import type { Terminal } from "./terminal.ts";

const known = {
  ENOENT: "cli.file.none",
  ENOTDIR: "cli.file.none",
  EISDIR: "cli.file.folder",
  EACCES: "cli.file.no-rights",
  EPERM: "cli.file.no-rights",
} as const;

export function sayUnreadable(terminal: Terminal, path: string, error: unknown): void {
  const { code = "", message = String(error) } = error as { code?: string; message?: string };
  const key = Object.hasOwn(known, code) ? known[code as keyof typeof known] : null;
  if (key) terminal.say(key, { path });
  else terminal.say("cli.file.unreadable", { path, message });
}
