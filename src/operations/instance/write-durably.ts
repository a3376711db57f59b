/** Writing a small file so that after a power cut there is the old one or the new one, whole. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  openSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";

export function replaceFile(path: string, bytes: Uint8Array | string): void {
  const aside = writeAside(path, bytes);
  try {
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
  syncFolder(dirname(path));
}

/** @returns false when there is one already: of two at once only one makes it. */
export function createFile(path: string, bytes: Uint8Array | string): boolean {
  const aside = writeAside(path, bytes);
  try {
    linkSync(aside, path);
  } catch (error) {
    if ((error as { code?: unknown }).code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(aside, { force: true });
  }
  syncFolder(dirname(path));
  return true;
}

/** `from` takes the place of `to`, whose bytes stay under `aside`; at every moment there is a file `to`. */
export function takePlace(from: string, to: string, aside: string): void {
  if (existsSync(to) && !existsSync(aside)) linkSync(to, aside);
  renameSync(from, to);
  syncFolder(dirname(to));
}

/** On the disk, whole; when that fails there is no such file, and nothing else was touched. */
function writeAside(path: string, bytes: Uint8Array | string): string {
  const aside = `${path}.${process.pid}.part`;
  const handle = openSync(aside, "w", 0o600);
  try {
    writeAll(handle, typeof bytes === "string" ? Buffer.from(bytes) : bytes);
    fsyncSync(handle);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  } finally {
    closeSync(handle);
  }
  return aside;
}

/** A system may take a part of what it is given, without an error: on a disk that is filling up, for one. */
function writeAll(handle: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
}

function syncFolder(path: string): void {
  const handle = openSync(path, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
