/** What people kept, in a real browser: receipts and proofs dropped on the page, and the verifier as one file from the disk. */
import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { assertAccessible, openBrowser } from "./browser.ts";
import { assertSaid, inPage, type LoggedSite, press, slug, startLoggedSite } from "./verifying.ts";

let logged: LoggedSite;
let browser: Browser;
const folder = mkdtempSync(join(tmpdir(), "undersigned-verifier-"));
type Change = (text: string) => string;

before(async () => {
  logged = await startLoggedSite();
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await logged?.site.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("receipts and proofs that are dropped are verified, and the log is held to their checkpoints", async () => {
  const receipt = Buffer.from(await bytes(`/log/receipts/${logged.act}.json`));
  const proof = Buffer.from(await bytes(`/log/proofs/${logged.index}.tlog-proof`));
  await inPage(browser, async (page) => {
    await page.goto(`${logged.site.url}/verify`);
    await page.setInputFiles("#kept", [
      { name: "receipt.json", mimeType: "application/json", buffer: receipt },
      { name: "entry.tlog-proof", mimeType: "text/plain", buffer: proof },
    ]);
    await page.locator(".kept li").nth(1).waitFor();
    const codes = await press(page);
    assert.deepEqual(codes.wrong, []);
    for (const code of ["receipt-entry-logged", "proof-entry-logged", "history-kept"])
      assert.ok(codes.right.includes(code), code);
  });
});

const receiptTamperings: readonly (readonly [what: string, change: Change, code: string])[] = [
  ["text", (text) => text.replace("lamp", "lamb"), "receipt-text-differs"],
  ["name", (text) => text.replace('"name":"', '"name":"The '), "opening-differs"],
  [
    "time",
    (text) => text.replace(String.raw`\"at\":\"20`, String.raw`\"at\":\"19`),
    "receipt-proof-wrong",
  ],
  ["form", (text) => text.replace("{", "{ "), "receipt-malformed"],
];

for (const [what, change, code] of receiptTamperings) {
  test(`a receipt with another ${what} is refused`, async () => {
    const honest = Buffer.from(await bytes(`/log/receipts/${logged.act}.json`)).toString();
    const changed = change(honest);
    assert.notEqual(changed, honest, "the control");
    await inPage(browser, async (page) => {
      await page.goto(`${logged.site.url}/verify`);
      await page.setInputFiles("#kept", [
        { name: "receipt.json", mimeType: "application/json", buffer: Buffer.from(changed) },
      ]);
      await page.locator(".kept li").waitFor();
      const codes = await press(page);
      await assertSaid(page, codes, code);
    });
  });
}

test("files may be dropped on their place", async () => {
  const note = await (await fetch(`${logged.site.url}/log/checkpoint`)).text();
  await inPage(browser, async (page) => {
    await page.goto(`${logged.site.url}/verify`);
    await page.locator("[data-ready]").waitFor();
    await page.evaluate(`
      const data = new DataTransfer();
      data.items.add(new File([${JSON.stringify(note)}], "kept.txt"));
      const place = document.querySelector(".drop");
      for (const type of ["dragover", "drop"]) place.dispatchEvent(new DragEvent(type, { dataTransfer: data, cancelable: true, bubbles: true }));
    `);
    assert.match((await page.textContent(".kept li")) ?? "", /kept\.txt – a checkpoint/);
    assert.ok((await press(page)).right.includes("history-kept"));
  });
});

test("a file that is none of these is named, and a key or policy goes where keys are typed", async () => {
  const vkey = await (await fetch(`${logged.site.url}/log/vkey`)).text();
  await inPage(browser, async (page) => {
    await page.goto(`${logged.site.url}/verify`);
    await page.setInputFiles("#kept", [
      { name: "<b>photo</b>.png", mimeType: "image/png", buffer: Buffer.from([0x89, 0x50]) },
      { name: "key.txt", mimeType: "text/plain", buffer: Buffer.from(vkey) },
    ]);
    await page.locator(".kept li").nth(1).waitFor();
    assert.equal(await page.inputValue("#trust"), vkey);
    const codes = await press(page);
    assert.ok(codes.right.includes("key-pinned"));
    assert.match(
      (await page.textContent("#told")) ?? "",
      /<b>photo<\/b>\.png is neither a receipt/,
    );
    await page.getByRole("button", { name: "Remove <b>photo</b>.png" }).click();
    assert.equal(await page.locator(".kept li").count(), 1);
  });
});

test("the same program in one file, opened from the disk, reads the log and nothing else", async () => {
  const file = join(folder, "undersigned-verifier.html");
  writeFileSync(
    file,
    await (await fetch(`${logged.site.url}/verify/undersigned-verifier.html`)).text(),
  );
  await inPage(browser, async (page, complaints) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`file://${file}`);
    await page.locator("[data-ready]").waitFor();
    await page.fill("#site", `${logged.site.url}/s/${slug}/en`);
    const codes = await press(page);
    assert.deepEqual(codes.wrong, []);
    assert.ok(codes.right.includes("list-complete"));
    assert.ok(codes.omitted.includes("page-not-compared"));
    const elsewhere = asked.filter(
      (url) => !url.startsWith(`${logged.site.url}/`) && !url.startsWith("file:"),
    );
    assert.deepEqual(elsewhere, []);
    assert.deepEqual(complaints, []);
    await page.goto(`file://${file}?lang=sr-Latn`);
    assert.match((await page.textContent("#verifier")) ?? "", /Ključ dnevnika/);
    assert.match((await page.textContent("h1")) ?? "", /program za proveru/);
    for (const lang of ["sr-Cyrl", "en-XB"]) {
      await page.goto(`file://${file}?lang=${lang}`);
      await page.locator("[data-ready]").waitFor();
      await assertAccessible(page, lang);
    }
  });
});

test("a site that sends without end is not read to its end, and that is said", async (t) => {
  const endless = createServer((_, answer) => {
    answer.writeHead(200, { "access-control-allow-origin": "*", "content-type": "text/plain" });
    const more = (): void => void (answer.write(Buffer.alloc(4_000_000)) && setImmediate(more));
    answer.on("drain", more);
    more();
  });
  await new Promise<void>((resolve) => void endless.listen(0, "127.0.0.1", resolve));
  t.after(() => {
    endless.closeAllConnections();
    endless.close();
  });
  const file = join(folder, "of-the-endless.html");
  writeFileSync(
    file,
    await (await fetch(`${logged.site.url}/verify/undersigned-verifier.html`)).text(),
  );
  await inPage(browser, async (page) => {
    await page.goto(`file://${file}`);
    await page.locator("[data-ready]").waitFor();
    await page.fill("#site", `http://127.0.0.1:${(endless.address() as AddressInfo).port}/`);
    await page.click(".verifier button[type=submit]");
    const said = page.locator("#told .is-wrong");
    await said.waitFor();
    assert.match((await said.textContent()) ?? "", /more than 67108864 bytes/);
  });
});

test("a changed script in that file does not run: its digest is in its own policy", async () => {
  const honest = await (await fetch(`${logged.site.url}/verify/undersigned-verifier.html`)).text();
  const file = join(folder, "changed.html");
  writeFileSync(file, honest.replace("<script>", "<script>1;"));
  await inPage(browser, async (page, complaints) => {
    await page.goto(`file://${file}`);
    assert.equal(await page.locator("[data-ready]").count(), 0);
    assert.match(complaints.join(), /Content Security Policy/);
  });
});

async function bytes(path: string): Promise<ArrayBuffer> {
  return (await fetch(logged.site.url + path)).arrayBuffer();
}
