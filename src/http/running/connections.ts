/** Connections of the server: broken requests get an answer, silent ones end, and stopping lets the begun ones finish. */
import { STATUS_CODES, type Server } from "node:http";
import type { Socket } from "node:net";
import { translator, type MessageKey } from "#locales/translate.ts";
import { securityHeaders } from "../answer/security-headers.ts";

export interface Draining {
  /** Whether new requests are still taken. */
  readonly isDraining: () => boolean;
  /** Takes no new connections; settles when all requests are answered, after `patience` ms at the latest. */
  readonly drain: (patience: number) => Promise<void>;
}

/** A connection on which nothing moves for so long (ms) ends, whatever it waits for. */
const silence = 60_000;

export function limitConnections(http: Server): Draining {
  http.timeout = silence;
  http.on("clientError", answerBroken);
  let draining = false;
  http.prependListener("request", (_, response) => {
    if (draining) response.setHeader("Connection", "close");
  });

  async function drain(patience: number): Promise<void> {
    draining = true;
    const closed = new Promise<void>((resolve) => void http.close(() => resolve()));
    http.closeIdleConnections();
    const sweep = setInterval(() => http.closeIdleConnections(), 100);
    const end = setTimeout(() => http.closeAllConnections(), patience);
    await closed;
    clearInterval(sweep);
    clearTimeout(end);
  }

  return { isDraining: () => draining, drain };
}

/** What cannot be read as HTTP gets the status that says why; the connection ends with it. */
function answerBroken(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const { status, key } = whatIsBroken(error.code ?? "");
  const text = `${english(key)}\n`;
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    ...Object.entries(securityHeaders).map(([name, value]) => `${name}: ${value}`),
    "Cache-Control: no-store",
    "Connection: close",
    "Content-Type: text/plain; charset=utf-8",
    `Content-Length: ${Buffer.byteLength(text)}`,
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${text}`);
  setTimeout(() => socket.destroy(), 1000).unref();
}

/** What languages are preferred stands in the head that could not be read. */
const english = translator("en");

function whatIsBroken(code: string): { readonly status: number; readonly key: MessageKey } {
  switch (code) {
    case "HPE_HEADER_OVERFLOW":
      return { status: 431, key: "cli.http.head-too-large" };
    case "HPE_CHUNK_EXTENSIONS_OVERFLOW":
      return { status: 413, key: "cli.http.bad-request" };
    case "ERR_HTTP_REQUEST_TIMEOUT":
      return { status: 408, key: "cli.http.too-slow" };
    default:
      return { status: 400, key: "cli.http.bad-request" };
  }
}
