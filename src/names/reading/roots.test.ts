import assert from "node:assert/strict";
import { test } from "node:test";
import { bonesOf } from "./bones.ts";
import { lookupsOf, rootOf } from "./roots.ts";

test("particles written onto a word are taken off", () => {
  assert.equal(rootOf("الساحل"), rootOf("ساحل"));
  assert.equal(rootOf("والساحل"), rootOf("ساحل"));
  assert.equal(rootOf("המגדלור"), rootOf("מגדלור"));
  assert.equal(rootOf("Harbour"), null);
});

test("an adjective is looked up by its noun too", () => {
  assert.deepEqual(lookupsOf("slvny"), ["slvny", "slvn"]);
  assert.deepEqual(lookupsOf("slvn"), ["slvn"]);
});

test("bones are what spellings and alphabets have in common", () => {
  assert.equal(bonesOf("nikolayev"), bonesOf("nikolaiew".replace("w", "v")));
  assert.equal(bonesOf("schmidt"), bonesOf("smit"));
  assert.notEqual(bonesOf("skagerrak"), bonesOf("kattegat"));
  assert.equal(bonesOf("aeiou"), "");
});
