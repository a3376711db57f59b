import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { escapeHtml, html, joined, trusted } from "./html.ts";

test("values are escaped, markup made here is not", () => {
  const name = `<script>"Tern" & 'Skua'</script>`;
  const escaped = "&lt;script&gt;&quot;Tern&quot; &amp; &#39;Skua&#39;&lt;/script&gt;";
  assert.equal(html`<p>${name}</p>`.text, `<p>${escaped}</p>`);
  assert.equal(
    html`<p title="${name}">${html`<b>${1}</b>`}</p>`.text,
    `<p title="${escaped}"><b>1</b></p>`,
  );
  assert.equal(html`${trusted("<hr>")}`.text, "<hr>");
});

test("absent children leave no trace and lists are joined", () => {
  assert.equal(html`a${null}${undefined}${false}${""}b`.text, "ab");
  assert.equal(html`<ul>${["x", html`<i></i>`, ["<", 2]]}</ul>`.text, "<ul>x<i></i>&lt;2</ul>");
  assert.equal(joined(["a", "<", html`<b>`], html`<br>`).text, "a<br>&lt;<br><b>");
});

test("no text can leave the place it was put in", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      assert.doesNotMatch(escapeHtml(text), /[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/);
    }),
  );
});
