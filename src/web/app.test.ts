import assert from "node:assert/strict";
import { test } from "node:test";
import type { DraftStatement } from "#operations/statement/create-statement.ts";
import { amendStatement } from "#operations/statement/amend-statement.ts";
import { moveStatement } from "#operations/statement/move-statement.ts";
import { desk, done, importCliffs, register, sign } from "../../test/acting.ts";
import { fogStatement, organisations, personalData, site } from "../../test/cast.ts";
import { openPages, wordsOf, type Pages } from "../../test/pages.ts";
import { emptyScene, scene, type Scene } from "../../test/scene.ts";

const fog = "/s/joint-statement-on-the-fog-signals-of-the-northern-coast";

async function opened(
  t: Parameters<typeof scene>[0],
  changes: Partial<DraftStatement> = {},
): Promise<{ stage: Scene; pages: Pages }> {
  const stage = await scene(t, changes);
  return { stage, pages: openPages(stage, () => stage.clock.now) };
}

test("a statement's address leads to the reader's language, and a pair to both", async (t) => {
  const { pages } = await opened(t);
  const cases: readonly (readonly [string, string, string])[] = [
    [fog, "de", `${fog}/en`],
    [fog, "sr-Latn-RS, en;q=0.5", `${fog}/sr-Latn`],
    [`${fog}?a=sr-Latn&b=en`, "de", `${fog}/sr-Latn+en`],
    [`${fog}?a=en&b=en`, "de", `${fog}/en`],
    [`${fog}?a=en&b=//evil.example`, "de", `${fog}/en`],
  ];
  for (const [path, language, location] of cases) {
    const answer = await pages.get(path, { "accept-language": language });
    assert.deepEqual([answer.status, answer.location], [302, location], path);
  }
});

test("the page of a language speaks it: text, title, interface, canonical address", async (t) => {
  const { pages } = await opened(t);
  const english = await pages.get(`${fog}/en`, { "accept-language": "sr" });
  assert.match(english.text, /<html lang="en" dir="ltr">/);
  assert.match(
    english.text,
    /<link rel="canonical" href="https:\/\/statements\.example\/s\/[a-z-]+\/en">/,
  );
  const serbian = await pages.get(`${fog}/sr-Latn`);
  assert.match(serbian.text, /<html lang="sr-Latn" dir="ltr">/);
  assert.match(serbian.text, /<h1>Zajednička izjava/);
  assert.match(serbian.text, /property="og:locale" content="sr_Latn"/);
  const pair = await pages.get(`${fog}/en+sr-Latn`);
  assert.match(pair.text, /id="u2".*lang="sr-Latn"/);
});

test("amounts in a text are computed", async (t) => {
  const texts = fogStatement.texts.map((text) => ({
    ...text,
    units: text.units.map((unit) => ({ ...unit, text: `We, {organisations}: ${unit.text}` })),
  }));
  const { stage, pages } = await opened(t, { texts });
  await register(stage, "keepers");
  await sign(stage, stage.slug, "ilse", "keepers");
  assert.match(wordsOf((await pages.get(`${fog}/en`)).text), /We, 1: The fog signals/);
  assert.match(wordsOf((await pages.get(`${fog}/en+sr-Latn`)).text), /We, 1: Signali za maglu/);
});

test("a title that nobody translated is shown in the authentic language and marked", async (t) => {
  const texts = fogStatement.texts.map((text) =>
    text.language === "en" ? text : { ...text, title: null },
  );
  const { pages } = await opened(t, { texts });
  const { text } = await pages.get(`${fog}/sr-Latn`);
  assert.match(text, /<h1 lang="en">Joint statement on the fog signals/);
});

test("there is nothing at drafts, unknown languages, other pairs and forged addresses", async (t) => {
  const stage = await emptyScene(t);
  const pages = openPages(stage, () => stage.clock.now);
  const { slug } = await importCliffs(stage, "draft");
  const drafts = [
    `/s/${slug}`,
    `/s/${slug}/en`,
    `/s/${slug}.json`,
    `/s/${slug}/signatories.csv`,
    `/s/${slug}/changes.atom`,
    `/s/${slug}/sign`,
  ];
  for (const path of [
    ...drafts,
    "/s/none",
    "/o/none",
    "/terms/none",
    "/nothing",
    "/s/%E0%A4%A",
    "/s/a%00b",
  ]) {
    const answer = await pages.get(path);
    assert.ok(answer.status === 404 || answer.status === 400, `${path} ${answer.status}`);
    assert.match(answer.text, /<main id="main"/);
  }
  assert.doesNotMatch((await pages.get("/")).text, /nesting cliffs/);
});

