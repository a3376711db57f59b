/**
 * The verifier's programs for browsers: each one file, made from the sources when it is first asked for, and the same
 * bytes every time. Nothing built is kept beside the sources, so nothing can be older than they are.
 */
import { fileURLToPath } from "node:url";

/** `verifier`: the page /verify and the file that runs by itself; `receipt`: a receipt's own page. */
export type Program = "verifier" | "receipt";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const made = new Map<Program, Promise<string>>();

/** Throws where esbuild has no binary for this machine. */
export function bundle(program: Program): Promise<string> {
  const known = made.get(program);
  if (known) return known;
  const making = make(program);
  made.set(program, making);
  return making;
}

async function make(program: Program): Promise<string> {
  const { build, stop } = await import("esbuild");
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [`src/web/browser/${program}.ts`],
    bundle: true,
    minify: true,
    format: "iife",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    tsconfigRaw: {},
    write: false,
    logLevel: "silent",
  });
  // Its process would otherwise stay for as long as the server runs.
  await stop();
  return settle(outputFiles[0]?.text ?? "");
}

/** What stands in a script element must not be able to end or reopen it. */
function settle(script: string): string {
  const text = script.trim();
  if (text === "" || /<\/script|<!--/i.test(text))
    throw new Error("the bundled script cannot stand in a page");
  return text;
}
