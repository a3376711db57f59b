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

test("paragraphs that a PHP file holds as heredocs are text, what else it does is none", () => {
  const page = [
    "<?php",
    "$menu = <<<EOD",
    "home",
    "EOD;",
    '$text = <<<"TEXT"',
    "<p>The lamp is dark.</p>",
    "  TEXT;",
    "echo $text;",
  ].join("\n");
  for (const whole of [page, `${page}\n?>`]) {
    const plain = withoutTemplateTags(whole).split("\n");
    assert.equal(plain.length, whole.split("\n").length);
    assert.deepEqual(
      plain.flatMap((line, at) => (line === "" ? [] : [`${at + 1} ${line}`])),
      ["6 <p>The lamp is dark.</p>"],
    );
  }
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
