/** One confirmed request as the desk decides about it: what was submitted, what is known, why it waits. */
import type { Organisation } from "#domain/organisation.ts";
import type { ConfirmedDomain } from "#store/read/organisations.ts";
import type { Signature, Unsettled } from "#store/read/signatures.ts";

export interface Case {
  readonly signature: Signature;
  readonly statement: { readonly slug: string; readonly title: string; readonly language: string };
  /** The number it would get if nothing else came first. */
  readonly nextNumber: number;
  /** The organisation the signer said it is. */
  readonly chosen: Known | null;
  /** Those the name engine could not settle, the likeliest first. */
  readonly doubts: readonly (Unsettled & { readonly known: Known })[];
  /** Found in the registry now and neither chosen nor in doubt: settled before, or entered since. */
  readonly others: readonly Known[];
  /** The name of who decided, when somebody did. */
  readonly decidedBy: string | null;
  readonly number: number | null;
}

export interface Known {
  readonly organisation: Organisation;
  readonly domains: readonly ConfirmedDomain[];
  /** Its line under this statement, if it stands there. */
  readonly standing: { readonly number: number; readonly kind: string } | null;
}

export interface QueueLine {
  readonly act: string;
  readonly printed: string;
  readonly since: string;
  readonly reason: string;
}
