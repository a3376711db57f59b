/**
 * Verifying in a real browser on the page /verify: what an operator could change on the way (text, list, page, entries,
 * history) is found and said in its sentence.
 */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { after, before, test } from "node:test";
import type { Browser } from "playwright-core";
import { contextOf, openBrowser } from "./browser.ts";
import {
  assertSaid,
  inPage,
  type LoggedSite,
  press,
  signedByOperator,
  slug,
  startLoggedSite,
  verify,
} from "./verifying.ts";

let logged: LoggedSite;
let browser: Browser;

before(async () => {
  logged = await startLoggedSite();
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await logged?.site.stop();
});

test("without JavaScript the page says how to verify with the command line and with a file", async () => {
  const page = await (await contextOf(browser, { scripts: false })).newPage();
  await page.goto(`${logged.site.url}/verify`);
  const main = (await page.textContent("main")) ?? "";
  assert.match(main, /needs JavaScript/);
  assert.ok(main.includes(`bin/undersigned verify ${logged.site.url}/`));
  const file = await (await fetch(`${logged.site.url}/verify/undersigned-verifier.html`)).text();
  const digest = createHash("sha256").update(file).digest("hex");
  assert.ok(main.includes(`sha256:${digest}`), "the page shows the file's digest");
  await page.context().close();
});

test("an honest site: everything is right, and what was not checked is listed", async () => {
  await inPage(browser, async (page, complaints) => {
    const codes = await verify(page, `${logged.site.url}/verify?s=${slug}`);
    assert.deepEqual(codes.wrong, []);
    for (const code of [
      "files-match",
      "rules-kept",
      "texts-match",
      "list-complete",
      "openings-match",
      "page-shows-text",
      "page-shows-list",
    ])
      assert.ok(codes.right.includes(code), code);
    for (const code of [
      "key-not-pinned",
      "no-older-checkpoint",
      "no-witnesses",
      "identity",
      "display",
    ])
      assert.ok(codes.omitted.includes(code), code);
    assert.deepEqual(complaints, []);
  });
});

test("a key brought along is used instead of the served one; a wrong one refuses", async () => {
  const vkey = (await (await fetch(`${logged.site.url}/log/vkey`)).text()).trim();
  await inPage(browser, async (page) => {
    await page.goto(`${logged.site.url}/verify`);
    await page.fill("#trust", vkey);
    const codes = await press(page);
    assert.ok(codes.right.includes("key-pinned"));
    assert.ok(!codes.omitted.includes("key-not-pinned"));
    await page.fill(
      "#trust",
      "harbour.example/log/2026a+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k",
    );
    assert.deepEqual((await press(page)).wrong, ["key-unreadable"]);
    await page.fill("#trust", `log ${vkey}\nquorum nobody\n`);
    assert.deepEqual((await press(page)).wrong, ["policy-unreadable"]);
    await page.fill("#trust", `# mine\nlog ${vkey}\nquorum none\n`);
    assert.ok((await press(page)).right.includes("key-pinned"));
  });
});

const page = new RegExp(`/s/${slug}$`);
type Change = (text: string) => string;
const tamperings: readonly (readonly [what: string, path: RegExp, change: Change, code: string])[] =
  [
    [
      "the text in the open data",
      /\.json$/,
      (text) => text.replace(/("units"[\s\S]*?)lamp/, "$1lamb"),
      "list-text-differs",
    ],
    [
      "a name in the open data",
      /\.json$/,
      (text) =>
        text.replace(
          /"name": "([^"]+)",\n {6}"kind": "org/,
          '"name": "Nobody",\n      "kind": "org',
        ),
      "name-differs",
    ],
    [
      "the slug in the open data",
      /\.json$/,
      (text) => text.replace("lamps-of", "lambs-of"),
      "list-unreadable",
    ],
    ["a row taken out", /\.json$/, withRows((rows) => rows.slice(1)), "list-row-missing"],
    [
      "a row twice",
      /\.json$/,
      withRows((rows) => [...rows, { ...rows[0], number: 99 }]),
      "list-row-repeated",
    ],
    [
      "a row without an act",
      /\.json$/,
      withRows((rows) => [...rows, { ...rows[0], number: 99, log: null }]),
      "list-row-unlogged",
    ],
    [
      "better evidence than there is",
      /\.json$/,
      (text) => text.replace('"evidence": "listed"', '"evidence": "qes"'),
      "list-evidence-differs",
    ],
    [
      "a higher count",
      /\.json$/,
      (text) => text.replace(/"signatories": \d+/, '"signatories": 99'),
      "list-count-differs",
    ],
    [
      "the text on the page",
      page,
      (text) => text.replace(/(<article[\s\S]*?)lamp/, "$1lamb"),
      "page-text-differs",
    ],
    [
      "the title on the page",
      page,
      (text) => text.replace(/(<h1[^>]*>)Joint/, "$1Another joint"),
      "page-text-differs",
    ],
    [
      "a name on the page",
      page,
      (text) => text.replace(/(<tr[^>]*id="s3"[\s\S]*?<bdi[^>]*>)/, "$1New "),
      "page-list-differs",
    ],
    [
      "the count on the page",
      page,
      (text) => text.replace(/(class="tally"><b>)\d+/, "$199"),
      "page-count-differs",
    ],
    [
      "the checkpoint's size",
      /checkpoint$/,
      (text) => text.replace("\n16\n", "\n17\n"),
      "checkpoint-signature-bad",
    ],
    [
      "an entry",
      /tile\/entries/,
      (text) => text.replace("signatory.listed", "signatory.lister"),
      "root-differs",
    ],
    ["a frozen text", /\/text\//, (text) => text.replace("lamp", "lamb"), "text-differs"],
    [
      "an opening",
      /\/open\//,
      (text) => text.replace('"name":"', '"name":"The '),
      "opening-differs",
    ],
    [
      "the log's key",
      /vkey$/,
      (text) => text.replace(/\+[0-9a-f]{8}\+/, "+00000000+"),
      "key-unreadable",
    ],
  ];

