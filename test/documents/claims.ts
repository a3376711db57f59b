/** Checks of what documents say: each gives null for what is no claim of its kind or is true, else what is wrong. */

import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { settings } from "#config.ts";
import { commands } from "#cli/commands.ts";
import { deskRoutes } from "#web/desk/route-table.ts";
import { routes } from "#web/routes.ts";
import { type MarkdownDocument, parseMarkdown, root } from "./markdown.ts";

export type Claim = (span: string) => string | null;

/** Every source of the project in one text: a name that is nowhere in it does not exist. */
export const sources = globSync(
  ["{src,test,bench,training}/**/*.{ts,json,css,sql}", "bin/*", "*.mjs"],
  {
    cwd: root,
  },
)
  .filter((path) => !path.includes("documents"))
  .map((path) => readFileSync(join(root, path), "utf8"))
  .join("\n");

const scripts = Object.keys(
  (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: object }).scripts,
);
const usages: ReadonlyMap<string, string> = new Map([
  ...Object.entries(commands).map(([name, { usage }]) => [name, usage] as const),
  ["serve", /usage: "(serve [^"]+)"/.exec(sources)?.[1] ?? ""],
]);
const addresses = [...Object.values(routes), ...deskRoutes].map(({ path }) => shapeOf(path));

/** `UNDERSIGNED_PORT` */
export function settingClaim(span: string): string | null {
  const named = [...span.matchAll(/\bUNDERSIGNED_[A-Z_]+\b/g)].map(([name]) => name);
  const unknown = named.find((name) => !settings.some((setting) => setting.name === name));
  return unknown ? `there is no setting ${unknown}` : null;
}

/** `npm run soak`, `bin/check types`, `undersigned import FILE --dry-run` */
export function commandClaim(span: string): string | null {
  const words = span.trim().split(/\s+/);
  if (words[0] === "npm") return scriptFault(words);
  if (words[0]?.startsWith("bin/") && !existsSync(join(root, words[0]))) return `no ${words[0]}`;
  if (!/^(?:bin\/)?undersigned$/.test(words[0] ?? "") || words[1] === undefined) return null;
  if (/^(?:--)?help$/.test(words[1])) return null;
  const usage = usages.get(words[1]);
  if (!usage) return `there is no command ${words[1]}`;
  const known = new Set(usage.match(/--[a-z-]+/g));
  const option = words.slice(2).find((word) => word.startsWith("--") && !known.has(word));
  return option ? `${words[1]} has no option ${option}` : null;
}

function scriptFault([, verb = "", name = ""]: readonly string[]): string | null {
  const script = verb === "run" ? name : verb;
  if (/^(?:ci|install|config)$/.test(script) || scripts.includes(script)) return null;
  return `package.json has no script ${script}`;
}

/** `src/store/open.ts`, `domain/signature.ts`, `locales/en/web.json`, `docs/decisions` */
export function pathClaim(span: string): string | null {
  if (!/^[\w.-]+(?:\/[\w.*-]+)+$|^[\w-]+\.(?:ts|mjs|md)$/.test(span)) return null;
  if (span.startsWith("data/")) return dataFault(span);
  if (/(?:^\.|\b(?:room|file|noun))\//.test(span)) return null;
  const known = /^(?:src|test|docs|bin|bench|training|examples|\.ci)\//.test(span);
  const isFile = /\.(?:ts|mjs|md|json|sql|css)$/.test(span);
  if (!known && !isFile && !existsSync(join(root, "src", span.split("/")[0] ?? ""))) return null;
  const found = [span, `src/${span}`, `docs/${span}`].some(
    (path) => globSync(path, { cwd: root }).length > 0,
  );
  return found ? null : `there is no file ${span}`;
}

/** What is written into the folder of data is named somewhere in the sources. */
function dataFault(span: string): string | null {
  const missing = span
    .split("/")
    .find((part) => part !== "*" && !sources.includes(part.replace("*", "")));
  return missing ? `nothing writes ${span}` : null;
}

/** `/s/{slug}/confirm/{token}` and `…/mine/…`, as far as the tables of addresses reach. */
export function addressClaim(span: string): string | null {
  const path = span.replace(/^(?:GET|POST) /, "").replace(/[?#].*$/, "");
  if (!/^\/(?:s|o|desk|terms|privacy|about)(?:\/|$)/.test(path)) return null;
  const sought = partsOf(path);
  return addresses.some((shape) => matches(shape, sought))
    ? null
    : `no page has the address ${path}`;
}

type Shape = readonly RegExp[];

/** What each part of an address may be. A placeholder such as `{slug}` or `…` is written `*`. */
function shapeOf(path: string): Shape {
  return path.split("/").map((part) => {
    if (part === ":language") return /^(?:\*|[a-z]{2,3}(?:-[A-Za-z]+)*(?:\+[A-Za-z-]+)?)$/;
    if (part.includes("json")) return /^.+\.json$/;
    return part.startsWith(":") ? /^.+$/ : new RegExp(`^(?:\\*|${RegExp.escape(part)})$`);
  });
}

function partsOf(path: string): readonly string[] {
  return path.split("/").map((part) => part.replace(/^(?:\{\w+\}|…|[A-Z]+)/, "*"));
}

function matches(shape: Shape, parts: readonly string[]): boolean {
  return shape.length === parts.length && shape.every((part, at) => part.test(parts[at] ?? ""));
}

/** `removeStatement`, `store.transact(work)`, `sealed_key`, `refusal.field.too-long` */
export function nameClaim(span: string): string | null {
  const bare = span.replace(/\(.*\)$/, "");
  if (!/^[a-z]+(?:[A-Z][a-z0-9]*)+$|^[a-z]+(?:_[a-z]+)+$|^[a-z]+(?:\.[a-zA-Z]+)+$/.test(bare))
    return null;
  if (/\.(?:ts|mjs|md|json|atom|css|csv|eml|sqlite|log|txt)$/.test(bare)) return null;
  const last = (bare.split(".").at(-1) ?? bare).replace(/^undersigned_|_total$/g, "");
  return new RegExp(`\\b${last}\\b`).test(sources)
    ? null
    : `nothing in the sources is called ${bare}`;
}

/** Links into the repository: the file is there, and the heading in it. */
export function linkFault(document: MarkdownDocument, link: string): string | null {
  if (/^[a-z]+:/.test(link)) return null;
  const [path = "", anchor] = link.split("#");
  const target = path === "" ? document.path : posix.join(dirname(document.path), path);
  if (!existsSync(join(root, target))) return `the link ${link} leads nowhere`;
  if (anchor === undefined || !target.endsWith(".md")) return null;
  const { anchors } =
    path === "" ? document : parseMarkdown(target, readFileSync(join(root, target), "utf8"));
  return anchors.has(anchor) ? null : `${target} has no heading #${anchor}`;
}
