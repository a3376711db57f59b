/**
 * Whether the disk has room for what is new. Below the limit signing and importing are refused before the database
 * would have to, so that what must always be possible (withdrawing, objecting, correcting, reading) goes on.
 */
import { statfsSync } from "node:fs";
import { statfs } from "node:fs/promises";

export interface DiskRoom {
  /** As it was a few seconds ago at most. */
  hasRoom(): boolean;
  close(): void;
}

const beat = 5000; // ms

/** @param least bytes that must be free; 0 asks nothing. */
export function watchRoom(folder: string, least: number): DiskRoom {
  if (least === 0) return { hasRoom: () => true, close: () => {} };
  const isEnough = ({ bavail, bsize }: { bavail: number; bsize: number }): boolean =>
    bavail * bsize >= least;
  let enough = isEnough(statfsSync(folder));
  // A file system that cannot be asked is the database's to find out about, not a reason to turn anybody away.
  const look = (): Promise<void> =>
    statfs(folder).then(
      (found) => void (enough = isEnough(found)),
      () => {},
    );
  const timer = setInterval(() => void look(), beat).unref();
  return { hasRoom: () => enough, close: () => clearInterval(timer) };
}
