/** Writing the tree over the log's entries. A tile only ever becomes wider; a checkpoint is written once. */
import type { TileFile } from "#tlog/edge.ts";
import type { StoredCheckpoint } from "../read/log-tree.ts";
import { insert, type Transaction } from "../transaction.ts";

export async function keepTiles(t: Transaction, tiles: readonly TileFile[]): Promise<void> {
  for (const { tile, bytes } of tiles) {
    if (tile.level === "entries") continue;
    await t.db
      .insertInto("log_tile")
      .values({ level: tile.level, idx: tile.index, hashes: bytes })
      .onConflict((conflict) => conflict.columns(["level", "idx"]).doUpdateSet({ hashes: bytes }))
      .execute();
  }
}

export async function addCheckpoint(t: Transaction, checkpoint: StoredCheckpoint): Promise<void> {
  const { size, root, note, at } = checkpoint;
  await insert(t, "checkpoint", { size, root, note, at });
}
