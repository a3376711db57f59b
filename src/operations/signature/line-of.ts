/** The line of the list that a signature has become, its own or the listed one it confirmed; null before publication. */
import type { Signatory } from "#domain/signatory.ts";
import { signatoryByAct } from "#store/read/signatories.ts";
import type { Signature } from "#store/read/signatures.ts";
import type { Reader } from "#store/reader.ts";

export async function lineOf(
  r: Reader,
  signature: Pick<Signature, "act" | "confirms">,
): Promise<Signatory | null> {
  return signatoryByAct(r, signature.confirms ?? signature.act);
}
