// A log that goes on under another name (docs/formats/log.md, "A log that begins anew"). Its entry 0 names the log it
// follows and the leaf hash of that one's entry 0; all other entries are carried over. So the trees of the former logs,
// at any size, are computed from the entries at hand with another first leaf, and older checkpoints of them compared.

import { formatLogEntry, parseLogEntry, type LogEntryOf } from "#domain/log-entry.ts";
import { digestOf } from "#domain/record/digest.ts";
import type { LogHead } from "#domain/record/entry-member.ts";
import { decodeBase64Url } from "#lib/base64.ts";
import { concatBytes, decodeUtf8, encodeUtf8, equalBytes } from "#lib/bytes.ts";
import { parseBundle } from "#tlog/bundle.ts";
import type { Checkpoint } from "#tlog/checkpoint.ts";
import { appendLeaves, emptyEdge, rootOfEdge, type TreeEdge } from "#tlog/edge.ts";
import { hashLeaf, type Sha256 } from "#tlog/hash.ts";
import { parseVerifierKey, type VerifierKey } from "#tlog/key.ts";
import { formatTilePath, tileAt } from "#tlog/tile.ts";
import type { ReadFile } from "./read-log.ts";
import type { Findings } from "./report.ts";

export type FormerLog = {
  readonly head: LogHead;
  /** The key it was opened with; null when its opening is not served. */
  readonly key: VerifierKey | null;
  /** The hash of its last entry, which names its successor, when it ended in order. */
  readonly closing: Uint8Array;
};

/** Logs followed, the last first: each names the one before it. Longer chains are not followed. */
const mostFormers = 16;

/** The logs that this one says it follows. What is read here is checked with everything else, or by its own hash. */
export async function readFormers(
  sha256: Sha256,
  read: ReadFile,
  size: number,
): Promise<readonly FormerLog[]> {
  const formers: FormerLog[] = [];
  let opened = await readOpening(read, size);
  while (opened?.prev && formers.length < mostFormers) {
    const head = opened.prev;
    const former = await readFormer(sha256, read, head.first);
    const key = former ? parseVerifierKey(sha256, former.vkey) : null;
    const closing = hashLeaf(sha256, closingEntry(opened));
    formers.push({ head, key: key && "name" in key ? key : null, closing });
    opened = former;
  }
  return formers;
}

type Opening = LogEntryOf<"log.opened">;

async function readOpening(read: ReadFile, size: number): Promise<Opening | null> {
  if (size === 0) return null;
  const tile = tileAt("entries", 0, size);
  const full = { ...tile, width: 256 };
  const part = await read(`log/${formatTilePath(tile)}`);
  const bytes = part ?? (await read(`log/${formatTilePath(full)}`));
  const [first] = (bytes && parseBundle(bytes, part ? tile.width : full.width)) ?? [];
  return first ? parseOpening(first) : null;
}

/** The opening of a former log, as its hash tells it. */
async function readFormer(
  sha256: Sha256,
  read: ReadFile,
  first: LogHead["first"],
): Promise<Opening | null> {
  const bytes = await read(`log/former/${first.slice("sha256:".length)}/opened`);
  if (!bytes || digestOf(sha256, concatBytes(Uint8Array.of(0), bytes)) !== first) return null;
  return parseOpening(bytes);
}

function parseOpening(bytes: Uint8Array): Opening | null {
  const parsed = parseLogEntry(decodeUtf8(bytes) ?? "");
  return "entry" in parsed && parsed.entry.kind === "log.opened" ? parsed.entry : null;
}

/** A former log's last entry follows from its successor's first. */
function closingEntry({ at, origin, vkey }: Opening): Uint8Array {
  return encodeUtf8(formatLogEntry({ v: 1, kind: "log.closed", at, successor: { origin, vkey } }));
}

