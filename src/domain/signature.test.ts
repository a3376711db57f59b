import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { isCountryCode } from "./input/country.ts";
import {
  decideConfirmation,
  parseSignForm,
  parseWebsite,
  type ConfirmationFacts,
  type SignForm,
} from "./signature.ts";
import { defaultPolicy, type Policy } from "./statement.ts";

const form: SignForm = {
  kind: "organisation",
  organisation: "Storm Petrel Trust",
  country: "fo",
  website: "petrels.example",
  name: "Ada Wick",
  role: "Chair",
  email: "ada@petrels.example",
  mandate: "",
  mandateDate: "",
  reservation: "",
  class: "signs",
  terms: "yes",
};
const persons: Policy = { ...defaultPolicy, admits: "organisations-and-persons" };

function parse(changes: Partial<SignForm>, policy = defaultPolicy) {
  return parseSignForm({ ...form, ...changes }, policy, isCountryCode);
}

function problems(changes: Partial<SignForm>, policy = defaultPolicy): string[] {
  const parsed = parse(changes, policy);
  return "problems" in parsed ? parsed.problems.map(({ field, code }) => `${field} ${code}`) : [];
}

test("a complete form is a request, printed as it was typed, particulars apart", () => {
  assert.deepEqual(parse({}), {
    kind: "organisation",
    printed: "Storm Petrel Trust",
    affiliation: null,
    country: "FO",
    website: "https://petrels.example/",
    class: "signs",
    reservation: null,
    particulars: { name: "Ada Wick", role: "Chair", email: "ada@petrels.example", mandate: "" },
  });
});

test("an empty form names everything that is missing, in the order of its fields", () => {
  const empty = Object.fromEntries(
    Object.keys(form).map((name) => [name, ""]),
  ) as unknown as SignForm;
  assert.deepEqual(problems(empty), [
    "organisation missing",
    "country missing",
    "name missing",
    "role missing",
    "email missing",
    "terms terms-not-accepted",
  ]);
});

test("each field has its own faults", () => {
  const cases: [Partial<SignForm>, string][] = [
    [{ organisation: "https://spam.example" }, "organisation link-in-name"],
    [{ organisation: "x".repeat(201) }, "organisation too-long"],
    [{ country: "Faroe" }, "country country-unknown"],
    [{ country: "ZZ" }, "country country-unknown"],
    [{ website: "javascript:alert(1)" }, "website website-form"],
    [{ website: "petrels" }, "website website-form"],
    [{ website: "https://a:b@petrels.example" }, "website website-form"],
    [{ name: "www.spam.example" }, "name link-in-name"],
    [{ name: "x".repeat(121) }, "name too-long"],
    [{ role: "\u202Eriahc" }, "role direction-characters"],
    [{ email: "a@b.example,c@d.example" }, "email email-several"],
    [{ mandate: "x".repeat(501) }, "mandate too-long"],
    [{ class: "reservation" }, "reservation missing"],
    [{ reservation: "x".repeat(301) }, "reservation too-long"],
    [{ terms: "" }, "terms terms-not-accepted"],
  ];
  for (const [changes, problem] of cases)
    assert.deepEqual(problems(changes), [problem], JSON.stringify(changes).slice(0, 60));
});

test("a reservation makes the class, whatever was ticked; sharing views is its own class", () => {
  const cases: [Partial<SignForm>, string, string | null][] = [
    [{ reservation: "not item\n 3" }, "reservation", "not item 3"],
    [{ class: "reservation", reservation: "not item 3" }, "reservation", "not item 3"],
    [{ class: "shares" }, "shares", null],
    [{ class: "anything" }, "signs", null],
  ];
  for (const [changes, expected, reservation] of cases) {
    const parsed = parse(changes);
    assert.ok(!("problems" in parsed));
    assert.deepEqual([parsed.class, parsed.reservation], [expected, reservation]);
  }
});

test("a person signs under their own name, with affiliation, where persons are admitted", () => {
  const parsed = parse({ kind: "person", role: "" }, persons);
  assert.ok(!("problems" in parsed));
  assert.deepEqual(
    [parsed.kind, parsed.printed, parsed.affiliation],
    ["person", "Ada Wick", "Storm Petrel Trust"],
  );
  assert.deepEqual(problems({ kind: "person", organisation: "" }, persons), []);
  const refused = parse({ kind: "person" });
  assert.ok(!("problems" in refused) && refused.kind === "organisation");
});

test("a website is an absolute address of the web or nothing", () => {
  const cases: [string, string | null | undefined][] = [
    ["", null],
    ["petrels.example/about", "https://petrels.example/about"],
    ["HTTP://Petrels.Example", "http://petrels.example/"],
    ["ftp://petrels.example", undefined],
    ["//petrels.example", "https://petrels.example/"],
    ["mailto:a@petrels.example", undefined],
    ["data:text/html,x", undefined],
    [`https://petrels.example/${"x".repeat(300)}`, undefined],
  ];
  for (const [typed, expected] of cases) assert.equal(parseWebsite(typed), expected, typed);
  fc.assert(
    fc.property(fc.oneof(fc.webUrl(), fc.string({ unit: "binary" })), (typed) => {
      const url = parseWebsite(typed);
      assert.ok(url === null || url === undefined || /^https?:\/\/[^\s<>"@]+/.test(url), url ?? "");
    }),
    { numRuns: 1000 },
  );
});

const facts: ConfirmationFacts = {
  policy: defaultPolicy,
  email: "ada@petrels.example",
  kind: "organisation",
  confirmedDomains: ["petrels.example"],
  unsettled: null,
  standing: false,
  held: false,
};

test("a confirmed request is published at once only when there is no reason to wait", () => {
  const email: Policy = { ...defaultPolicy, publishAt: "email" };
  const qes: Policy = { ...defaultPolicy, publishAt: "qes" };
  const cases: [string, Partial<ConfirmationFacts>, string, string[]][] = [
    ["own domain", {}, "email-domain", []],
    ["no domain known", { confirmedDomains: [] }, "email", ["below-policy", "no-domain"]],
    ["another domain", { email: "a@b.example" }, "email", ["below-policy", "other-domain"]],
    ["free mailer", { email: "a@gmail.com" }, "email", ["below-policy", "free-mailer"]],
    ["policy email", { policy: email, confirmedDomains: [] }, "email", []],
    ["policy qes", { policy: qes }, "email-domain", ["below-policy", "other-domain"]],
    ["same name as another", { unsettled: "same" }, "email-domain", ["same-name"]],
    ["perhaps another", { unsettled: "possible" }, "email-domain", ["possible-same"]],
    ["stands already", { standing: true }, "email-domain", ["already-signed"]],
    ["held", { held: true }, "email-domain", ["held"]],
    [
      "everything",
      { confirmedDomains: [], unsettled: "same", standing: true, held: true },
      "email",
      ["below-policy", "no-domain", "same-name", "already-signed", "held"],
    ],
  ];
  for (const [name, changes, evidence, reasons] of cases)
    assert.deepEqual(decideConfirmation({ ...facts, ...changes }), { evidence, reasons }, name);
});
