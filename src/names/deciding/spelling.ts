// How close two words are: the same but for an ending, the same but for a slip of the pen, or two words.

export type Nearness = "plural" | "slip" | "none";

/** Compares two folded words. Linear in the length of the words for the small distances that matter. */
export function closeness(left: string, right: string): Nearness {
  if (isPlural(left, right) || isPlural(right, left)) return "plural";
  const short = left.length <= right.length ? left : right;
  const long = short === left ? right : left;
  if (short.length < 4 || long.length - short.length > 2) return "none";
  const allowed = allowedEdits(short, long);
  if (allowed === 0) return "none";
  if (editDistance(short, long, allowed) > allowed) return "none";
  // One Han character is a word, not a letter: another one there is another name.
  return HAN.test(long) ? "none" : "slip";
}

/** Whether words that begin otherwise may be close. */
export function mayBeClose(left: string, right: string): boolean {
  const more = left.length - right.length;
  return (left.length >= 9 || right.length >= 9) && more <= 2 && more >= -2;
}

const HAN = /\p{Script=Han}/u;

/** Slips seldom touch the first letter; names of places often differ in no other. */
function allowedEdits(short: string, long: string): number {
  if (short[0] !== long[0]) return long.length >= 9 ? 1 : 0;
  return long.length >= 11 ? 3 : long.length >= 6 ? 2 : 1;
}

/** One word made from the other, or both from one: "Tyrol" and "Tyrolean", "surgery" and "surgeons". */
export function isDerived(left: string, right: string): boolean {
  const short = left.length <= right.length ? left : right;
  const long = short === left ? right : left;
  let common = 0;
  while (common < short.length && short[common] === long[common]) common++;
  if (common === short.length) return common >= 4 && ADJECTIVE_ENDINGS.has(long.slice(common));
  return common >= 5 && short.length - common <= 3 && long.length - common <= 4;
}

const ADJECTIVE_ENDINGS = new Set(["n", "an", "ean", "ian", "ish", "ese", "ist", "ic", "al", "er"]);

function isPlural(singular: string, plural: string): boolean {
  const more = plural.length - singular.length;
  if (singular.length < 4 || more < 1 || more > 2) return false;
  if (plural.startsWith(singular))
    return more === 1
      ? "sne".includes(plural[plural.length - 1] ?? "_")
      : plural.endsWith("es") || plural.endsWith("en");
  return more === 2 && singular.endsWith("y") && plural === `${singular.slice(0, -1)}ies`;
}

/** Edits (insert, delete, replace, swap neighbours) between two words, or limit + 1 when there are more. */
export function editDistance(left: string, right: string, limit: number): number {
  let start = 0;
  let endLeft = left.length;
  let endRight = right.length;
  while (start < endLeft && start < endRight && left[start] === right[start]) start++;
  while (endLeft > start && endRight > start && left[endLeft - 1] === right[endRight - 1]) {
    endLeft--;
    endRight--;
  }
  return middleDistance(left.slice(start, endLeft), right.slice(start, endRight), limit);
}

function middleDistance(left: string, right: string, limit: number): number {
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  if (left.length === 0 || right.length === 0) return Math.max(left.length, right.length);
  if (left.length + right.length <= 3) return Math.max(left.length, right.length);
  if (Math.min(left.length, right.length) > 40) return limit + 1;
  let older: number[] = [];
  let previous: number[] = [];
  for (let j = 0; j <= right.length; j++) previous.push(j);
  for (let i = 1; i <= left.length; i++) {
    const row = [i];
    for (let j = 1; j <= right.length; j++) {
      const replace = (previous[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
      let best = Math.min(replace, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1])
        best = Math.min(best, (older[j - 2] ?? 0) + 1);
      row.push(best);
    }
    older = previous;
    previous = row;
  }
  return previous[right.length] ?? limit + 1;
}
