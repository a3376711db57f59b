// A file of any format that can be read. The bytes decide where they can; the name decides between texts.

import type { Document } from "#recognition/document.ts";
import { type FormatRefusal, refuseFormat } from "./format-refusal.ts";
import { readCsv } from "./read-csv.ts";
import { readDocx } from "./read-docx.ts";
import { readHtml } from "./read-html.ts";
import { readMarkdown } from "./read-markdown.ts";
import { readPdf } from "./read-pdf.ts";
import { readText } from "./read-text.ts";
import { readXlsx } from "./read-xlsx.ts";

/** The blocks of a file, or why it cannot be read. Never throws; nothing but the bytes is read. */
export async function readDocument(
  bytes: Uint8Array,
  filename: string,
): Promise<Document | FormatRefusal> {
  if (bytes.length === 0) return refuseFormat("empty");
  const extension = /\.([a-z0-9]+)$/iu.exec(filename)?.[1]?.toLowerCase() ?? "txt";
  const kind = kindOfBytes(bytes);
  if (kind === "zip") return readZipped(bytes, extension);
  if (kind === "pdf") return readPdf(bytes);
  if (kind === "compound")
    return refuseFormat(extension.startsWith("xls") ? "unknown-format" : "old-word-format", {
      extension,
    });
  if (/^(?:docx|xlsx|pdf)$/u.test(extension)) return refuseFormat("wrong-extension", { extension });
  const read = textReaders[extension];
  return read === undefined ? refuseFormat("unknown-format", { extension }) : read(bytes);
}

const textReaders: Readonly<Record<string, (bytes: Uint8Array) => Document | FormatRefusal>> = {
  txt: readText,
  text: readText,
  md: readMarkdown,
  markdown: readMarkdown,
  html: readHtml,
  htm: readHtml,
  xhtml: readHtml,
  csv: readCsv,
  tsv: readCsv,
  tab: readCsv,
};

type ByteKind = "zip" | "pdf" | "compound" | "text";

/** By the first bytes: ZIP local file header, PDF header within the first kilobyte, OLE compound file. */
function kindOfBytes(bytes: Uint8Array): ByteKind {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) return "zip";
  if (head.startsWith("ÐÏ\u0011à¡±\u001aá")) return "compound";
  return /^[\s\S]{0,200}%PDF-\d/u.test(head) ? "pdf" : "text";
}

function readZipped(
  bytes: Uint8Array,
  extension: string,
): Promise<Document | FormatRefusal> | FormatRefusal {
  if (extension === "docx" || extension === "docm" || extension === "dotx") return readDocx(bytes);
  if (extension === "xlsx" || extension === "xlsm") return readXlsx(bytes);
  return refuseFormat(
    /^(?:txt|md|html?|csv|pdf)$/u.test(extension) ? "wrong-extension" : "unknown-format",
    { extension },
  );
}
