/**
 * A witness of C2SP tlog-witness as a server of its own: it keeps what it saw last of each log, checks signatures and
 * consistency proofs, and cosigns. It can be told to misbehave as machines do.
 */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestContext } from "node:test";
import { equalBytes } from "#lib/bytes.ts";
import { parseAddCheckpoint } from "#tlog/add-checkpoint.ts";
import type { Checkpoint } from "#tlog/checkpoint.ts";
import { formatCosignature, formatCosigned } from "#tlog/cosignature.ts";
import { keyTypes, parseVerifierKey, type VerifierKey } from "#tlog/key.ts";
import { formatSignatureLine } from "#tlog/note.ts";
import { verifyConsistency } from "#tlog/proof.ts";
import { openCheckpoint } from "#tlog/signed-checkpoint.ts";
import { primitives, sha256, testKey, type TestKey } from "./primitives.ts";

export type WitnessManner = "good" | "hangs" | "fails" | "endless" | "forges" | "babbles";

export interface TestWitness {
  readonly key: TestKey;
  readonly url: string;
  /** As in a policy file. */
  readonly line: string;
  manner: WitnessManner;
  /** Seconds since 1970. */
  time: number;
  /** What it saw last, by origin. */
  readonly seen: Map<string, Checkpoint>;
  /** Bodies that it was sent, and the status that it answered with. */
  readonly requests: { readonly body: string; status: number }[];
}

/** @param logs vkeys of the logs it knows. */
export async function startWitness(
  t: TestContext,
  name: string,
  logs: readonly string[],
): Promise<TestWitness> {
  const known = logs.map(keyOf);
  const server = createServer((request, response) => {
    void answer(witness, known, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const key = testKey(`${name}.example/w`, keyTypes.cosignature);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/witness`;
  const witness: TestWitness = {
    key,
    url,
    line: `witness ${name} ${key.vkey} ${url}`,
    manner: "good",
    time: 1_800_000_000,
    seen: new Map(),
    requests: [],
  };
  return witness;
}

async function answer(
  witness: TestWitness,
  logs: readonly VerifierKey[],
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  let body = "";
  for await (const part of request) body += String(part);
  if (request.method !== "POST" || request.url !== "/witness/add-checkpoint")
    return void response.writeHead(405).end();
  const record = { body, status: 0 };
  witness.requests.push(record);
  if (witness.manner === "hangs") return;
  if (witness.manner === "endless") return pour(response);
  const { status, type = "text/plain", text } = await decide(witness, logs, body);
  record.status = status;
  response.writeHead(status, { "content-type": type }).end(text);
}

type Decision = { readonly status: number; readonly type?: string; readonly text: string };

async function decide(
  witness: TestWitness,
  logs: readonly VerifierKey[],
  body: string,
): Promise<Decision> {
  if (witness.manner === "fails") return { status: 500, text: "out of order\n" };
  if (witness.manner === "babbles") return { status: 200, text: "<html>welcome</html>" };
  const asked = parseAddCheckpoint(body);
  if (!asked) return { status: 400, text: "malformed\n" };
  const opened = await openCheckpoint(primitives, asked.checkpoint, { logs, witnesses: [] });
  if ("refusal" in opened)
    return { status: opened.refusal === "origin-unknown" ? 404 : 403, text: opened.refusal };
  const { checkpoint, note } = opened;
  const last = witness.seen.get(checkpoint.origin) ?? emptyTree(checkpoint.origin);
  if (asked.oldSize > checkpoint.size) return { status: 400, text: "old is newer\n" };
  if (asked.oldSize !== last.size) return conflict(last.size);
  if (last.size === checkpoint.size && !equalBytes(last.root, checkpoint.root))
    return conflict(last.size);
  if (!isConsistent(last, checkpoint, asked.proof)) return { status: 422, text: "bad proof\n" };
  witness.seen.set(checkpoint.origin, checkpoint);
  return { status: 200, text: cosign(witness, note.text) };
}

function conflict(size: number): Decision {
  return { status: 409, type: "text/x.tlog.size", text: `${size}\n` };
}

function emptyTree(origin: string): Checkpoint {
  return { origin, size: 0, root: sha256(new Uint8Array()) };
}

function isConsistent(last: Checkpoint, next: Checkpoint, proof: readonly Uint8Array[]): boolean {
  if (last.size === next.size || last.size === 0) return proof.length === 0;
  const claim = { oldSize: last.size, oldRoot: last.root, newSize: next.size, newRoot: next.root };
  return verifyConsistency(sha256, { ...claim, proof });
}

function cosign({ key, time, manner }: TestWitness, text: string): string {
  const signature = key.sign(formatCosigned(text, manner === "forges" ? time + 1 : time));
  const { name, id } = key.key;
  return formatSignatureLine({ name, id, bytes: formatCosignature({ time, signature }) });
}

function pour(response: ServerResponse): void {
  response.writeHead(200);
  const more = setInterval(() => void response.write("— nobody.example/w AAAA\n".repeat(1000)), 1);
  response.once("close", () => clearInterval(more));
}

function keyOf(vkey: string): VerifierKey {
  const key = parseVerifierKey(sha256, vkey);
  if ("refusal" in key) throw new Error(key.refusal);
  return key;
}
