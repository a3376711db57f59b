/**
 * Scripts for browsers: one TypeScript file of `browser/` each, its types stripped by Node (decision 22). What strips
 * them takes a tenth of a second and twelve megabytes in every process, so its result is kept beside what else is made
 * of the program, under a hash of what it was made from. Where nothing can be written it is made at each start.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";

const kept = join(import.meta.dirname, "..", "..", "node_modules", ".cache", "scripts");

/** @param name without its ending, such as `desk-keys`. */
export function readBrowserScript(name: string, folder = kept): string {
  const source = readFileSync(new URL(`./browser/${name}.ts`, import.meta.url), "utf8");
  const hash = createHash("sha256").update(`${process.version}\0${source}`).digest("hex");
  const file = join(folder, `${name}-${hash.slice(0, 32)}.js`);
  const known = readKept(file);
  if (known !== undefined) return known;
  const script = withoutWarning(() => stripTypeScriptTypes(source));
  keep(folder, file, script);
  return script;
}

function readKept(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}

/** Whole or not at all: two processes may start at once, and one may be killed. */
function keep(folder: string, file: string, script: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    const part = `${file}.${process.pid}`;
    writeFileSync(part, script);
    renameSync(part, file);
  } catch {
    // The program may lie where it cannot write.
  }
}

/** Node calls the function experimental on every first use; an operator can do nothing about it. */
function withoutWarning<T>(work: () => T): T {
  const warn = process.emitWarning.bind(process);
  process.emitWarning = () => undefined;
  try {
    return work();
  } finally {
    process.emitWarning = warn;
  }
}
