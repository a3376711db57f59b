/** The one script of the desk: types are stripped once, when the first page is made. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";

export interface Script {
  readonly url: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

const file = new URL("../browser/desk-keys.ts", import.meta.url);
let known: Script | undefined;

export function deskScript(): Script {
  known ??= loadScript();
  return known;
}

function loadScript(): Script {
  const text = withoutWarning(() => stripTypeScriptTypes(readFileSync(file, "utf8")));
  const hash = createHash("sha256").update(text).digest("base64url").slice(0, 12);
  const headers = {
    "content-type": "text/javascript; charset=utf-8",
    "cache-control": "public, max-age=31536000, immutable",
  };
  return { url: `/desk/keys/${hash}.js`, text, headers };
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
