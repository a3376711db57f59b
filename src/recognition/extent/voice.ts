// Whether sentences speak for those who sign.

import { fold } from "../rows/tidy.ts";
import { undersignedWords, wePronouns } from "../words/signing-table.ts";
import { stemPattern } from "../words/stems.ts";

const we = stemPattern([...wePronouns, ...undersignedWords]);

/** Its first words say "we", or "the undersigned". */
export function speaksAsWe(text: string): boolean {
  return we.test(fold(text.slice(0, 250)));
}

const undersigned = stemPattern(undersignedWords);

/** Its first words say "the undersigned". */
export function speaksAsUndersigned(text: string): boolean {
  return undersigned.test(fold(text.slice(0, 80)));
}
