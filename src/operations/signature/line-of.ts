/** The line of the list that a signature has become or will confirm. */
import type { Signatory } from "#domain/signatory.ts";
import { signatoryByAct, standsUnder } from "#store/read/signatories.ts";
import type { Signature } from "#store/read/signatures.ts";
import type { Reader } from "#store/reader.ts";

/** Its own line, or the listed one that it confirmed; null before publication. */
export async function lineOf(
  r: Reader,
  signature: Pick<Signature, "act" | "confirms">,
): Promise<Signatory | null> {
  return signatoryByAct(r, signature.confirms ?? signature.act);
}

/** The line under which the secretariat had listed an organisation, if it still stands. */
export async function listedLine(
  r: Reader,
  statement: string,
  organisation: string | null,
): Promise<Signatory | null> {
  const line = organisation ? await standsUnder(r, statement, organisation) : null;
  return line?.evidence === "listed" && !line.lapsed ? line : null;
}

/** Only a plain signature confirms a listed line: a confirmation in the log says nothing of how somebody signs. */
export function isPlain({
  class: how,
  reservation,
}: Pick<Signature, "class" | "reservation">): boolean {
  return how === "signs" && reservation === null;
}
