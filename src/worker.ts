/**
 * What is done without being asked: one table of jobs, each with what it runs and how often. A job never runs twice at
 * once; what goes wrong in one is reported and tried again the next time.
 */
import { pruneLogFiles } from "#http/running/log-file.ts";
import { pruneMailFiles } from "#mail/write-eml.ts";
import type { SendMail } from "#mail/outgoing-mail.ts";
import { translator } from "#locales/translate.ts";
import { carryOutErasures } from "#operations/erasure/carry-out-erasures.ts";
import { watchRemains } from "#operations/erasure/clear-remains.ts";
import { eraseDue, together } from "#operations/erasure/erase-due.ts";
import { raiseHighWater } from "#operations/instance/high-water.ts";
import type { Installation } from "#operations/instance/open-installation.ts";
import { prune } from "#operations/instance/prune.ts";
import { findPairs } from "#operations/organisation/find-pairs.ts";
import { isRefusal } from "#domain/refusal.ts";
import { isTrouble } from "#operations/instance/trouble.ts";
import { examineSigned } from "#operations/log/examine-signing.ts";
import { publishCheckpoint } from "#operations/log/publish-checkpoint.ts";
import { deliverDue } from "#operations/mail/deliver-due.ts";
import { sweepMailFiles } from "#operations/mail/sweep-mail-files.ts";
import { publishDue } from "#operations/signature/publish-due.ts";
import { closeDue } from "#operations/statement/close-due.ts";
import { witnessCheckpoint } from "#operations/witness/witness-checkpoint.ts";
import { logHead } from "#store/read/log-entries.ts";

export interface Worker {
  /** Something was committed: mails may be due at once. */
  wake(): void;
  /** Begins nothing more; settles when what runs is done. */
  stop(): Promise<void>;
}

export interface WorkerOptions {
  readonly installation: Installation;
  readonly send: SendMail;
  readonly onError: (error: unknown) => void;
}

interface Job {
  /** Seconds from the end of one run to the next. */
  readonly every: number;
  /** Milliseconds after a commit; jobs without it are not woken. */
  readonly wakes?: number;
  /** @returns seconds to wait when that should be other than usual; `least` whatever wakes it. */
  readonly run: (options: WorkerOptions) => Promise<number | { readonly least: number } | void>;
}

const jobs: Readonly<Record<string, Job>> = {
  deliverMail: { every: 5, wakes: 20, run: deliver },
  publishDecisions: {
    every: 2,
    run: async ({ installation: { store, site } }) => {
      await publishDue(store, site, now());
      await carryOutErasures(store, now());
    },
  },
  eraseDue: { every: 60, run: eraseByTime },
  closeStatements: {
    every: 30,
    run: async ({ installation: { store, site } }) => void (await closeDue(store, site, now())),
  },
  findPairs: { every: 10, wakes: 1000, run: lookForPairs },
  noteHighWater: { every: 5, run: noteHighWater },
  askWitnesses: { every: 10, wakes: 50, run: askWitnesses },
  prune: { every: 3600, run: pruneAll },
};

export function startWorker(options: WorkerOptions): Worker {
  const clearing: Job = { every: 5, run: watchRemains(options.installation) };
  const signing: Job = { every: 5, wakes: 1000, run: signLog() };
  const running = [...Object.values(jobs), signing, clearing].map((job) => startJob(job, options));
  return {
    wake: () => running.forEach((job) => job.wake()),
    stop: async () => {
      await Promise.all(running.map((job) => job.stop()));
      await noteHighWater(options);
      options.send.close();
    },
  };
}

