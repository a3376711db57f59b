// "An open letter to the Harbour Master from:" is a title, and the names below it are the senders'.

import { namesStatement } from "../frame/announcement.ts";
import { wordsOf } from "../rows/tidy.ts";
import { announcesSignatories } from "../words/cues.ts";

/** The title in front of the word that says whose letter it is, where the line ends with that word and a colon; else null. */
export function titleOfSenders(text: string): string | null {
  if (text.length > 200) return null;
  const title = sendersFollow.exec(text)?.[1] ?? "";
  const words = wordsOf(title);
  if (words.length < 2 || /[.!?]\s/u.test(title) || announcesSignatories(text)) return null;
  if (speaks.test(title) || words.slice(1).some((word) => saysWhatWasDone.test(word))) return null;
  return namesStatement(words.slice(0, 4).join(" ")) ? title : null;
}

/** "We appeal for an answer from:" is a sentence. */
const speaks = /^(?:we|our|wir|unsere?r?|nous|notre|nosotr[oa]s|nuestr[oa]|n[oó]s|noi)\s/iu;

/** "Letter translated by:", "The petition was rejected by:": whoever follows did that. */
const saysWhatWasDone =
  /^(?:was|were|has|have|had|is|are|been|wurde|wird|ist|a|été|fue|foi|è|werd)$|^\p{Ll}{3,}(?:ed|ten|iert|ert|ado|ada|ato|ata|ido|ida|ito|ita|uto|uta|é|ée|és|ées)$/u;

const sendersFollow =
  /^(\p{L}.{6,}?)[,;]?\s(?:from|by|von|vom|de|di|da|do|des|van|fra|från|av|af|od|ze?|từ|от|од|від|από|dari)\s?[:：]$/iu;
