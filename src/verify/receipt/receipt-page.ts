// A receipt as a page that verifies itself (docs/formats/receipt.md): the receipt's bytes lie in it as base64, in an
// element of their own, so that nothing that a text or a name holds can end that element or mean anything to a browser.
//
//   <script type="application/vnd.undersigned.receipt" id="receipt">
//   eyJlbnRyeSI6IntcImFjdFwiOlwi…
//   </script>

import { decodeBase64, encodeBase64 } from "#lib/base64.ts";
import { decodeUtf8, encodeUtf8 } from "#lib/bytes.ts";
import { parseReceipt } from "./receipt.ts";
import type { Receipt } from "./receipt.ts";

const open = '<script type="application/vnd.undersigned.receipt" id="receipt">';
const close = "</script>";
/** The page's own program holds the words of the opening, too, but not before base64. */
const element = new RegExp(`${open}([A-Za-z0-9+/=\\s]*)${close}`, "g");
const lineLength = 100;
const maxFile = 24 * 1024 * 1024;

/** The element that holds a receipt, given as canonical JSON. */
export function formatReceiptElement(receipt: string): string {
  const lines = encodeBase64(encodeUtf8(receipt)).match(new RegExp(`.{1,${lineLength}}`, "g"));
  return `${open}\n${(lines ?? []).join("\n")}\n${close}`;
}

/** The receipt in a file as people keep it, JSON or a page; undefined when there is none, or more than one. */
export function readReceiptFile(file: Uint8Array): Receipt | undefined {
  const text = file.length <= maxFile ? decodeUtf8(file) : undefined;
  if (text === undefined) return undefined;
  if (!/^\s*<!doctype html>/i.test(text)) return parseReceipt(text);
  const [only, more] = [...text.matchAll(element)];
  const bytes = more ? undefined : decodeElement(only?.[1] ?? "");
  return bytes && parseReceipt(decodeUtf8(bytes) ?? "");
}

/** What stands in the element. */
export function decodeElement(content: string): Uint8Array | undefined {
  return decodeBase64(content.replaceAll(/\s+/g, ""));
}
