/** Style sheets, fonts and pictures: their address holds their hash, so they are kept for ever (RFC 8246). */
import type { IncomingMessage, ServerResponse } from "node:http";
import { chooseEncoding } from "./encodings.ts";
import { securityHeaders } from "./security-headers.ts";

export interface AssetBytes {
  readonly type: string;
  readonly bytes: Uint8Array;
  readonly br?: Uint8Array;
  readonly gzip?: Uint8Array;
}

export function serveAsset(
  asset: AssetBytes,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const wanted = chooseEncoding(request.headers["accept-encoding"]);
  const packed = wanted === "identity" ? undefined : asset[wanted];
  const body = packed ?? asset.bytes;
  response.writeHead(200, {
    ...securityHeaders,
    "Cache-Control": "public, max-age=31536000, immutable",
    "Content-Type": asset.type,
    "Content-Length": body.length,
    Vary: "Accept-Encoding",
    ...(packed ? { "Content-Encoding": wanted } : {}),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}
