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
    ...(request.complete || request.method !== "POST" ? {} : { Connection: "close" }),
    ...answer.headers,
  });
  response.end(request.method === "HEAD" ? undefined : text);
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
