/** A report of a verification as lines for people, or as JSON with the sentences in it. */
import { isMessageKey, type MessageKey } from "#locales/translate.ts";
import type { Finding, Report } from "#verify/report.ts";
import type { Terminal } from "../program/terminal.ts";

type Told = Report & { readonly checkpoint?: unknown };

export function printReport(terminal: Terminal, report: Report): void {
  const { findings, notChecked, unlisted, ok } = report;
  for (const finding of findings) {
    const step = terminal.t(`verify.step.${finding.check}` as MessageKey);
    terminal.out(`${finding.ok ? "  ok" : " BAD"} ${step}: ${sentenceOf(terminal, finding)}`);
  }
  if (unlisted > 0) terminal.out(` BAD ${terminal.t("cli.verify.unlisted", { count: unlisted })}`);
  if (notChecked.length > 0) terminal.out(`\n${terminal.t("cli.verify.not-checked")}`);
  for (const omission of notChecked) terminal.out(`   - ${sentenceOf(terminal, omission)}`);
  terminal.out(`\n${terminal.t(ok ? "cli.verify.good" : "cli.verify.bad")}`);
}

export function formatReport(terminal: Terminal, report: Told): string {
  const { ok, findings, notChecked, unlisted, checkpoint } = report;
  const told = <F extends Pick<Finding, "params"> & { readonly code: string }>(one: F) => ({
    ...one,
    sentence: sentenceOf(terminal, one),
  });
  const document = {
    ok,
    findings: findings.map(told),
    notChecked: notChecked.map(told),
    unlisted,
    ...(checkpoint ? { checkpoint } : {}),
  };
  return JSON.stringify(document, null, 2);
}

function sentenceOf(
  { t }: Terminal,
  { code, params }: { readonly code: string; readonly params: Finding["params"] },
): string {
  const why = `verify.reason.${params["reason"] ?? ""}`;
  const reason = isMessageKey(why) ? { reason: t(why) } : {};
  return t(`verify.${code}` as MessageKey, { ...params, ...reason });
}
