/**
 * Identifiers that others give to organisations: Wikidata items; ROR (ror.org, its last two digits are a checksum that
 * ISO 7064 MOD 97-10 gives); LEI (ISO 17442, the same checksum); the number in a national register, as it is printed.
 */
import type { Identifier, IdentifierScheme } from "../organisation.ts";

/** Addresses are cut to what identifies; null when it is none of its scheme. */
export function parseIdentifier(scheme: IdentifierScheme, typed: string): Identifier | null {
  const value = readers[scheme](typed.slice(0, 200));
  return value === null ? null : { scheme, value };
}

const readers: Readonly<Record<IdentifierScheme, (typed: string) => string | null>> = {
  wikidata: (typed) => /(?:^|\/)(Q[1-9]\d{0,11})$/i.exec(typed)?.[1]?.toUpperCase() ?? null,
  ror: readRor,
  lei: readLei,
  register: (typed) => (/[\p{L}\p{N}]/u.test(typed) && typed.length <= 100 ? typed : null),
};

/** Crockford's base 32, without i, l, o and u. */
const rorDigits = "0123456789abcdefghjkmnpqrstvwxyz";

function readRor(typed: string): string | null {
  const found = /(?:^|\/)(0[0-9a-hjkmnp-tv-z]{6})(\d{2})$/.exec(typed.toLowerCase());
  const [, body = "", check = ""] = found ?? [];
  if (body === "") return null;
  let number = 0;
  for (const digit of body) number = number * 32 + rorDigits.indexOf(digit);
  return 98 - ((number * 100) % 97) === Number(check) ? body + check : null;
}

function readLei(typed: string): string | null {
  const value = typed.toUpperCase().replaceAll(" ", "");
  if (!/^[0-9A-Z]{18}\d{2}$/.test(value)) return null;
  let rest = 0;
  for (const sign of value) {
    const digit = Number.parseInt(sign, 36);
    rest = (rest * (digit > 9 ? 100 : 10) + digit) % 97;
  }
  return rest === 1 ? value : null;
}