/** The trees of the former logs, grown beside the log's own. */
export class FormerTrees {
  readonly #sha256: Sha256;
  readonly #formers: readonly FormerLog[];
  readonly #marks: ReadonlyMap<FormerLog, readonly number[]>;
  readonly #edges = new Map<FormerLog, TreeEdge>();
  readonly #roots = new Map<string, Uint8Array>();

  /** `kept`: older checkpoints of whichever log. */
  constructor(sha256: Sha256, formers: readonly FormerLog[], kept: readonly Checkpoint[]) {
    this.#sha256 = sha256;
    this.#formers = formers;
    const wanted = (former: FormerLog): readonly number[] => [
      former.head.size,
      ...kept
        .filter(({ origin }) => origin === former.head.origin)
        .flatMap(({ size }) => [size, size - 1]),
    ];
    this.#marks = new Map(
      formers.map((former) => [former, wanted(former).toSorted((a, b) => a - b)]),
    );
  }

  readonly add = (first: number, leaves: readonly Uint8Array[]): void => {
    for (const former of this.#formers) this.#grow(former, first, leaves);
  };

  /** Whether a checkpoint is of one of these logs' trees; undefined when it is of no such log. */
  holds({ origin, size, root }: Checkpoint): boolean | undefined {
    const former = this.#formers.find(({ head }) => head.origin === origin);
    if (!former) return undefined;
    const roots = [this.#roots.get(`${origin} ${size}`), this.#roots.get(`${origin} end ${size}`)];
    return roots.some((one) => one !== undefined && equalBytes(one, root));
  }

  /** Whether all that a former log had signed for was carried over. */
  isCarried({ head }: FormerLog): boolean {
    const root = decodeBase64Url(head.root.slice("sha256:".length)) ?? new Uint8Array();
    return head.size === 0 || this.holds({ origin: head.origin, size: head.size, root }) === true;
  }

  #grow(former: FormerLog, first: number, leaves: readonly Uint8Array[]): void {
    const marks = this.#marks.get(former) ?? [];
    let edge = this.#edges.get(former) ?? emptyEdge;
    if (edge.size !== first || (marks.at(-1) ?? 0) <= first) return;
    const own = first === 0 ? [leafOf(former), ...leaves.slice(1)] : leaves;
    for (const mark of marks) {
      if (mark <= first || mark > first + own.length || mark <= edge.size) continue;
      edge = this.#extend(edge, own.slice(edge.size - first, mark - first));
      this.#keep(former, edge);
    }
    this.#edges.set(former, this.#extend(edge, own.slice(edge.size - first)));
  }

  #keep({ head: { origin }, closing }: FormerLog, edge: TreeEdge): void {
    const { size } = edge;
    this.#roots.set(`${origin} ${size}`, rootOfEdge(this.#sha256, edge));
    const ended = this.#extend(edge, [closing]);
    this.#roots.set(`${origin} end ${size + 1}`, rootOfEdge(this.#sha256, ended));
  }

  #extend(edge: TreeEdge, leaves: readonly Uint8Array[]): TreeEdge {
    return appendLeaves(this.#sha256, edge, leaves).edge;
  }
}

function leafOf({ head: { first } }: FormerLog): Uint8Array {
  return decodeBase64Url(first.slice("sha256:".length)) ?? new Uint8Array();
}

/** Older checkpoints of the logs that this one follows, and whether all that those signed for is here. */
export function compareFormers(
  trees: FormerTrees,
  formers: readonly FormerLog[],
  kept: readonly Checkpoint[],
  findings: Findings,
): void {
  for (const former of formers) {
    const { origin, size } = former.head;
    if (trees.isCarried(former)) findings.pass("history", "former-carried", { origin, size });
    else findings.leaveOut("former-not-carried", { origin, size });
  }
  for (const one of kept) {
    const { origin, size: before } = one;
    if (trees.holds(one)) findings.pass("history", "former-kept", { origin, before });
    else findings.fail("history", "former-rewritten", { origin, before });
  }
}