test("an unknown language says which one and leads to those there are, a pair of one is that one", async (t) => {
  const { pages } = await opened(t);
  for (const path of [`${fog}/ar`, `${fog}/en+ar`, `${fog}/en+sr-Latn+en`])
    assert.equal((await pages.get(path)).status, 404, path);
  const { text } = await pages.get(`${fog}/en+ar`);
  assert.match(wordsOf(text), /no text in this language: ar\./);
  for (const language of ["en", "sr-Latn"])
    assert.ok(text.includes(`<a href="${fog}/${language}" lang="${language}">`), language);
  const pair = await pages.get(`${fog}/en+en`);
  assert.deepEqual([pair.status, pair.location], [302, `${fog}/en`]);
});

test("what is not there under a statement leads back to it", async (t) => {
  const { pages } = await opened(t);
  for (const path of ["signatories/999", "confirm/none", "mine/none", "receipts/none"])
    assert.ok((await pages.get(`${fog}/${path}`)).text.includes(`<a href="${fog}">`), path);
  const none = await pages.get("/s/none/sign");
  assert.ok(none.status === 404 && !none.text.includes('href="/s/none"'));
});

test("an imported list keeps its numbers, its repeat is quiet and not counted", async (t) => {
  const stage = await emptyScene(t);
  const { slug } = await importCliffs(stage);
  const words = wordsOf((await openPages(stage, () => stage.clock.now).get(`/s/${slug}/en`)).text);
  assert.match(words, /6 ?organisations listed by the secretariat/);
  assert.match(words, /6 ?Museum of Old Sea Charts[^7]*repeats no\. 2/);
  assert.match(words, /7 ?Asociación de las Farolas Viejas/);
});

test("the list is searched by folded letters and narrowed by country, without a script", async (t) => {
  const { stage, pages } = await opened(t);
  await register(stage, "galeb");
  await register(stage, "farolas");
  await sign(stage, stage.slug, "mirjana", "galeb");
  await sign(stage, stage.slug, "noor", "farolas");
  const found = async (query: string): Promise<string> =>
    wordsOf((await pages.get(`${fog}/signatories?lang=en&${query}`)).text);
  assert.match(await found("q=drustvo"), /One entry matches/);
  assert.match(await found("q=DRUŠTVO"), /Društvo prijatelja galeba/);
  assert.match(await found("country=ES"), /One entry matches.*Farolas Viejas/);
  assert.match(await found("q=puffin"), /No entry matches/);
  assert.match(await found("q=%22%3E%3Cscript%3E"), /No entry matches/);
  assert.match(await found("q=日本"), /No entry matches/);
  assert.match(await found("page=0&country=xx1&persons=-5"), /All 2 entries/);
});

test("an organisation's page shows what it signed; data holds the same", async (t) => {
  const { stage, pages } = await opened(t);
  await register(stage, "keepers");
  const { number } = await sign(stage, stage.slug, "ilse", "keepers");
  const { organisation } = await stage.line(number);
  const page = await pages.get(`/o/${organisation}?lang=en`);
  assert.match(wordsOf(page.text), /Lighthouse Keepers of Ternport.*Ireland.*fog signals.*no\. 1/);
  const json = JSON.parse((await pages.get(`${fog}.json`)).text);
  assert.deepEqual(
    json.signatories.map((one: { name: string }) => one.name),
    [organisations.keepers.name],
  );
  assert.match(
    (await pages.get(`${fog}/signatories.csv`)).text,
    /1,Lighthouse Keepers of Ternport,organisation,IE/,
  );
  const feed = await pages.get(`${fog}/changes.atom`);
  assert.match(feed.type, /^application\/atom\+xml/);
  assert.match(
    feed.text,
    /<summary>Lighthouse Keepers of Ternport \(Ireland\) signed as no\. 1\.<\/summary>/,
  );
});

test("no public page holds anything private of a representative", async (t) => {
  const { stage, pages } = await opened(t);
  await register(stage, "keepers");
  const { number } = await sign(stage, stage.slug, "ilse", "keepers", {
    reservation: "Not item 2.",
  });
  const { act } = await stage.line(number);
  const all = [
    `${fog}/en`,
    `${fog}/signatories`,
    `${fog}/changes`,
    `${fog}.json`,
    `${fog}/signatories.csv`,
    `${fog}/changes.atom`,
    `${fog}/receipts/${act}`,
    "/",
    "/changes.atom",
  ];
  for (const path of all) {
    const { text, status } = await pages.get(path);
    assert.equal(status, 200, path);
    for (const word of personalData) assert.ok(!text.includes(word), `${path} holds ${word}`);
  }
});

