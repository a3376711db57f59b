/** Verifying in a real Chromium: a long log with its list, a receipt in its own page, and the size of the program. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { translator } from "#locales/translate.ts";
import { formatReceipt } from "#verify/receipt/receipt.ts";
import { formatReceiptFile } from "#web/verifier/receipt-page.ts";
import { standalone } from "#web/verifier/standalone.ts";
import { contextOf, openBrowser } from "../test/browser/browser.ts";
import { harbourPlan, logKey } from "../test/log/harbour-log.ts";
import { receiptOf } from "../test/log/harbour-receipt.ts";
import { serveLongLog } from "./apparatus/long-log.ts";
import { benchFolder } from "./apparatus/seeded.ts";
import { median, type Figure } from "./figure.ts";

export const title = "verifying in Chromium: 100,000 entries with their list, and a receipt";

const entries = 100_000;
const receipts = 15;

export async function measure(): Promise<Figure[]> {
  const browser = await openBrowser();
  try {
    const { page, sizes } = await standalone();
    const file = join(benchFolder(), "verifier.html");
    writeFileSync(file, page);
    const log = await measureLog(browser, file);
    const receipt = await measureReceipts(browser);
    const size: Figure = {
      name: "verifier, one file, gzip",
      value: sizes.gzip / 1000,
      unit: "kB",
      bar: { most: 60 },
      note: `${(sizes.br / 1000).toFixed(1)} kB brotli, ${(sizes.plain / 1000).toFixed(0)} kB plain`,
    };
    return [...log, receipt, size];
  } finally {
    await browser.close();
  }
}

/** From pressing the button to the report, with every file read over HTTP. */
async function measureLog(browser: Browser, file: string): Promise<Figure[]> {
  const site = await serveLongLog(entries);
  const context = await contextOf(browser);
  try {
    const page = await context.newPage();
    await page.goto(`file://${file}`);
    await page.locator("[data-ready]").waitFor();
    await page.evaluate(watchPauses);
    await page.fill("#site", site.url);
    await page.fill("#trust", logKey.vkey);
    await page.click(".verifier button[type=submit]");
    await page.locator(".report").waitFor({ timeout: 120_000 });
    await assertGood(page);
    const seconds = (await measured(page, "verification")) / 1000;
    const longest = Number(await page.evaluate("window.longest"));
    const note = `${(site.bytes / 1e6).toFixed(0)} MB read`;
    return [
      { name: "100,000 entries and rows", value: seconds, unit: "s", bar: { most: 10 }, note },
      { name: "longest time the page did not answer", value: longest, unit: "ms" },
    ];
  } finally {
    await context.close();
    site.close();
  }
}

async function measureReceipts(browser: Browser): Promise<Figure> {
  const { receipt } = receiptOf(harbourPlan(), "Skerry Lights Trust");
  const beside = { number: 3, address: "", printed: "Skerry Lights Trust", site: "Harbour" };
  const file = join(benchFolder(), "receipt.html");
  writeFileSync(file, await formatReceiptFile(translator("en"), formatReceipt(receipt), beside));
  const context = await contextOf(browser);
  const page = await context.newPage();
  const times: number[] = [];
  for (let time = 0; time < receipts; time++) {
    await page.goto(`file://${file}`);
    await page.locator(".report").waitFor();
    await assertGood(page);
    times.push(await measured(page, "receipt"));
  }
  await context.close();
  const note = `${Math.min(...times).toFixed(1)} to ${Math.max(...times).toFixed(1)}, each in a page just opened`;
  return { name: "a receipt, offline", value: median(times), unit: "ms", bar: { most: 50 }, note };
}

/** A clock in the page that should strike every 5 ms; the longest it was late is how long nothing was answered. */
const watchPauses = `
window.longest = 0;
let last = performance.now();
setInterval(() => {
  const now = performance.now();
  window.longest = Math.max(window.longest, now - last);
  last = now;
}, 5);
`;

async function measured(page: Page, name: string): Promise<number> {
  return Number(await page.evaluate(`performance.getEntriesByName("${name}").at(-1).duration`));
}

async function assertGood(page: Page): Promise<void> {
  const wrong = await page.locator(".wrong").allTextContents();
  if (wrong.length > 0) throw new Error(wrong.slice(0, 5).join("\n"));
}
