/**
 * A process that asks one server over raw keep-alive connections, one request at a time on each, and counts whole
 * answers. It is told by a message what to ask, and answers with one. Parsing stops at what the framing of an answer
 * needs (RFC 9112, section 6), so that the server and not the asker is what is measured. After an answer that ends its
 * connection the next request has a new one (section 9.6); a request that gets no answer ends the run, for nobody may
 * count it, and an act must not be asked for twice.
 */
import { connect, type Socket } from "node:net";

export interface Load {
  readonly port: number;
  readonly connections: number;
  /** Each is asked once, in this order; with `seconds`, the first again and again. */
  readonly requests: readonly string[];
  readonly seconds?: number;
}

export interface Loaded {
  /** Whole answers. */
  readonly answers: number;
  readonly seconds: number;
  /** How many answers had which status. */
  readonly statuses: Readonly<Record<string, number>>;
}

process.once("message", (load: Load) => {
  void putLoad(load).then((loaded) => process.send?.(loaded));
});

async function putLoad(load: Load): Promise<Loaded> {
  const statuses: Record<string, number> = {};
  let asked = 0;
  let answers = 0;
  const open = Array.from({ length: load.connections }, () => connected(load.port));
  const sockets = await Promise.all(open);
  const started = performance.now();
  const end = load.seconds === undefined ? Infinity : started + load.seconds * 1000;
  const again = load.seconds === undefined ? undefined : load.requests[0];
  const next = (): string | undefined => {
    if (performance.now() >= end) return undefined;
    return again ?? load.requests[asked++];
  };
  const count = (status: string): void => {
    answers++;
    statuses[status] = (statuses[status] ?? 0) + 1;
  };
  const ask = async (socket: Socket): Promise<void> => {
    for (let on = socket; await converse(on, next, count);) on = await connected(load.port);
  };
  await Promise.all(sockets.map(ask)).catch((error: unknown) => {
    throw new Error(`after ${answers} answers, ${JSON.stringify(statuses)}`, { cause: error });
  });
  return { answers, seconds: (performance.now() - started) / 1000, statuses };
}

function connected(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true }, () => resolve(socket));
    socket.once("error", reject);
  });
}

/**
 * Asks on one connection until there is nothing more to ask.
 *
 * @returns whether the server ended the connection with an answer before that.
 */
function converse(
  socket: Socket,
  next: () => string | undefined,
  count: (status: string) => void,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let missing = 0;
    let head = "";
    let isLast = false;
    const ask = (): void => {
      const request = isLast ? undefined : next();
      if (request !== undefined) return void socket.write(request, "latin1");
      socket.destroy();
      resolve(isLast);
    };
    socket.on("data", (bytes) => {
      if (missing > 0) missing -= bytes.length;
      else {
        head += bytes.toString("latin1");
        const length = wholeLength(head);
        if (length === undefined) return;
        count(head.slice(9, 12));
        isLast = /\r\nconnection: close\r\n/i.test(head);
        missing = length - head.length;
        head = "";
      }
      if (missing === 0) ask();
    });
    socket.once("close", () =>
      reject(new Error("the server closed a connection and left a request unanswered")),
    );
    ask();
  });
}

/** Bytes of the answer that begins with `text`; undefined while that cannot be told. */
function wholeLength(text: string): number | undefined {
  const end = text.indexOf("\r\n\r\n");
  if (end < 0) return undefined;
  const head = text.slice(0, end).toLowerCase();
  const length = /\r\ncontent-length: (\d+)/.exec(head)?.[1];
  if (length !== undefined) return end + 4 + Number(length);
  if (!head.includes("\r\ntransfer-encoding: chunked")) return end + 4;
  return text.endsWith("\r\n0\r\n\r\n") ? text.length : undefined;
}
