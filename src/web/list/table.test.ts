import assert from "node:assert/strict";
import { test } from "node:test";
import type { Signatory } from "#domain/signatory.ts";
import { translator } from "#locales/translate.ts";
import { formatList } from "./table.ts";

const t = translator("en");

function line(changes: Partial<Signatory> = {}): Signatory {
  return {
    statement: "s",
    kind: "organisation",
    number: 7,
    printed: "Tern Point Lamp Wardens",
    nameLanguage: null,
    country: "NO",
    role: null,
    affiliation: null,
    class: "signs",
    reservation: null,
    evidence: "email",
    signedAt: "2027-03-03T10:00:00.000Z",
    act: "a",
    version: 1,
    language: "en",
    organisation: "o1",
    repeats: null,
    source: null,
    withdrawnAt: null,
    excluded: null,
    disputedAt: null,
    hidden: false,
    lapsed: false,
    logIndex: 4,
    erased: null,
    ...changes,
  };
}

const row = (changes: Partial<Signatory>, locale: "en" | "en-XB" = "en"): string => {
  const view = {
    slug: "tern",
    kind: changes.kind ?? "organisation",
    rows: [line(changes)],
  } as const;
  return formatList(translator(locale), view).text.split("<tbody")[1] ?? "";
};

test("a line holds its number as a lasting link, the name, the country, the evidence in words, the day", () => {
  const html = row({});
  assert.match(
    html,
    /<tr role="row" id="s7"><td role="cell" class="no"><a class="n" href="#s7">7<\/a>/,
  );
  assert.match(html, /<bdi>Tern Point Lamp Wardens<\/bdi>/);
  assert.match(html, /class="where">Norway</);
  assert.match(html, /<a class="ev k-email" href="\/s\/tern\/signatories\/7">E-mail<\/a>/);
  assert.match(html, /<time datetime="2027-03-03">3 Mar 2027<\/time>/);
});

test("what a line is now is said in words, and nothing that was published goes", () => {
  const at = "2027-04-02T10:00:00.000Z";
  const cases: readonly (readonly [Partial<Signatory>, RegExp, RegExp])[] = [
    [
      { evidence: "listed" },
      /k-listed" href="\/s\/tern\/signatories\/7">Listed by secretariat/,
      /href="\/s\/tern\/signatories\/7\/claim">This is our organisation/,
    ],
    [{ repeats: 2 }, /class="again"/, /<a href="#s2">repeats no\. 2<\/a>/],
    [{ withdrawnAt: at }, /<del><bdi>Tern Point/, /Withdrawn on 2 April 2027/],
    [
      { excluded: { at, reason: "duplicate" } },
      /<del><bdi>Tern Point/,
      /Excluded on 2 April 2027: it stands in the list under another number/,
    ],
    [{ lapsed: true }, /class="again"/, /Signed text version 1, which has since changed/],
    [{ disputedAt: at, evidence: "listed" }, /<bdi>Tern Point/, /Disputed on 2 April 2027/],
    [{ class: "shares" }, /Shares the views/, /k-email/],
    [
      { class: "reservation", reservation: "Not <11>" },
      /With reservation:/,
      /<q>Not &lt;11&gt;<\/q>/,
    ],
  ];
  for (const [changes, one, other] of cases) {
    assert.match(row(changes), one);
    assert.match(row(changes), other);
  }
});

test("a line that was disputed with proof names nobody", () => {
  const html = row({
    hidden: true,
    disputedAt: "2027-04-02T10:00:00.000Z",
    evidence: "listed",
    reservation: "Secret",
  });
  assert.doesNotMatch(html, /Tern Point|Norway|This is our organisation|Secret/);
  assert.match(html, /id="s7".*Not shown.*the secretariat decides/s);
});

test("names carry their language, and their own direction, into every page", () => {
  assert.match(
    row({ printed: "Дунавско друштво", nameLanguage: "sr-Cyrl" }),
    /<bdi lang="sr-Cyrl">/,
  );
  assert.match(row({ printed: "جمعية الفنارات", nameLanguage: "ar" }), /<bdi lang="ar" dir="rtl">/);
  assert.match(row({ nameLanguage: "en" }, "en-XB"), /<bdi dir="ltr">/);
  assert.match(
    row({ printed: `<img src=x onerror="x">` }),
    /<bdi>&lt;img src=x onerror=&quot;x&quot;&gt;<\/bdi>/,
  );
});

test("persons are marked apart, with role and affiliation, and can object for themselves", () => {
  const html = row({
    kind: "person",
    role: "Warden",
    affiliation: "Tern Point",
    evidence: "listed",
  });
  assert.match(html, /id="p7".*<span class="note">Warden, Tern Point<\/span>/s);
  assert.match(html, /href="\/s\/tern\/persons\/7\/claim[^"]*">This is me</);
});

test("a list in which nobody gave a country has no column for it", () => {
  const without = formatList(t, {
    slug: "tern",
    kind: "organisation",
    rows: [line({ country: null })],
  });
  assert.doesNotMatch(without.text, /Country|class="where"/);
});