for (const [what, path, change, code] of tamperings) {
  test(`changed on the way: ${what}`, async () => {
    await inPage(browser, async (page) => {
      let changes = 0;
      await page.context().route(path, async (route) => {
        const answer = await route.fetch();
        const before = await answer.body();
        const after = change(before.toString("latin1"));
        changes += Number(after !== before.toString("latin1"));
        await route.fulfill({ response: answer, body: Buffer.from(after, "latin1") });
      });
      const codes = await verify(page, `${logged.site.url}/verify?s=${slug}`);
      assert.ok(changes > 0, "the control: something was changed");
      await assertSaid(page, codes, code);
    });
  });
}

test("a site that cannot be read is no verified site", async () => {
  await inPage(browser, async (page) => {
    await page.context().route(/log\/checkpoint$/, (route) => route.abort());
    await page.goto(`${logged.site.url}/verify`);
    await page.click(".verifier button[type=submit]");
    const said = await page.textContent("#told [role=alert]");
    assert.match(said ?? "", /could not be read, so nothing was verified/);
    await page.fill("#site", "harbour");
    await page.fill("#site", "ftp://harbour.example");
    await page.click(".verifier button[type=submit]");
    assert.match((await page.textContent("#told [role=alert]")) ?? "", /no address of a site/);
  });
});

test("the browser remembers: the log must still begin with what it saw, and can be forgotten", async () => {
  await inPage(browser, async (page) => {
    await verify(page, `${logged.site.url}/verify?s=${slug}`);
    const again = await verify(page, `${logged.site.url}/verify?s=${slug}`);
    assert.ok(again.right.includes("history-kept"));
    assert.ok(!again.omitted.includes("no-older-checkpoint"));
    for (const [size, code] of [
      [15, "log-shrunk"],
      [16, "log-forked"],
      [17, "root-differs"],
    ] as const) {
      const note = signedByOperator(logged, size);
      await page.context().route(/log\/checkpoint$/, (route) => route.fulfill({ body: note }));
      const codes = await verify(page, `${logged.site.url}/verify?s=${slug}`);
      assert.ok(
        codes.wrong.includes(code) || codes.wrong.includes("bundle-missing"),
        codes.wrong.join(),
      );
      assert.ok(size !== 16 || !codes.right.includes("history-kept"), "a fork is not kept history");
      const evidence = page.getByRole("link", { name: "Save the older checkpoint 1 (evidence)" });
      assert.equal(await evidence.count(), size === 17 ? 0 : 1, code);
      await page.context().unroute(/log\/checkpoint$/);
    }
    assert.ok(
      (await verify(page, `${logged.site.url}/verify?s=${slug}`)).right.includes("history-kept"),
      "the good one was kept",
    );
    await page.getByRole("button", { name: "Forget" }).click();
    await page.locator(".remembered p").waitFor({ state: "detached" });
    assert.ok(
      (await verify(page, `${logged.site.url}/verify?s=${slug}`)).omitted.includes(
        "no-older-checkpoint",
      ),
    );
  });
});

function withRows(change: (rows: Record<string, unknown>[]) => unknown[]): Change {
  return (text) => {
    const document = JSON.parse(Buffer.from(text, "latin1").toString()) as {
      signatories: Record<string, unknown>[];
    };
    const changed = { ...document, signatories: change(document.signatories) };
    return Buffer.from(JSON.stringify(changed)).toString("latin1");
  };
}
