/** Signing the example as a representative does, without JavaScript: form, mail, confirmation, review, withdrawal. */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { becomeFirst, contextOf, openBrowser } from "./browser.ts";
import { inPage, untilCovered, verify } from "./verifying.ts";
import { linksOf, passTwoMinutes, type RunningSite, startSite } from "./site.ts";

let site: RunningSite;
let browser: Browser;
let page: Page;
const statement = "/s/joint-statement-on-the-lamps-of-small-harbours";

before(async () => {
  site = await startSite();
  browser = await openBrowser();
  page = await (await contextOf(browser, { scripts: false })).newPage();
});
after(async () => {
  await browser?.close();
  assert.equal(await site?.stop(), 0, "a stopped server ends well");
});

test("the statement's page leads to a form that says what is signed", async () => {
  await page.goto(site.url + statement);
  assert.match(page.url(), /\/en$/);
  await page.getByRole("link", { name: "Sign for your organisation" }).first().click();
  assert.match(
    (await page.textContent("main")) ?? "",
    /Joint statement on the lamps of small harbours/,
  );
});

test("what is missing is named beside its field and the typed text stays", async () => {
  await page.fill("[name=organisation]", "Quay Cats of Innerholm");
  await page.fill("[name=email]", "mia@quay-cats");
  await page.click("form button[type=submit]");
  assert.equal(await page.inputValue("[name=organisation]"), "Quay Cats of Innerholm");
  assert.equal(await page.getAttribute("[name=email]", "aria-invalid"), "true");
});

test("a complete form is answered with a mail whose link changes nothing by being opened", async () => {
  await page.selectOption("[name=country]", "IS");
  await page.fill("[name=name]", "Mia Halldors");
  await page.fill("[name=role]", "Chair");
  await page.fill("[name=email]", "mia@quay-cats.example");
  await page.fill("[name=mandate]", "Decision of the board, 2 November 2026");
  await page.check("[name=terms]");
  await page.waitForTimeout(3200);
  await page.click("form button[type=submit]");
  const mail = await site.mail("Quay Cats of Innerholm");
  const [confirm = "", deny = ""] = linksOf(mail);
  assert.match(deny, /\/deny\//);
  for (const method of ["GET", "HEAD", "OPTIONS"]) await fetch(confirm, { method });
  await page.goto(confirm);
  assert.equal(await page.locator("form[method=post]").count(), 1);
  assert.match((await page.textContent("main")) ?? "", /Quay Cats of Innerholm/);
});

test("the button confirms, once, however often it is pressed", async () => {
  await page.click("form[method=post] button");
  const again = await page.context().newPage();
  await again.goto(linksOf(await site.mail("Quay Cats of Innerholm"))[0] ?? "");
  assert.equal(await again.locator("form[method=post]").count(), 0);
  await again.close();
});

test("the desk accepts it, and until two minutes are over it can be undone without a trace", async () => {
  await becomeFirst(page, site.firstLink);
  await page.goto(`${site.url}/desk/review`);
  assert.match((await page.textContent("main")) ?? "", /Quay Cats of Innerholm/);
  await page.getByRole("button", { name: /^Accept/ }).click();
  assert.match((await page.textContent("body")) ?? "", /Quay Cats of Innerholm/);
  await page.getByRole("button", { name: /Undo/ }).first().click();
  await page.goto(`${site.url}${statement}/en`);
  assert.doesNotMatch((await page.textContent("main")) ?? "", /Quay Cats/);
});

test("accepted again, it becomes number 15, and the receipt carries the private link", async () => {
  await page.goto(`${site.url}/desk/review`);
  await page.getByRole("button", { name: /^Accept/ }).click();
  passTwoMinutes(site);
  const receipt = await site.mail("no. 15");
  await page.goto(`${site.url}${statement}/en#s15`);
  assert.match((await page.textContent("#s15")) ?? "", /Quay Cats of Innerholm.*Iceland/s);
  const [shown = "", mine = ""] = linksOf(receipt);
  await page.goto(shown);
  assert.match((await page.textContent("main")) ?? "", /sha256:/);
  await page.goto(mine);
  assert.match((await page.textContent("main")) ?? "", /Decision of the board/);
});

test("withdrawn, it keeps its place and number, struck, with the date", async () => {
  await page.getByRole("link", { name: "Withdraw the signature" }).click();
  await page.click("form[method=post] button");
  await site.mail("Withdrawn");
  await page.goto(`${site.url}${statement}/en`);
  assert.equal(await page.textContent("#s15 del"), "Quay Cats of Innerholm");
  const counts = (await (await fetch(`${site.url}${statement}.json`)).json()) as {
    counts: { signatories: number; withdrawn: number };
  };
  assert.deepEqual([counts.counts.signatories, counts.counts.withdrawn], [13, 1]);
});

test("with the withdrawal in it the list verifies in the browser, page and all", async () => {
  await inPage(browser, async (shown) => {
    const address = `${site.url}/verify?s=${statement.replace("/s/", "")}`;
    await untilCovered(site);
    const codes = await verify(shown, address);
    assert.deepEqual(codes.wrong, []);
    assert.ok(codes.right.includes("page-shows-list") && codes.right.includes("page-shows-text"));
    assert.ok(!codes.omitted.includes("list-pending"));
  });
});
