// Word documents (ECMA-376 WordprocessingML) to blocks: paragraphs with Word's own numbering, tables, footnotes; tracked
// changes are taken as accepted. Macros, pictures, embedded objects and links are never opened.

import type { Block, Document } from "#recognition/document.ts";
import { bodyBlocks, type DocxParts } from "./docx/body.ts";
import { noteBlocks } from "./docx/notes.ts";
import { readNumbering } from "./docx/numbering.ts";
import { readStyles } from "./docx/styles.ts";
import { type FormatRefusal, isFormatRefusal, refuseFormat } from "./format-refusal.ts";
import { buildDocument } from "./source/build-document.ts";
import { textLimits, zipLimits } from "./source/limits.ts";
import { unzip } from "./source/unzip.ts";
import { readXml } from "./source/xml.ts";

/** The blocks of a .docx file. Never throws. */
export async function readDocx(bytes: Uint8Array): Promise<Document | FormatRefusal> {
  if (bytes.length > zipLimits.bytes)
    return refuseFormat("too-large", { bytes: bytes.length, limit: zipLimits.bytes });
  const files = await unzip(bytes, (name) => partNames.test(name));
  if (isFormatRefusal(files)) return files;
  const main = partOf(files, "document");
  if (main === undefined) return refuseFormat("broken-file");
  const parts: DocxParts = {
    styles: readStyles(partOf(files, "styles")),
    numbering: readNumbering(partOf(files, "numbering")),
    links: readLinks(partOf(files, "_rels/document")),
  };
  const body = bodyBlocks(main, parts);
  if ("fault" in body)
    return body.fault === "too-deep"
      ? refuseFormat("too-deep", { limit: zipLimits.depth })
      : refuseFormat("broken-file");
  if (body.blocks.length > textLimits.blocks)
    return refuseFormat("too-many-parts", { limit: textLimits.blocks });
  const notes = ["footnotes", "endnotes"].flatMap((kind) =>
    noteBlocks(partOf(files, kind), body, parts),
  );
  return withText([...body.blocks, ...notes], body.tracked ? ["tracked-changes-accepted"] : []);
}

const partNames =
  /^word\/(?:(?:document|styles|numbering|footnotes|endnotes)\d*\.xml|_rels\/document\d*\.xml\.rels)$/u;

/** Word on the web numbers the parts that it writes: "word/document2.xml". */
function partOf(files: ReadonlyMap<string, Uint8Array>, part: string): Uint8Array | undefined {
  const plain = part.startsWith("_") ? `word/${part}.xml.rels` : `word/${part}.xml`;
  const numbered = [...files.keys()].filter((name) => name.replace(/\d+(?=\.xml)/u, "") === plain);
  return files.get(plain) ?? files.get(numbered[0] ?? "");
}

function withText(blocks: readonly Block[], notices: readonly string[]): Document | FormatRefusal {
  const document = buildDocument("docx", blocks, { notices });
  return document.lines.length === 0 ? refuseFormat("no-text") : document;
}

function readLinks(bytes: Uint8Array | undefined): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  if (bytes === undefined) return links;
  readXml(bytes, new Set(["rel:Relationship"]), ({ attributes }) => {
    if (attributes["TargetMode"] === "External")
      links.set(attributes["Id"] ?? "", attributes["Target"] ?? "");
  });
  return links;
}
