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
  return namesStatement(words.slice(0, 4).join(" ")) ? title : null;
}

const sendersFollow =
  /^(\p{L}.{6,}?)[,;]?\s(?:from|by|von|vom|de|di|da|do|des|van|fra|från|av|af|od|ze?|từ|от|од|від|από|dari)\s?[:：]$/iu;
