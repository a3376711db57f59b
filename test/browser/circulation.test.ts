/** A draft circulates: the desk makes a link, a reader without scripts comments, the desk settles it, opening ends it. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { becomeFirst, assertAccessible, contextOf, looks, openBrowser } from "./browser.ts";
import { type RunningSite, startSite } from "./site.ts";

let site: RunningSite;
let browser: Browser;
let desk: Page;
let link = "";
const text = readFileSync(new URL("../../examples/harbour-lamps.txt", import.meta.url), "utf8");
const slug = "joint-statement-on-the-lamps-of-small-harbours";

before(async () => {
  site = await startSite({ arguments: [] });
  browser = await openBrowser();
  desk = await (await contextOf(browser, { scripts: false })).newPage();
  await becomeFirst(desk, site.firstLink);
  await desk.goto(`${site.url}/desk/statements/new`);
  await desk.locator("textarea").first().fill(text);
  await desk.getByRole("button", { name: "Read it" }).click();
  await desk.getByRole("button", { name: "Draft" }).last().click();
  await desk.getByRole("button", { name: "Store" }).last().click();
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

test("the desk makes the link and finds it again", async () => {
  await desk.goto(`${site.url}/desk/statements/${slug}`);
  await desk.getByRole("link", { name: "Circulate…" }).click();
  await desk.getByRole("button", { name: "Make the link" }).click();
  assert.match(desk.url(), /\/comments$/);
  link = (await desk.locator('a[href*="/draft/"]').first().getAttribute("href")) ?? "";
  assert.match(link, new RegExp(`^${site.url}/s/${slug}/draft/[A-Za-z0-9_-]{43}$`));
});

test("whoever has the link reads the draft in each language, at every width; nobody else", async () => {
  for (const look of looks) {
    const context = await contextOf(browser, look);
    const page = await context.newPage();
    for (const path of ["", "?language=sr-Latn", "?lang=en-XB"]) {
      const answer = await page.goto(link + path);
      assert.equal(answer?.headers()["cache-control"], "no-store");
      await assertAccessible(page, `the draft ${path} at ${look.width}`);
    }
    await context.close();
  }
  for (const wrong of [link.slice(0, -2) + "AA", link.replace(slug, "other"), link + "x"])
    assert.equal((await fetch(wrong)).status, 404, wrong);
  assert.doesNotMatch(await (await fetch(site.url)).text(), /lamps of small harbours/);
});

test("a reader comments on one unit; what is missing is said, and what was typed stays", async () => {
  const page = await (await contextOf(browser, { scripts: false })).newPage();
  await page.goto(`${link}?language=en`);
  await page.selectOption("[name=about]", { index: 2 });
  await page.fill("[name=organisation]", "Puffin Rock Bell Ringers");
  await page.getByRole("button", { name: "Send the comment" }).click();
  assert.equal(await page.getAttribute("[name=text]", "aria-invalid"), "true");
  assert.equal(await page.inputValue("[name=organisation]"), "Puffin Rock Bell Ringers");
  await page.fill("[name=text]", "Say “lamp”.\n<b>Not</b> bulb.");
  await page.getByRole("button", { name: "Send the comment" }).click();
  await page.getByText("Your comment is with the secretariat").waitFor();
  await page.context().close();
});

test("the desk reads it beside its unit, settles it and opens it again", async () => {
  await desk.goto(`${site.url}/desk`);
  await desk.getByRole("link", { name: /Read.*comment on a draft/ }).click();
  const main = (await desk.textContent("main")) ?? "";
  assert.match(main, /Unit \d.*<b>Not<\/b> bulb\..*Puffin Rock Bell Ringers/s);
  await desk.getByRole("button", { name: "Settled" }).click();
  assert.match((await desk.textContent("main")) ?? "", /1 comment is settled/);
  await desk.locator("details summary").last().click();
  await desk.getByRole("button", { name: "Open again" }).click();
  assert.match((await desk.textContent("main")) ?? "", /1 open comment/);
  const storageState = await desk.context().storageState();
  for (const { width, scheme: colorScheme } of looks) {
    const viewport = { width, height: 900 };
    const context = await browser.newContext({ storageState, viewport, colorScheme });
    const page = await context.newPage();
    await page.goto(desk.url());
    await assertAccessible(page, `comments at ${width}`);
    await context.close();
  }
});

test("opened for signature, the link is over", async () => {
  await desk.goto(`${site.url}/desk/statements/${slug}`);
  await desk.getByRole("link", { name: "Open…" }).first().click();
  await desk.getByRole("button", { name: "Freeze the text and open" }).click();
  assert.equal((await fetch(link)).status, 404);
});
