/** The one script of the desk: types are stripped once, when the first page is made. */
import { createHash } from "node:crypto";
import { readBrowserScript } from "../browser-script.ts";

export interface Script {
  readonly url: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

let known: Script | undefined;

export function deskScript(): Script {
  known ??= loadScript();
  return known;
}

function loadScript(): Script {
  const text = readBrowserScript("desk-keys");
  const hash = createHash("sha256").update(text).digest("base64url").slice(0, 12);
  const headers = {
    "content-type": "text/javascript; charset=utf-8",
    "cache-control": "public, max-age=31536000, immutable",
  };
  return { url: `/desk/keys/${hash}.js`, text, headers };
}
