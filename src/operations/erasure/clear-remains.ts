/**
 * What is left of the erased outside the tables: their mails as files, the database's journal, and databases that a
 * restore set aside. Done within a minute of every erasure, at every start, and again by the next run when a crash or a
 * busy database came in between.
 */
import { readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { sqliteFile } from "../instance/folders.ts";
import { newestErasure } from "#store/read-erasure/erasures.ts";
import { asideTime } from "../instance/restore.ts";
import type { Installation } from "../instance/open-installation.ts";
import { sweepMailFiles } from "../mail/sweep-mail-files.ts";
import { listErased } from "./keep-erased.ts";

/** False while the journal could not be emptied: ask again. */
export async function clearRemains(
  installation: Pick<Installation, "config" | "folders" | "store">,
): Promise<boolean> {
  const { config, folders, store } = installation;
  await listErased(store, folders.data);
  await sweepMailFiles(store.reader, folders.mail);
  removeAside(sqliteFile(config), await newestErasure(store.reader, { own: true }));
  return store.emptyJournal();
}

/** Milliseconds for which mails that were on their way when somebody was erased may still write their files. */
const afterwards = 40_000;

/** To be run every few seconds: clears once at the start, and for a while where somebody was erased. */
export function watchRemains(installation: Installation): () => Promise<void> {
  let newest: string | null = null;
  let isClear = false;
  let until = 0;
  return async () => {
    const found = await newestErasure(installation.store.reader);
    if (found !== newest) until = performance.now() + afterwards;
    newest = found;
    if (!isClear || performance.now() < until) isClear = await clearRemains(installation);
  };
}

/** A former database holds whoever was in it: it goes with the first erasure after the restore that set it aside. */
function removeAside(database: string, newest: string | null): void {
  const folder = dirname(database);
  const start = `${basename(database)}.before-`;
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(start) || newest === null) continue;
    if (name.slice(start.length) < asideTime(newest)) rmSync(join(folder, name), { force: true });
  }
}
