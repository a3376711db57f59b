/** The scripts of the desk: types are stripped once, when the first page is made. */
import { createHash } from "node:crypto";
import { readBrowserScript } from "../browser-script.ts";

export interface Script {
  readonly url: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

const known = new Map<ScriptName, Script>();

export type ScriptName = "desk-keep" | "desk-keys" | "desk-lines" | "desk-upload";

/** Those of the desk, by the names of their files. */
export const scriptNames: readonly ScriptName[] = [
  "desk-keep",
  "desk-keys",
  "desk-lines",
  "desk-upload",
];

export function deskScript(name: ScriptName): Script {
  const script = known.get(name) ?? loadScript(name);
  known.set(name, script);
  return script;
}

function loadScript(name: ScriptName): Script {
  const text = readBrowserScript(name);
  const hash = createHash("sha256").update(text).digest("base64url").slice(0, 12);
  const headers = {
    "content-type": "text/javascript; charset=utf-8",
    "cache-control": "public, max-age=31536000, immutable",
  };
  return { url: `/desk/scripts/${name}.${hash}.js`, text, headers };
}
