/** A report for people: the verdict, what is wrong, what was found right, and what was not checked. */
import { type Check, type Finding, type Report, checks } from "#verify/report.ts";
import { make, type Piece } from "./elements.ts";
import { sentenceOf, type WordKey, type Words } from "./words.ts";

export interface ShownReport {
  readonly title: string;
  readonly report: Report;
  /** Below the verdict: what the report is about, files to save. */
  readonly rest?: readonly Piece[];
}

export function viewReport(words: Words, { title, report, rest = [] }: ShownReport): HTMLElement {
  const wrong = report.findings.filter(({ ok }) => !ok);
  const verdict = make(
    "p",
    { class: report.ok ? "verdict" : "verdict is-wrong" },
    make("b", {}, words(report.ok ? "verifier.good" : "verifier.bad")),
  );
  const more =
    report.unlisted > 0 && make("p", {}, words("verifier.unlisted", { count: report.unlisted }));
  return make(
    "section",
    { class: "report", "data-ok": String(report.ok) },
    make("h2", { tabindex: "-1" }, title),
    verdict,
    wrong.length > 0 && viewFindings(words, wrong),
    more,
    viewNotChecked(words, report),
    viewRight(words, report),
    ...rest,
  );
}

function viewFindings(words: Words, findings: readonly Finding[]): HTMLElement {
  const items = findings.map((finding) =>
    make(
      "li",
      { class: finding.ok ? "right" : "wrong", "data-code": finding.code },
      make("b", {}, words(finding.ok ? "verifier.right" : "verifier.wrong")),
      " ",
      make("span", {}, `${stepName(words, finding.check)}: ${sentenceOf(words, finding)}`),
    ),
  );
  return make("ul", { class: "findings" }, ...items);
}

function viewRight(words: Words, { findings }: Report): Piece {
  const right = findings.filter(({ ok }) => ok);
  if (right.length === 0) return null;
  return make(
    "div",
    {},
    make("h3", {}, words("verifier.found-right", { count: right.length })),
    viewFindings(words, right),
  );
}

function viewNotChecked(words: Words, { notChecked }: Report): Piece {
  if (notChecked.length === 0) return null;
  const items = notChecked.map((omission) =>
    make("li", { "data-code": omission.code }, sentenceOf(words, omission)),
  );
  return make(
    "div",
    { class: "omitted" },
    make("h3", {}, words("verifier.not-checked")),
    make("ul", { class: "findings" }, ...items),
  );
}

function stepName(words: Words, check: Check): string {
  return checks.includes(check) ? words(`verify.step.${check}` satisfies WordKey) : check;
}

/** The same for programs: sentences and all. */
export function formatReport(words: Words, report: Report): string {
  const told = <F extends Pick<Finding, "params"> & { readonly code: string }>(one: F): object => ({
    ...one,
    sentence: sentenceOf(words, one),
  });
  const { ok, findings, notChecked, unlisted } = report;
  const document = { ok, findings: findings.map(told), notChecked: notChecked.map(told), unlisted };
  return `${JSON.stringify(document, null, 2)}\n`;
}
