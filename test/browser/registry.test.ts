/**
 * The registry as a secretariat meets it: a list of members taken in, pairs of records, one record, the duplicates of an
 * import; and what a signer sees of it. Every stop in light and dark, at three widths and right to left.
 */
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { becomeFirst, assertAccessible, contextOf, looks, openBrowser } from "./browser.ts";
import { type RunningSite, startSite } from "./site.ts";

let site: RunningSite;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const statement = "/s/joint-statement-on-the-lamps-of-small-harbours";
const members = `name,country
Tern Point Harbor Society,Ireland
Gannet Observers,Norway
Gannet Observer,Norway
Friends of Kittiwake Harbour,Iceland
Kittiwake Harbour Friends,Iceland
Kittiwakes,Atlantis
`;

before(async () => {
  site = await startSite();
  browser = await openBrowser();
  context = await contextOf(browser);
  page = await context.newPage();
  await becomeFirst(page, site.firstLink);
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

/** As it stands, and then right to left. */
async function assertGood(shown: Page, what: string): Promise<void> {
  for (const { width, scheme } of looks) {
    await shown.setViewportSize({ width, height: 900 });
    await shown.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await shown.waitForTimeout(200);
    await assertAccessible(shown, `${what} at ${width}, ${scheme}`);
  }
}

async function assertGoodMirrored(what: string): Promise<void> {
  await assertGood(page, what);
  const here = page.url();
  const mirrored = new URL(here);
  mirrored.searchParams.set("lang", "en-XB");
  await page.goto(mirrored.href);
  await assertGood(page, `${what}, mirrored`);
  await page.goto(here);
}

const current = (): Promise<string> => page.locator(".pair.on .nm").first().innerText();

/** Presses a key and waits for the page that it leads to. */
async function press(key: string): Promise<void> {
  const from = page.url();
  await page.keyboard.press(key);
  await page.waitForURL((url) => url.href !== from);
  await page.waitForLoadState();
}

test("proposals from outside: J and K only look, N, D and U act, and the count stands in the bar", async () => {
  await page.goto(`${site.url}/desk/outside`);
  await assertGoodMirrored("no file yet");
  await page.locator("form[enctype] button").click();
  await assertGood(page, "nothing chosen");
  const file = { name: "members.csv", mimeType: "text/csv", buffer: Buffer.from(members) };
  await page.setInputFiles("[name=file]", file);
  await page.fill("[name=source]", "Members");
  await page.fill("[name=licence]", "our own");
  await page.locator("form[enctype] button").click();
  const here = new URL(page.url()).pathname;
  await page.goto(`${site.url}${here}?of=new`);
  await assertGoodMirrored("proposals");
  const waiting = () => page.locator("nav.nav a[href='/desk/organisations'] .n").innerText();
  const all = Number.parseInt(await waiting(), 10);
  assert.equal(await current(), "Gannet Observers");
  await press("j");
  assert.equal(await current(), "Gannet Observer");
  await press("k");
  assert.equal(await current(), "Gannet Observers");
  assert.equal(Number.parseInt(await waiting(), 10), all, "looking answered nothing");
  await press("j");
  await press("n");
  assert.match(await page.locator(".said").innerText(), /1 record was made/);
  assert.equal(await current(), "Friends of Kittiwake Harbour", "the next one");
  assert.equal(Number.parseInt(await waiting(), 10), all - 1);
  await press("u");
  assert.match(await page.locator(".said").innerText(), /waits again/);
  await page.goto(`${site.url}${here}/together?of=new&answer=new`);
  await assertGoodMirrored("all of a kind");
  await page.locator("main form button").first().click();
  assert.match(await page.locator(".said").innerText(), /records were made/);
});

test("pairs of records: J and K, one answer, undo", async () => {
  for (let tries = 0; tries < 60 && (await page.locator(".pair").count()) < 3; tries++) {
    await page.waitForTimeout(500);
    await page.goto(`${site.url}/desk/duplicates`);
  }
  await assertGoodMirrored("pairs");
  const count = await page.locator(".pair").count();
  await press("j");
  await press("d");
  assert.match(await page.locator(".said").innerText(), /not be asked about again/);
  assert.equal(await page.locator(".pair").count(), count - 1);
  await assertGood(page, "a pair decided");
  await press("u");
  assert.equal(await page.locator(".pair").count(), count);
});

test("a record in the desk, and in public what it signed", async () => {
  await page.goto(`${site.url}/desk/organisations?q=gannet`);
  await assertGoodMirrored("records found");
  await page.locator("tbody th a").first().click();
  await page.waitForLoadState();
  await assertGoodMirrored("a record");
  const list = (await (await page.goto(`${site.url}${statement}.json`))?.json()) as {
    signatories: readonly { readonly organisation: string | null }[];
  };
  const id = list.signatories.find(({ organisation }) => organisation)?.organisation ?? "";
  await page.goto(`${site.url}/o/${id}`);
  await assertGoodMirrored("what it signed");
});

test("the duplicates of an import", async () => {
  await page.goto(`${site.url}/desk/statements/new`);
  const text = `Statement on buoys\n\nWe ask for buoys.\n\nSignatories:\n1. Gannet Observers, Norway
2. Gannet Observer, Norway\n3. Kelp Society, Iceland\n4. Gannet Observers (Norway)\n`;
  const file = { name: "buoys.txt", mimeType: "text/plain", buffer: Buffer.from(text) };
  await page.setInputFiles("input[type=file]", file);
  await page.locator("form[enctype] button").first().click();
  await page.waitForURL(/\/desk\/imports\//);
  await page.getByText("the same organisation?").first().waitFor();
  await assertGoodMirrored("an import with duplicates");
});

/** Sends the form with a name that is nearly one of the registry. */
async function signAsNeighbour(signer: Page): Promise<void> {
  await signer.goto(`${site.url}${statement}/sign`);
  for (const [name, value] of [
    ["organisation", "Tern Point Harbour Societies"],
    ["name", "Mia Halldors"],
    ["role", "Chair"],
    ["email", "mia@tern.example"],
  ] as const)
    await signer.fill(`[name=${name}]`, value);
  await signer.selectOption("[name=country]", "IE");
  await signer.check("[name=terms]");
  await signer.waitForTimeout(3200);
  await signer.click("form button[type=submit]");
}

test("a signer is asked for the organisation, without scripts too, and told nothing of who signed", async () => {
  for (const scripts of [false, true]) {
    const own = await contextOf(browser, { scripts });
    const signer = await own.newPage();
    await signAsNeighbour(signer);
    await signer.locator("[name=same]").first().waitFor();
    const shown = await signer.locator("main").innerText();
    assert.match(shown, /Is this your organisation\?/);
    assert.doesNotMatch(shown, /already signed/i);
    if (scripts) await assertGood(signer, "the question");
    await own.close();
  }
});

test("with scripts, organisations are suggested while the name is typed", async () => {
  await page.goto(`${site.url}${statement}/sign`);
  await page.locator("[name=organisation]").pressSequentially("Tern Po", { delay: 40 });
  await page.getByRole("option").first().waitFor();
  await assertGood(page, "suggestions");
});
