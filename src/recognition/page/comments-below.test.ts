import assert from "node:assert/strict";
import { test } from "node:test";
import type { Block } from "../document.ts";
import { withCommentsBelow } from "./comments-below.ts";

function blocksOf(...texts: string[]): Block[] {
  return texts.map((text, at) => ({ kind: "paragraph", lines: [{ text, number: at + 1 }] }));
}

/** Texts of the blocks that are told to be comments. */
function commentsIn(...texts: string[]): string[] {
  return withCommentsBelow(blocksOf(...texts))
    .filter(({ region }) => region === "comments")
    .map(({ lines: [line] }) => line?.text ?? "");
}

const text =
  "We, the undersigned, ask the harbour board to light the lamps on the north pier again before the herring come, to publish what the repair costs, and to hear those who sail. No coast is safe that saves on its lights, and no board decides alone.";
const page = ["Keep the lamps", text, "Ada Tern", "Ben Buoy"];
const below = ["Cora Gull", "12 May 2026", "I sign too!", "Reply", "Dan Quay", "13 May 2026"];

test("what readers wrote below a page is told to be comments, in many languages", () => {
  for (const head of [
    "28 comments",
    "Comments (28)",
    "28 Kommentare",
    "3 commentaires",
    "Комментарии: 14",
    "12 komentara",
    "コメント 3件",
    "5 条评论",
  ])
    assert.deepEqual(commentsIn(...page, head, ...below), [head, ...below], head);
});

test("a line that counts something else, or nothing below that looks like comments, changes nothing", () => {
  assert.deepEqual(commentsIn(...page, "28 signatures", ...below), []);
  assert.deepEqual(commentsIn(...page, "2 comments", "Cora Gull", "Dan Quay", "Eva Pier"), []);
  assert.deepEqual(commentsIn("28 comments", ...below), []);
  assert.deepEqual(commentsIn(...page, "We had 28 comments on our plan", ...below), []);
});

test("a count above the text, or a list announced below it, hides nothing", () => {
  const head = ["Keep the lamps", "Harbour Post", "By Ada Tern", "3 comments"];
  assert.deepEqual(commentsIn(...head, "3 May 2027", "4 May 2027", text, text, "Ben Buoy"), []);
  for (const label of ["Signatories:", "Signatories"])
    assert.deepEqual(
      commentsIn(...page, "28 comments", ...below, label, "Tern Trust", "Gull Guild"),
      [],
    );
});
