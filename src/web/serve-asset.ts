/** Answers of `/assets/…`: bytes that never change under their address, in the encoding the browser prefers. */
import { refuse } from "#domain/refusal.ts";
import type { PageContext } from "#http/door.ts";
import { type Pages, refusalAnswer } from "./answers.ts";

export function showAsset(pages: Pages, c: PageContext): Response {
  const asset = pages.assets.find(c.req.path);
  if (!asset) return refusalAnswer(pages, c, refuse("not-found"));
  const accepted = c.req.header("accept-encoding") ?? "";
  const encoding = asset.br && /\bbr\b/.test(accepted) ? "br" : asset.gzip && /\bgzip\b/.test(accepted) ? "gzip" : null;
  const bytes = encoding ? asset[encoding] : asset.bytes;
  const headers: Record<string, string> = {
    "content-type": asset.type,
    "cache-control": "public, max-age=31536000, immutable",
    ...(asset.br && { vary: "Accept-Encoding" }),
    ...(encoding && { "content-encoding": encoding }),
  };
  return c.body(Uint8Array.from(bytes ?? asset.bytes), 200, headers);
}

/** Some programs ask for this name without reading the page. */
export function showFavicon(pages: Pages, c: PageContext): Response {
  return c.redirect(pages.assets.url("favicon.svg"), 302);
}
