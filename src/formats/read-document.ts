// A file of any format that can be read, by its bytes first and by its name where the bytes do not tell.

import type { Document } from "#recognition/document.ts";
import { type FormatRefusal, refuseFormat } from "./format-refusal.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readText } from "./read-text.ts";

/** The blocks of a file; the name decides between formats whose bytes look alike. Never throws. */
export async function readDocument(
  bytes: Uint8Array,
  filename: string,
): Promise<Document | FormatRefusal> {
  const extension = /\.([a-z0-9]+)$/iu.exec(filename)?.[1]?.toLowerCase() ?? "txt";
  if (extension === "md" || extension === "markdown") return readMarkdown(bytes);
  if (extension === "txt" || extension === "text") return readText(bytes);
  return refuseFormat("unknown-format", { extension });
}
