/** Names of organisations by number: all different, and no easier to compress than real ones. */

const starts = ["Tern", "Quay", "Mole", "Skerry", "Bell", "Fen", "Gull", "Holm", "Kelp", "Lun"];
const middles = ["a", "bor", "de", "fin", "gar", "hal", "is", "ken", "lo", "mar", "nor", "ost"];
const ends = ["by", "dal", "ey", "fjord", "haven", "mouth", "ness", "point", "sund", "vik", "wick"];
const forms = [
  "Association of Lighthouse Keepers in",
  "Društvo prijatelja galeba",
  "Friends of the Harbour of",
  "Fédération des balises de",
  "Seabird Watch",
  "Union of Pilots,",
  "Asociación de las farolas de",
  "Museum of Sea Charts",
  "Society for the Fog Signals at",
  "Verein der Leuchtfeuer",
];
const countries = ["IE", "PT", "FO", "NO", "RS", "FR", "CA", "IS", "MT", "ES", "DE", "SE"];

export interface Invented {
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** @param number from 0; the same number gives the same name. */
export function inventOrganisation(number: number): Invented {
  // Steps without a factor in common with the length scatter neighbours over the whole list.
  const scattered = (number * 7919 + 104_729) % 1_000_003;
  const pick = (list: readonly string[], by: number): string =>
    list[Math.floor(scattered / by) % list.length] ?? "";
  const place = `${pick(starts, 1)}${pick(middles, 10)}${pick(ends, 120)}`;
  const second = `${pick(starts, 1320)}${pick(middles, 13_200)}${pick(ends, 158_400)}`;
  const form = forms[number % forms.length] ?? "";
  return { name: `${form} ${place}-${second}`, country: pick(countries, 77) };
}
