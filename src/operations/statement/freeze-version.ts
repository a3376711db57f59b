/** Freezing: from now on the version's texts are immutable, and their manifest is what signatures point to. */
import { keepDaysOf } from "#domain/record/erasure.ts";
import { describeText, digestManifest } from "#domain/record/manifest.ts";
import type { EntryTexts } from "#domain/record/entry-member.ts";
import { isRefusal, refuse, type Refusal } from "#domain/refusal.ts";
import type { Site } from "#domain/site.ts";
import type { Statement } from "#domain/statement.ts";
import { formatTextBytes } from "#domain/text-bytes.ts";
import { decideFreeze, type Text } from "#domain/text-version.ts";
import { findVersion, textsOf } from "#store/read/texts.ts";
import { appendEntry } from "#store/write/log-entries.ts";
import { freezeVersion, keepTerms } from "#store/write/statements.ts";
import type { Transaction } from "#store/transaction.ts";
import { sha256 } from "../log/commit-fields.ts";
import { minuteOf, openLog } from "../log/open-log.ts";
import { describeTerms } from "./describe-terms.ts";

/** Answers the manifest digest. */
export async function freezeText(
  t: Transaction,
  site: Site,
  statement: Statement,
  version: number,
): Promise<{ manifest: string } | Refusal> {
  const draft = await findVersion(t, statement.id, version);
  if (!draft) return refuse("version-changed", { version });
  const texts = await textsOf(t, statement.id, version);
  const refusal = decideFreeze(draft, texts, statement.authentic);
  if (isRefusal(refusal)) return refusal;
  await openLog(t, statement.example ? withRandomOrigin(site) : site);
  const terms = describeTerms(site, keepDaysOf(statement.policy));
  await keepTerms(t, terms.digest, terms.body);
  const described = describeTexts(texts);
  const manifest = digestManifest(sha256, {
    statement: statement.id,
    version,
    lead: statement.authentic,
    texts: described,
    terms: terms.digest,
  });
  const digests = Object.entries(described).map(([language, { digest, bytes }]) => ({
    language,
    digest,
    size: bytes,
  }));
  await freezeVersion(t, {
    statement: statement.id,
    version,
    manifest,
    terms: terms.digest,
    digests,
  });
  await appendEntry(t, {
    v: 1,
    kind: "statement.frozen",
    at: minuteOf(t.now),
    statement: statement.id,
    version,
    texts: described,
    lead: statement.authentic,
    manifest,
    terms: terms.digest,
  });
  return { manifest };
}

/** A chosen name is kept for what is real: the log of the example goes with it. */
function withRandomOrigin(site: Site): Site {
  return { ...site, log: { ...site.log, origin: null } };
}

function describeTexts(texts: readonly Text[]): EntryTexts {
  return Object.fromEntries(
    texts.map((text) => [
      text.language,
      describeText(sha256, formatTextBytes({ title: text.title, units: text.units })),
    ]),
  );
}
