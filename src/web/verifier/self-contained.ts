/**
 * Pages that run by themselves, from a file and without this site: one script and one style sheet in the page, allowed
 * by their digests and nothing else (CSP 3, https://www.w3.org/TR/CSP3/#external-hash).
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { shortenCss } from "../assets.ts";
import { type Child, html, trusted } from "../html.ts";

export interface SelfContained {
  readonly language: string;
  readonly dir: "ltr" | "rtl";
  /** Which words the script takes; null leaves it to the browser's languages. */
  readonly locale: string | null;
  readonly title: string;
  readonly body: Child;
  /** Elements that hold data, before the script. */
  readonly data?: Child;
  readonly script: string;
  /** Whether the script may read from a log: `https:` and, for trying out, `http:`. Else there is no network at all. */
  readonly network: boolean;
}

export function formatSelfContained(page: SelfContained): string {
  const style = inlineStyle();
  const policy = [
    "default-src 'none'",
    `script-src ${digestSource(page.script)}`,
    `style-src ${digestSource(style)}`,
    ...(page.network ? ["connect-src https: http:"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  const locale = page.locale !== null && html` data-locale="${page.locale}"`;
  const head = html`<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="referrer" content="no-referrer"><meta name="robots" content="noindex">
<title>${page.title}</title><style>${trusted(style)}</style>`;
  return html`${trusted("<!doctype html>")}
<html lang="${page.language}" dir="${page.dir}"${locale}><head>${head}</head>
<body>${page.body}
${page.data}
<script>${trusted(page.script)}</script></body></html>
`.text;
}

const parts = ["tokens", "base", "frame", "form", "verifier"];
let known: string | undefined;

/** The look of the site with the reader's own fonts: a file brings none. */
function inlineStyle(): string {
  known ??= parts
    .map((part) =>
      readFileSync(fileURLToPath(new URL(`../styles/${part}.css`, import.meta.url)), "utf8"),
    )
    .map(shortenCss)
    .join("")
    .replaceAll("url(chevron.svg)", "none");
  return known;
}

function digestSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
