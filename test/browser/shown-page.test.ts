/** A page with all that a text and a list can hold is read by the verifier as it was frozen: no false alarm. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { contextOf, openBrowser } from "./browser.ts";
import { type RunningSite, startSite } from "./site.ts";
import { untilCovered, verify } from "./verifying.ts";

let site: RunningSite;
let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), "undersigned-shown-"));
const main = join(import.meta.dirname, "..", "..", "src", "main.ts");

/** Headings, quotes, items, line breaks, signs of markup, amounts, another direction, names with all of it. */
const statement = `# Keep the lamps & the "bells" of <small> harbours

We, {organisations} organisations from {countries} countries, ask:

## What we see

> A lamp that is out is a lamp that was forgotten.
> So the pilots say.

- That lamps be lit   at dusk;
- that bells ring in fog – and *only* in fog.

## מה אנו מבקשים

המגדלור יואר עם רדת החשכה.

Signatories:

1. Tern & Gull Society (Norway)
2. "Pier <7>" Association (Malta)
3. اتحاد المرافئ
4. Tern & Gull Society (Norway)
5. O’Brien’s Bell-Ringers, Cork
`;

before(async () => {
  site = await startSite({ arguments: [] });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await site?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("whatever a text and a list hold, the page is read as it was frozen", async () => {
  const file = join(folder, "statement.md");
  writeFileSync(file, statement);
  const given = [main, "import", file, "--data", site.data, "--state", "signing"];
  const said = execFileSync(process.execPath, given, { encoding: "utf8" });
  const slug = /stored as (\S+)/.exec(said)?.[1] ?? assert.fail(said);
  await untilCovered(site);
  const document = (await (await fetch(`${site.url}/s/${slug}.json`)).json()) as {
    texts: { units: { kind: string }[] }[];
  };
  const kinds = new Set(document.texts.flatMap(({ units }) => units.map(({ kind }) => kind)));
  for (const kind of ["heading", "paragraph", "item", "quote"]) assert.ok(kinds.has(kind), kind);
  const context = await contextOf(browser);
  const codes = await verify(await context.newPage(), `${site.url}/verify?s=${slug}`);
  assert.deepEqual(codes.wrong, []);
  assert.ok(codes.right.includes("page-shows-text") && codes.right.includes("page-shows-list"));
  await context.close();
});
