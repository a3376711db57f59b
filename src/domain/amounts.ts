/**
 * Amounts in a text are computed, never typed: "we, {organisations} organisations from {countries} countries". The frozen
 * bytes hold the words in braces; a reader sees the numbers of the moment, in the digits of the text's language.
 */
export const amountNames = ["organisations", "persons", "countries"] as const;
export type AmountName = (typeof amountNames)[number];
export type Amounts = Readonly<Record<AmountName, number>>;

const amount = /\{(organisations|persons|countries)\}/g;

export function fillAmounts(text: string, amounts: Amounts, language: string): string {
  if (!text.includes("{")) return text;
  const format = new Intl.NumberFormat(numbersOf(language));
  return text.replace(amount, (_, name: AmountName) => format.format(amounts[name]));
}

/** A tag that this runtime cannot read gets plain digits. */
function numbersOf(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "en";
  } catch {
    return "en";
  }
}
