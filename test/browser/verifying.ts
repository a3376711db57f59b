/** What tests of the verifier share: the example's site once its log is signed, and reports read off the page. */
import assert from "node:assert/strict";
import { createPrivateKey, createPublicKey, sign } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import sentences from "#locales/en/verify.json" with { type: "json" };
import { formatCheckpoint } from "#tlog/checkpoint.ts";
import { formatVerifierKey, keyTypes } from "#tlog/key.ts";
import { formatNote } from "#tlog/note.ts";
import { sha256 } from "../log/primitives.ts";
import { complaintsOf, contextOf } from "./browser.ts";
import { type RunningSite, startSite, until } from "./site.ts";

export const slug = "joint-statement-on-the-lamps-of-small-harbours";

export interface LoggedSite {
  readonly site: RunningSite;
  readonly origin: string;
  /** Of the first on the list. */
  readonly act: string;
  readonly index: number;
}

/** The example, once a checkpoint covers its list. */
export async function startLoggedSite(): Promise<LoggedSite> {
  const site = await startSite();
  const note = await until("a checkpoint over the whole list", async () => {
    const text = await (await fetch(`${site.url}/log/checkpoint`)).text();
    return Number(text.split("\n")[1]) >= 16 ? text : undefined;
  });
  const list = (await (await fetch(`${site.url}/s/${slug}.json`)).json()) as {
    signatories: { log: { act: string; index: number } }[];
  };
  const { act, index } = list.signatories[0]?.log ?? assert.fail();
  return { site, origin: note.split("\n")[0] ?? "", act, index };
}

/** Until the checkpoint covers every act that the lists show. */
export async function untilCovered({ url }: RunningSite): Promise<void> {
  await until("a checkpoint over everything", async () => {
    const size = Number((await (await fetch(`${url}/log/checkpoint`)).text()).split("\n")[1]);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    const later = (await (await fetch(`${url}/log/checkpoint`)).text()).split("\n")[1];
    return size > 0 && Number(later) === size ? size : undefined;
  });
}

export async function inPage(
  browser: Browser,
  work: (page: Page, complaints: string[]) => Promise<void>,
): Promise<void> {
  const context = await contextOf(browser);
  const complaints = complaintsOf(context);
  try {
    await work(await context.newPage(), complaints);
  } finally {
    await context.close();
  }
}

export interface Codes {
  readonly right: readonly string[];
  readonly wrong: readonly string[];
  readonly omitted: readonly string[];
  readonly verdict: string;
}

export async function verify(page: Page, address: string): Promise<Codes> {
  await page.goto(address);
  return readReport(page);
}

export async function press(page: Page): Promise<Codes> {
  await page.evaluate("document.querySelector('#told').replaceChildren()");
  await page.click(".verifier button[type=submit]");
  return readReport(page);
}

export async function readReport(page: Page): Promise<Codes> {
  await page.locator(".report").first().waitFor();
  const codes = async (of: string): Promise<string[]> => {
    const found = await page.locator(of).all();
    return Promise.all(found.map(async (one) => (await one.getAttribute("data-code")) ?? ""));
  };
  return {
    right: await codes(".right"),
    wrong: await codes(".wrong"),
    omitted: await codes(".omitted li"),
    verdict: (await page.locator(".verdict").allTextContents()).join(" "),
  };
}

/** The page says what is wrong in the sentence of its code. */
export async function assertSaid(
  page: Page,
  { wrong, verdict }: Codes,
  code: string,
): Promise<void> {
  assert.ok(wrong.includes(code), `${code}, found ${wrong.join()}`);
  assert.match(verdict, /Not verified/);
  const sentence = sentences[`verify.${code}` as keyof typeof sentences];
  const shown = await page.locator(`[data-code=${code}]`).first().textContent();
  assert.ok(shown?.includes(sentence.split("{")[0] ?? ""), `${code} is said in its sentence`);
}

/** What an operator with the log's key can do: sign a history that never was. */
export function signedByOperator({ site, origin }: LoggedSite, size: number): string {
  const secret = createPrivateKey(readFileSync(join(site.data, "keys", "log.key")));
  const spki = createPublicKey(secret).export({ type: "spki", format: "der" });
  const key = Uint8Array.from(spki.subarray(-32));
  const id = formatVerifierKey(sha256, origin, keyTypes.ed25519, key).split("+")[1] ?? "";
  const text = formatCheckpoint({ origin, size, root: new Uint8Array(32).fill(7) });
  const bytes = Uint8Array.from(sign(null, Buffer.from(text), secret));
  return formatNote({ text, signatures: [{ name: origin, id, bytes }] });
}
