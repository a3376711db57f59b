import assert from "node:assert/strict";
import { test } from "node:test";
import { withoutTemplateTags } from "./template-tags.ts";

test("what a PHP file begins with is no text, however long, and its lines stay", () => {
  const head = `<?php\n$head = <<<end\n<style>\n${".lamp { color: white; }\n".repeat(300)}</style>\nend;\n?>\n`;
  const page = `#!/usr/bin/php\n${head}<p>The lamp is dark.</p>\n<?php include 'foot.php' ?>\n`;
  const plain = withoutTemplateTags(page);
  assert.equal(plain.trim(), "<p>The lamp is dark.</p>");
  assert.equal(plain.split("\n").length, page.split("\n").length);
});

test("an opening without its end, or far from it, is left as it stands", () => {
  for (const text of [
    "<p>{{ the lamp is dark</p>",
    `<p>{{ ${"dark ".repeat(900)} }}</p>`,
    `<p><?php ${"dark ".repeat(20_000)} ?></p>`,
    "#!/usr/bin/lamp\n<p>dark</p>",
  ])
    assert.equal(withoutTemplateTags(text), text);
});
