// Lines of an address: "To:" and whom it names, streets with numbers, postcodes, telephone numbers.

/** Whether a line is part of an address. */
export function isAddressLine(text: string): boolean {
  return text.length <= 120 && (address.test(text) || postcode.test(text));
}

const postcode =
  /\b(?:\d{4,6}|\d{3} \d{2}|\d{2}-\d{3}|\d{4}-\d{3})\s+\p{Lu}\p{Ll}+(?:\s\p{Lu}{1,2})?(?:,|$)|^\p{Lu}[\p{L}\s.'’-]{2,30}, [A-Z]{2}\.? \d{5}(?:-\d{4})?$|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b/u;

const address =
  /(?:^|\s)(?:tel|phone|fax|telefon[eo]?|telefoon|téléphone|tél|тел(?:ефон)?)(?!\p{L})\.?\s*[:.+]|@[\w-]+\.\w|^\d{1,5}[a-z]?,? \p{Lu}[\p{L}\s]{2,30}(?:street|road|avenue|quay|square|lane|way|drive|place|boulevard|st\.|rd\.|ave\.)\b|\b(?:street|road|avenue|straße|strasse|str\.|platz|allee|rue|avenue|calle|avenida|rua|via|piazza|ulica|ul\.|straat|laan|gade|gata|utca|улица|ул\.|вулиця)\s+\S.{0,30}\d|\p{L}(?:straße|strasse|platz|allee|straat|laan|gatan|gade|veien|katu|utca)\s+\d|\b(?:p\.?\s?o\.? box|postfach|casilla|cp) \d/iu;

/** Whether a line holds a figure or a sign of an address, or whose page it is: "12 Quay Street", "© 2027 Harbour Trust". */
export function isOfImprint(text: string): boolean {
  return /^(?:©|copyright\s)/iu.test(text) || (/[\p{Nd}@]/u.test(text) && isAddressLine(text));
}

/** Whom a line addresses that begins with "To:" or "To the", maybe nobody yet (""); null for any other line. */
export function addressedTo(text: string): string | null {
  if (text.length > 200) return null;
  const mayLead = text.length <= 120 && withoutArticle.test(text);
  const lead = withColon.exec(text) ?? (mayLead ? withArticle.exec(text) : null);
  return lead === null ? null : text.slice(lead[0].length).trim();
}

/** "To", "Til" and nothing else: whom it goes to stands in the lines below. */
export function isToAlone(text: string): boolean {
  return toAlone.test(text);
}

const toAlone =
  /^(?:to|attn\.?|attention|an|adressat(?:en)?|à l[’']attention de|destinataires?|para|alla c\.? ?a\.?|spett(?:\.le|abile)|aan|til|till|för kännedom|dla|do|pro|pre|za|upućeno|primaoc[ui]|către|címzett|vastaanottaja|кому|до|за|упућено|адресат|προς|kime|kepada|kính gửi|إلى|致)\s?[:：]?$/iu;

/** "To: the board of the harbour: Ada Tar, chair; …", however many are addressed. */
export function beginsWithTo(text: string): boolean {
  return withColon.test(text.slice(0, 40));
}

const withColon =
  /^(?:to|attn|attention|addressed to|addressee|an|adressat(?:en)?|à|a|ao|aos?|aux?|para|al|alla|alle|ai|agli|pour|à l[’']attention de|destinataires?|destinatari[oi]s?|alla c\.? ?a\.?|aan|til|till|do|za|upućeno|prima(?:oc|laca)|кому|до|за|упућено|адресат|προς|kime|إلى|致)\s*[:：]\s*|^致\s+(?=\p{Script=Han})/iu;
/** How those begin; most lines do not, and need not be asked what follows. */
const withoutArticle =
  /^(?:To|An|Às?|Aux|A|Al|Aos?|Aan|[Dd]o|K rukám|Till?|Al(?:la|l[’']|le)|Ai|Agli|Către|Upućeno|Προς|Προς|До|إلى|За)\s/u;
const withArticle =
  /^(?:To(?= the \p{L})|An(?= (?:den|die|das) \p{L})|À(?= (?:la|l[’'])\s?\p{L})|À(?= (?:Madame|Monsieur|Mesdames|Messieurs) \p{L})|Às?(?= (?:Senhoras?|Exm\S*) \p{L})|Aux(?= \p{Lu})|A(?= (?:la|los|las) \p{L})|Al(?= (?:Señor|Sr|Presidente|Gobierno)\b)|Aos?(?= \p{Lu}\p{L}+ \p{L})|Aan(?= (?:de|het) \p{L})|[Dd]o(?= \p{Lu}\p{L}+ \p{Lu})|K rukám(?= \p{L})|Till?(?= \p{Lu}\p{L}+)|Alla c\.\s?a\.(?= \p{L})|Al(?:la|l[’']|le)?(?= \p{Lu}\p{L}+ \p{L})|Ai(?= \p{Lu})|Agli(?= \p{Lu})|Către(?= \p{L})|Upućeno(?= \p{L})|Προς(?= \p{L})|Προς(?= \p{L})|До(?= \p{Lu}\p{L}+ \p{L})|إلى(?= \p{L})|За(?= \p{Lu}\p{L}+ \p{L}))\s(?!.*[.!?;:,]$)/u;
