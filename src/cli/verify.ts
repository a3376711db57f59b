/**
 * `undersigned verify URL|FOLDER|FILE`: audits a site with its log, a copy of one, or a receipt, and says what was
 * checked, what was wrong and what could not be checked. It needs no installation of its own.
 */
import { readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";
import { decodeUtf8 } from "#lib/bytes.ts";
import { primitives } from "#operations/log/primitives.ts";
import { parseCheckpoint } from "#tlog/checkpoint.ts";
import { recogniseFile } from "#verify/receipt/kept-file.ts";
import { verifyProof } from "#verify/receipt/verify-proof.ts";
import type { Report } from "#verify/report.ts";
import type { Pins } from "#verify/trust.ts";
import { verifyGrowing } from "#verify/verify-growing.ts";
import { verifyLog } from "#verify/verify-log.ts";
import { verifyReceipt } from "#verify/receipt/verify-receipt.ts";
import type { Arguments } from "./program/read-arguments.ts";
import type { Terminal } from "./program/terminal.ts";
import { formatReport, printReport } from "./verification/print-report.ts";
import { findTarget, type SiteTarget, type Target } from "./verification/verify-target.ts";

/** What is shown of each act is one file: of larger logs only when it is asked for. */
const fewEntries = 2000;
/** Entries between two lines of progress. */
const stride = 25_600;

export async function runVerify(terminal: Terminal, given: Arguments): Promise<number> {
  const [place = ""] = given.rest;
  try {
    const target = await findTarget(place);
    if (!target) {
      terminal.say("cli.file.missing", { path: place });
      return 1;
    }
    const report = await verify(terminal, given, target);
    if (given.has("json")) terminal.out(formatReport(terminal, report));
    else printReport(terminal, report);
    return report.ok ? 0 : 1;
  } catch (error) {
    const { code, path } = error as { code?: unknown; path?: unknown };
    if (code === "ENOENT" && typeof path === "string") terminal.say("cli.file.missing", { path });
    else terminal.say("cli.verify.unreadable", { place, message: reasonOf(error) });
    return 1;
  }
}

async function verify(terminal: Terminal, given: Arguments, target: Target): Promise<Report> {
  const pins = await readPins(given);
  const old = given.value("old");
  const kept = old === undefined ? [] : [noteIn(new Uint8Array(await readFile(old)))];
  if (target.kind === "receipt") return verifyFile(target.file, { primitives, pins, kept });
  const { read } = target;
  const size = parseCheckpoint(
    textOf(await read("log/checkpoint")).split("\n\n", 1)[0] + "\n",
  )?.size;
  const openings = given.has("openings") || (size ?? 0) <= fewEntries;
  const lists = target.lists ?? (await findLists(target));
  const now = Math.floor(terminal.now().getTime() / 1000);
  const onProgress = (done: number, total: number): void => {
    if (total > stride && done % stride === 0) terminal.say("cli.verify.progress", { done, total });
  };
  const asked = { primitives, read, pins, kept, lists, openings, now, onProgress };
  const onWait = (): void => terminal.say("cli.verify.waiting");
  return target.isServed ? verifyGrowing({ ...asked, pause, onWait }) : verifyLog(asked);
}

/** A key as it is written in mails and settings, or a file that holds it. */
async function readPins(given: Arguments): Promise<Pins> {
  const [vkey, policy] = [given.value("vkey"), given.value("policy")];
  const isKey = vkey !== undefined && /\+[0-9a-f]{8}\+/.test(vkey);
  return {
    ...(vkey === undefined ? {} : { vkey: isKey ? vkey : await readFile(vkey, "utf8") }),
    ...(policy === undefined ? {} : { policy: await readFile(policy, "utf8") }),
  };
}

/** A proof alone holds no entry, and no log is asked for one: a file is verified by what is in it. */
function verifyFile(
  file: Uint8Array,
  given: Omit<Parameters<typeof verifyReceipt>[0], "file">,
): Promise<Report> {
  const isProof = recogniseFile(file).kind === "proof";
  return isProof ? verifyProof({ ...given, file, read: null }) : verifyReceipt({ ...given, file });
}

/** The signed checkpoint in a file: itself, that of a proof, or that of a receipt. */
function noteIn(file: Uint8Array): string {
  const found = recogniseFile(file);
  return "note" in found ? found.note : textOf(file);
}

/** A copy of the log alone names the lists, too, and holds none of them: then none was meant to be compared. */
async function findLists({ read, isServed }: SiteTarget): Promise<readonly string[]> {
  const lists = linesOf(await read("log/lists"));
  if (isServed) return lists;
  const files = await Promise.all(lists.map(read));
  return files.some((file) => file !== undefined) ? lists : [];
}

function linesOf(bytes: Uint8Array | undefined): readonly string[] {
  const lines = textOf(bytes).split("\n");
  return lines.filter((line) => /^s\/[a-z0-9-]{1,60}\.json$/.test(line)).slice(0, 10_000);
}

function textOf(bytes: Uint8Array | undefined): string {
  return (bytes && decodeUtf8(bytes)) ?? "";
}

/** Network errors hide what went wrong in their cause. */
function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error ? `${message}: ${cause.message || String(cause)}` : message;
}
