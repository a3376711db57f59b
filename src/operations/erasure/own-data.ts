/** Everything that is held about whoever signed (GDPR, Articles 15 and 20): docs/formats/own-data-json.md. Reads only. */
import type { Opening } from "#domain/commitment.ts";
import type { Particulars } from "#domain/signature.ts";
import { standing } from "#domain/signatory.ts";
import { keptUntilOf } from "#store/read-erasure/due.ts";
import { linksOf, logOf, mailsOf } from "#store/read-erasure/held.ts";
import { amendmentsOf } from "#store/read/amendments.ts";
import { findSignature, type Signature } from "#store/read/signatures.ts";
import { statementById, stepsOf } from "#store/read/statements.ts";
import type { Reader } from "#store/reader.ts";
import { lineOf } from "../signature/line-of.ts";

export interface OwnData {
  readonly format: "own data of a signer, version 1";
  readonly madeAt: string;
  readonly statement: { readonly slug: string; readonly textVersion: number };
  readonly request: {
    readonly act: string;
    readonly requestedAt: string;
    readonly kind: string;
    readonly name: string;
    readonly country: string;
    readonly website: string | null;
    readonly affiliation: string | null;
    readonly class: string;
    readonly reservation: string | null;
    readonly language: string;
    readonly interface: string;
    readonly manifest: string;
    readonly confirmedAt: string | null;
    readonly evidence: string | null;
    readonly deniedAt: string | null;
    readonly decision: string | null;
    readonly decidedAt: string | null;
  };
  /** Encrypted where they are kept; null once erased. */
  readonly particulars: Particulars | null;
  /** As published; null before. */
  readonly line: {
    readonly number: number;
    readonly name: string;
    readonly state: string;
    readonly evidence: string;
    readonly publishedAt: string;
    readonly withdrawnAt: string | null;
  } | null;
  readonly corrections: readonly {
    readonly what: string;
    readonly name: string | null;
    readonly mandate: string | null;
    readonly at: string;
    readonly decision: string | null;
  }[];
  readonly messages: readonly {
    readonly purpose: string;
    readonly at: string;
    readonly sentAt: string | null;
  }[];
  readonly links: readonly {
    readonly purpose: string;
    readonly madeAt: string;
    readonly endsAt: string;
    readonly usedAt: string | null;
  }[];
  /** The public log's entries about it, and what makes their commitments readable. */
  readonly log: readonly {
    readonly index: number;
    readonly entry: unknown;
    readonly openings: readonly Opening[];
  }[];
  /** The day from which this is erased by itself; null while signing may still go on. */
  readonly keptUntil: string | null;
}

export async function collectOwnData(r: Reader, act: string, now: string): Promise<OwnData | null> {
  const signature = await findSignature(r, act);
  const statement = signature && (await statementById(r, signature.statement));
  if (!signature || !statement) return null;
  const line = await lineOf(r, signature);
  const acts = [...new Set([act, ...(line ? [line.act] : [])])];
  const since = (await stepsOf(r, statement.id)).at(-1)?.at ?? now;
  const amendments = line ? await amendmentsOf(r, line.act) : [];
  return {
    format: "own data of a signer, version 1",
    madeAt: now,
    statement: { slug: statement.slug, textVersion: signature.version },
    request: describeRequest(signature),
    particulars: signature.particulars,
    line: line && {
      number: line.number,
      name: line.printed,
      state: standing(line),
      evidence: line.evidence,
      publishedAt: line.signedAt,
      withdrawnAt: line.withdrawnAt,
    },
    corrections: amendments.map(({ what, printed, mandate, at, decision }) => ({
      what,
      name: printed,
      mandate,
      at,
      decision,
    })),
    messages: await mailsOf(r, acts),
    links: await linksOf(r, acts),
    log: line ? await logOf(r, line.act) : [],
    keptUntil: keptUntilOf({ ...statement, since }),
  };
}

function describeRequest(signature: Signature): OwnData["request"] {
  const { act, requestedAt, kind, printed: name, country, website, affiliation } = signature;
  const { reservation, language, manifest, confirmation, deniedAt, review } = signature;
  return {
    act,
    requestedAt,
    kind,
    name,
    country,
    website,
    affiliation,
    class: signature.class,
    reservation,
    language,
    interface: signature.interface,
    manifest,
    confirmedAt: confirmation?.at ?? null,
    evidence: confirmation?.evidence ?? null,
    deniedAt,
    decision: review?.decision ?? null,
    decidedAt: review?.at ?? null,
  };
}
