import assert from "node:assert/strict";
import { test } from "node:test";
import { withFrontMatter } from "./front-matter.ts";

test("marks of quotation within a value lose what kept them from ending it", () => {
  const lines = ["---", 'title: "The lamps are \\"lit\\", they say"', "id: 4", "---"];
  const blocks = lines.map((text, index) => ({
    kind: "paragraph" as const,
    lines: [{ text, number: index + 1 }],
  }));
  const title = withFrontMatter(blocks).find(({ field }) => field === "title");
  assert.equal(title?.lines[0]?.text, 'The lamps are "lit", they say');
});
