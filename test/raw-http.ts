/** HTTP spoken by hand over a socket: what no client library would send, and exactly what came back. */
import { connect, type Socket } from "node:net";

export interface RawAnswer {
  readonly status: number;
  /** Names in lower case; a name that came twice has its values joined by a line break. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Sends bytes and reads until the connection ends or `quiet` ms pass without more. */
export async function sendRaw(port: number, bytes: string | Buffer, quiet = 1500): Promise<Buffer> {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => undefined);
  socket.write(bytes);
  return collect(socket, quiet);
}

export async function ask(
  port: number,
  path: string,
  options: {
    method?: string;
    headers?: Readonly<Record<string, string>>;
    body?: string | Buffer;
  } = {},
): Promise<RawAnswer> {
  const { method = "GET", headers = {}, body } = options;
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  const all: Record<string, string> = {
    Host: `localhost:${port}`,
    Connection: "close",
    ...(bytes ? { "Content-Length": String(bytes.length) } : {}),
    ...headers,
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  const head = Buffer.from([`${method} ${path} HTTP/1.1`, ...lines, "", ""].join("\r\n"));
  return parseAnswer(await sendRaw(port, bytes ? Buffer.concat([head, bytes]) : head));
}

export function parseAnswer(answer: Buffer): RawAnswer {
  const end = answer.indexOf("\r\n\r\n");
  const [first = "", ...lines] = answer
    .subarray(0, Math.max(end, 0))
    .toString("latin1")
    .split("\r\n");
  const headers: Record<string, string> = {};
  for (const line of lines) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).toLowerCase();
    const value = line.slice(colon + 1).trim();
    headers[name] = name in headers ? `${headers[name]}\n${value}` : value;
  }
  const body = answer.subarray(end + 4);
  const chunked = headers["transfer-encoding"] === "chunked";
  return {
    status: Number(first.split(" ")[1] ?? 0),
    headers,
    body: chunked ? unchunk(body) : body,
  };
}

function unchunk(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length;) {
    const line = body.indexOf("\r\n", at);
    const size = parseInt(body.subarray(at, line).toString("latin1"), 16);
    if (!size) break;
    parts.push(body.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
  return Buffer.concat(parts);
}

function collect(socket: Socket, quiet: number): Promise<Buffer> {
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    const done = (): void => {
      socket.destroy();
      resolve(Buffer.concat(parts));
    };
    socket.setTimeout(quiet, done);
    socket.on("data", (part: Buffer) => parts.push(part));
    socket.on("close", done);
  });
}
