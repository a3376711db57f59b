// Verifying a log that is being written to: what a list shows may be newer than the checkpoint that was read before it.
// Where nothing but that could be wrong, a newer checkpoint is waited for, and everything is verified anew.

import { decodeUtf8 } from "#lib/bytes.ts";
import { parseCheckpoint } from "#tlog/checkpoint.ts";
import type { Check, Report } from "./report.ts";
import { verifyLog } from "./verify-log.ts";
import type { LogReport, LogVerification } from "./verify-log.ts";

export type GrowingVerification = LogVerification & {
  readonly pause: (milliseconds: number) => Promise<void>;
  /** Told when it begins to wait. */
  readonly onWait?: () => void;
};

const between = 2000; // ms
/** A checkpoint comes about a second after an act; or once its witnesses were asked, who are asked every ten seconds. */
const looks = { alone: 2, witnessed: 7 } as const;
/** Of the whole. */
const rounds = 3;

export async function verifyGrowing(verification: GrowingVerification): Promise<LogReport> {
  let report = await verifyLog(verification);
  for (let round = 1; round < rounds && mayBeTooEarly(report); round += 1) {
    if (!(await hasGrown(verification, report))) break;
    report = await verifyLog(verification);
  }
  return report;
}

const shown: ReadonlySet<Check> = new Set<Check>(["list", "openings", "page"]);

function mayBeTooEarly({ ok, findings, checkpoint }: Report & Pick<LogReport, "checkpoint">) {
  return !ok && checkpoint !== null && findings.every((one) => one.ok || shown.has(one.check));
}

async function hasGrown(
  { read, pause, onWait }: GrowingVerification,
  { checkpoint }: LogReport,
): Promise<boolean> {
  onWait?.();
  const lines = checkpoint?.note.split("\n\n").at(-1)?.trim().split("\n") ?? [];
  const most = lines.length > 1 ? looks.witnessed : looks.alone;
  for (let look = 0; look < most; look += 1) {
    await pause(between);
    if (sizeIn(await read("log/checkpoint")) > (checkpoint?.size ?? 0)) return true;
  }
  return false;
}

/** Nothing is believed: a checkpoint of that size is verified with everything else. */
function sizeIn(bytes: Uint8Array | undefined): number {
  const text = (bytes && decodeUtf8(bytes)) ?? "";
  return parseCheckpoint(`${text.split("\n\n", 1)[0] ?? ""}\n`)?.size ?? 0;
}
