// Groups of one organisation named by their places: "The Seabird Society local groups Aville, Beburg and Ceham" stands
// for Seabird Society Aville, Seabird Society Beburg, Seabird Society Ceham.

export interface SharedPrefix {
  readonly prefix: string;
  /** The first place. */
  readonly first: string;
}

/** The common name and the first place, or null when the text does not begin so. */
export function sharedPrefix(text: string): SharedPrefix | null {
  const found = new RegExp(
    `^(?:${articles})?(.{3,60}?)[\\s-]+(?:${branches})(?:\\s+(?:${links}))?\\s+(\\p{Lu}.*)$`,
    "u",
  ).exec(text);
  const [, prefix = "", first = ""] = found ?? [];
  return found !== null && /\p{Lu}/u.test(prefix) && first.length <= 40
    ? { prefix: prefix.trim(), first }
    : null;
}

const articles =
  "(?:[Tt]he|[Dd]ie|[Dd]er|[Ll]es|[Ll]os|[Ll]as|[Aa]s|[Oo]s|[Ii]|[Ll]e|[Gg]li|[Dd]e|We,? (?:the )?|Wir,? (?:die )?)\\s+";
const branches =
  "(?:[Ll]ocal )?(?:[Gg]roups?|[Cc]hapters?|[Bb]ranches|[Ss]ections?)|[Oo]rtsgruppen?|[Oo]rtsverbände|[Kk]reisverbände|[Rr]egionalgruppen|[Gg]ruppen|[Ss]ektionen|[Gg]roupes? locaux|[Ss]ections locales|[Gg]rupos locales|[Nn]úcleos|[Nn]odos|[Ss]ezioni|[Gg]ruppi locali|[Aa]fdelingen|[Ll]okalavdelningar|[Ll]okallag|[Ll]okalafdelinger|[Oo]gran(?:ci|aka)|[Oo]dbori";
const links = "of|in|from|for|von|aus|in|de|du|des|d'|di|do|da|u|iz|из|в";
