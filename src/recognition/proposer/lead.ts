// A page that reports a statement says in its first sentence who has published it.

import { namesStatement } from "../frame/announcement.ts";
import { isContentRow } from "../list/content.ts";
import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";

/** The first sentence of a page that tells who has published a statement. */
export function leadOf(rows: readonly Row[]): Row | null {
  const lead = rows.find((row) => isContentRow(row) && row.text.length >= 60);
  const folded = lead === undefined ? "" : fold(lead.text);
  return lead !== undefined && publishes.test(folded) && namesStatement(folded) ? lead : null;
}

const publishes =
  /(?<!\p{L})(?:divulg(?:ou|aram)|public(?:ou|aram|o|aron)|lanc(?:ou|aram)|emiti(?:o|u|eron|ram)|released|issued|published|launched|publie|lance|veroffentlicht\p{L}*|pubblicato|diffuso|objavil[aoi]|uputil[aoi]|опубликовал[аои]?|објавил[аои]|упутил[аои])(?!\p{L})/u;
