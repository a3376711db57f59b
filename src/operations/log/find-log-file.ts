/**
 * The files of the log as they are served below /log/ (C2SP tlog-tiles): computed from entries and kept tiles, never
 * beyond the newest checkpoint. Partial tiles and bundles are the beginnings of wider ones, so every size that was ever
 * signed for keeps its files.
 */
import { encodeUtf8 } from "#lib/bytes.ts";
import { entriesFrom, formerLogs, formerNote, logOrigin } from "#store/read/log-entries.ts";
import {
  findCheckpoint,
  findTile,
  frozenSlugs,
  publishedCheckpoint,
} from "#store/read/log-tree.ts";
import type { Reader } from "#store/reader.ts";
import type { FormerLogRow } from "#store/log-tables.ts";
import { formatBundle } from "#tlog/bundle.ts";
import { parseDecimal } from "#tlog/decimal.ts";
import { parseTilePath, tileAt, tileWidth, type Tile } from "#tlog/tile.ts";
import { currentKey } from "./log-keys.ts";

export interface LogFile {
  readonly kind: "text" | "tile" | "bundle";
  readonly bytes: Uint8Array;
  /** It will never be otherwise. */
  readonly isLasting: boolean;
}

/** `path` is below /log/, such as `tile/entries/000.p/12`; null when there is no such file. */
export async function findLogFile(r: Reader, path: string): Promise<LogFile | null> {
  if (path.startsWith("tile/")) return findPart(r, path);
  if (path.startsWith("checkpoints/"))
    return findArchived(r, parseDecimal(path.slice("checkpoints/".length)));
  if (path.startsWith("former/")) return findFormer(r, path.slice("former/".length));
  const text = Object.hasOwn(texts, path) ? await texts[path]?.(r) : null;
  return text ? { kind: "text", bytes: encodeUtf8(text), isLasting: false } : null;
}

const texts: Readonly<Record<string, (r: Reader) => Promise<string | null>>> = {
  checkpoint: async (r) => (await publishedCheckpoint(r))?.note ?? null,
  vkey: async (r) => {
    const vkey = (await logOrigin(r)) === null ? null : await currentKey(r);
    return vkey && `${vkey}\n`;
  },
  // Where the published lists are: a convenience for those who verify them all.
  lists: async (r) => (await frozenSlugs(r)).map((slug) => `s/${slug}.json\n`).join(""),
};

/** The newest may still get more signatures under it. */
async function findArchived(r: Reader, size: number | undefined): Promise<LogFile | null> {
  const found = size === undefined ? null : await findCheckpoint(r, size);
  const shown = (await publishedCheckpoint(r))?.size ?? -1;
  if (!found || found.size > shown) return null;
  return { kind: "text", bytes: encodeUtf8(found.note), isLasting: found.size < shown };
}

/** `<first>/opened`, `<first>/closed`, `<first>/checkpoint`, `<first>/checkpoints/<size>` of a log that this one follows. */
async function findFormer(r: Reader, path: string): Promise<LogFile | null> {
  const [first = "", name = "", ...rest] = path.split("/");
  const former = (await formerLogs(r)).find((one) => one.first === `sha256:${first}`);
  if (!former) return null;
  const text = await readFormer(r, former, name, rest);
  return text === null ? null : { kind: "text", bytes: encodeUtf8(text), isLasting: true };
}

async function readFormer(
  r: Reader,
  { first, opened, closed }: FormerLogRow,
  name: string,
  rest: readonly string[],
): Promise<string | null> {
  if (name === "checkpoints" && rest.length === 1) {
    const size = parseDecimal(rest[0] ?? "");
    return size === undefined ? null : formerNote(r, first, size);
  }
  if (rest.length > 0) return null;
  if (name === "opened") return opened;
  if (name === "closed") return closed;
  return name === "checkpoint" ? formerNote(r, first) : null;
}

async function findPart(r: Reader, path: string): Promise<LogFile | null> {
  const tile = parseTilePath(path);
  const size = (await publishedCheckpoint(r))?.size ?? 0;
  if (!tile || tileAt(tile.level, tile.index, size).width < tile.width) return null;
  if (tile.level === "entries") return findBundle(r, tile);
  const { level, index, width } = tile;
  const bytes = await findTile(r, { level, index, width });
  return bytes && { kind: "tile", bytes, isLasting: true };
}

async function findBundle(r: Reader, { index, width }: Tile): Promise<LogFile | null> {
  const rows = await entriesFrom(r, index * tileWidth, width);
  if (rows.length < width) return null;
  const bytes = formatBundle(rows.map((row) => encodeUtf8(row.bytes)));
  return { kind: "bundle", bytes, isLasting: true };
}
