/** What the page shows is what was checked: one changed word, row, strike or number is found, and nothing else. */

import assert from "node:assert/strict";
import { test } from "node:test";
import { harbourPlan, publish } from "../../../test/log/harbour-log.ts";
import { failuresOf, omissionsOf, verifySite } from "../../../test/log/verify-site.ts";
import { checkPage, type ShownPage } from "./check-page.ts";
import type { PublishedList, PublishedRow } from "./published-list.ts";
import { Findings } from "../report.ts";

const site = publish(harbourPlan());
const page: ShownPage = {
  language: "en",
  title: "Keep the light",
  units: ["That the lamp be lit at dusk."],
  rows: harbourPlan().rows.map(({ kind, number, name, state }) => ({
    kind,
    number,
    name,
    isStruck: state === "withdrawn",
  })),
  count: "4",
};

test("a page that shows what was checked passes", async () => {
  const report = await verifySite(site, { readPage: async () => page });
  assert.deepEqual(failuresOf(report), []);
  const passed = report.findings.filter(({ check }) => check === "page").map(({ code }) => code);
  assert.deepEqual(passed, ["page-shows-text", "page-shows-list"]);
});

test("without a page that is said", async () => {
  assert.ok(omissionsOf(await verifySite(site)).includes("page-not-compared"));
  const report = await verifySite(site, { readPage: async () => undefined });
  assert.ok(omissionsOf(report).includes("page-not-compared"));
});

const [first, ...others] = page.rows;
const changed: readonly (readonly [what: string, change: Partial<ShownPage>, code: string])[] = [
  ["another word", { units: ["That the lamp be lit at dawn."] }, "page-text-differs"],
  ["one unit more", { units: [...page.units, "And paid for."] }, "page-text-differs"],
  ["no unit", { units: [] }, "page-text-differs"],
  ["another title", { title: "Keep the light off" }, "page-text-differs"],
  ["a language never frozen", { language: "de" }, "page-text-differs"],
  ["a row left out", { rows: others }, "page-list-differs"],
  ["a row added", { rows: [...page.rows, { ...first!, number: 9 }] }, "page-list-differs"],
  [
    "a name kept from readers",
    { rows: [{ ...first!, name: null }, ...others] },
    "page-list-differs",
  ],
  ["another name", { rows: [{ ...first!, name: "Gull Watch" }, ...others] }, "page-list-differs"],
  ["struck", { rows: [{ ...first!, isStruck: true }, ...others] }, "page-list-differs"],
  ["another count", { count: "5" }, "page-count-differs"],
];

for (const [what, change, code] of changed) {
  test(`${what} is found`, async () => {
    const report = await verifySite(site, { readPage: async () => ({ ...page, ...change }) });
    assert.deepEqual(failuresOf(report), [code]);
  });
}

test("a long list goes on elsewhere: its first thousand numbers are on the page, repeats among them", () => {
  const row = (number: number): PublishedRow => ({
    number,
    line: {
      kind: "organisation",
      name: `Pier ${number}`,
      country: null,
      role: null,
      affiliation: null,
    },
    state: "signed",
    isStateNamed: true,
    evidence: "email",
    class: "signs",
    log: null,
  });
  const rows = Array.from({ length: 1100 }, (_, i) => row(i + 1)).filter(
    ({ number }) => number !== 7,
  );
  const list = { ...listOf("Lamps."), rows };
  const shown = rows
    .filter(({ number }) => number <= 1000)
    .map(({ number, line }) => ({ kind: line.kind, number, name: line.name, isStruck: false }));
  const wrongWith = (some: ShownPage["rows"]): number => {
    const findings = new Findings();
    checkPage(
      list,
      { ...page, title: null, units: ["Lamps."], rows: some, count: "1,099" },
      findings,
    );
    return findings.count();
  };
  assert.equal(wrongWith(shown), 0);
  assert.equal(wrongWith(shown.slice(1)), 1);
});

test("amounts in a text are numbers of the moment, and nothing but numbers", () => {
  const text = "We, {organisations} organisations (of {countries} countries), ask.";
  const list = listOf(text);
  const shows = (units: string): boolean => {
    const findings = new Findings();
    checkPage(list, { ...page, title: null, units: [units], rows: [], count: null }, findings);
    return findings.report().ok;
  };
  assert.ok(shows("We, 1,309 organisations (of 12 countries), ask."));
  assert.ok(shows("We, ١٬٣٠٩ organisations\n(of 12 countries), ask."));
  assert.ok(!shows("We, many organisations (of 12 countries), ask."));
  assert.ok(!shows("We, 1 organisations (of 12 countries), ask"));
  assert.ok(!shows("We, 1 organisations (of 12 countries), ask. Or not."));
});

test("a page that shows the text of an open data that was itself changed is not said to show the frozen one", async () => {
  const plan = harbourPlan();
  const other = "That the lamp be sold.";
  plan.texts["en"] = { title: "Keep the light", units: [{ id: "u1", kind: "item", text: other }] };
  const readPage = async (): Promise<ShownPage> => ({ ...page, units: [other] });
  const report = await verifySite(publish(plan), { readPage });
  assert.ok(failuresOf(report).includes("list-text-differs"));
  assert.ok(!report.findings.some(({ code }) => code === "page-shows-text"));
});

test("a text of nothing but amounts takes no longer than any other", () => {
  const list = listOf("{organisations},".repeat(400));
  const findings = new Findings();
  const units = [`${"1,".repeat(400)}x`];
  checkPage(list, { ...page, title: null, units, rows: [], count: null }, findings);
  assert.equal(findings.report().ok, false);
});

function listOf(text: string): PublishedList {
  return {
    slug: "keep-the-light",
    state: "signing",
    manifest: null,
    version: 1,
    texts: new Map([["en", { title: null, units: [{ id: "u1", kind: "item" as const, text }] }]]),
    counts: { signatories: 0, confirmed: 0, listed: 0, withdrawn: 0 },
    rows: [],
  };
}
