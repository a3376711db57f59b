/** Kills the server under signing load, again and again, and looks for every signature that was acknowledged. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { findToken } from "#store/read/tokens.ts";
import { lineOf } from "#operations/signature/line-of.ts";
import { findSignature, type Signature } from "#store/read/signatures.ts";
import type { Reader } from "#store/reader.ts";
import { isRefusal } from "#domain/refusal.ts";
import { agree } from "../agree.ts";
import { openData, openForAll, prepareRequests } from "../serving/prepare.ts";
import { nothingPressed, pressButtons } from "../serving/press-buttons.ts";
import { startServer } from "../serving/server-process.ts";
import type { SoakOptions } from "../soak.ts";

export const title =
  "the server is killed (SIGKILL) a hundred times while organisations sign; nothing acknowledged may be lost";

export async function soak({ seed, scale, say }: SoakOptions): Promise<void> {
  const killed = await killAgainAndAgain({ kills: Math.ceil(100 * scale), seed, say });
  assert.deepEqual(killed.lost, []);
  assert.deepEqual(killed.disagreements, []);
}

export interface KillOptions {
  readonly kills: number;
  readonly seed: number;
  readonly say?: (line: string) => void;
  /** Another server; see early-server.ts. */
  readonly program?: string;
}

export interface Killed {
  readonly acknowledged: number;
  readonly unknown: number;
  /** Links whose button was answered as done, and whose signature is not there. */
  readonly lost: readonly string[];
  readonly disagreements: readonly string[];
}

const clients = 16;
const perKill = 120;

export async function killAgainAndAgain(options: KillOptions): Promise<Killed> {
  const data = mkdtempSync(join(tmpdir(), "undersigned-kill-"));
  try {
    const links = await prepare(data, Math.min(options.kills, 20) * perKill);
    return await killAll(options, data, links);
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}

async function prepare(data: string, count: number): Promise<string[]> {
  const installation = await openData(data);
  const { slug } = await openForAll(installation);
  const links = await prepareRequests(installation, slug, count);
  // Delivered already: the server is to be busy with signatures, not with writing old mails.
  await installation.store.transact((t) =>
    t.db.updateTable("outbox").set({ sealed: null, sent_at: t.now }).execute(),
  );
  await installation.store.close();
  return links;
}

async function killAll(options: KillOptions, data: string, links: string[]): Promise<Killed> {
  const random = sequence(options.seed);
  const acknowledged: string[] = [];
  const unknown: string[] = [];
  for (let kill = 1; kill <= options.kills; kill++) {
    if (links.length < perKill / 2) links.push(...(await more(data, kill)));
    const env = { UNDERSIGNED_LIMITS: "0" };
    const server = await startServer({
      data,
      env,
      ...(options.program && { program: options.program }),
    });
    const pressed = nothingPressed();
    const pressing = pressButtons(server.url, links, clients, pressed);
    while (pressed.acknowledged.length < 10 && links.length > 0) await pause(5);
    await pause(200 * random());
    await server.end("SIGKILL");
    await pressing;
    assert.deepEqual(pressed.refused, [], "refused");
    acknowledged.push(...pressed.acknowledged);
    unknown.push(...pressed.unknown);
    options.say?.(
      `kill ${kill}: ${pressed.acknowledged.length} acknowledged, ${pressed.unknown.length} cut off`,
    );
  }
  return {
    acknowledged: acknowledged.length,
    unknown: unknown.length,
    ...(await look(data, acknowledged)),
  };
}

async function more(data: string, round: number): Promise<string[]> {
  const installation = await openData(data);
  const [statement] = await installation.store.reader.db
    .selectFrom("statement")
    .select("slug")
    .execute();
  const links = await prepareRequests(
    installation,
    statement?.slug ?? "",
    20 * perKill,
    round * 100_000,
  );
  await installation.store.close();
  return links;
}

async function look(
  data: string,
  acknowledged: readonly string[],
): Promise<Pick<Killed, "lost" | "disagreements">> {
  const { store } = await openData(data);
  const lost: string[] = [];
  for (const link of acknowledged) {
    const token = await findToken(store.reader, link.slice(-43), "confirm", "");
    const signature = isRefusal(token) ? null : await findSignature(store.reader, token.subject);
    if (!signature?.confirmation || !(await isKept(store.reader, signature))) lost.push(link);
  }
  const disagreements = await agree(store.reader);
  await store.close();
  return { lost, disagreements };
}

/** On the list and in the log; or waiting for the desk, where the invented name could be one that is there already. */
async function isKept(r: Reader, signature: Signature): Promise<boolean> {
  const line = await lineOf(r, signature);
  if (line) return line.logIndex !== null;
  return (signature.confirmation?.reasons.length ?? 0) > 0;
}

/** Numbers from 0 to 1, the same for the same seed (Park and Miller's generator). */
function sequence(seed: number): () => number {
  let state = (seed % 2147483646) + 1;
  return () => (state = (state * 16807) % 2147483647) / 2147483647;
}
