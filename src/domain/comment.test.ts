import assert from "node:assert/strict";
import { test } from "node:test";
import { mostComment, parseComment, type CommentForm } from "./comment.ts";

const units = new Set(["u1", "u2"]);
const form: CommentForm = { about: "u2", text: "Too long.", name: "Ilse", organisation: "" };

test("a comment needs words and nothing else", () => {
  const bare = parseComment(
    { about: "", text: " One.\r\n\r\nTwo. ", name: "", organisation: "" },
    units,
  );
  assert.deepEqual(bare, { unit: null, text: "One.\n\nTwo.", name: "", organisation: "" });
  const about = parseComment(form, units);
  assert.deepEqual(about, { unit: "u2", text: "Too long.", name: "Ilse", organisation: "" });
});

const wrong: readonly [Partial<CommentForm>, string, string][] = [
  [{ text: " \n " }, "text", "missing"],
  [{ text: "x".repeat(mostComment + 1) }, "text", "too-long"],
  [{ text: "a\u202Eb" }, "text", "direction-characters"],
  [{ text: "a\u0000b" }, "text", "control-characters"],
  [{ about: "u3" }, "about", "choice-unknown"],
  [{ name: "n".repeat(121) }, "name", "too-long"],
  [{ organisation: "a\u200Bb" }, "organisation", "invisible-characters"],
];
for (const [change, field, code] of wrong) {
  test(`a comment with ${JSON.stringify(change).slice(0, 40)} is refused for its ${field}`, () => {
    const parsed = parseComment({ ...form, ...change }, units);
    assert.ok("problems" in parsed);
    assert.deepEqual(
      parsed.problems.map((problem) => [problem.field, problem.code]),
      [[field, code]],
    );
  });
}
