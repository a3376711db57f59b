/** Whether a port is free, before anything is made for it. */
import { createServer } from "node:net";
import type { Terminal } from "./terminal.ts";

/** The port listened on for a moment: `port` itself, or a free one for 0; else the system's error code. */
export function tryPort(port: number, host: string): Promise<number | { readonly code: string }> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error: NodeJS.ErrnoException) => resolve({ code: error.code ?? "" }));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const found = typeof address === "object" && address ? address.port : port;
      server.close(() => resolve(found));
    });
  });
}

export async function sayPortTrouble(
  terminal: Terminal,
  place: { readonly port: number; readonly host: string },
  code: string,
): Promise<number> {
  const { port, host } = place;
  if (code === "EADDRINUSE") {
    const free = await findFree(port, host);
    terminal.say("cli.serve.port-used", { port: String(port), free: String(free) });
  } else if (code === "EACCES") terminal.say("cli.serve.port-rights", { port: String(port) });
  else terminal.say("cli.serve.host-unknown", { host });
  return 1;
}

/** The next ports first, because they are easy to remember. */
async function findFree(port: number, host: string): Promise<number> {
  for (let next = port + 1; next < Math.min(port + 20, 65_536); next++) {
    if ((await tryPort(next, host)) === next) return next;
  }
  const any = await tryPort(0, host);
  return typeof any === "number" ? any : port + 1;
}
