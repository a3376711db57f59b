/**
 * Style sheets, fonts and pictures of the pages: read once at start, served under the hash of their bytes and therefore
 * for ever. A style sheet is the font faces and its parts in order, slightly shortened.
 */
import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { readBrowserScript } from "./browser-script.ts";
import { formatFontFace, readFonts } from "./fonts.ts";
import { formatMarkRules } from "./icons.ts";

export interface Asset {
  readonly url: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Absent where the bytes are compressed already. */
  readonly br?: Uint8Array;
  readonly gzip?: Uint8Array;
}

export interface Assets {
  /** The address of a file by its name, such as `public.css`. */
  url(name: string): string;
  /** What is served at an address, if anything. */
  find(url: string): Asset | null;
}

const styleFolder = fileURLToPath(new URL("./styles/", import.meta.url));
const deskStyleFolder = fileURLToPath(new URL("./desk/styles/", import.meta.url));
const publicParts = [
  "tokens",
  "base",
  "frame",
  "statement",
  "list",
  "pair",
  "form",
  "index",
  "verifier",
  "print",
];

/** Scripts that public pages may name; none of them needs one. */
const scripts = ["form-work", "suggest"];
const javascript = "text/javascript; charset=utf-8";

export function loadAssets(): Assets {
  const byName = new Map<string, Asset>();
  const add = (asset: Asset, name: string): Asset => {
    byName.set(name, asset);
    return asset;
  };
  const faces = readFonts().map(({ name, bytes, face }) => {
    return formatFontFace(face, add(makeAsset(name, bytes, "font/woff2"), name).url);
  });
  const chevronUrl = add(
    makeAsset("chevron.svg", Buffer.from(chevron), "image/svg+xml"),
    "chevron.svg",
  ).url;
  const sheet = (name: string, parts: readonly string[]): void => {
    const css = [...faces, ...parts.map(shortenCss)]
      .join("")
      .replaceAll("url(chevron.svg)", `url(${chevronUrl})`);
    add(makeAsset(name, Buffer.from(css), "text/css; charset=utf-8"), name);
  };
  const read = (part: string): string => readFileSync(`${styleFolder}${part}.css`, "utf8");
  sheet("public.css", [formatMarkRules(), ...publicParts.map(read)]);
  sheet("desk.css", [read("tokens"), ...readDeskStyles()]);
  for (const name of scripts)
    add(makeAsset(`${name}.js`, Buffer.from(readBrowserScript(name)), javascript), `${name}.js`);
  add(makeAsset("favicon.svg", Buffer.from(favicon), "image/svg+xml"), "favicon.svg");
  return index(byName);
}

/** Comments and the blanks of the layout go; strings have none that would be hurt. */
export function shortenCss(css: string): string {
  const lines = css.replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, "").split("\n");
  return lines
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => (/[{};,]$/.test(line) ? line : `${line} `))
    .join("");
}

/** The signature line of the site's name, in an ink that is seen on light and dark tabs. */
const favicon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
  '<path fill="none" stroke="#4a62d8" stroke-width="3" d="m5 9 10 10M15 9 5 19M3 26h26"/></svg>';

/** The arrow of a list that opens; its grey is seen on both papers. */
const chevron =
  '<svg xmlns="http://www.w3.org/2000/svg" width="12" height="8">' +
  '<path fill="none" stroke="#7b818d" stroke-width="1.75" d="m1 1 5 5 5-5"/></svg>';

function readDeskStyles(): string[] {
  return listFiles(deskStyleFolder).map((name) =>
    readFileSync(`${deskStyleFolder}${name}`, "utf8"),
  );
}

function listFiles(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(".css"))
      .toSorted();
  } catch {
    return [];
  }
}

function makeAsset(name: string, bytes: Uint8Array, type: string): Asset {
  const hash = createHash("sha256").update(bytes).digest("base64url").slice(0, 12);
  const asset = { url: `/assets/${hash}/${name}`, type, bytes };
  if (type.startsWith("font/")) return asset;
  return withPacked(asset);
}

/** Packed as small as can be when first asked for: a start that waited for all of it would be longer by a tenth. */
function withPacked(asset: Asset): Asset {
  const { bytes } = asset;
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  let br: Uint8Array | undefined;
  let gzip: Uint8Array | undefined;
  return {
    ...asset,
    get br() {
      return (br ??= brotliCompressSync(bytes, { params }));
    },
    get gzip() {
      return (gzip ??= gzipSync(bytes, { level: 9 }));
    },
  };
}

function index(byName: ReadonlyMap<string, Asset>): Assets {
  const byUrl = new Map([...byName.values()].map((asset) => [asset.url, asset]));
  return {
    url: (name) => {
      const asset = byName.get(name);
      if (!asset) throw new Error(`no asset is named ${name}`);
      return asset.url;
    },
    find: (url) => byUrl.get(url) ?? null,
  };
}
