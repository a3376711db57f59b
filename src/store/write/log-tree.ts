/** Writing the tree over the log's entries. A tile only ever becomes wider; a checkpoint is written once. */
import type { TileFile } from "#tlog/edge.ts";
import type { StoredCheckpoint, WitnessStanding } from "../read/log-tree.ts";
import { insert, update, type Transaction } from "../transaction.ts";

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
  const { size, root, note, at, publishedAt } = checkpoint;
  await insert(t, "checkpoint", { size, root, note, at, published_at: publishedAt });
}

/** The same checkpoint with more signatures under it; from `publishedAt` on readers see it. */
export async function setCosigned(
  t: Transaction,
  { size, note, publishedAt }: Pick<StoredCheckpoint, "size" | "note" | "publishedAt">,
): Promise<void> {
  await update(t, "checkpoint", { note, published_at: publishedAt }, { size });
}

export async function setWitness(t: Transaction, standing: WitnessStanding): Promise<void> {
  const { name, size, askedAt: asked_at, cosignedAt: cosigned_at, trouble } = standing;
  const row = { size, asked_at, cosigned_at, trouble };
  await t.db
    .insertInto("witness")
    .values({ name, ...row })
    .onConflict((conflict) => conflict.column("name").doUpdateSet(row))
    .execute();
}
