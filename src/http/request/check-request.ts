/** What is wrong with a request before anything looks at what it wants. */
import type { IncomingMessage } from "node:http";
import type { OwnNames } from "./host.ts";

export interface Rejection {
  readonly status: 400 | 405 | 414 | 421;
  readonly code: "bad-request" | "method" | "too-large" | "host";
}

const longest = 2000;

/** Operational paths are asked for by address, by programs that do not know the site's name. */
export function checkRequest(
  request: IncomingMessage,
  names: OwnNames,
  operational: boolean,
): Rejection | null {
  const { method = "", url = "" } = request;
  if (url.length > longest) return { status: 414, code: "too-large" };
  if (!isPlainTarget(url)) return { status: 400, code: "bad-request" };
  if (method !== "GET" && method !== "HEAD" && method !== "POST")
    return { status: 405, code: "method" };
  const hosts = countHosts(request.rawHeaders);
  if (hosts > 1 || (hosts === 0 && request.httpVersion === "1.1"))
    return { status: 400, code: "bad-request" };
  if (!operational && !isOwn(request.headers.host, names)) return { status: 421, code: "host" };
  return null;
}

function isOwn(host: string | undefined, { hosts }: OwnNames): boolean {
  return host !== undefined && (hosts.has(host) || hosts.has(host.toLowerCase()));
}

/** RFC 9112, section 3.2: one is needed, and of two none is right; Node would take the first. */
function countHosts(rawHeaders: readonly string[]): number {
  let count = 0;
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i];
    if (name?.length === 4 && name.toLowerCase() === "host") count++;
  }
  return count;
}

/** One path of our own, percent-encoded UTF-8; no absolute addresses, no `//host`, no NUL. */
function isPlainTarget(url: string): boolean {
  if (!url.startsWith("/") || url.startsWith("//") || /[\\\s\0-\x1f\x7f-\uffff]/.test(url))
    return false;
  if (!url.includes("%")) return true;
  try {
    return !decodeURIComponent(url.replaceAll("+", " ")).includes("\0");
  } catch {
    return false;
  }
}
