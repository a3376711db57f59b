/**
 * A receipt as a page, opened from the disk in a browser without network: it shows what it verified and nothing else,
 * finds what was changed in it, and nothing that a name or a text holds can do anything.
 */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { translator } from "#locales/translate.ts";
import { formatReceipt, type Receipt } from "#verify/receipt/receipt.ts";
import { readReceiptFile } from "#verify/receipt/receipt-page.ts";
import { formatReceiptFile } from "#web/verifier/receipt-page.ts";
import { harbourPlan, logKey, sign } from "../log/harbour-log.ts";
import { receiptOf } from "../log/harbour-receipt.ts";
import { assertAccessible, complaintsOf, contextOf, looks, openBrowser } from "./browser.ts";
import { assertSaid, readReport } from "./verifying.ts";

let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), "undersigned-receipt-"));
const root = join(import.meta.dirname, "..", "..");
const hostile = `</script><script>window.hurt = 1</script><img src=x onerror="window.hurt = 1"><!-- Ada's "&amp;" Pier`;
const plan = harbourPlan();
sign(plan, hostile, "email");
const honest = receiptOf(plan, "Skerry Lights Trust").receipt;
const beside = {
  number: 3,
  address: "https://harbour.example/s/keep-the-light/en#s3",
  site: "Harbour",
};

