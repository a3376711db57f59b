// A file of any format that can be read. The bytes decide where they can; the name decides between texts. Only the reader
// of that format is loaded.

import { isWikiText } from "./markdown/wiki-text.ts";
import type { Document } from "#recognition/document.ts";
import { type FormatRefusal, isFormatRefusal, refuseFormat } from "./format-refusal.ts";

/** The blocks of a file, or why it cannot be read. Never throws; nothing but the bytes is read. */
export async function readDocument(
  bytes: Uint8Array,
  filename: string,
): Promise<Document | FormatRefusal> {
  if (bytes.length === 0) return refuseFormat("empty");
  const read = await readKind(bytes, filename);
  return !isFormatRefusal(read) && read.lines.length === 0 ? refuseFormat("no-text") : read;
}

async function readKind(bytes: Uint8Array, filename: string): Promise<Document | FormatRefusal> {
  const extension = /\.([a-z0-9]+)$/iu.exec(filename)?.[1]?.toLowerCase() ?? "txt";
  const kind = kindOfBytes(bytes);
  if (kind === "zip") return readZipped(bytes, extension);
  if (kind === "pdf") return (await import("./read-pdf.ts")).readPdf(bytes);
  if (kind === "compound") return refuseCompound(bytes, extension);
  if (/^(?:docx|xlsx|pdf)$/u.test(extension)) return refuseFormat("wrong-extension", { extension });
  const load = isWikiPage(bytes, extension) ? markdown : textReaders[extension];
  return load === undefined ? refuseFormat("unknown-format", { extension }) : (await load())(bytes);
}

/** A wiki's source, by its name or, saved as plain text, by its signs. */
function isWikiPage(bytes: Uint8Array, extension: string): boolean {
  if (/^(?:wiki|mediawiki|wikitext)$/u.test(extension)) return true;
  if (!/^te?xt$/u.test(extension)) return false;
  return isWikiText(new TextDecoder("latin1").decode(bytes.subarray(0, 40_000)));
}

type Reader = (bytes: Uint8Array) => Document | FormatRefusal;

const text = async (): Promise<Reader> => (await import("./read-text.ts")).readText;
const markdown = async (): Promise<Reader> => (await import("./read-markdown.ts")).readMarkdown;
const html = async (): Promise<Reader> => (await import("./read-html.ts")).readHtml;
const csv = async (): Promise<Reader> => (await import("./read-csv.ts")).readCsv;

const textReaders: Readonly<Record<string, () => Promise<Reader>>> = {
  txt: text,
  text,
  md: markdown,
  markdown,
  html,
  htm: html,
  xhtml: html,
  csv,
  tsv: csv,
  tab: csv,
};

type ByteKind = "zip" | "pdf" | "compound" | "text";

/** By the first bytes: ZIP local file header, PDF header within the first kilobyte, OLE compound file. */
function kindOfBytes(bytes: Uint8Array): ByteKind {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 1024));
  if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) return "zip";
  if (head.startsWith("ÐÏ\u0011à¡±\u001aá")) return "compound";
  return /^[\s\S]{0,200}%PDF-\d/u.test(head) ? "pdf" : "text";
}

/** Compound files are those of old Office programs, and what new ones pack a file with a password into (MS-OFFCRYPTO). */
function refuseCompound(bytes: Uint8Array, extension: string): FormatRefusal {
  const { buffer, byteOffset, length } = bytes;
  const isSealed = Buffer.from(buffer, byteOffset, length).includes(
    "EncryptedPackage",
    0,
    "utf16le",
  );
  if (isSealed) return refuseFormat("encrypted-file");
  const code = extension.startsWith("xls") ? "unknown-format" : "old-word-format";
  return refuseFormat(code, { extension });
}

async function readZipped(bytes: Uint8Array, extension: string): Promise<Document | FormatRefusal> {
  if (extension === "docx" || extension === "docm" || extension === "dotx")
    return (await import("./read-docx.ts")).readDocx(bytes);
  if (extension === "xlsx" || extension === "xlsm")
    return (await import("./read-xlsx.ts")).readXlsx(bytes);
  return refuseFormat(
    /^(?:txt|md|html?|csv|pdf)$/u.test(extension) ? "wrong-extension" : "unknown-format",
    { extension },
  );
}
