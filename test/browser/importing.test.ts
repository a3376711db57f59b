/** A secretary without JavaScript: a list is corrected before it is stored, gets a second file, and its lines are asked about. */
import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import type { Browser, Page } from "playwright-core";
import { wordFile, wordParagraph, workbook } from "../office-file.ts";
import { becomeFirst, assertAccessible, contextOf, openBrowser } from "./browser.ts";
import { linksOf, type RunningSite, startSite } from "./site.ts";

let site: RunningSite;
let browser: Browser;
let page: Page;

const paragraphs = [
  "Keep the old lamps lit (Signing)",
  "Proposed by Keepers of the Outer Lamp (KOL)",
  "We keep the lights of this coast and count its birds. Therefore we ask that the old lamps be kept lit.",
  "Signing organisations:",
  "1. Keepers of the Outer Lamp (KOL)",
  "2. Kittiwake Count and Tern Count",
  "3. Storm Petrel Trust",
  "4. Foghorn Preservation League",
];
const slug = "keep-the-old-lamps-lit";

before(async () => {
  site = await startSite({ arguments: [] });
  browser = await openBrowser();
  page = await (await contextOf(browser, { scripts: false })).newPage();
  await becomeFirst(page, site.firstLink);
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

const upload = async (lines: readonly string[]): Promise<void> => {
  const buffer = Buffer.from(wordFile(lines.map((line) => wordParagraph(line)).join("")));
  await page.setInputFiles("[name=file]", { name: "lamps.docx", mimeType: "", buffer });
  await page.getByRole("button", { name: "Read it" }).click();
  // On a machine that is busy elsewhere, a page that renews itself comes before the result.
  await page.waitForURL(/imports\/[0-9a-f]{32}(?:\/difference)?$/, { timeout: 60_000 });
};
/** The same page at three widths in a browser with scripts, which axe needs. */
async function assertSeen(what: string): Promise<void> {
  const storageState = await page.context().storageState();
  const context = await browser.newContext({ storageState });
  const other = await context.newPage();
  for (const width of [390, 768, 1280]) {
    await other.setViewportSize({ width, height: 900 });
    await other.goto(page.url());
    await assertAccessible(other, `${what} at ${width}`);
  }
  await context.close();
}

const focused = async (): Promise<string> =>
  (await page.locator(":focus").innerHTML({ timeout: 5000 })) ?? "";
const names = (): Promise<string[]> => page.locator(".sigs td.nm bdi").allTextContents();

test("the columns of a table are named otherwise, without JavaScript, and taken back", async () => {
  const table = "Lamp;Place;Who\nOuter Lamp;Norway;Ana Ban\nPier Lamp;France;Bo Li\n";
  await page.goto(`${site.url}/desk/statements/new`);
  const file = { name: "lamps.csv", mimeType: "", buffer: Buffer.from(table) };
  await page.setInputFiles("[name=file]", file);
  await page.getByRole("button", { name: "Read it" }).click();
  await page.waitForURL(/imports\/[0-9a-f]{32}$/, { timeout: 60_000 });
  assert.deepEqual(await names(), ["Outer Lamp", "Pier Lamp"]);
  await assertSeen("the columns of a table");
  await page.getByLabel("What “Who” holds").selectOption("person");
  await page.getByLabel("What “Lamp” holds").selectOption("affiliation");
  await page.getByRole("button", { name: "Read the table by these columns" }).click();
  await page.waitForURL(/imports\/[0-9a-f]{32}\?said=1/, { timeout: 60_000 });
  assert.deepEqual(await names(), ["Ana Ban", "Bo Li"]);
  await page.getByRole("button", { name: "Undo" }).click();
  await page.waitForURL(/imports\/[0-9a-f]{32}(?:\?(?:said|undone)=1)?(?:#.*)?$/, {
    timeout: 60_000,
  });
  assert.deepEqual(await names(), ["Outer Lamp", "Pier Lamp"]);
});

test("of a workbook a sheet is left out, and another is read below its title", async () => {
  const notes = [["Internal notes"], ["Ask Bo for the addresses"], ["Then call Cy"]];
  const title = [
    ["Keep the old lamps lit", "", ""],
    ["Status", "open", ""],
  ];
  const list = [
    ["No.", "Country", "Name of organisation"],
    ["1", "Norway", "Outer Lamp Keepers"],
    ["2", "France", "Kittiwake Count"],
  ];
  const sheets = [
    { name: "Notes", rows: notes },
    { name: "Who signs", rows: [...title, ...list] },
  ];
  await page.goto(`${site.url}/desk/statements/new`);
  const file = { name: "lamps.xlsx", mimeType: "", buffer: Buffer.from(workbook(sheets)) };
  await page.setInputFiles("[name=file]", file);
  await page.getByRole("button", { name: "Read it" }).click();
  await page.waitForURL(/imports\/[0-9a-f]{32}$/, { timeout: 60_000 });
  assert.deepEqual((await names()).slice(-2), ["Outer Lamp Keepers", "Kittiwake Count"]);
  const sheet = page.locator(".table-columns", { hasText: "Notes" }).first();
  await sheet.getByRole("button", { name: "It is no list" }).click();
  await page.waitForURL(/\?said=1/, { timeout: 60_000 });
  assert.deepEqual(await names(), ["Outer Lamp Keepers", "Kittiwake Count"]);
  await assertSeen("a workbook");
});

test("an entry is split, another moved, both undone and done again, at three widths without a fault", async () => {
  await page.goto(`${site.url}/desk/statements/new`);
  await upload(paragraphs);
  await page.getByRole("link", { name: /Edit.*Kittiwake/ }).click();
  await assertSeen("an entry being edited");
  await page.locator("details summary", { hasText: /split/i }).click();
  await page.fill("[name=names]", "Kittiwake Count\nTern Count");
  await page.getByRole("button", { name: /Split/ }).click();
  assert.deepEqual((await names()).slice(1, 3), ["Kittiwake Count", "Tern Count"]);
  assert.match(await focused(), /Kittiwake Count/, "the keyboard goes on at what was done");
  await page.getByRole("link", { name: /Edit.*Foghorn/ }).click();
  assert.match(await focused(), /Foghorn/);
  await page.fill("[name=to]", "2");
  await page.getByRole("button", { name: "Move" }).click();
  assert.equal((await names())[1], "Foghorn Preservation League");
  await page.getByRole("button", { name: "Undo" }).click();
  assert.equal((await names())[1], "Kittiwake Count");
});

test("after an answer the next open place has the focus; after work in the text its unit has", async () => {
  await page.locator(".units").getByRole("link", { name: /1/ }).first().click();
  assert.match(await focused(), /Unit 1/);
  await page.locator(".units .on [name=kind]").selectOption("heading");
  await page.locator(".units .on").getByRole("button", { name: "Save" }).click();
  assert.match(await focused(), /heading/);
  await page.getByRole("button", { name: "Undo" }).click();
  assert.match(await focused(), /paragraph/);
  assert.match((await page.textContent(".said")) ?? "", /The last correction was taken back/);
});

test("several entries are text at once, by their numbers, and come back", async () => {
  const before = await names();
  await page.locator("summary", { hasText: "Several entries at once" }).click();
  await page.fill("#entries-from", "2");
  await page.fill("#entries-till", "3");
  await page.getByRole("button", { name: "Items of the text" }).last().click();
  assert.match((await page.textContent(".said")) ?? "", /2 entries are in the text now/);
  assert.deepEqual(await names(), before.toSpliced(1, 2));
  const several = page.locator("details:has(#units-from)");
  await several.locator("summary").click();
  await page.fill("#units-from", "9");
  await several.getByRole("button", { name: "They are signatories" }).click();
  assert.ok(await several.getAttribute("open"), "what is wrong can be seen");
  assert.equal(await page.inputValue("#units-from"), "9");
  await page.goBack();
  await page.getByRole("button", { name: "Undo" }).click();
  assert.deepEqual(await names(), before);
});

test("a file that is too large is named before it is sent; one that is sent shows that it is", async () => {
  const storageState = await page.context().storageState();
  const context = await browser.newContext({ storageState });
  const scripted = await context.newPage();
  const posts: string[] = [];
  scripted.on("request", (one) => void (one.method() === "POST" && posts.push(one.url())));
  await scripted.goto(`${site.url}/desk/statements/new`);
  const choose = (bytes: number): Promise<void> => {
    const file = join(site.data, `${bytes}.pdf`);
    writeFileSync(file, Buffer.alloc(bytes, "a"));
    return scripted.setInputFiles("[name=file]", file);
  };
  await choose(8_050_000);
  const said = scripted.locator("#file-large");
  assert.match((await said.textContent()) ?? "", /This file has 8\.1 MB; at most 8 MB/);
  await scripted.getByRole("button", { name: "Read it" }).click();
  await assertAccessible(scripted, "a file that is too large");
  assert.deepEqual(posts, [], "nothing was sent");
  await choose(7_000);
  assert.equal(await said.textContent(), "");
  // Answered with nothing, so that the page stays.
  await scripted.route("**/desk/imports", (route) => route.fulfill({ status: 204 }));
  const sent = scripted.waitForRequest("**/desk/imports");
  const button = scripted.locator("form[enctype] button");
  await button.evaluate((one: { click(): void }) => {
    one.click();
    one.click();
  });
  await (await sent).response();
  assert.ok(await scripted.locator("#file-sending").isVisible());
  assert.equal(posts.length, 1, "a double click sends once");
  await context.close();
});

test("with scripts, what was typed is saved before another button of the page acts", async () => {
  const storageState = await page.context().storageState();
  const context = await browser.newContext({ storageState });
  const scripted = await context.newPage();
  await scripted.goto(page.url());
  const proposer = scripted.getByLabel("Proposer 2", { exact: true });
  await proposer.fill("Wardens of the Skerry");
  await scripted.getByRole("link", { name: /Edit.*Foghorn/ }).click();
  await scripted.waitForURL(/edit=/);
  assert.equal(await proposer.inputValue(), "Wardens of the Skerry", "before a row is opened");
  await scripted.fill("[name=printed]", "Foghorn Preservation Society");
  await scripted.getByRole("button", { name: "Draft" }).last().click();
  await scripted.waitForURL(/store\?state=draft/);
  await assertAccessible(scripted, "what storing brings about");
  await scripted.getByRole("link", { name: "Back to the import" }).click();
  assert.ok(
    (await scripted.locator(".sigs").textContent())?.includes("Foghorn Preservation Society"),
  );
  await context.close();
});

test("with scripts, the source goes along with the row that is open and the one that has the focus", async () => {
  const storageState = await page.context().storageState();
  const context = await browser.newContext({ storageState });
  const scripted = await context.newPage();
  await scripted.setViewportSize({ width: 1280, height: 900 });
  await scripted.goto(`${site.url}/desk/statements/new`);
  const names = Array.from({ length: 120 }, (_, at) => `${at + 1}. Society of Cape ${at + 1}`);
  const text = [...paragraphs.slice(0, 4), ...names].join("\n");
  await scripted.fill("[name=pasted]", text);
  await scripted.getByRole("button", { name: "Read it" }).click();
  await scripted.waitForURL(/imports\/[0-9a-f]{32}$/, { timeout: 60_000 });
  const line = (words: string) => scripted.locator(".lines li.cur", { hasText: words });
  await scripted.goto(`${scripted.url()}?edit=s90`);
  await line("90. Society of Cape 90").waitFor();
  const edit = scripted.getByRole("link", { name: /Edit.*Society of Cape 20$/ });
  await edit.focus();
  await line("20. Society of Cape 20").waitFor();
  const [box, seen] = await Promise.all([
    line("20. Society").boundingBox(),
    scripted.locator(".lines").boundingBox(),
  ]);
  assert.ok(box && seen && box.y >= seen.y && box.y < seen.y + seen.height, "it can be seen");
  await context.close();
});

test("a long title is seen whole at every width", async () => {
  const long = "Keep the old lamps lit on every pier and quay ".repeat(6).trim();
  await page.getByLabel("Title", { exact: true }).fill(long);
  await page.getByRole("button", { name: "Save these facts" }).click();
  for (const width of [390, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const field = page.getByLabel("Title", { exact: true });
    const hidden = await field.evaluate(
      (one: { scrollHeight: number; clientHeight: number }) => one.scrollHeight - one.clientHeight,
    );
    assert.ok(hidden <= 1, `${hidden} px of it are hidden at ${width}`);
  }
  await page.getByRole("button", { name: "Undo" }).click();
});

test("without scripts, storing takes along what stands in the facts", async () => {
  await page.reload();
  await page.getByLabel("Title", { exact: true }).fill("Keep the old lamps lit");
  await page.getByLabel("Addressee").fill("The Harbour Board");
  await page.getByRole("button", { name: "Draft" }).last().click();
  await assertSeen("what storing brings about");
  await page.getByRole("link", { name: "Back to the import" }).click();
  assert.equal(await page.getByLabel("Addressee").inputValue(), "The Harbour Board");
});

test("a draft goes back to its import, where everything that was corrected still stands", async () => {
  await page.getByRole("button", { name: "Draft" }).last().click();
  await page.getByRole("button", { name: "Store the draft" }).click();
  await page.getByRole("link", { name: "go back to the import" }).click();
  await assertSeen("going back to the import");
  await page.getByRole("button", { name: "Go back to the import" }).click();
  await page.waitForURL(/imports\/[0-9a-f]{32}\?said=1/, { timeout: 60_000 });
  assert.equal(await page.getByLabel("Addressee").inputValue(), "The Harbour Board");
  assert.ok((await names()).includes("Foghorn Preservation Society"));
});

test("stored as open, then a second file: only what is checked is taken", async () => {
  await page.getByRole("button", { name: "Open for signature" }).last().click();
  await page.getByRole("button", { name: "Store and open" }).click();
  assert.match(await focused(), /Stored, and open for signature.*5 organisations/s);
  await assertSeen("what was stored");
  await page.goto(`${site.url}/desk/statements/${slug}`);
  await page.getByRole("link", { name: "Another file" }).click();
  await upload([...paragraphs, "5. Skerry Wardens", "6. Guild of Buoy Painters"]);
  assert.match((await page.textContent("h1")) ?? "", /What the file changes/);
  await assertSeen("the difference");
  await page.getByRole("checkbox", { name: /Buoy Painters/ }).uncheck();
  await page.getByRole("button", { name: "See what this brings about" }).click();
  await page.getByRole("button", { name: "Take it in" }).click();
  const list = (await page.textContent("main")) ?? "";
  assert.match(
    (await page.textContent("tr:target")) ?? "",
    /^6/,
    "one lands at the first new line",
  );
  const told = page.locator(".said");
  assert.match(
    (await told.textContent()) ?? "",
    /The file was taken in: \S+ lines? (?:is|are) new\./,
  );
  const box = await told.boundingBox();
  assert.ok(box && box.y >= 0 && box.y < 900, "it is said where one lands");
  assert.match(list, /Skerry Wardens/);
  assert.doesNotMatch(list, /Buoy Painters/);
});

test("a listed organisation is written to, and its answer stands at the desk; opening alone is none", async () => {
  await page.goto(`${site.url}/desk/statements/${slug}/invitations`);
  await page.fill("[name=addresses]", "Storm Petrel Trust, office@petrel.example");
  await page.getByRole("button", { name: "See the letters before they go" }).click();
  await page.getByRole("button", { name: "Send the letter" }).click();
  const [answering = ""] = linksOf(await site.mail("Storm Petrel"));
  await page.goto(answering);
  await assertSeen("behind the link");
  await page.check("[name=answer][value=confirm]");
  await page.fill("[name=name]", "Mia Halldors");
  await page.fill("[name=role]", "Chair");
  await page.getByRole("button", { name: "Send the answer" }).click();
  assert.match(
    (await page.textContent("main")) ?? "",
    /The secretariat will look at your confirmation/,
  );
  await page.goto(`${site.url}/desk/statements/${slug}/invitations`);
  assert.match((await page.textContent("main")) ?? "", /confirmed/);
  await page.goto(`${site.url}/desk/claims`);
  assert.match((await page.textContent("main")) ?? "", /Mia Halldors/);
});
