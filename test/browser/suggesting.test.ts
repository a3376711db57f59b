/** Signing with JavaScript: organisations are suggested while the name is typed, for keyboards, pointers and readers. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { assertAccessible, complaintsOf, contextOf, looks, openBrowser } from "./browser.ts";
import { type RunningSite, startSite } from "./site.ts";

let site: RunningSite;
let browser: Browser;
const form = "/s/joint-statement-on-the-lamps-of-small-harbours/sign";

before(async () => {
  site = await startSite();
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

async function type(page: Page, typed: string): Promise<void> {
  await page.goto(site.url + form);
  await page.locator("[name=organisation]").pressSequentially(typed);
  await page.waitForSelector(".suggestions:not([hidden])");
}

test("the arrow keys choose, the country comes with the name, and the server need not ask", async () => {
  const context = await contextOf(browser);
  const complaints = complaintsOf(context);
  const page = await context.newPage();
  await type(page, "harbour lamp");
  const field = page.getByRole("combobox", { name: "Organisation" });
  assert.equal(await field.getAttribute("aria-expanded"), "true");
  const options = page.locator(".suggestions [role=option]");
  assert.deepEqual(await options.allTextContents(), [
    "Harbour Lamp Society Malta",
    "Harbour Lamp Society Norway",
  ]);
  assert.match((await page.getByRole("status").first().textContent()) ?? "", /^2 suggestions/);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.locator(".suggestions [aria-selected=true]").count(), 1);
  const active = await field.getAttribute("aria-activedescendant");
  assert.equal(await page.locator(`#${active}`).textContent(), "Harbour Lamp Society Norway");
  await page.keyboard.press("Enter");
  assert.equal(await field.inputValue(), "Harbour Lamp Society");
  assert.equal(await page.inputValue("[name=country]"), "NO");
  assert.equal(await page.locator("[name=same]").count(), 1);
  assert.equal(await page.locator(".suggestions").isVisible(), false);
  assert.equal(page.url(), site.url + form, "Enter chose, and sent nothing");

  await fillRest(page);
  await page.click("form button[type=submit]");
  assert.match(page.url(), /\/sent\?/);
  assert.deepEqual(complaints, []);
  await context.close();
});

test("whoever changes the name or the country after choosing is asked as anybody else", async () => {
  const context = await contextOf(browser);
  const page = await context.newPage();
  await type(page, "harbour lamp");
  await page.locator(".suggestions [role=option]").first().click();
  assert.equal(await page.inputValue("[name=country]"), "MT");
  await page.selectOption("[name=country]", "IE");
  assert.equal(await page.locator("[name=same]").count(), 0);
  await fillRest(page);
  await page.click("form button[type=submit]");
  assert.match((await page.textContent("fieldset.ask")) ?? "", /Malta/);
  await context.close();
});

test("Escape and leaving the field close the list; the form is sent as it was typed", async () => {
  const page = await (await contextOf(browser)).newPage();
  await type(page, "grey");
  await page.keyboard.press("Escape");
  assert.equal(await page.locator(".suggestions").isVisible(), false);
  await page.keyboard.press("ArrowDown");
  await page.waitForSelector(".suggestions:not([hidden])");
  await page.keyboard.press("Tab");
  assert.equal(await page.locator(".suggestions").isVisible(), false);
  assert.equal(await page.inputValue("[name=organisation]"), "grey");
  await page.context().close();
});

for (const look of looks)
  test(`an open list at ${look.width}, ${look.scheme}`, async () => {
    const page = await (await contextOf(browser, look)).newPage();
    await type(page, "harbour lamp");
    await page.keyboard.press("ArrowDown");
    await assertAccessible(page, `suggestions at ${look.width}`);
    await page.context().close();
  });

async function fillRest(page: Page): Promise<void> {
  for (const [name, value] of [
    ["name", "Runa Vik"],
    ["role", "Chair"],
    ["email", "runa@lamps.example"],
  ] as const)
    await page.fill(`[name=${name}]`, value);
  await page.check("[name=terms]");
}