test("corrections and changes of substance are said, and lapsed signatures stay in their place", async (t) => {
  const { stage, pages } = await opened(t);
  await register(stage, "keepers");
  await sign(stage, stage.slug, "ilse", "keepers");
  const texts = fogStatement.texts.map((text) => ({
    ...text,
    units: text.units.map((unit) => ({ ...unit, text: `${unit.text} Now.` })),
  }));
  await done(stage, (tx) =>
    amendStatement(tx, site, {
      by: desk,
      statement: stage.id,
      from: 1,
      change: "reconfirm",
      note: "Now",
      texts,
    }),
  );
  const words = wordsOf((await pages.get(`${fog}/en`)).text);
  assert.match(words, /Text version 2.*changes the substance of version 1/);
  assert.match(words, /Signed text version 1, which has since changed in substance/);
  assert.match(words, /Text version 2 changes the substance of version 1: Now/);
});

test("a closed statement has no button to sign, and says since when", async (t) => {
  const { stage, pages } = await opened(t);
  assert.match((await pages.get(`${fog}/en`)).text, /Sign for your organisation/);
  await done(stage, (tx) =>
    moveStatement(tx, site, { by: desk, statement: stage.id, to: "closed", reason: null }),
  );
  const { text } = await pages.get(`${fog}/en`);
  assert.doesNotMatch(text, /Sign for your organisation/);
  assert.match(wordsOf(text), /Closed on 3 March 2027/);
  const form = await pages.get(`${fog}/sign`);
  assert.equal(form.status, 409);
  assert.match(wordsOf(form.text), /signing is closed/);
});

test("after the last day nobody is invited to sign, though nobody has closed it yet", async (t) => {
  const { stage, pages } = await opened(t, { deadline: "2027-03-04" });
  assert.match(
    wordsOf((await pages.get(`${fog}/en`)).text),
    /Open for signature until 4 March 2027/,
  );
  stage.clock.set("2027-03-05T00:00:01.000Z");
  const { text } = await pages.get(`${fog}/en`);
  assert.match(wordsOf(text), /Signing ended on 4 March 2027/);
  assert.doesNotMatch(text, /Sign for your organisation/);
});

test("whatever was typed into a text or a list stays text on every page", async (t) => {
  const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>'&lt;`;
  const texts = fogStatement.texts.map((text) => ({
    ...text,
    title: hostile,
    units: text.units.map((unit) => ({ ...unit, text: `${hostile}\n{count} <link>x</link>` })),
  }));
  const { stage, pages } = await opened(t, {
    texts,
    addressee: hostile,
    proposers: [{ name: hostile, acronym: "<u>" }],
  });
  const base = `/s/${stage.slug}`;
  const all = [
    "/",
    `${base}/en`,
    `${base}/en+sr-Latn`,
    `${base}/signatories?q=${encodeURIComponent(hostile)}`,
    `${base}/changes`,
    `${base}/changes.atom`,
    `${base}/sign`,
    `${base}/print.css`,
    "/changes.atom",
  ];
  for (const path of all) {
    const { text } = await pages.get(path);
    assert.doesNotMatch(
      withoutOwnScript(path, text),
      /<script|<img|onerror=alert\(1\)>'|<u>/,
      path,
    );
  }
});

test("no page has inline script or style, and none loads anything from elsewhere", async (t) => {
  const { pages } = await opened(t);
  for (const path of [
    "/",
    `${fog}/en`,
    `${fog}/en+sr-Latn`,
    `${fog}/sign`,
    `${fog}/signatories`,
    "/about",
    "/terms",
    "/privacy",
    "/nothing",
  ]) {
    const { text } = await pages.get(path);
    const rest = withoutOwnScript(path, text);
    assert.doesNotMatch(rest, /<script|<style| style=| on[a-z]+=|javascript:/, path);
    const loaded = [
      ...text.matchAll(/(?:<link (?![^>]*rel="(?:canonical|alternate)")[^>]*href|src)="([^"]*)"/g),
    ].map(([, url]) => url ?? "");
    for (const url of loaded) assert.match(url, /^\/(?:assets|s)\//, path);
  }
});

/** The form of signing names one script, a file of ours that suggests organisations; every other page names none. */
function withoutOwnScript(path: string, text: string): string {
  const own = /<script type="module" src="\/assets\/[\w-]+\/suggest\.js"><\/script>/;
  return path.endsWith("/sign") ? text.replace(own, "") : text;
}
