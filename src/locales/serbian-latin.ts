/**
 * Serbian Cyrillic to Serbian Latin, exactly: every Cyrillic letter has one Latin letter or
 * digraph, so nothing is guessed. All other characters, Latin words among them, stay.
 *
 * Example: "Љубав и ЊЕГОШ, PDF" becomes "Ljubav i NJEGOŠ, PDF".
 */

const cyrillic = [..."абвгдђежзијклљмнњопрстћуфхцчџш"];
const latinLetters = "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".split(" ");
const lowerCase = new Map(cyrillic.map((letter, index) => [letter, latinLetters[index]]));

export function toSerbianLatin(text: string): string {
  return text.replace(/[\u0400-\u04FF]/g, (letter, at: number) => latinLetter(letter, text, at));
}

function latinLetter(letter: string, text: string, at: number): string {
  const small = lowerCase.get(letter);
  if (small !== undefined) return small;
  const latin = lowerCase.get(letter.toLowerCase());
  if (latin === undefined) return letter;
  return standsInCapitals(text, at) ? latin.toUpperCase() : capitalised(latin);
}

/** A capital digraph is LJ inside a word in capitals and Lj elsewhere. */
function standsInCapitals(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (isLetter(next)) return next === next.toUpperCase();
  const previous = text.charAt(at - 1);
  return isLetter(previous) && previous === previous.toUpperCase();
}

function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase();
}

function capitalised(latin: string): string {
  return latin.charAt(0).toUpperCase() + latin.slice(1);
}
