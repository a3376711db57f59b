import assert from "node:assert/strict";
import { test } from "node:test";
import { parseName } from "../parse-name.ts";
import { align, meetInSequence } from "./align.ts";

const terms = (name: string): ReturnType<typeof parseName>["terms"] => parseName({ name }).terms;

function describe(left: string, right: string): Record<string, unknown> {
  const [a, b] = [terms(left), terms(right)];
  const { meetings, extraLeft, extraRight, inOrder } = align(a, b);
  return {
    met: meetings.map(({ left: one, right: other, how }) => `${one}=${other} ${how}`),
    left: extraLeft.map((i) => a[i]?.text),
    right: extraRight.map((j) => b[j]?.text),
    inOrder,
  };
}

test("words meet as closely as they can, and the rest is left over", () => {
  assert.deepEqual(describe("Skagerrak Pilots Union", "Pilot Union Kattegat"), {
    met: ["Union=Union exact", "Pilots=Pilot plural"],
    left: ["Skagerrak"],
    right: ["Kattegat"],
    inOrder: true,
  });
});

test("initials meet the words they stand for, words run together meet their parts", () => {
  assert.deepEqual(describe("HP Norway", "Harbour Pilots Norway").met, [
    "Norway=Norway exact",
    "HP=Harbour Pilots short",
  ]);
  assert.deepEqual(describe("Lightkeepers Norway", "Light Keepers Norway").met, [
    "Norway=Norway exact",
    "Lightkeepers=Light Keepers slip",
  ]);
});

test("order is that of the words with weight", () => {
  assert.equal(describe("Pilots of Moss", "Moss Pilots")["inOrder"], false);
  assert.equal(describe("Pilots of Moss", "Pilots Moss")["inOrder"], true);
});

test("a sequence is met word by word or not at all", () => {
  assert.deepEqual(meetInSequence(terms("The Harbor & Pier"), terms("Harbour and Pier")), [
    "variant",
    "variant",
    "exact",
  ]);
  assert.equal(meetInSequence(terms("Harbour Pier"), terms("Pier Harbour")), null);
});
