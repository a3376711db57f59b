// PDF, best effort (pdf.js by way of unpdf): its text line by line, with a notice that it must be checked. A PDF says
// where letters stand, not what a line or a list is; scripts that run right to left often come out damaged.

import type { Block, Document, Line } from "#recognition/document.ts";
import { type FormatRefusal, refuseFormat } from "./format-refusal.ts";
import { type PageLine, pageLines } from "./pdf/lines.ts";
import { withoutRunningHeads } from "./pdf/running-heads.ts";
import { buildDocument } from "./source/build-document.ts";
import { pdfLimits } from "./source/limits.ts";

/** The lines of a PDF as blocks. Never throws. */
export async function readPdf(bytes: Uint8Array): Promise<Document | FormatRefusal> {
  if (bytes.length > pdfLimits.bytes)
    return refuseFormat("too-large", { bytes: bytes.length, limit: pdfLimits.bytes });
  try {
    // pdf.js is large and seldom needed: it is loaded when a PDF comes.
    const { getDocumentProxy } = await import("unpdf");
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    if (pdf.numPages > pdfLimits.pages)
      return refuseFormat("too-many-parts", { limit: pdfLimits.pages });
    const pages: PageLine[][] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const content = await (await pdf.getPage(number)).getTextContent();
      pages.push(pageLines(content.items.filter((item) => "str" in item)));
    }
    const document = buildDocument("pdf", blocksOf(withoutRunningHeads(pages)), {
      notices: ["pdf-best-effort"],
    });
    return document.lines.length === 0 ? refuseFormat("no-text") : document;
  } catch (error) {
    return refuseFormat(/password/iu.test(String(error)) ? "encrypted-file" : "broken-file");
  }
}

/** A gap wider than a line's usual distance ends a block. */
function blocksOf(pages: readonly (readonly PageLine[])[]): Block[] {
  const blocks: Block[] = [];
  let open: Line[] = [];
  let number = 0;
  const close = (): void => {
    if (open.length > 0) blocks.push({ kind: "paragraph", plain: true, lines: open });
    open = [];
  };
  for (const lines of pages) {
    for (const { text, opensBlock } of lines) {
      number += 1;
      if (opensBlock) close();
      open.push({ text, number });
    }
  }
  close();
  return blocks;
}
