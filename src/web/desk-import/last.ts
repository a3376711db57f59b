/** What the last correction did, as a sentence. */
import { languageName } from "#locales/translate.ts";
import type { Html } from "../html.ts";
import type { Look } from "../desk/look.ts";
import { named } from "../desk/markup.ts";
import { sentence, type SentenceParams } from "../sentence.ts";
import type { Correction } from "./correction.ts";
import { positionOf } from "./state.ts";
import type { ImportView } from "./view.ts";

export function lastSentence({ t }: Look, view: ImportView, last: Correction): Html {
  const key =
    last.do === "verdict"
      ? (`desk.import.did.${last.verdict}` as const)
      : (`desk.import.did.${last.do}` as const);
  return sentence(t, key, paramsOf(view, last, t.locale));
}

function paramsOf(
  view: ImportView,
  last: Correction,
  locale: Parameters<typeof languageName>[1],
): SentenceParams {
  const position = (key: string): number => positionOf(view.state, key);
  if (last.do === "verdict") return { one: position(last.keys[0]), other: position(last.keys[1]) };
  if (last.do === "title" || last.do === "shift")
    return { language: languageName(last.language, locale) };
  if (last.do === "place") return { line: last.line };
  if (last.do === "split") return { count: last.names.length };
  if (last.do === "entry") return { name: named(last.entry.printed) };
  return last.do === "kind" ? { number: position(last.key) } : {};
}
