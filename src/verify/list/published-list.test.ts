import assert from "node:assert/strict";
import { test } from "node:test";
import { harbourPlan, listPath, publish } from "../../../test/log/harbour-log.ts";
import { readPublishedList } from "./published-list.ts";

const bytes = publish(harbourPlan()).get(listPath) ?? assert.fail();
const document = JSON.parse(Buffer.from(bytes).toString()) as Record<string, unknown> & {
  signatories: Record<string, unknown>[];
};

async function read(files: Readonly<Record<string, unknown>>) {
  return readPublishedList(async (path) => {
    const file = files[path];
    return file === undefined ? undefined : new Uint8Array(Buffer.from(JSON.stringify(file)));
  }, "s/a.json");
}

test("the pages of a list are put together", async () => {
  const { signatories } = document;
  const list = await read({
    "s/a.json": { ...document, signatories: signatories.slice(0, 2), next: "/s/a.json?page=2" },
    "s/a.json?page=2": {
      ...document,
      signatories: signatories.slice(2, 4),
      next: "/s/a.json?page=3",
    },
    "s/a.json?page=3": { ...document, signatories: signatories.slice(4) },
  });
  assert.deepEqual(
    list?.rows.map(({ number }) => number),
    [1, 2, 3, 4, 5],
  );
});

test("a missing page, or pages without end, make the list unreadable", async () => {
  assert.equal(await read({ "s/a.json": { ...document, next: "/s/b.json" } }), undefined);
  assert.equal(await read({ "s/a.json": { ...document, next: "/s/a.json" } }), undefined);
  assert.equal(await read({}), undefined);
});

test("the state of a row is what it names, or what its date and evidence say", async () => {
  const row = document.signatories[0] ?? assert.fail();
  const { state: _, ...bare } = row;
  const signatories = [
    { ...bare, evidence: "listed" },
    { ...bare, evidence: "email" },
    { ...bare, withdrawnOn: "2026-11-23" },
    { ...bare, state: "excluded" },
  ];
  const list = await read({ "s/a.json": { ...document, signatories } });
  assert.deepEqual(
    list?.rows.map(({ state }) => state),
    ["listed", "signed", "withdrawn", "excluded"],
  );
});

test("a malformed document is no list", async () => {
  const [row = assert.fail()] = document.signatories;
  assert.ok(await read({ "s/a.json": document }));
  const wrong: readonly object[] = [
    { slug: 1 },
    { manifest: 1 },
    { textVersion: "1" },
    { counts: {} },
    { texts: [{}] },
    { texts: [{ language: "en", title: 1, units: [] }] },
    { texts: [{ language: "en", title: null, units: [{ id: "a", kind: "list", text: "" }] }] },
    { signatories: {} },
    { signatories: [{ ...row, number: 0 }] },
    { signatories: [{ ...row, name: null }] },
    { signatories: [{ ...row, kind: "ship" }] },
    { signatories: [{ ...row, country: 1 }] },
    { signatories: [{ ...row, log: { act: "x", index: 1 } }] },
    { signatories: [{ ...row, log: { act: "a".repeat(32), index: -1 } }] },
  ];
  for (const change of wrong) {
    assert.equal(
      await read({ "s/a.json": { ...document, ...change } }),
      undefined,
      JSON.stringify(change),
    );
  }
});
