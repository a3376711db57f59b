/**
 * The end of a log that goes on under another name: its last entry, `log.closed`, names the next one, and its key signs
 * a checkpoint over it. Done after the change of names was committed, when nothing more can be added under the old one;
 * running it again changes nothing.
 */
import { parseLogEntry } from "#domain/log-entry.ts";
import { encodeUtf8 } from "#lib/bytes.ts";
import type { Store } from "#store/open.ts";
import { entriesFrom, formerLogs, formerNote } from "#store/read/log-entries.ts";
import type { Reader } from "#store/reader.ts";
import type { FormerLogRow } from "#store/log-tables.ts";
import { addFormerNote } from "#store/write/log-entries.ts";
import { appendLeaves, emptyEdge, rootOfEdge } from "#tlog/edge.ts";
import { hashLeaf } from "#tlog/hash.ts";
import { proveConsistency } from "#tlog/proof.ts";
import { subtreeReader } from "#tlog/tile.ts";
import { isTrouble, type Trouble } from "../instance/trouble.ts";
import { sha256 } from "../log/commit-fields.ts";
import type { LogKeys } from "../log/log-keys.ts";
import { signCheckpoint } from "../log/signer.ts";

export async function closeFormer(
  { reader, transact }: Pick<Store, "reader" | "transact">,
  keyFile: string,
): Promise<Trouble | null> {
  for (const former of await formerLogs(reader)) {
    const { first, closed, entries } = former;
    const size = entries + 1;
    if (closed === null || (await formerNote(reader, first, size)) !== null) continue;
    const signed = await signEnd(reader, keyFile, former, closed);
    if (isTrouble(signed)) return signed;
    await transact((t) => addFormerNote(t, { first, size, note: signed.note }));
  }
  return null;
}

async function signEnd(
  r: Reader,
  keyFile: string,
  { origin, opened, entries }: FormerLogRow,
  closed: string,
): Promise<{ readonly note: string } | Trouble> {
  const carried = (await entriesFrom(r, 1, entries - 1)).map(({ bytes }) => bytes);
  const all = [opened, ...carried, closed];
  const leaves = all.map((bytes) => hashLeaf(sha256, encodeUtf8(bytes)));
  const { edge, tiles } = appendLeaves(sha256, emptyEdge, leaves);
  const found = new Map(tiles.map(({ tile, bytes }) => [`${tile.level}/${tile.index}`, bytes]));
  const read = subtreeReader(
    sha256,
    (level, index) => found.get(`${level}/${index}`) ?? new Uint8Array(),
  );
  const size = all.length;
  return signCheckpoint(keyFile, {
    checkpoint: { origin, size, root: rootOfEdge(sha256, edge) },
    keys: keysOf(origin, all),
    isContinued: true,
    prove: (oldSize) => Promise.resolve(proveConsistency(sha256, oldSize, size, read)),
  });
}

/** The keys as the entries name them. Those of logs before this one have other names. */
function keysOf(origin: string, entries: readonly string[]): LogKeys {
  const known: string[] = [];
  const retired = new Set<string>();
  for (const bytes of entries) {
    if (!bytes.includes('"vkey":')) continue;
    const read = parseLogEntry(bytes);
    if (!("entry" in read)) continue;
    const { entry } = read;
    if (entry.kind === "log.opened" || entry.kind === "key.announced") known.push(entry.vkey);
    if (entry.kind === "key.retired") retired.add(entry.vkey);
  }
  const own = known.filter((vkey) => vkey.startsWith(`${origin}+`));
  return { active: own.filter((vkey) => !retired.has(vkey)), known: own };
}