function startJob(job: Job, options: WorkerOptions): Worker {
  let timer: NodeJS.Timeout | undefined;
  let current: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  /** It rests until then, whatever wakes it. */
  let rested = 0;

  function plan(milliseconds: number): void {
    clearTimeout(timer);
    const wait = Math.max(milliseconds, rested - performance.now());
    if (!stopped) timer = setTimeout(begin, wait);
  }

  function begin(): void {
    again = false;
    current = once().finally(() => void (current = undefined));
  }

  async function once(): Promise<void> {
    let pause: Awaited<ReturnType<Job["run"]>> = undefined;
    try {
      pause = await job.run(options);
    } catch (error) {
      options.onError(error);
    }
    const least = typeof pause === "object" ? pause.least : 0;
    const usual = typeof pause === "number" ? pause : least || job.every;
    rested = performance.now() + least * 1000;
    plan(again ? (job.wakes ?? 0) : usual * 1000);
  }

  plan(0);
  return {
    wake: () => {
      if (job.wakes === undefined || again) return;
      again = true;
      if (!current) plan(job.wakes);
    },
    stop: async () => {
      stopped = true;
      clearTimeout(timer);
      await current;
    },
  };
}

/**
 * As long as mails go out there may be more; a mail server that is away is asked again after a while. While many act at
 * once, most of the time is theirs.
 */
async function deliver({ installation, send }: WorkerOptions): ReturnType<Job["run"]> {
  const { site, store } = installation;
  const isCrowded = store.together > crowd;
  const started = performance.now();
  const { sent, bounced, relayDown } = await deliverDue(store, site, send);
  if (relayDown) return 15;
  if (sent + bounced === 0) return;
  return isCrowded ? { least: (4 * (performance.now() - started)) / 1000 } : 0;
}

/** Acts in one group that are more than the worker's own. */
const crowd = 48;

async function noteHighWater({ installation }: WorkerOptions): Promise<void> {
  raiseHighWater(installation.folders.data, await logHead(installation.store.reader));
}

/**
 * At most once a second while entries come. What stands against signing is told once a minute; at the start also when
 * nothing is to be signed yet.
 */
function signLog(): Job["run"] {
  let isExamined = false;
  let quietUntil = 0;
  return async ({ installation, onError }) => {
    const { config, site, store } = installation;
    const isWitnessed = site.log.witnesses !== null;
    const signed = await publishCheckpoint(store, config.logKeyFile, now(), isWitnessed);
    const result =
      signed ?? (isExamined ? null : await examineSigned(store.reader, config.logKeyFile, now()));
    isExamined = !isTrouble(result);
    if (!isTrouble(result)) {
      quietUntil = 0;
      return result?.isPartial ? 1 : undefined;
    }
    // Commits wake this job earlier, and find the same.
    if (performance.now() >= quietUntil) {
      onError(translator("en")(`cli.trouble.${result.trouble}`, result.params));
      quietUntil = performance.now() + 60_000;
    }
    return 60;
  };
}

/** Also publishes what was signed for while there were witnesses to ask, and now are none. */
async function askWitnesses({ installation }: WorkerOptions): Promise<number | void> {
  const { site, store } = installation;
  const result = await witnessCheckpoint(store, site, now());
  return result && "wait" in result ? Math.max(1, result.wait) : undefined;
}

/** A few at a time, so that nobody who signs waits for it; none while many do. */
async function lookForPairs({ installation }: WorkerOptions): ReturnType<Job["run"]> {
  if (installation.store.together > crowd) return { least: 2 };
  const done = await installation.store.transact((t) => findPairs(t, pairsTogether));
  return !isRefusal(done) && done.looked === pairsTogether ? 0.2 : undefined;
}

const pairsTogether = 10;

/** A few at a time; more wait when as many were done as may be. */
async function eraseByTime({ installation }: WorkerOptions): Promise<number | void> {
  return (await eraseDue(installation.store, now())) === together ? 0.2 : undefined;
}

async function pruneAll({ installation }: WorkerOptions): Promise<void> {
  const { config, folders, store } = installation;
  const dayAgo = (days: number): number => Date.now() - days * 86_400_000;
  await store.transact((t) => prune(t, { mailDays: config.mailDays }));
  await pruneMailFiles(folders.mail, dayAgo(config.mailDays));
  await sweepMailFiles(store.reader, folders.mail);
  await pruneLogFiles(folders.log, new Date(dayAgo(config.logDays)).toISOString().slice(0, 10));
}

function now(): string {
  return new Date().toISOString();
}
