/** The verifier as one file: no network but the log it is told to read; the same bytes from the same sources. */
import { createHash } from "node:crypto";
import { brotliCompressSync, gzipSync } from "node:zlib";
import {
  interfaceLocales,
  languageAutonym,
  type MessageKey,
  translator,
} from "#locales/translate.ts";
import { type Html, html, trusted } from "../html.ts";
import { bundle } from "./bundle.ts";
import { formatSelfContained } from "./self-contained.ts";

export interface Standalone {
  readonly page: string;
  /** SHA-256 in hexadecimal, as `sha256sum` prints it. */
  readonly digest: string;
  readonly sizes: { readonly plain: number; readonly gzip: number; readonly br: number };
}

export const standaloneName = "undersigned-verifier.html";

let made: Promise<Standalone> | undefined;

/** Throws where the script cannot be made (bundle.ts). */
export function standalone(): Promise<Standalone> {
  made ??= make();
  return made;
}

async function make(): Promise<Standalone> {
  const page = await formatStandalone();
  const bytes = Buffer.from(page);
  const sizes = {
    plain: bytes.length,
    gzip: gzipSync(bytes, { level: 9 }).length,
    br: brotliCompressSync(bytes).length,
  };
  return { page, digest: createHash("sha256").update(bytes).digest("hex"), sizes };
}

/** English until the script has chosen: without it there is one sentence, and that says why. */
async function formatStandalone(): Promise<string> {
  const t = translator("en");
  const menu = interfaceLocales.map(
    (locale) =>
      html`<li><a href="?lang=${locale}" lang="${locale}" hreflang="${locale}">${languageAutonym(locale)}</a></li>`,
  );
  /** The script puts the same sentence of another language in its place. */
  const inWords = (name: "h1" | "p", key: MessageKey, look: string): Html =>
    html`<${trusted(name)} class="${look}" data-words="${key}">${t(key)}</${trusted(name)}>`;
  const body = html`<main class="wrap"><div class="sheet"><div class="head">${inWords("h1", "verifier.alone.title", "small")}${inWords("p", "verifier.alone.sub", "sub")}</div><div id="verifier"><p>${t("proof.standalone.no-script")}</p></div></div></main>
<div class="wrap"><footer class="foot">${inWords("p", "verifier.alone.foot", "")}<ul>${menu}</ul></footer></div>`;
  return formatSelfContained({
    language: "en",
    dir: "ltr",
    locale: null,
    title: t("verifier.alone.title"),
    body,
    script: await bundle("verifier"),
    network: true,
  });
}
