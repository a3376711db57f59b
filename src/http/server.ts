/**
 * The server: node:http with limits on size and time, checks that hold for every request, kept pages and assets as
 * bytes, and the router for the rest. No request, however made, ends the process.
 */
import {
  createServer as createHttpServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from "node:http";
import { getRequestListener } from "@hono/node-server";
import { answerPlainly } from "./answer/plain-answer.ts";
import { openDataHeaders, securityHeaders, transportHeader } from "./answer/security-headers.ts";
import { serveAsset, type AssetBytes } from "./answer/serve-asset.ts";
import type { ChangeWatch } from "./cache/change-watch.ts";
import { PageCache } from "./cache/page-cache.ts";
import { serveKept, type Keeping, type KeptOptions } from "./cache/serve-kept.ts";
import type { App } from "./door.ts";
import { checkRequest, type Rejection } from "./request/check-request.ts";
import { ownNames } from "./request/host.ts";
import { holdsToken } from "./request/tokens-in-paths.ts";
import { limitConnections, type Draining } from "./running/connections.ts";
import type { Load } from "./running/load.ts";
import type { AnswerKind } from "./running/metrics.ts";
import { isOperational, serveOperational, type OperationalAnswers } from "./running/operational.ts";
import { takeShortcuts, type Shortcut } from "./shortcut.ts";

export interface ServerOptions extends OperationalAnswers {
  readonly baseUrl: string;
  readonly app: App;
  readonly watch: ChangeWatch;
  readonly load: Load;
  /** How a GET of this path may be kept; null when no such page exists. */
  readonly keepingOf: (path: string) => Keeping | null;
  readonly asset: (path: string) => AssetBytes | null;
  readonly shortcut: Shortcut;
  readonly mayAsk: KeptOptions["mayAsk"];
  /** Told of every answer: when it was handed over whole, or, where it had to be made, when it is sent. */
  readonly onAnswer: (
    request: IncomingMessage,
    status: number,
    kind: AnswerKind,
    ms: number,
  ) => void;
  readonly onError: (error: unknown) => void;
  /** Memory for kept pages, in bytes. */
  readonly cacheBytes: number;
}

export interface RunningServer extends Draining {
  readonly http: Server;
}

/** One request and its answer; `kind` says by whom it was answered. */
interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly path: string;
  kind: AnswerKind;
}

const clock = (): number => performance.now();

export function createServer(options: ServerOptions): RunningServer {
  const names = ownNames(options.baseUrl);
  const headers = headersFor(options.baseUrl);
  const kept: KeptOptions = {
    baseUrl: options.baseUrl,
    pages: new PageCache({ clock, maxBytes: options.cacheBytes * 0.75 }),
    searches: new PageCache({ clock, maxBytes: options.cacheBytes * 0.25 }),
    watch: options.watch,
    fetch: (request) => options.app.fetch(request, {}),
    headers,
    mayAsk: options.mayAsk,
  };
  const { load, watch } = options;
  const secure = options.baseUrl.startsWith("https:");
  const makers: Makers = {
    load,
    headers,
    shortcut: takeShortcuts({ of: options.shortcut, watch, origins: names.origins, secure }),
    route: getRequestListener((request, env) => options.app.fetch(request, env)),
  };

  function answer(exchange: Exchange): void | Promise<void> {
    const { request, response, path } = exchange;
    const operational = isOperational(path);
    const rejected = checkRequest(request, names, operational);
    if (rejected) return reject(options.baseUrl, rejected, exchange);
    if (operational) {
      exchange.kind = "operation";
      return serveOperational(options, path, request, response);
    }
    if (request.method !== "POST") {
      const asset = path.startsWith("/assets/") ? options.asset(path) : null;
      if (asset) {
        exchange.kind = "asset";
        return serveAsset(asset, request, response);
      }
      const keeping = options.keepingOf(path);
      if (keeping && keeping.keep !== "none") return keep(kept, keeping, exchange);
    }
    return make(makers, exchange);
  }

  const http = createHttpServer(limits, (request, response) => {
    const started = clock();
    const exchange: Exchange = {
      request,
      response,
      path: pathOf(request.url ?? "/"),
      kind: "refused",
    };
    const tell = (): void =>
      options.onAnswer(request, response.statusCode, exchange.kind, clock() - started);
    try {
      const making = answer(exchange);
      if (!making) return tell();
      response.once("close", tell);
      making.catch((error: unknown) => giveUp(options, error, exchange));
    } catch (error) {
      giveUp(options, error, exchange);
      tell();
    }
  });
  return { http, ...limitConnections(http) };
}

