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

export interface ServerOptions extends OperationalAnswers {
  readonly baseUrl: string;
  readonly app: App;
  readonly watch: ChangeWatch;
  readonly load: Load;
  /** How a GET of this path may be kept; null when no such page exists. */
  readonly keepingOf: (path: string) => Keeping | null;
  readonly asset: (path: string) => AssetBytes | null;
  readonly mayAsk: KeptOptions["mayAsk"];
  /** Told of every answer once it is sent. */
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
  const route = getRequestListener((request, env) => options.app.fetch(request, env));

  async function answer(
    request: IncomingMessage,
    response: ServerResponse,
    path: string,
  ): Promise<AnswerKind> {
    const operational = isOperational(path);
    const rejected = checkRequest(request, names, operational);
    if (rejected) return reject(options.baseUrl, rejected, request, response);
    if (operational) return operate(options, path, request, response);
    if (request.method !== "POST") {
      const asset = path.startsWith("/assets/") ? options.asset(path) : null;
      if (asset) return (serveAsset(asset, request, response), "asset");
      const keeping = options.keepingOf(path);
      if (keeping && keeping.keep !== "none") return keep(kept, keeping, request, response);
    }
    return make(options.load, headers(path), route, request, response);
  }

  const http = createHttpServer(limits, (request, response) => {
    const started = clock();
    const path = pathOf(request.url ?? "/");
    let kind: AnswerKind = "refused";
    response.once("close", () =>
      options.onAnswer(request, response.statusCode, kind, clock() - started),
    );
    answer(request, response, path).then(
      (done) => void (kind = done),
      (error: unknown) => giveUp(options, error, request, response),
    );
  });
  return { http, ...limitConnections(http) };
}

/** Slow and endless requests end soon: a sweep every second enforces the limits (seconds in ms). */
const limits = {
  connectionsCheckingInterval: 1000,
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 15_000,
  maxHeaderSize: 16_384,
  requireHostHeader: true,
};

function pathOf(url: string): string {
  const end = url.search(/[?#]/);
  return end < 0 ? url : url.slice(0, end);
}

function reject(
  baseUrl: string,
  { status, code }: Rejection,
  request: IncomingMessage,
  response: ServerResponse,
): AnswerKind {
  if (code === "host") {
    answerPlainly(request, response, { status, key: "cli.http.host", params: { url: baseUrl } });
  } else if (code === "method") {
    const headers = { Allow: "GET, HEAD, POST" };
    answerPlainly(request, response, { status, key: "cli.http.method", headers });
  } else {
    answerPlainly(request, response, { status, key: "cli.http.bad-request" });
  }
  return "refused";
}

async function operate(
  options: ServerOptions,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<AnswerKind> {
  await serveOperational(options, path, request, response);
  return "operation";
}

async function keep(
  kept: KeptOptions,
  keeping: Keeping,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<AnswerKind> {
  const wait = serveKept(kept, keeping, request, response);
  const seconds = wait === null ? null : await wait;
  if (seconds === null) return "kept";
  return turnAway(request, response, 429, seconds);
}

/** The router's answers: never begun when there are too many already. */
async function make(
  load: Load,
  headers: readonly string[],
  route: (request: IncomingMessage, response: ServerResponse) => Promise<void>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<AnswerKind> {
  if (load.isTooMuch()) return turnAway(request, response, 503, 2);
  for (let i = 0; i < headers.length; i += 2)
    response.setHeader(headers[i] ?? "", headers[i + 1] ?? "");
  load.begin();
  try {
    await route(request, response);
  } finally {
    load.end();
  }
  return "page";
}

function turnAway(
  request: IncomingMessage,
  response: ServerResponse,
  status: 429 | 503,
  seconds: number,
): AnswerKind {
  const key = status === 429 ? "cli.http.too-many" : "cli.http.busy";
  const headers = { "Retry-After": String(seconds) };
  answerPlainly(request, response, { status, key, params: { seconds }, headers });
  return "refused";
}

function giveUp(
  options: ServerOptions,
  error: unknown,
  request: IncomingMessage,
  response: ServerResponse,
): void {
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
  const unkept = ["Cache-Control", "no-store"];
  return (path) => {
    if (holdsToken(path)) return [...secret, ...unkept];
    return [...(/\.(?:json|csv|atom)(?:\?|$)/.test(path) ? open : usual), ...unkept];
  };
}
