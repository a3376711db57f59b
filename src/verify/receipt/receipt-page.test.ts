/** The element that holds a receipt in a page: nothing in it means anything to a browser, and it reads back byte for byte. */

import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { formatReceipt } from "./receipt.ts";
import { formatReceiptElement, readReceiptFile } from "./receipt-page.ts";

const receipt = {
  entry: "{}",
  manifest: "{}",
  openings: [],
  proof: "c2sp.org/tlog-proof@v1\n",
  texts: { en: "Keep the light\n" },
  vkey: "harbour.example/log/2026a+00000000+AQ==",
};
const pageOf = (element: string): Uint8Array =>
  new Uint8Array(Buffer.from(`<!doctype html>\n<title>x</title>${element}<script>1</script>`));

test("whatever a receipt holds, its element is base64 and ends once, and gives the receipt back", () => {
  const hostile = fc.constantFrom(
    "</script>",
    "<!--",
    "]]>",
    "<script",
    "\u2028",
    "&lt;",
    "</SCRIPT >",
  );
  const words = fc.array(fc.oneof(hostile, fc.string()), { maxLength: 8 });
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join("").toWellFormed().normalize("NFC");
      const file = formatReceipt({ ...receipt, texts: { en: text } });
      const element = formatReceiptElement(file);
      assert.match(element, /^<script type="[a-z./]+" id="receipt">[A-Za-z0-9+/=\n]+<\/script>$/);
      assert.equal(readReceiptFile(pageOf(element))?.texts["en"], text);
      assert.equal(readReceiptFile(new Uint8Array(Buffer.from(file)))?.texts["en"], text);
    }),
    { seed: 7, numRuns: 300 },
  );
});

test("two receipts in one page, a cut one, a page that is none and other files are no receipts", () => {
  const element = formatReceiptElement(formatReceipt(receipt));
  const bytes = (text: string) => new Uint8Array(Buffer.from(text));
  assert.ok(readReceiptFile(pageOf(element)), "the control");
  assert.equal(readReceiptFile(pageOf(element + element)), undefined);
  assert.equal(
    readReceiptFile(pageOf(element.replace(/.{9}\n<\/script>/, "</script>"))),
    undefined,
  );
  assert.equal(readReceiptFile(bytes(`<p>${element}`)), undefined);
  assert.equal(readReceiptFile(bytes("<!doctype html><p>nothing")), undefined);
  assert.equal(readReceiptFile(Uint8Array.of(0xff, 0xfe)), undefined);
});
