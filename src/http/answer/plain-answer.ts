/** Answers of one sentence, for requests that no page can answer. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { chooseLocale, translator, type MessageKey } from "#locales/translate.ts";
import { securityHeaders } from "./security-headers.ts";

export interface PlainAnswer {
  readonly status: number;
  readonly key: MessageKey;
  readonly params?: Readonly<Record<string, string | number>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The connection ends with the answer when the request's body is still to come: nobody will read it. */
export function answerPlainly(
  request: IncomingMessage,
  response: ServerResponse,
  answer: PlainAnswer,
): void {
  const t = translator(chooseLocale(request.headers["accept-language"]));
  const text = Buffer.from(`${t(answer.key, answer.params)}\n`);
  response.writeHead(answer.status, {
    ...securityHeaders,
    "Cache-Control": "no-store",
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": text.length,
    ...(isBodyToCome(request) ? { Connection: "close" } : {}),
    ...answer.headers,
  });
  response.end(request.method === "HEAD" ? undefined : text);
}

/** A request is not yet complete when it is handed over, even if its head says that no body follows. */
function isBodyToCome({ complete, method, headers }: IncomingMessage): boolean {
  if (complete || method !== "POST") return false;
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

export function answerText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    ...securityHeaders,
    "Cache-Control": "no-store",
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": Buffer.byteLength(text),
  });
  response.end(text);
}
