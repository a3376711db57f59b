/**
 * Where no SMTP server is set, every mail is a file `ID.eml` in a folder, readable by the operator alone. A file appears
 * whole or not at all: it is written beside and renamed.
 */
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { formatEml } from "./format-eml.ts";
import {
  describeFailure,
  type OutgoingMail,
  type SendMail,
  type SendOutcome,
} from "./outgoing-mail.ts";

export function emlWriter(folder: string): SendMail {
  async function write(mail: OutgoingMail): Promise<SendOutcome> {
    const aside = join(folder, `.${mail.id}.part`);
    try {
      await writeIn(folder, aside, formatEml(mail));
      await rename(aside, fileOf(folder, mail.id));
      return { sent: true };
    } catch (error) {
      return { sent: false, failure: "relay", error: describeFailure(String(error)) };
    }
  }
  return Object.assign(write, { width: 16, close: () => undefined });
}

/** The folder is there, but for the first mail of all. */
async function writeIn(folder: string, file: string, text: string): Promise<void> {
  const write = (): Promise<void> => writeFile(file, text, { mode: 0o600 });
  await write().catch(async (error: unknown) => {
    if ((error as { code?: unknown }).code !== "ENOENT") throw error;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await write();
  });
}

/** The file of a mail as it was written, or null. */
export async function readMailFile(folder: string, id: string): Promise<string | null> {
  if (!/^[0-9a-f]{32}$/.test(id)) return null;
  return readFile(fileOf(folder, id), "utf8").catch(() => null);
}

/** Removes files last written before `time` (ms since 1970); answers how many. */
export async function pruneMailFiles(folder: string, time: number): Promise<number> {
  let removed = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    const file = join(folder, name);
    const old = /\.(?:eml|part)$/.test(name) && (await stat(file).catch(() => null));
    if (!old || old.mtimeMs >= time) continue;
    await rm(file, { force: true });
    removed++;
  }
  return removed;
}

function fileOf(folder: string, id: string): string {
  return join(folder, `${id}.eml`);
}
