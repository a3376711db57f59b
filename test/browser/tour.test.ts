/** The README's five minutes, walked as they are written: every word it sets in italics is looked for on the page. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import type { Browser, Page } from "playwright-core";
import { contextOf, openBrowser } from "./browser.ts";
import { linksOf, passTwoMinutes, type RunningSite, startSite } from "./site.ts";
import { readTour, type TourStep } from "./tour.ts";

const root = join(import.meta.dirname, "..", "..");
const readme = readFileSync(join(root, "README.md"), "utf8");
const tour = readTour(readme);
let site: RunningSite;
let browser: Browser;
let page: Page;

before(async () => {
  site = await startSite();
  browser = await openBrowser();
  page = await (await contextOf(browser, { scripts: false })).newPage();
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

const walk: Readonly<Record<string, (step: TourStep) => Promise<void>>> = {
  Read: async (step) => {
    await page.goto(`${site.url}/`);
    await page.getByRole("link", { name: /lamps of small harbours/ }).click();
    assert.match(page.url(), new RegExp(`${step.code("/s/")}/en$`));
    assert.match(await textOf("#s13"), /no\. 2/);
    assert.match(await textOf("#s4"), /Harbour Lamp Society.*Norway/);
    assert.match(await textOf("#s5"), /Harbour Lamp Society.*Malta/);
    await press(step.takes("Side by side"));
    assert.match(page.url(), /\/en\+sr-Latn$/);
    await page.goBack();
  },
  Sign: async (step) => {
    await press(step.takes("Sign for your organisation"));
    await page.fill("[name=organisation]", "Puffin Rock Bell Ringers");
    await page.selectOption("[name=country]", "IS");
    await page.fill("[name=name]", "Mia Halldors");
    await page.fill("[name=role]", "Chair");
    await page.fill("[name=email]", "mia@puffin-rock.example");
    await page.check("[name=terms]");
    await page.waitForTimeout(3200);
    await press(step.takes("Send me the link to confirm"));
    assert.match(step.text, /Puffin Rock Bell Ringers/);
  },
  Confirm: async (step) => {
    await press(step.takes("Open the message"));
    const [confirm = ""] = linksOf(await site.mail("Puffin Rock Bell Ringers"));
    await page.locator(`a[href*="/confirm/"]`).first().click();
    assert.equal(page.url(), confirm);
    await press(step.takes("Confirm for Puffin Rock Bell Ringers"));
  },
  Decide: async (step) => {
    await page.goto(site.firstLink);
    await page.fill("[name=name]", "Ada Berg");
    await page.fill("[name=email]", "ada@harbour.example");
    await press(step.takes("Become administrator"));
    await press(step.takes("Review"));
    await press(step.takes("Accept"));
    await page
      .getByRole("button", { name: step.takes("Undo") })
      .first()
      .waitFor();
    passTwoMinutes(site);
    await site.mail("no. 15");
    assert.match(step.text, /no\. 15/);
  },
  Withdraw: async (step) => {
    const mine = linksOf(await site.mail("no. 15")).find((link) => link.includes("/mine/")) ?? "";
    assert.ok(new URL(mine).pathname.startsWith(step.code("/mine/").replace("…", "")));
    const before = await countSignatories();
    await page.goto(mine);
    await press(step.takes("Withdraw the signature"));
    await press(step.takes("Withdraw Puffin Rock Bell Ringers"));
    await site.mail("Withdrawn");
    assert.equal(await countSignatories(), before - 1);
    await page.goto(`${site.url}/s/joint-statement-on-the-lamps-of-small-harbours/en`);
    assert.equal(await textOf("#s15 del"), "Puffin Rock Bell Ringers");
  },
  Import: async (step) => {
    const [program = "", ...given] = step.command().split(" ");
    const { stdout } = await promisify(execFile)(join(root, program), [
      ...given,
      "--data",
      site.data,
    ]);
    const last = stdout.trimEnd().split("\n").at(-1);
    assert.equal(last, step.code("stored as"));
    const shown = await fetch(site.url + new URL(step.link()).pathname);
    assert.equal(shown.status, 200, "the page is there at once");
  },
  Afterwards: async (step) => {
    await page.goto(`${site.url}/desk`);
    await press(step.takes("Remove the example"));
    await page.waitForURL(/\/desk\/statements$/);
    const index = await (await fetch(site.url)).text();
    assert.doesNotMatch(index, /lamps of small harbours/);
    assert.match(index, /tide gauges/i);
  },
};

test("every step of the README has its walk, and every walk its step", () => {
  assert.deepEqual(
    tour.map(({ title }) => title),
    Object.keys(walk),
  );
});

for (const step of tour) {
  test(`README, five minutes: ${step.title}`, async () => {
    await walk[step.title]?.(step);
    assert.deepEqual(step.left(), [], "words in italics that the walk did not meet");
  });
}

test("a word that stands on no page is noticed", () => {
  const [step] = readTour("## Five minutes\n\n1. **Read.** Press *Sing along*.\n\n*Go*\n\n## End");
  assert.throws(() => step?.takes("Sign for your organisation"), /Sing along/);
  assert.deepEqual(step?.left(), ["Sing along"]);
});

/** A link or button by the name the README gives it. */
async function press(name: string): Promise<void> {
  const link = page.getByRole("link", { name });
  const button = page.getByRole("button", { name });
  await link.or(button).first().click();
}

async function textOf(selector: string): Promise<string> {
  return (await page.locator(selector).first().textContent()) ?? "";
}

async function countSignatories(): Promise<number> {
  const answer = await fetch(`${site.url}/s/joint-statement-on-the-lamps-of-small-harbours.json`);
  return ((await answer.json()) as { counts: { signatories: number } }).counts.signatories;
}
