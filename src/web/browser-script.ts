/** Scripts for browsers: one TypeScript file of `browser/` each, its types stripped by Node (decision 22). */
import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";

/** @param name without its ending, such as `desk-keys`. */
export function readBrowserScript(name: string): string {
  const file = new URL(`./browser/${name}.ts`, import.meta.url);
  return withoutWarning(() => stripTypeScriptTypes(readFileSync(file, "utf8")));
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
