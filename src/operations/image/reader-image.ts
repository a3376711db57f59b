/**
 * The readers' image: a snapshot (V8) of the reader's process as it is when all its code is loaded and its tables are
 * built. A reader that starts from it has read no file of the project and needs no right to. It is kept in
 * `node_modules/.cache/image` with a list of what it was made of, is used while none of that has changed, and made anew by
 * a process of its own (build-image.ts) otherwise. Readers cannot write there. Without an image they start from the sources.
 */
import { join } from "node:path";

// As start-reader.ts, which needs this file first.
const { spawn } = process.getBuiltinModule("node:child_process");
const { existsSync, mkdirSync, readFileSync, rmSync, statSync } =
  process.getBuiltinModule("node:fs");

export const root = join(import.meta.dirname, "..", "..", "..");
export const imageFolder = join(root, "node_modules", ".cache", "image");
export const manifestName = "image.json";

export interface Manifest {
  readonly node: string;
  /** The image's file name. */
  readonly image: string;
  /** Path under the root -> what it was like. */
  readonly sources: Readonly<Record<string, string>>;
}

/** An image is for this very Node. */
export const thisNode = `${process.version} ${process.platform} ${process.arch}`;

/** The path of an image of today's sources, or null. */
export function readerImage(folder = imageFolder): string | null {
  return imageIn(folder, ({ sources }) =>
    Object.entries(sources).every(([path, was]) => stateOf(path) === was),
  );
}

/** The path of the one that was made last, of whatever sources, or null: that takes no look at each of them. */
export function lastImage(folder = imageFolder): string | null {
  return imageIn(folder, () => true);
}

function imageIn(folder: string, isFresh: (manifest: Manifest) => boolean): string | null {
  try {
    const manifest = JSON.parse(readFileSync(join(folder, manifestName), "utf8")) as Manifest;
    const image = join(folder, manifest.image);
    return manifest.node === thisNode && isFresh(manifest) && existsSync(image) ? image : null;
  } catch {
    return null;
  }
}

/** Changes with the file; empty when there is none. */
export function stateOf(path: string): string {
  const state = statSync(join(root, path), { throwIfNoEntry: false });
  return state ? `${state.mtimeMs} ${state.size}` : "";
}

/** After a reader could not start from it. */
export function removeImage(image: string): void {
  if (readerImage() === image) rmSync(join(imageFolder, manifestName), { force: true });
}

let isRenewing = false;

/** Has the image made, once, by a process that takes what time is left over and that nobody waits for. */
export function renewImage(): void {
  if (isRenewing) return;
  isRenewing = true;
  try {
    mkdirSync(imageFolder, { recursive: true });
    const program = join(import.meta.dirname, "build-image.ts");
    const child = spawn(process.execPath, [program], { detached: true, stdio: "ignore" });
    child.on("error", () => undefined);
    child.unref();
  } catch {
    // Where nothing can be written readers start from the sources.
  }
}
