// Two persons in one part of an enumeration, with a conjunction between: "the writers Ada Tar and Ben Salt, the pilot …".

import { looksLikePerson } from "../list/shape.ts";
import { fold } from "../rows/tidy.ts";
import { givenNames } from "../words/given-names-table.ts";

/** Both, where each looks like a person and one given name is known; otherwise the part as it is. */
export function twoPersons(part: string): string[] {
  const [, one = "", other = ""] = between.exec(part) ?? [];
  const names = [nameAtEnd(one), nameAtEnd(other)];
  return names.every((name) => name !== "") && names.some(isKnown)
    ? [...twoPersons(one), other]
    : [part];
}

const between =
  /^(.{5,160}\p{L})\s(?:and|or|und|oder|et|ou|y|o|e|en|of|och|og|eller|ja|tai|i|a|či|nebo|alebo|oraz|lub|ali|ili|ter|in|и|или|или|та|або|чи|и|και|ή|ve|veya|és|vagy|și|sau|dhe|ose|dan|atau)\s((?:\p{Ll}[\p{L}-]*\s){0,4}\p{Lu}[^,;]{3,60})$/u;

/** Two or three names behind words in small letters only, or "". */
function nameAtEnd(text: string): string {
  const name =
    /(?:^|\s)((?:\p{Lu}[\p{L}\p{M}.'’-]*\s){1,2}\p{Lu}[\p{L}\p{M}'’-]+)$/u.exec(text)?.[1] ?? "";
  const lead = text.slice(0, text.length - name.length);
  return /\p{Lu}/u.test(lead) && !endsWithConjunction.test(lead)
    ? ""
    : looksLikePerson(name)
      ? name
      : "";
}

/** In front of it stands another person of the same part. */
const endsWithConjunction =
  /\s(?:and|or|und|oder|et|ou|y|o|e|en|och|og|eller|a|či|nebo|i|ili|oraz|lub|и|или|та|ve|és|și|dan)\s(?:\p{Ll}[\p{L}-]*\s)*$/u;

function isKnown(name: string): boolean {
  return givenNames.has(fold(name.split(/[\s-]/u)[0] ?? ""));
}
