/** What the frame of a page needs to know: who asks, in which language, what waits. */
import type { Door, PageContext } from "#http/door.ts";
import { chooseLocale, translator } from "#locales/translate.ts";
import { countAmendments } from "#store/read/amendments.ts";
import { waitingClaims } from "#store/read/claims.ts";
import { mailCounts } from "#store/read/outbox.ts";
import { countWaiting } from "#store/read/reviews.ts";
import { unfinishedSources } from "#store/read/sources.ts";
import { countOpenProposals } from "#store/read-registry/outside.ts";
import { countOpenPairs } from "#store/read-registry/pairs.ts";
import type { Reader } from "#store/reader.ts";
import type { Assets } from "../assets.ts";
import type { Frame, WaitingCounts } from "./frame.ts";
import { readPreference } from "./preference.ts";
import { deskScript } from "./script.ts";

/** More claims than this at once are shown as this many. */
export const mostClaims = 200;
/** A dump may propose a hundred thousand things; counting them all would cost every page of the desk. */
const mostProposals = 999;

export async function makeFrame(c: PageContext, door: Door, assets: Assets): Promise<Frame> {
  const session = c.var.desk;
  const preference = readPreference(c);
  const locale = chooseLocale(c.req.header("accept-language"), preference.language);
  return {
    t: translator(locale),
    csrf: session?.csrf ?? "",
    keys: session !== null && preference.keys,
    now: door.now(),
    site: door.site,
    assets,
    script: deskScript("desk-keys").url,
    account: session ? { name: session.account.name, role: session.account.role } : null,
    waiting: session ? await countWhatWaits(door.store.reader) : nothingWaits,
  };
}

const nothingWaits: WaitingCounts = {
  reviews: 0,
  corrections: 0,
  claims: 0,
  duplicates: 0,
  bounced: 0,
  imports: 0,
  proposals: 0,
};

async function countWhatWaits(r: Reader): Promise<WaitingCounts> {
  const [signatures, corrections, claims, duplicates, mails, imports, proposals] =
    await Promise.all([
      countWaiting(r),
      countAmendments(r),
      waitingClaims(r, mostClaims),
      countOpenPairs(r),
      mailCounts(r),
      unfinishedSources(r),
      countOpenProposals(r, mostProposals),
    ]);
  return {
    reviews: signatures + corrections,
    corrections,
    claims: claims.length,
    duplicates,
    bounced: mails.bounced,
    imports: imports.length,
    proposals,
  };
}