before(async () => {
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

test("offline it verifies itself: title, text, signatory, number, checkpoint, what was not checked", async () => {
  const file = await write("receipt.html", honest, "Skerry Lights Trust");
  await openOffline(file, async (page, complaints) => {
    const codes = await readReport(page);
    assert.deepEqual(codes.wrong, []);
    for (const code of [
      "receipt-entry-logged",
      "receipt-manifest-matches",
      "openings-match",
      "checkpoint-signed",
    ])
      assert.ok(codes.right.includes(code), code);
    for (const code of ["own-program", "key-not-pinned", "receipt-later-changes", "identity"])
      assert.ok(codes.omitted.includes(code), code);
    const main = (await page.textContent("main")) ?? "";
    for (const words of [
      "Keep the light",
      "That the lamp be lit at dusk.",
      "Skerry Lights Trust",
      "Number 3",
      "under a checkpoint of 13 entries",
      "Da se lampa pali u sumrak.",
    ])
      assert.ok(main.includes(words), words);
    assert.deepEqual(complaints, []);
  });
});

test("a key that the reader brings makes it the log's, or refuses it", async () => {
  const file = await write("receipt.html", honest, "Skerry Lights Trust");
  await openOffline(file, async (page) => {
    await readReport(page);
    await page.fill("#key", logKey.vkey);
    await page.getByRole("button", { name: "Verify with this key" }).click();
    await page.locator("[data-code=key-pinned]").waitFor();
    await page.fill("#key", "harbour.example/log/2026b+00000000+AQAA");
    await page.getByRole("button", { name: "Verify with this key" }).click();
    await page.locator("[data-code=key-unreadable]").waitFor();
  });
});

const changes: readonly (readonly [
  what: string,
  change: (receipt: Receipt) => Receipt,
  code: string,
])[] = [
  [
    "text",
    (one) => ({
      ...one,
      texts: { ...one.texts, en: (one.texts["en"] ?? "").replace("dusk", "dawn") },
    }),
    "receipt-text-differs",
  ],
  [
    "a name",
    (one) => ({
      ...one,
      openings: one.openings.map((opening) =>
        opening.field === "org"
          ? { ...opening, value: { kind: "organisation", name: "Gull Rock" } }
          : opening,
      ),
    }),
    "opening-differs",
  ],
  [
    "evidence",
    (one) => ({ ...one, entry: one.entry.replace("email-domain", "qes") }),
    "receipt-proof-wrong",
  ],
  [
    "the checkpoint",
    (one) => ({ ...one, proof: one.proof.replace("\n13\n", "\n14\n") }),
    "checkpoint-signature-bad",
  ],
  [
    "the manifest",
    (one) => ({ ...one, manifest: one.manifest.replace('"version":1', '"version":2') }),
    "receipt-manifest-differs",
  ],
];

for (const [what, change, code] of changes) {
  test(`changed: ${what}`, async () => {
    assert.notDeepEqual(change(honest), honest, "the control");
    const file = await write("changed.html", change(honest), "Skerry Lights Trust");
    await openOffline(file, async (page) => assertSaid(page, await readReport(page), code));
    assert.equal(verifyByCommand(file), 1);
  });
}

test("what the page said before its program ran is replaced by what was verified", async () => {
  const file = await write("receipt.html", honest, "Another Name Entirely");
  const page = await formatPage(honest, "Another Name Entirely");
  writeFileSync(file, page.replaceAll("lit at dusk", "put out at dusk"));
  await openOffline(file, async (shown) => {
    await readReport(shown);
    const main = (await shown.textContent("main")) ?? "";
    assert.ok(main.includes("That the lamp be lit at dusk."));
    assert.ok(!main.includes("put out") && !main.includes("Another Name Entirely"));
  });
});

test("a name and a text full of markup are words, in the data and on the page", async () => {
  const { receipt } = receiptOf(plan, hostile);
  const texts = { en: `${hostile}\n\nitem u1\n  ${hostile}\n` };
  const evil = { ...beside, address: `https://harbour.example/${hostile}`, site: hostile };
  const files: readonly (readonly [file: string, receipt: Receipt, ok: boolean])[] = [
    [join(folder, "name.html"), receipt, true],
    [join(folder, "text.html"), { ...receipt, texts }, false],
  ];
  for (const [file, one, ok] of files) {
    const printed = hostile;
    writeFileSync(
      file,
      await formatReceiptFile(translator("en"), formatReceipt(one), { ...evil, printed }),
    );
    await openOffline(file, async (page, complaints) => {
      const codes = await readReport(page);
      assert.equal(codes.wrong.length === 0, ok, codes.wrong.join());
      assert.equal(await page.evaluate("window.hurt"), undefined);
      assert.equal(await page.locator("img").count(), 0);
      assert.ok((await page.textContent(".org"))?.includes(hostile));
      assert.deepEqual(complaints, []);
    });
    await openOffline(
      file,
      async (page) => assert.equal(await page.locator("img").count(), 0),
      false,
    );
  }
});

test("a changed program does not run, and the page says what it is without one", async () => {
  const file = join(folder, "script.html");
  writeFileSync(
    file,
    (await formatPage(honest, "Skerry Lights Trust")).replace(/<script>(?=[^<]*\()/, "<script>1;"),
  );
  await openOffline(file, async (page, complaints) => {
    assert.equal(await page.locator(".report").count(), 0);
    assert.match((await page.textContent("main")) ?? "", /Until then nothing in it is verified/);
    assert.match(complaints.join(), /Content Security Policy/);
  });
});

test("the command line takes the page as the receipt it holds", async () => {
  const file = await write("receipt.html", honest, "Skerry Lights Trust");
  assert.equal(verifyByCommand(file), 0);
  const page = new Uint8Array(Buffer.from(await formatPage(honest, "x")));
  const read = readReceiptFile(page) ?? assert.fail();
  assert.equal(formatReceipt(read), formatReceipt(honest));
});

test("it is accessible at every width, light and dark, mirrored, and in print has no form", async () => {
  for (const locale of ["en", "sr-Cyrl", "en-XB"] as const) {
    const file = join(folder, `${locale}.html`);
    writeFileSync(
      file,
      await formatReceiptFile(translator(locale), formatReceipt(honest), {
        ...beside,
        printed: "Skerry Lights Trust",
      }),
    );
    for (const look of looks) {
      const context = await contextOf(browser, look);
      const page = await context.newPage();
      await page.goto(`file://${file}`);
      await page.locator(".report").waitFor();
      await assertAccessible(page, `${locale} at ${look.width}`);
      await page.emulateMedia({ media: "print" });
      assert.equal(await page.locator("form").isVisible(), false);
      await context.close();
    }
  }
});

function formatPage(receipt: Receipt, printed: string): Promise<string> {
  return formatReceiptFile(translator("en"), formatReceipt(receipt), { ...beside, printed });
}

async function write(name: string, receipt: Receipt, printed: string): Promise<string> {
  const file = join(folder, name);
  writeFileSync(file, await formatPage(receipt, printed));
  return file;
}

/** No network, and a note of everything that was asked for all the same. */
async function openOffline(
  file: string,
  work: (page: Page, complaints: string[]) => Promise<void>,
  scripts = true,
): Promise<void> {
  const context = await contextOf(browser, { scripts });
  await context.setOffline(true);
  const complaints = complaintsOf(context);
  const asked: string[] = [];
  context.on("request", (request) => asked.push(request.url()));
  try {
    const page = await context.newPage();
    await page.goto(`file://${file}`);
    await work(page, complaints);
    assert.deepEqual(asked, [`file://${file}`]);
  } finally {
    await context.close();
  }
}

function verifyByCommand(file: string): number {
  try {
    execFileSync(process.execPath, [join(root, "src", "main.ts"), "verify", file], {
      stdio: "pipe",
    });
    return 0;
  } catch (error) {
    return (error as { status: number }).status;
  }
}
