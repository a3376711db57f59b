// Lines of an address: streets with numbers, postcodes, telephone numbers.

/** Whether a line is part of an address. */
export function isAddressLine(text: string): boolean {
  return text.length <= 120 && address.test(text);
}

const address =
  /(?:^|\s)(?:tel|phone|fax|telefon|tél)\b\.?\s*[:.+]|@[\w-]+\.\w|^\d{1,5}[a-z]?,? \p{Lu}[\p{L}\s]{2,30}(?:street|road|avenue|quay|square|lane|way|drive|place|boulevard|st\.|rd\.|ave\.)\b|\b(?:street|road|avenue|straße|strasse|str\.|platz|allee|rue|avenue|calle|avenida|rua|via|piazza|ulica|ul\.|straat|laan|gade|gata|utca|улица|ул\.|вулиця)\s+\S.{0,30}\d|\p{L}(?:straße|strasse|platz|allee|straat|laan|gatan|gade|veien|katu|utca)\s+\d|\b\d{4,6}\s+\p{Lu}\p{Ll}+(?:,|$)|\b[A-Z]{1,2}\d{1,2}[A-Z]? \d[A-Z]{2}\b|\b(?:p\.?\s?o\.? box|postfach|casilla|cp) \d/iu;
