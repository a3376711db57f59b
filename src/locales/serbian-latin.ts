/**
 * Serbian Cyrillic to Serbian Latin, exactly: every Cyrillic letter has one Latin letter or
 * digraph, so nothing is guessed. All other characters, Latin words among them, stay.
 *
 * Example: "Љубав и ЊЕГОШ, PDF" becomes "Ljubav i NJEGOŠ, PDF".
 */

const lowerCase: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', ђ: 'đ', е: 'e', ж: 'ž', з: 'z', и: 'i',
  ј: 'j', к: 'k', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r',
  с: 's', т: 't', ћ: 'ć', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'č', џ: 'dž', ш: 'š',
} // prettier-ignore

export function toSerbianLatin(text: string): string {
  return text.replace(/[\u0400-\u04FF]/g, (letter, at: number) => latinLetter(letter, text, at))
}

function latinLetter(letter: string, text: string, at: number): string {
  const small = lowerCase[letter]
  if (small !== undefined) return small
  const latin = lowerCase[letter.toLowerCase()]
  if (latin === undefined) return letter
  return standsInCapitals(text, at) ? latin.toUpperCase() : capitalised(latin)
}

/** A capital digraph is LJ inside a word in capitals and Lj elsewhere. */
function standsInCapitals(text: string, at: number): boolean {
  const next = text.charAt(at + 1)
  if (isLetter(next)) return next === next.toUpperCase()
  const previous = text.charAt(at - 1)
  return isLetter(previous) && previous === previous.toUpperCase()
}

function isLetter(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase()
}

function capitalised(latin: string): string {
  return latin.charAt(0).toUpperCase() + latin.slice(1)
}
