// The sentences of a paragraph.

/** The sentences with their signs at the end; a stop behind a title, an initial or a number ends none. */
export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let from = 0;
  for (const stop of text.matchAll(
    /[.!?…]["”»’)\]]*\s+(?=["“„«(¿¡]?[\p{Lu}\p{Lo}\p{N}])|[。！？۔؟]["”」』]?/gu,
  )) {
    const end = stop.index + stop[0].length;
    const before = text.slice(from, stop.index);
    if (stop[0].startsWith(".") && (unfinished.test(before) || isOpen(before))) continue;
    sentences.push(text.slice(from, end).trim());
    from = end;
  }
  const rest = text.slice(from).trim();
  return rest === "" ? sentences : [...sentences, rest];
}

/** What stands before a stop that only shortens a word. */
const unfinished =
  /(?:^|[\s("“„«-])(?:\p{Lu}|\p{Lu}\p{Ll}?|[Pp]rof|[Dd]r|[Dd]ra|[Mm]rs?|[Mm]s|[Ss]t|[Ss]ra?|[Dd]ott|[Aa]vv|[Aa]dv|[Ii]ng|[Mm]gr|[Rr]ev|[Hh]on|[Dd]oc|[Aa]kad|[Nn]r|[Nn]o|[Ss]v|[Tt]j|[Uu]\.\s?[Aa]|[Gg]en|[Ll]ic|[Mm]ag|[Rr]ed|[Kk]s|[Ii]nż|hab|[Dd]oç|[Аа]кад|[Пп]роф|[Дд]р|г|ул|им|св|[Κκ]αθ|bzw|ca|inkl|\d{1,2})$/u;

function isOpen(text: string): boolean {
  return (text.match(/[(（«„「]/gu)?.length ?? 0) > (text.match(/[)）»“”」]/gu)?.length ?? 0);
}
