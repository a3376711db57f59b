// Verifying a site in memory as a test does: with the policy's key and witness, the list, and all openings.

import assert from "node:assert/strict";
import sentences from "#locales/en/verify.json" with { type: "json" };
import { verifyLog } from "#verify/verify-log.ts";
import type { LogReport, LogVerification } from "#verify/verify-log.ts";
import { listPath, policy } from "./harbour-log.ts";
import type { Site } from "./harbour-log.ts";
import { primitives } from "./primitives.ts";

export async function verifySite(
  site: Site,
  change: Partial<LogVerification> = {},
): Promise<LogReport> {
  const report = await verifyLog({
    primitives,
    read: async (path) => site.get(path),
    pins: { policy },
    kept: [],
    lists: [listPath],
    openings: true,
    ...change,
  });
  for (const { code, params } of [...report.findings, ...report.notChecked])
    checkSentence(code, params);
  return report;
}

export function failuresOf(report: LogReport): readonly string[] {
  return report.findings.filter(({ ok }) => !ok).map(({ code }) => code);
}

export function omissionsOf(report: LogReport): readonly string[] {
  return report.notChecked.map(({ code }) => code);
}

export function noteOf(site: Site): string {
  return Buffer.from(site.get("log/checkpoint") ?? assert.fail()).toString();
}

/** Whatever a sentence names is among the parameters. */
export function checkSentence(code: string, params: Readonly<Record<string, unknown>>): void {
  const sentence = sentences[`verify.${code}` as keyof typeof sentences];
  const named = [...sentence.matchAll(/\{([a-z]+)[,}]/g)].map(([, name]) => name ?? "");
  const missing = named.filter((name) => !Object.hasOwn(params, name));
  assert.deepEqual(missing, [], code);
}
