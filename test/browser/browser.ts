/** A real Chromium from the project's own packages, and what is asked of every page it shows. */
import assert from "node:assert/strict";
import { AxeBuilder } from "@axe-core/playwright";
import chromium from "@sparticuz/chromium";
import {
  type Browser,
  type BrowserContext,
  type Page,
  chromium as playwright,
} from "playwright-core";

/** Without a graphics processor or one imitated in software: pages are text, and drawing them is six times as fast. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = process.env["UNDERSIGNED_CHROMIUM"] ?? (await chromium.executablePath());
  const args = [
    "--no-sandbox",
    "--headless=shell",
    "--font-render-hinting=none",
    "--disable-gpu",
    "--disable-software-rasterizer",
    "--disable-dev-shm-usage",
  ];
  return playwright.launch({ executablePath, headless: true, args });
}

export interface Look {
  readonly width: number;
  readonly scheme: "light" | "dark";
}

export const looks: readonly Look[] = [
  { width: 390, scheme: "light" },
  { width: 768, scheme: "dark" },
  { width: 1280, scheme: "light" },
];

export function contextOf(
  browser: Browser,
  given: Partial<Look> & { scripts?: boolean; locale?: string } = {},
): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: given.width ?? 1280, height: 900 },
    colorScheme: given.scheme ?? "light",
    javaScriptEnabled: given.scripts ?? true,
    locale: given.locale ?? "en-GB",
  });
}

/** Opens the printed link and becomes the site's first administrator. */
export async function becomeFirst(page: Page, firstLink: string): Promise<void> {
  await page.goto(firstLink);
  await page.fill("[name=name]", "Ada Berg");
  await page.fill("[name=email]", "ada@harbour.example");
  await page.click("form[method=post] button");
}

/**
 * No barrier that axe knows (WCAG 2.0 to 2.2, A and AA, and best practice), nothing to scroll sideways.
 * Legacy mode runs axe in the page itself, which is all of it as long as our pages have no frames.
 */
export async function assertAccessible(page: Page, what: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"] })
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
  );
  assert.deepEqual(found, [], `${what}: axe`);
  const over = await page.evaluate(
    "document.documentElement.scrollWidth - document.documentElement.clientWidth",
  );
  assert.ok(Number(over) <= 1, `${what}: ${String(over)} px too wide`);
}

/** Everything the browser complained about: refused scripts and styles, missing files, exceptions. */
export function complaintsOf(context: BrowserContext): string[] {
  const complaints: string[] = [];
  context.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  context.on("weberror", (error) => complaints.push(error.error().message));
  return complaints;
}
