/** What machines ask of a server: whether it lives, whether it may be sent readers, and its counters. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { answerText } from "../answer/plain-answer.ts";

export interface OperationalAnswers {
  /** Null when everything needed is there, else what is not. */
  readonly ready: () => Promise<string | null>;
  readonly metrics: () => Promise<string>;
  /** Counters are for this machine and its network. */
  readonly mayLookInside: (request: IncomingMessage) => boolean;
}

const paths: ReadonlySet<string> = new Set(["/healthz", "/readyz", "/metrics"]);

export function isOperational(path: string): boolean {
  return paths.has(path);
}

export async function serveOperational(
  options: OperationalAnswers,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (path === "/healthz") return answerText(response, 200, "ok\n");
  if (path === "/readyz") {
    const missing = await options.ready().catch(() => "fault");
    return answerText(response, missing ? 503 : 200, `${missing ?? "ready"}\n`);
  }
  if (!options.mayLookInside(request)) return answerText(response, 403, "not from here\n");
  answerText(response, 200, await options.metrics());
}
