// Numbers in names: figures, English number words, Roman figures. Ordinals are numbers of their own: "First" is not "One".

/** The number that a folded word stands for, or undefined. */
export function numberOf(folded: string): number | undefined {
  const first = folded.charCodeAt(0);
  if (first >= 48 && first <= 57) return numberOfFigures(folded);
  return NUMBERS.get(folded);
}

/** "4th" is "fourth", not "four". */
function numberOfFigures(folded: string): number | undefined {
  const [, figures, ending] = /^(\d{1,9})(st|nd|rd|th)?$/.exec(folded) ?? [];
  if (figures === undefined) return undefined;
  return ending === undefined ? Number(figures) : FIRST_ORDINAL + Number(figures) - 1;
}

/** Roman figures stand for "four" and for "fourth". */
export function isOrdinalOf(roman: string, ordinal: string): boolean {
  if (!"ivx".includes(roman.charAt(0)) || !/^[ivx]+$/.test(roman)) return false;
  const number = NUMBERS.get(roman);
  return number !== undefined && numberOf(ordinal) === FIRST_ORDINAL + number - 1;
}

const NUMBERS = new Map<string, number>();
const UNITS =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";
const TENS = "thirty forty fifty sixty seventy eighty ninety";
const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth";
const ROMAN = "ii 2 iii 3 iv 4 vi 6 vii 7 viii 8 ix 9 xi 11 xii 12";
const FIRST_ORDINAL = 1_000_000_001;

for (const [i, word] of UNITS.split(" ").entries()) NUMBERS.set(word, i + 1);
for (const [i, word] of TENS.split(" ").entries()) NUMBERS.set(word, (i + 3) * 10);
for (const [i, word] of ORDINALS.split(" ").entries()) NUMBERS.set(word, FIRST_ORDINAL + i);
for (const [roman, figure] of ROMAN.matchAll(/([ivx]+) (\d+)/g).map(
  ([, roman = "", figure = ""]): [string, string] => [roman, figure],
)) {
  NUMBERS.set(roman, Number(figure));
}
NUMBERS.set("fourty", 40);
