/** One verification, from what the form holds to a report of each thing: the site with its log, and each file brought. */
import { decodeUtf8 } from "#lib/bytes.ts";
import { parseCheckpoint } from "#tlog/checkpoint.ts";
import type { Primitives } from "#tlog/key.ts";
import type { ReadFile } from "#verify/read-log.ts";
import { verifyProof } from "#verify/receipt/verify-proof.ts";
import { verifyReceipt } from "#verify/receipt/verify-receipt.ts";
import type { Report } from "#verify/report.ts";
import type { Pins } from "#verify/trust.ts";
import { verifyGrowing } from "#verify/verify-growing.ts";
import type { LogReport } from "#verify/verify-log.ts";
import type { Kept } from "./form.ts";
import { recallAll, remember } from "./memory.ts";
import { readShownPage } from "./read-site.ts";

/** What is shown of each act is one file: of larger logs only when it is asked for. */
const fewEntries = 2000;

export interface Asked {
  readonly primitives: Primitives;
  readonly base: URL;
  readonly read: ReadFile;
  /** The one statement that is asked about; null for all. */
  readonly slug: string | null;
  readonly trust: string;
  readonly openings: boolean;
  readonly kept: readonly Kept[];
  /** Pages of others cannot be read as a reader gets them. */
  readonly isOwnSite: boolean;
  readonly onProgress: (done: number, size: number) => void;
  readonly onWait: () => void;
}

export interface Answer {
  readonly site: LogReport;
  /** Checkpoints it was compared with. */
  readonly before: readonly string[];
  readonly files: readonly { readonly name: string; readonly report: Report }[];
}

export async function verifyHere(asked: Asked): Promise<Answer> {
  const pins = pinsOf(asked.trust);
  const { checkpoint, openings } = await lookAhead(asked);
  const known = (await recallAll()) ?? [];
  const brought = asked.kept.flatMap(({ found }) =>
    "note" in found && found.note ? [found.note] : [],
  );
  const ofThisLog = known
    .filter(({ origin }) => origin === checkpoint?.origin)
    .map(({ note }) => note);
  const before = [...new Set([...ofThisLog, ...brought])];
  const site = await verifyGrowing({
    ...asked,
    pins,
    openings,
    kept: before,
    lists: await listsOf(asked),
    now: Math.floor(Date.now() / 1000),
    pause: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    ...(asked.isOwnSite && { readPage: (slug) => readShownPage(asked.base, slug) }),
  });
  await keep(site);
  return { site, before, files: await verifyFiles(asked, pins, site) };
}

/** A verifier key in one line; everything else is read as a policy. */
function pinsOf(trust: string): Pins {
  const text = trust.trim();
  if (text === "") return {};
  return /^\S+\+[0-9a-f]{8}\+\S+$/.test(text) ? { vkey: text } : { policy: `${text}\n` };
}

/** Whether the log is small enough to read what is shown of each act without being asked to. */
async function lookAhead({ read, openings }: Asked) {
  const text = decodeUtf8((await read("log/checkpoint")) ?? new Uint8Array()) ?? "";
  const checkpoint = parseCheckpoint(`${text.split("\n\n", 1)[0] ?? ""}\n`);
  return { checkpoint, openings: openings || (checkpoint?.size ?? 0) <= fewEntries };
}

async function listsOf({ read, slug }: Asked): Promise<readonly string[]> {
  if (slug !== null) return [`s/${slug}.json`];
  const lines = (decodeUtf8((await read("log/lists")) ?? new Uint8Array()) ?? "").split("\n");
  return lines.filter((line) => /^s\/[a-z0-9-]{1,60}\.json$/.test(line)).slice(0, 10_000);
}

/** Only a log that is signed and contradicts nothing seen before takes the place of what was remembered. */
async function keep({ checkpoint, findings }: LogReport): Promise<void> {
  const isDoubtful = findings.some(
    ({ ok, check }) => !ok && (check === "history" || check === "files"),
  );
  if (checkpoint && !isDoubtful)
    await remember({ ...checkpoint, seenAt: new Date().toISOString() });
}

/** Receipts and proofs are compared with the log as it is now, too: of the same size they must be the same. */
async function verifyFiles(
  { primitives, kept, read }: Asked,
  pins: Pins,
  { checkpoint }: LogReport,
): Promise<Answer["files"]> {
  const now = checkpoint ? [checkpoint.note] : [];
  const reports: { name: string; report: Report }[] = [];
  for (const { name, found } of kept) {
    if (found.kind === "receipt")
      reports.push({
        name,
        report: await verifyReceipt({
          primitives,
          file: found.file,
          pins,
          kept: olderThan(now, found.note),
        }),
      });
    if (found.kind === "proof")
      reports.push({
        name,
        report: await verifyProof({
          primitives,
          file: found.file,
          pins,
          kept: olderThan(now, found.note),
          read,
        }),
      });
  }
  return reports;
}

/** A file that is older than the log is compared by the log's own reading, which had its checkpoint. */
function olderThan(now: readonly string[], note: string): readonly string[] {
  const sizeOf = (text: string): number =>
    parseCheckpoint(`${text.split("\n\n", 1)[0] ?? ""}\n`)?.size ?? 0;
  return now.filter((one) => sizeOf(one) === sizeOf(note));
}
