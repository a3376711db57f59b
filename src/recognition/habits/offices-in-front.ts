// Persons with their office in front of the name, where most of their list is set so: "chair: Ada Tar", "directeur Jan van
// der Kade", "директор А. Б. Чайка", "رئيس الجمعية أحمد محمود", "giám đốc Trần Văn Hải".

import { looksLikePerson } from "../list/shape.ts";
import type { ListEntry } from "../list/signatory-list.ts";
import { fold } from "../rows/tidy.ts";
import { givenNames } from "../words/given-names-table.ts";
import { organisationWords, personTitles, roleWords } from "../words/name-words.ts";

/** The entries with the office behind a comma, where most of them have one in front. */
export function withOfficesBehind(entries: readonly ListEntry[]): ListEntry[] {
  const parts = entries.map(({ text, exact }) => (exact === true ? null : partsOf(text)));
  const found = parts.filter((part) => part !== null).length;
  if (found < Math.max(3, 0.5 * entries.length)) return [...entries];
  return entries.map((entry, at) => {
    const part = parts[at] ?? null;
    if (part === null) return entry;
    const { name, office, rest } = part;
    const text = `${name}, ${office}${rest}`;
    return { ...entry, text, printed: entry.printed ?? entry.text, kind: entry.kind ?? "person" };
  });
}

interface OfficeAndName {
  readonly office: string;
  readonly name: string;
  /** What stands behind the name, with its sign. */
  readonly rest: string;
}

function partsOf(text: string): OfficeAndName | null {
  const bare = text.replace(personTitles, "");
  const cut = /^(.{4,}?)(\s*[,،，(（].*)?$/su.exec(text);
  const [, head = "", rest = ""] = cut ?? [];
  const [, before = "", behind = ""] = /^([^:：]{2,60}?)\s*[:：]\s*(\S.*)$/su.exec(head) ?? [];
  if (before !== "")
    return isOffice(before) && isName(behind) ? { office: before, name: behind, rest } : null;
  if (looksLikePerson(bare) && beginsName(bare.split(/\s+/u))) return null;
  const words = head.split(/\s+/u);
  for (let at = Math.max(1, words.length - 5); at <= words.length - 2; at += 1) {
    const name = words.slice(at);
    const office = words.slice(0, at).join(" ");
    if (beginsName(name) && isName(name.join(" ")) && isOfficeAlone(office))
      return { office, name: name.join(" "), rest };
  }
  return null;
}

function isOffice(text: string): boolean {
  return roleWords.test(fold(text)) && text.length <= 90;
}

/** "Prof. Dr. Luis" is a title and a name; "Professor of Tides" an office. */
function isOfficeAlone(text: string): boolean {
  const bare = text.replace(personTitles, "");
  if (bare !== text && !/^\p{Ll}/u.test(bare) && !roleWords.test(fold(bare))) return false;
  return isOffice(text);
}

function isName(text: string): boolean {
  const bare = text.replace(personTitles, "");
  if (organisationWords.test(fold(bare)) || roleWords.test(fold(bare))) return false;
  return /^\p{Lo}/u.test(bare)
    ? /^[\p{L}\p{M}]+(?:\s[\p{L}\p{M}]+){1,3}$/u.test(bare)
    : looksLikePerson(bare) || withInitials.test(bare);
}

/** A given name that is known, initials before or behind the family name, or a family name that comes first. */
function beginsName([first = "", second = ""]: readonly string[]): boolean {
  const given = fold(first);
  return (
    givenNames.has(given) ||
    given.split("-").some((part) => givenNames.has(part)) ||
    /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u.test(first) ||
    familyFirst.test(given) ||
    (/^\p{Lu}\p{Ll}/u.test(first) && /^\p{Lu}\.(?:\p{Lu}\.)?$/u.test(second))
  );
}

const withInitials = /^\p{Lu}[\p{Ll}’'-]+\s\p{Lu}\.\s?(?:\p{Lu}\.)?$/u;
const familyFirst =
  /^(?:nguyen|tran|le|pham|hoang|huynh|phan|vu|vo|dang|bui|do|ho|ngo|duong|ly|dinh|truong|kovacs|nagy|szabo|toth|horvath|kiss|molnar|varga|farkas|balogh|papp|takacs|juhasz|meszaros|simon|racz|fekete|szilagyi|torok|feher|balazs|gal|kis|szucs|kocsis|orsos|pinter|fodor|szalai|sipos|magyar|lukacs|gulyas|biro|kiraly|laszlo|katona|jakab|bogdan|balog|sandor|boros|fazekas|kelemen|somogyi|antal|vincze|hegedus|orban|deak|barta|nemeth|lakatos)$/u;
