/** A statement under a flood of forms: the desk asks for work, a browser does it unseen, nobody is refused. */
import assert from "node:assert/strict";
import { DatabaseSync } from "node:sqlite";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { becomeFirst, assertAccessible, complaintsOf, contextOf, openBrowser } from "./browser.ts";
import { type RunningSite, startSite, until } from "./site.ts";

let site: RunningSite;
let browser: Browser;
const slug = "joint-statement-on-the-lamps-of-small-harbours";

before(async () => {
  site = await startSite();
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

test("the desk switches it on among the statement's facts", async () => {
  const page = await (await contextOf(browser, { scripts: false })).newPage();
  await becomeFirst(page, site.firstLink);
  await page.goto(`${site.url}/desk/statements/${slug}/facts`);
  await page.check("[name=work][value=asked]");
  await page.getByRole("button", { name: "Save" }).click();
  await page.goto(`${site.url}/desk/statements/${slug}`);
  assert.match((await page.textContent("main")) ?? "", /Browsers are asked for a little work/);
  await page.context().close();
});

test("a browser with scripts does the work; one without is told that the desk will look", async () => {
  for (const [scripts, held] of [
    [true, 0],
    [false, 1],
  ] as const) {
    const context = await contextOf(browser, { scripts });
    const complaints = complaintsOf(context);
    const page = await context.newPage();
    const name = `Bell Ringers of Rock ${scripts ? "North" : "South"}`;
    await fill(page, name);
    if (scripts) await assertAccessible(page, "the form that asks for work");
    assert.equal(await page.locator("noscript p.hint").count(), scripts ? 0 : 1);
    await page.getByRole("button", { name: "Send me the link" }).click();
    await page.waitForURL(/\/sent\?/);
    assert.equal(await until(`${name} to be stored`, () => heldOf(name)), held, name);
    assert.deepEqual(complaints, []);
    await context.close();
  }
});

async function fill(page: Page, organisation: string): Promise<void> {
  await page.goto(`${site.url}/s/${slug}/sign`);
  await page.fill("[name=organisation]", organisation);
  await page.selectOption("[name=country]", "IS");
  await page.fill("[name=name]", "Mia Halldors");
  await page.fill("[name=role]", "Chair");
  await page.fill("[name=email]", "mia@bells.example");
  await page.check("[name=terms]");
}

function heldOf(printed: string): number | undefined {
  const database = new DatabaseSync(join(site.data, "undersigned.sqlite"), { readOnly: true });
  const row = database.prepare("select held from signature where printed = ?").get(printed);
  database.close();
  return row && Number(row["held"]);
}
