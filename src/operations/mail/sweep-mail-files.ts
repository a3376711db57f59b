/**
 * A file of a mail lives as long as its row in the outbox: what was erased or has served its time leaves no file behind,
 * whenever a crash came in between. Files of other names are not ours.
 */
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { presentMails } from "#store/read/outbox.ts";
import type { Reader } from "#store/reader.ts";

/** Names asked about at once. */
const together = 500;

/** Answers how many files were removed. */
export async function sweepMailFiles(r: Reader, folder: string): Promise<number> {
  const names = await readdir(folder).catch(() => []);
  const files = names.flatMap((name) => {
    const id = /^\.?([0-9a-f]{32})\.(?:eml|part)$/.exec(name)?.[1];
    return id ? [{ name, id }] : [];
  });
  let removed = 0;
  for (let from = 0; from < files.length; from += together) {
    const some = files.slice(from, from + together);
    const present = await presentMails(
      r,
      some.map(({ id }) => id),
    );
    for (const { name, id } of some) {
      if (present.has(id)) continue;
      await rm(join(folder, name), { force: true });
      removed += 1;
    }
  }
  return removed;
}
