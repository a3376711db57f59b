/** How the log stands, in the words of its readers: never a tick, always who vouches for what. */
import type { LogStanding } from "#operations/witness/show-standing.ts";
import { formatMoment, type Translate } from "#locales/translate.ts";
import { html, type Html } from "../html.ts";
import { paths } from "../routes.ts";
import { sentence } from "../sentence.ts";

/** "Witnessed by 2 of 3, 3 March 2027 at 14:02 UTC." */
export function witnessedSentence(t: Translate, standing: LogStanding): string {
  const { witnessed, count, of, at } = standing;
  const time = at === null ? "" : formatMoment(at, t.locale);
  return t(`log.witnessed.${witnessed}`, { count, of, time });
}

/** Which entry it is, and whether a checkpoint and witnesses stand behind it. */
export function formatLogged(t: Translate, index: number, standing: LogStanding): Html {
  const link = (words: Html): Html => html`<a href="${paths.log()}">${words}</a>`;
  if (index >= standing.size) return sentence(t, "log.record.pending", { index }, { link });
  return html`${sentence(t, "log.record", { index }, { link })} ${witnessedSentence(t, standing)}`;
}
