/** Answers requests for kept pages: which variant a reader gets, the page of it, and 304 for who has it. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { chooseLocale } from "#locales/translate.ts";
import { chooseEncoding } from "../answer/encodings.ts";
import { etagOf, isMatch } from "../answer/etag.ts";
import { readCookie } from "../request/cookies.ts";
import type { ChangeWatch } from "./change-watch.ts";
import { KeptPage, type WireAnswer } from "./kept-page.ts";
import type { PageCache, Render } from "./page-cache.ts";

/** What a kept page depends on beside its path. */
export interface Keeping {
  /** `page`: the query fields named; `reader`: the reader's language too; `none`: it is not kept. */
  readonly keep: "page" | "reader" | "none";
  readonly query?: readonly string[];
}

export interface KeptOptions {
  readonly baseUrl: string;
  readonly pages: PageCache;
  /** Pages with a query: searches of strangers must not push the others out. */
  readonly searches: PageCache;
  readonly watch: ChangeWatch;
  readonly fetch: (request: Request) => Response | Promise<Response>;
  /** Headers every answer has. */
  readonly headers: (path: string) => readonly string[];
  /** May this reader have a page made that is not kept yet? */
  readonly mayAsk: (request: IncomingMessage) => { readonly retryAfter: number } | null;
}

export interface Variant {
  readonly key: string;
  /** Path and the query fields that count. */
  readonly url: string;
  readonly acceptLanguage: string;
  readonly vary: string;
  readonly isSearch: boolean;
}

/** @returns seconds to wait when the reader asks for too much, else null: the answer is written. */
export function serveKept(
  options: KeptOptions,
  keeping: Keeping,
  request: IncomingMessage,
  response: ServerResponse,
): number | null | Promise<number | null> {
  const variant = chooseVariant(keeping, request.url ?? "/", request.headers["accept-language"]);
  const cache = variant.isSearch ? options.searches : options.pages;
  const known = options.watch.known;
  const page = known === undefined ? undefined : cache.peek(variant.key, known);
  if (!page) return find(options, cache, variant, request, response);
  return write(page, request, response);
}

async function find(
  options: KeptOptions,
  cache: PageCache,
  variant: Variant,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<number | null> {
  const change = await options.watch.current();
  const kept = cache.peek(variant.key, change);
  if (kept) return write(kept, request, response);
  const tooMuch = variant.isSearch ? options.mayAsk(request) : null;
  if (tooMuch) return tooMuch.retryAfter;
  const seen = Number(
    /^\d{1,15}$/.exec(readCookie(request.headers.cookie, "seen") ?? "")?.[0] ?? 0,
  );
  const render: Render = (at) => renderPage(options, variant, at);
  return write(await cache.get(variant.key, change, seen, render), request, response);
}

/** Query fields that the page does not know are left out, so that they make no variants. */
export function chooseVariant(keeping: Keeping, url: string, header: string | undefined): Variant {
  const mark = url.indexOf("?");
  const path = mark < 0 ? url : url.slice(0, mark);
  const names = keeping.query ?? [];
  const query = mark < 0 || names.length === 0 ? "" : knownFields(url.slice(mark + 1), names);
  const isSearch = query.replace(/^\?lang=[^&]*$/, "") !== "";
  const whole = path + query;
  if (keeping.keep !== "reader") {
    return { key: whole, url: whole, acceptLanguage: "", vary: "Accept-Encoding", isSearch };
  }
  const acceptLanguage = names.includes("lang")
    ? chooseLocale(header)
    : (header ?? "").toLowerCase().replaceAll(" ", "").slice(0, 120);
  const vary = "Accept-Encoding, Accept-Language";
  return { key: `${whole} ${acceptLanguage}`, url: whole, acceptLanguage, vary, isSearch };
}

function knownFields(query: string, names: readonly string[]): string {
  const given = new URLSearchParams(query);
  const fields = names.flatMap((name) => {
    const value = given.get(name);
    return value === null || value === "" ? [] : [[name, value] as [string, string]];
  });
  return fields.length === 0 ? "" : `?${new URLSearchParams(fields).toString()}`;
}

const keptStatus: ReadonlySet<number> = new Set([200, 301, 302, 303, 307, 308]);

async function renderPage(
  options: KeptOptions,
  variant: Variant,
  change: number,
): Promise<{ page: KeptPage; keep: boolean }> {
  const headers: [string, string][] = variant.acceptLanguage
    ? [["accept-language", variant.acceptLanguage]]
    : [];
  const request = new Request(options.baseUrl + variant.url, { headers });
  const answer = await options.fetch(request);
  const body = await bytesOf(answer);
  const keep = keptStatus.has(answer.status) && !answer.headers.has("set-cookie");
  const wire = new Map<string, string>();
  const all = options.headers(variant.url);
  for (let i = 0; i < all.length; i += 2) wire.set((all[i] ?? "").toLowerCase(), all[i + 1] ?? "");
  wire.set("vary", variant.vary);
  wire.set("cache-control", keep ? "public, no-cache" : "no-store");
  for (const [name, value] of answer.headers) wire.set(name, value);
  wire.delete("content-length");
  return { page: new KeptPage(answer.status, change, [...wire].flat(), body), keep };
}

/** `arrayBuffer()` copies a body three times, which a list of ten megabytes makes felt. */
async function bytesOf({ body }: Response): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of body ?? []) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}

function write(
  page: KeptPage,
  request: IncomingMessage,
  response: ServerResponse,
): null | Promise<null> {
  const encoding = chooseEncoding(request.headers["accept-encoding"]);
  const wire = page.wire(encoding);
  if (wire instanceof Promise) return wire.then((ready) => send(page, ready, request, response));
  return send(page, wire, request, response);
}

function send(
  page: KeptPage,
  wire: WireAnswer,
  request: IncomingMessage,
  response: ServerResponse,
): null {
  if (page.status === 200 && isMatch(request.headers["if-none-match"], page.hash)) {
    const encoding = chooseEncoding(request.headers["accept-encoding"]);
    response.writeHead(304, [...withoutBody(wire.headers), "ETag", etagOf(page.hash, encoding)]);
    response.end();
    return null;
  }
  response.writeHead(page.status, wire.headers as string[]);
  response.end(request.method === "HEAD" ? undefined : wire.body);
  return null;
}

/** What of the headers goes with a 304 (RFC 9110, section 15.4.5). */
function withoutBody(headers: readonly string[]): string[] {
  return headers.filter((_, index) => {
    const name = headers[index - (index % 2)]?.toLowerCase() ?? "";
    return name === "cache-control" || name === "vary" || name === "content-location";
  });
}
