/** Connections of the server: broken requests get an answer, silent ones end, and stopping lets the begun ones finish. */
import type { Server } from "node:http";
import type { Socket } from "node:net";

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
  const status = statusOfBroken(error.code ?? "");
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  setTimeout(() => socket.destroy(), 1000).unref();
}

function statusOfBroken(code: string): string {
  if (code === "HPE_HEADER_OVERFLOW") return "431 Request Header Fields Too Large";
  if (code === "HPE_CHUNK_EXTENSIONS_OVERFLOW") return "413 Payload Too Large";
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return "408 Request Timeout";
  return "400 Bad Request";
}