/**
 * Slow and endless requests end soon: a sweep every second enforces the limits (seconds in ms). The time for a whole
 * request is that of the largest upload over a slow line; read-body.ts holds every body to a pace long before.
 */
const limits = {
  connectionsCheckingInterval: 1000,
  headersTimeout: 10_000,
  requestTimeout: 400_000,
  keepAliveTimeout: 15_000,
  maxHeaderSize: 16_384,
  // check-request.ts refuses it, with a sentence.
  requireHostHeader: false,
};

function pathOf(url: string): string {
  const end = url.search(/[?#]/);
  return end < 0 ? url : url.slice(0, end);
}

function reject(baseUrl: string, { status, code }: Rejection, exchange: Exchange): void {
  const { request, response } = exchange;
  if (code === "host") {
    answerPlainly(request, response, { status, key: "cli.http.host", params: { url: baseUrl } });
  } else if (code === "method") {
    const headers = { Allow: "GET, HEAD, POST" };
    answerPlainly(request, response, { status, key: "cli.http.method", headers });
  } else {
    answerPlainly(request, response, { status, key: "cli.http.bad-request" });
  }
}

function keep(kept: KeptOptions, keeping: Keeping, exchange: Exchange): void | Promise<void> {
  exchange.kind = "kept";
  const wait = serveKept(kept, keeping, exchange.request, exchange.response);
  if (wait === null) return;
  return Promise.resolve(wait).then((seconds) => {
    if (seconds !== null) turnAway(exchange, 429, seconds);
  });
}

/** What answers are made with that are not kept. */
interface Makers {
  readonly load: Load;
  /** Those that all answers of a path have. */
  readonly headers: (path: string) => readonly string[];
  readonly shortcut: ReturnType<typeof takeShortcuts>;
  readonly route: (request: IncomingMessage, response: ServerResponse) => Promise<void>;
}

/** Never begun when there are too many already. */
async function make(makers: Makers, exchange: Exchange): Promise<void> {
  const { load, shortcut, route } = makers;
  const { request, response, path } = exchange;
  if (load.isTooMuch()) return turnAway(exchange, 503, 2);
  exchange.kind = "page";
  const headers = makers.headers(path);
  load.begin();
  try {
    if (await shortcut(exchange, headers)) return;
    for (let i = 0; i < headers.length; i += 2) {
      response.setHeader(headers[i] ?? "", headers[i + 1] ?? "");
    }
    await route(request, response);
  } finally {
    load.end();
  }
}

function turnAway(exchange: Exchange, status: 429 | 503, seconds: number): void {
  exchange.kind = "refused";
  const busy = exchange.request.method === "POST" ? "cli.http.busy-sent" : "cli.http.busy";
  const key = status === 429 ? "cli.http.too-many" : busy;
  const headers = { "Retry-After": String(seconds) };
  answerPlainly(exchange.request, exchange.response, { status, key, params: { seconds }, headers });
}

function giveUp(options: ServerOptions, error: unknown, { request, response }: Exchange): void {
  options.onError(error);
  if (response.headersSent) response.destroy();
  else answerPlainly(request, response, { status: 500, key: "cli.http.fault" });
}

/** Headers of pages by path: pages behind a mailed link tell no other page their address. */
function headersFor(baseUrl: string): (path: string) => readonly string[] {
  const transport = baseUrl.startsWith("https:") ? transportHeader : [];
  const usual = [...Object.entries(securityHeaders).flat(), ...transport];
  const open = [...Object.entries({ ...securityHeaders, ...openDataHeaders }).flat(), ...transport];
  const secret = [
    ...Object.entries({ ...securityHeaders, "Referrer-Policy": "no-referrer" }).flat(),
    ...transport,
  ];
  for (const headers of [usual, open, secret]) headers.push("Cache-Control", "no-store");
  return (path) => {
    if (holdsToken(path)) return secret;
    return /\.(?:json|csv|atom)(?:\?|$)/.test(path) ? open : usual;
  };
}
