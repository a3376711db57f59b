import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { readDocument } from "#formats/read-document.ts";
import { isWikiText, markdownOfWiki } from "./wiki-text.ts";

const page = `{{Campaign|status=active}}
== Statement of keepers ==
:''This page is a statement by volunteers.''

'''We''' ask the [[Harbour board|board]]:
* to keep the lamps;
* to read [https://lamps.example/report the report].

=== Signatures ===
# [[User:Ada Tar|Ada Tar]] ([[User talk:Ada Tar|talk]]) 09:12, 14 January 2027 (UTC)
# --[[User:JS|Jonas Sund]] <sup>[[User talk:JS|T]]</sup> 09:15, 14 January 2027 (UTC) - pilot, Aville
#: Seconded! --[[User:Ada Tar|Ada Tar]] 10:00, 14 January 2027 (UTC)
# [[User:Runa]] 11:40, 14 January 2027 (UTC) ''(admin)''

[[Category:Statements]]`;

test("a wiki's source becomes Markdown, line for line", () => {
  assert.deepEqual(markdownOfWiki(page)?.split("\n"), [
    "<!-- {{Campaign|status=active}} -->",
    "## Statement of keepers",
    "*This page is a statement by volunteers.*",
    "",
    "**We** ask the board:",
    "- to keep the lamps;",
    "- to read [the report](https://lamps.example/report).",
    "",
    "### Signatures",
    "1. Ada Tar",
    "2. Jonas Sund - pilot, Aville",
    "<!-- Seconded! - -[[User:Ada Tar|Ada Tar]] 10:00, 14 January 2027 (UTC) -->",
    "3. Runa (admin)",
    "",
    "<!-- [[Category:Statements]] -->",
  ]);
});

test("headings and links, or bold letters, tell such a source; Markdown and plain text are none", () => {
  for (const other of [
    "# Statement\n\nWe ask [the board](https://a.example).\n\n- Tern Trust",
    "STATEMENT\n=========\n\nWe ask.\n\nSigned\n======\n\nTern Trust",
    "== Statement ==\n\nWe ask the board to keep the lamps.",
    "",
  ])
    assert.ok(!isWikiText(other), other);
  assert.ok(isWikiText("== A ==\n'''B'''"));
});

test("saved as text or with a name of its own it is read, whatever it holds it is not refused", async () => {
  for (const name of ["a.txt", "a.md", "a.wiki", "a.mediawiki"]) {
    const document = await readDocument(new TextEncoder().encode(page), name);
    assert.ok(!isFormatRefusal(document), name);
    assert.equal(document.blocks.filter(({ kind }) => kind === "heading").length, 2, name);
  }
  for (let end = 0; end < page.length; end += 7)
    assert.doesNotThrow(() => markdownOfWiki(`== A ==\n'''B'''\n${page.slice(0, end)}`));
});

test("a line of a hundred thousand blanks, brackets or signs is one line", () => {
  for (const sign of [" ", "(", "[[", "''", "=", "-- ", "<s>", "{{", "09:12, ", "# "]) {
    const line = `a ${sign.repeat(100_000)} b`;
    assert.equal(markdownOfWiki(`== A ==\n'''B'''\n${line}`)?.split("\n").length, 3);
  }
});
