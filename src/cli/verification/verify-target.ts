/**
 * What a verification is of: a site or a statement by its address, a folder with a copy of one (or of a log alone), or
 * a receipt. A reader of its files is handed on; nothing outside the given place is ever read.
 */
import { readFile, stat } from "node:fs/promises";
import { isAbsolute, join, relative, resolve } from "node:path";
import type { ReadFile } from "#verify/read-log.ts";

export type SiteTarget = {
  readonly kind: "site";
  readonly read: ReadFile;
  readonly lists: readonly string[] | null;
  /** It may grow while it is read. */
  readonly isServed: boolean;
};

export type Target = SiteTarget | { readonly kind: "receipt"; readonly file: Uint8Array };

/** A file larger than this is not of a log. */
const mostBytes = 64 * 1024 * 1024;
const patience = 30_000; // ms

/** Null when there is nothing of this name. Throws what the system or the network says. */
export async function findTarget(place: string): Promise<Target | null> {
  const url = /^https?:\/\//i.test(place) ? URL.parse(place) : null;
  if (url) return siteTarget(url);
  const found = await stat(place).catch(() => null);
  if (!found) return null;
  if (!found.isDirectory()) return { kind: "receipt", file: await readWhole(place) };
  return { kind: "site", read: await folderReader(resolve(place)), lists: null, isServed: false };
}

/** An address of the log or of a statement stands for its site; that of a statement for its list alone. */
function siteTarget(url: URL): Target {
  const [, root = "", slug] =
    /^(.*?)\/(?:log(?:\/.*)?|s\/([a-z0-9-]{1,60})(?:[./].*)?|verify)?$/.exec(url.pathname) ?? [];
  const base = new URL(`${root}/`, url);
  const lists = slug ? [`s/${slug}.json`] : null;
  return { kind: "site", read: urlReader(base), lists, isServed: true };
}

function urlReader(base: URL): ReadFile {
  return async (path) => {
    const url = placeIn(base, path);
    const answer = await fetch(url, { signal: AbortSignal.timeout(patience) });
    if (answer.status === 404 || answer.status === 410) return undefined;
    if (!answer.ok) throw new Error(`${url.href}: ${answer.status}`);
    return readBody(answer);
  };
}

/** A list names its next page by a whole address, which is read from the site that is verified, whatever it says. */
function placeIn(base: URL, path: string): URL {
  const whole = URL.parse(path);
  return new URL(whole ? `.${whole.pathname}${whole.search}` : `./${path}`, base);
}

async function readBody(answer: Response): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of answer.body ?? []) {
    parts.push(part);
    length += part.length;
    if (length > mostBytes) throw new Error(`${answer.url}: more than ${mostBytes} bytes`);
  }
  return new Uint8Array(Buffer.concat(parts));
}

/** A folder holds a copy of a site, with `log` in it, or is a log itself. */
async function folderReader(folder: string): Promise<ReadFile> {
  const isLog = (await stat(join(folder, "checkpoint")).catch(() => null))?.isFile() ?? false;
  return async (path) => {
    if (isLog && !path.startsWith("log/")) return undefined;
    const file = resolve(folder, isLog ? path.slice("log/".length) : path);
    const below = relative(folder, file);
    if (below.startsWith("..") || isAbsolute(below)) return undefined;
    const found = await stat(file).catch(() => null);
    return found?.isFile() ? readWhole(file) : undefined;
  };
}

async function readWhole(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > mostBytes) throw new Error(`${path}: more than ${mostBytes} bytes`);
  return new Uint8Array(await readFile(path));
}
