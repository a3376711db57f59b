/** Files are told apart by what they hold, whatever they are called; what was changed is refused, not passed over. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { harbourPlan, logKey, policy, publish } from "../../../test/log/harbour-log.ts";
import { noteOf } from "../../../test/log/verify-site.ts";
import { recogniseFile } from "./kept-file.ts";
import { formatReceipt } from "./receipt.ts";
import { formatReceiptElement } from "./receipt-page.ts";

const note = noteOf(publish(harbourPlan()));
const proof = `c2sp.org/tlog-proof@v1\nindex 3\n\n${note}`;
const receipt = formatReceipt({
  entry: "{}",
  manifest: "{}",
  openings: [],
  proof,
  texts: {},
  vkey: logKey.vkey,
});
const page = `<!doctype html>\n${formatReceiptElement(receipt)}`;

const files: readonly (readonly [file: string, kind: string, note?: string])[] = [
  [receipt, "receipt", note],
  [page, "receipt", note],
  [receipt.replace('"v":1', '"v":2'), "receipt", ""],
  [
    page.replace("application/vnd.undersigned.receipt", "application/vnd.undersigned.receipt "),
    "receipt",
    "",
  ],
  [proof, "proof", note],
  [proof.replace("index 3", "index 03"), "proof", ""],
  [note, "checkpoint", note],
  [policy, "policy"],
  [`# trust\n${policy}`, "policy"],
  [logKey.vkey, "key"],
  [`${logKey.vkey}\n`, "key"],
  ["", "unknown"],
  ["Dear keepers,\nthe lamp is out.\n", "unknown"],
  ["{}", "unknown"],
  ["<!doctype html><p>log", "unknown"],
];

test("each kind of file", () => {
  for (const [text, kind, expected] of files) {
    const found = recogniseFile(new Uint8Array(Buffer.from(text)));
    assert.equal(found.kind, kind, text.slice(0, 60));
    if ("note" in found) assert.equal(found.note, expected, text.slice(0, 60));
  }
  assert.equal(recogniseFile(Uint8Array.of(0xff)).kind, "unknown");
});
