/** Branches of branches: whoever is above must not become a branch of what is beneath. */
import { findOrganisation } from "#store/read/organisations.ts";
import type { Reader } from "#store/reader.ts";

const mostLevels = 20;

/** Whether `id` is `above`, or a branch of it, or a branch of a branch. */
export async function isBeneath(r: Reader, id: string, above: string): Promise<boolean> {
  let at: string | null = id;
  for (let level = 0; at !== null && level < mostLevels; level++) {
    const found = await findOrganisation(r, at);
    if (!found) return false;
    if (found.id === above) return true;
    at = found.parent;
  }
  return at !== null;
}
