/**
 * Makes a disk fail: the next call of one sort on a file below a folder, at the system's own functions (node:fs), so
 * that what runs is the real program. Only one breaker at a time; it is taken off before anything else is looked at.
 */
import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";

/** What a disk does. `lies`: it says of every write and renaming that it was done, and does nothing. */
export const diskFaults = [
  "cannot-open",
  "full",
  "half-written",
  "half-written-then-full",
  "not-synced",
  "not-renamed",
  "folder-not-synced",
  "cannot-read",
] as const;
export type DiskFault = (typeof diskFaults)[number] | "lies";

type Call = (...given: readonly unknown[]) => unknown;
const names = [
  "openSync",
  "writeSync",
  "fsyncSync",
  "renameSync",
  "readFileSync",
  "closeSync",
] as const;
type Name = (typeof names)[number];

const system = fs as unknown as Record<Name, Call>;
const real = Object.fromEntries(names.map((name) => [name, system[name]])) as Record<Name, Call>;

export interface BrokenDisk {
  /** Takes it off; answers whether the fault came. */
  readonly mend: () => boolean;
}

/** `folder`: nothing outside of it is touched. */
export function breakDisk(folder: string, fault: DiskFault): BrokenDisk {
  const handles = new Map<number, string>();
  const state: Disk = { fault, hits: 0, handles };
  const isBelow = (path: unknown): path is string =>
    typeof path === "string" && (path === folder || path.startsWith(`${folder}/`));
  system.openSync = (path, flags, ...more) => {
    if (!isBelow(path)) return real.openSync(path, flags, ...more);
    if (fault === "cannot-open" && flags === "w") throw hit(state, "EIO", "open");
    const handle = Number(real.openSync(path, flags, ...more));
    handles.set(handle, path === folder ? "folder" : "file");
    return handle;
  };
  system.closeSync = (handle) => {
    handles.delete(Number(handle));
    return real.closeSync(handle);
  };
  system.readFileSync = (path, ...more) => {
    if (isBelow(path) && fault === "cannot-read" && path.endsWith(".checkpoint"))
      throw hit(state, "EIO", "read");
    return real.readFileSync(path, ...more);
  };
  system.writeSync = (handle, bytes, at) => writeOn(state, handle, bytes, at);
  system.fsyncSync = (handle) => {
    const what = handles.get(Number(handle));
    if (what === "file" && fault === "not-synced") throw hit(state, "EIO", "fsync");
    if (what === "folder" && fault === "folder-not-synced") throw hit(state, "EIO", "fsync");
    return real.fsyncSync(handle);
  };
  system.renameSync = (from, to) => {
    if (isBelow(to) && fault === "not-renamed") throw hit(state, "EIO", "rename");
    if (!isBelow(to) || fault !== "lies") return real.renameSync(from, to);
    state.hits += 1;
    return fs.rmSync(String(from));
  };
  syncBuiltinESMExports();
  return {
    mend: () => {
      Object.assign(system, real);
      syncBuiltinESMExports();
      return state.hits > 0;
    },
  };
}

interface Disk {
  readonly fault: DiskFault;
  readonly handles: ReadonlyMap<number, string>;
  hits: number;
}

function writeOn(state: Disk, handle: unknown, bytes: unknown, at: unknown): unknown {
  const { fault, handles } = state;
  if (!handles.has(Number(handle))) return real.writeSync(handle, bytes, at);
  if (fault === "full" || (fault === "half-written-then-full" && state.hits > 0))
    throw hit(state, "ENOSPC", "write");
  const isHalf = fault.startsWith("half-written") && state.hits === 0;
  if (!isHalf) return real.writeSync(handle, bytes, at);
  state.hits += 1;
  const start = typeof at === "number" ? at : 0;
  const half = Math.ceil(((bytes as Uint8Array).length - start) / 2);
  return real.writeSync(handle, bytes, start, half);
}

function hit(state: Disk, code: string, syscall: string): Error {
  state.hits += 1;
  return Object.assign(new Error(`${code}: the disk fails, ${syscall}`), { code, syscall });
}
