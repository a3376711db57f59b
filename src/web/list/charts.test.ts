import assert from "node:assert/strict";
import { test } from "node:test";
import { translator } from "#locales/translate.ts";
import { formatCountries, formatCurve } from "./charts.ts";

const t = translator("en");
const days = (...entries: [string, number][]): ReadonlyMap<string, number> => new Map(entries);

test("a curve needs two days", () => {
  const curve = { deadline: null, today: "2027-03-09" };
  assert.equal(formatCurve(t, { ...curve, byDay: days() }).text, "");
  assert.equal(formatCurve(t, { ...curve, byDay: days(["2027-03-03", 14]) }).text, "");
  assert.match(
    formatCurve(t, { ...curve, byDay: days(["2027-03-03", 14], ["2027-03-05", 1]) }).text,
    /<svg/,
  );
});

test("steps go level, then up or down, from the first day to today; the deadline stands at the end", () => {
  const byDay = days(["2027-03-03", 2], ["2027-03-08", 2], ["2027-03-13", -1]);
  const svg = formatCurve(t, { byDay, deadline: "2027-03-23", today: "2027-03-13" }).text;
  assert.match(svg, /class="ln" d="M4 116V75H82V34H160V54.5H160"/);
  assert.match(svg, /class="dl" d="M316 /);
  assert.match(svg, />3 Mar<.*>13 Mar<.*>23 Mar</s);
  assert.match(svg, /<th scope="row">8 Mar 2027<\/th><td>4<\/td>/);
});

test("time runs with the reading direction", () => {
  const byDay = days(["2027-03-03", 1], ["2027-03-13", 1]);
  const curve = { byDay, deadline: null, today: "2027-03-13" };
  assert.match(formatCurve(t, curve).text, /d="M4 116/);
  assert.match(formatCurve(translator("en-XB"), curve).text, /d="M316 116/);
});

test("thousands of days stay a small picture and a short table", () => {
  const start = Date.parse("2017-01-01");
  const entries = Array.from({ length: 3000 }, (_, day): [string, number] => [
    new Date(start + day * 864e5).toISOString().slice(0, 10),
    1,
  ]);
  const chart = formatCurve(t, {
    byDay: new Map(entries),
    deadline: null,
    today: "2026-01-01",
  }).text;
  assert.ok(chart.length < 30_000, `${chart.length} characters`);
  assert.ok(chart.split("<tr>").length <= 15);
});

test("countries are ranked, the rest is counted together, and those who did not say are said", () => {
  const byCountry = new Map([
    ["NO", 5],
    ["RS", 9],
    ["IE", 1],
    ["MT", 1],
    ["FR", 2],
    ["ES", 2],
    ["CA", 1],
    ["IS", 1],
  ]);
  const rows = [
    ...formatCountries(t, { byCountry, signatories: 30 }).text.matchAll(
      /<th scope="row">([^<]*)<.*?<td>(\d+)<\/td><\/tr>/g,
    ),
  ].map(([, name, count]) => `${name} ${count}`);
  assert.deepEqual(rows, [
    "Serbia 9",
    "Norway 5",
    "Spain 2",
    "France 2",
    "Canada 1",
    "3 other countries 3",
    "Not given 8",
  ]);
});

test("no picture of countries while most have not said theirs", () => {
  const byCountry = new Map([
    ["NO", 2],
    ["MT", 1],
  ]);
  assert.equal(formatCountries(t, { byCountry, signatories: 13 }).text, "");
  assert.equal(formatCountries(t, { byCountry: new Map([["NO", 2]]), signatories: 2 }).text, "");
});
