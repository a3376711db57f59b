// What a page opens and never closes.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "../format-refusal.ts";
import { readDocument } from "../read-document.ts";

test("an embedded film that is never closed hides nothing of the page below", async () => {
  for (const end of ["", "</object>"]) {
    const page = `<p>Above.</p><center><object width="480"><param name="movie" value="x"><embed src="x">${end}</center><p>Below.</p>`;
    const document = await readDocument(new TextEncoder().encode(page), "page.html");
    assert.ok(!isFormatRefusal(document));
    assert.deepEqual(
      document.lines.map(({ text }) => text),
      ["Above.", "Below."],
    );
  }
});

test("what stands in a closed one instead of the film is not read", async () => {
  const page = "<p>Above.</p><object><p>Your browser shows no films.</p></object><p>Below.</p>";
  const document = await readDocument(new TextEncoder().encode(page), "page.html");
  assert.ok(!isFormatRefusal(document));
  assert.deepEqual(
    document.lines.map(({ text }) => text),
    ["Above.", "Below."],
  );
});
