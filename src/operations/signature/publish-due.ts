/** Carries out the desk's decisions whose two minutes are over, each in an act of its own. Run by the worker. */
import { isRefusal } from "#domain/refusal.ts";
import type { Site } from "#domain/site.ts";
import { dueReviews } from "#store/read/reviews.ts";
import type { Store } from "#store/open.ts";
import { carryOutReview } from "./carry-out-review.ts";

/** How many were carried out. One that another process did first is no trouble. */
export async function publishDue(store: Store, site: Site, now: string): Promise<number> {
  const due = await dueReviews(store.reader, now, 100);
  const results = await Promise.all(
    due.map((review) => store.transact((t) => carryOutReview(t, site, review))),
  );
  return results.filter((result) => !isRefusal(result)).length;
}
