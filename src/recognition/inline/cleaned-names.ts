// Names that were cut out of running text, without what the text has at their edges.

/** The names without articles, signs and full stops at their edges. */
export function cleaned(names: readonly string[]): string[] {
  const clean = names.map((name) =>
    withoutArticle(name)
      .trim()
      .replace(/^(?:[,;、，،/|¦•·‧]\s*)+|(?:\s*[,;、，،…/|¦•·‧])+$|\.{3}$/gu, "")
      .replace(personally, "")
      .replace(smallArticle, "")
      .trim(),
  );
  return withoutFullStop(clean.filter((name) => name !== ""));
}

function withoutArticle(name: string): string {
  return name
    .trim()
    .replace(
      /^(?:(?:the|der|die|das|den|dem|le|la|les|el|los|las|il|lo|gli|o|a|az|os|as|het|ο|η|το|οι|τα|την|τον) |[ld]['’])(?=["“„«]?\p{Lu})/u,
      "",
    );
}

/** "de Vereniging Kade": an article before a word that only organisations have. */
const smallArticle = new RegExp(
  `^(?:de|het|den|det|i)\\s(?=\\p{Lu}\\p{Ll}*(?:vereniging|stichting|bond|unie|organisatie|federatie|partij|werkgroep|coalitie|netwerk|raad)|(?:Vereniging|Stichting|Bond|Unie|Federatie|Partij|Werkgroep|Coalitie|Netwerk|Raad|Beweging)(?!\\p{L}))`,
  "u",
);

/** Words behind the last name that say in what capacity the persons sign. */
const personally =
  /,?\s+(?:magánszemély(?:ként|ek)|als Privatperson(?:en)?|in (?:a|their) (?:personal|private|individual) capacity|à titre (?:personnel|individuel)|a título (?:personal|individual|pessoal)|a titolo personale|op persoonlijke titel|som privatperson(?:er)?|yksityishenkilö(?:nä|inä)|jako osoby prywatne|kao pojedinci)$/u;

/** One full stop ends the sentence, not the last name; "e.V." keeps its own. */
function withoutFullStop(names: readonly string[]): string[] {
  const last = names.at(-1);
  if (
    last === undefined ||
    !/(?:[^.\s]{3,}|[\d\p{Script=Han}\p{Script=Hangul}])[.。]$/u.test(last) ||
    /\.\p{L}{1,3}\.$/u.test(last)
  )
    return [...names];
  return [...names.slice(0, -1), last.slice(0, -1)];
}
