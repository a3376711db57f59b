/**
 * What somebody can keep of one line: the proof that its entry is in the log (C2SP tlog-proof), and the receipt, which
 * holds that proof with the entry, the texts, the manifest and the public opening, and verifies without any network.
 */
import { digestManifest, formatManifest, type Manifest } from "#domain/record/manifest.ts";
import type { Digest } from "#domain/record/digest.ts";
import { formatTextBytes } from "#domain/text-bytes.ts";
import { decodeUtf8 } from "#lib/bytes.ts";
import { findEntry } from "#store/read/log-entries.ts";
import { publishedCheckpoint } from "#store/read/log-tree.ts";
import { signatoryByAct } from "#store/read/signatories.ts";
import { statementById } from "#store/read/statements.ts";
import { findVersion, textDigests, textsOf } from "#store/read/texts.ts";
import type { Reader } from "#store/reader.ts";
import { formatLogProof } from "#tlog/log-proof.ts";
import { inclusionRanges, proveInclusion } from "#tlog/proof.ts";
import { formatReceipt } from "#verify/receipt/receipt.ts";
import { sha256 } from "./commit-fields.ts";
import { currentKey } from "./log-keys.ts";
import { showOpenings } from "./show-openings.ts";
import { loadSubtrees } from "./tree-of-entries.ts";

/** A `.tlog-proof` file under the newest checkpoint; null while no checkpoint covers the entry. */
export async function proveEntry(r: Reader, index: number): Promise<string | null> {
  const checkpoint = await publishedCheckpoint(r);
  if (!checkpoint || index >= checkpoint.size) return null;
  const { size, note } = checkpoint;
  const read = await loadSubtrees(r, inclusionRanges(index, size), size);
  const proof = proveInclusion(sha256, index, size, read);
  return formatLogProof({ index, proof, checkpoint: note });
}

/** A receipt as canonical JSON; null for an act that has no line, or that no checkpoint covers yet. */
export async function makeReceipt(r: Reader, act: string): Promise<string | null> {
  const line = await signatoryByAct(r, act);
  const index = line?.logIndex ?? null;
  if (!line || index === null) return null;
  const [entry, proof, vkey, manifest] = [
    await findEntry(r, index),
    await proveEntry(r, index),
    await currentKey(r),
    await findManifest(r, line),
  ];
  if (entry === null || proof === null || vkey === null || manifest === null) return null;
  const openings = (await showOpenings(r, act))?.openings ?? [];
  return formatReceipt({
    entry,
    proof,
    vkey,
    manifest: formatManifest(manifest),
    texts: await textFiles(r, line),
    openings: openings.filter((opening) => opening.index === index),
  });
}

interface SignedVersion {
  readonly statement: string;
  readonly version: number;
}

/** The manifest as it was frozen; null if the rows no longer come to its digest. */
async function findManifest(r: Reader, of: SignedVersion): Promise<Manifest | null> {
  const version = await findVersion(r, of.statement, of.version);
  const statement = await statementById(r, of.statement);
  if (!statement || !version?.terms) return null;
  const digests = await textDigests(r, of.statement, of.version);
  const manifest = {
    statement: of.statement,
    version: of.version,
    lead: statement.authentic,
    terms: version.terms as Digest,
    texts: Object.fromEntries(
      [...digests].map(([language, { digest, size }]) => [
        language,
        { digest: digest as Digest, bytes: size },
      ]),
    ),
  };
  return digestManifest(sha256, manifest) === version.manifest ? manifest : null;
}

async function textFiles(
  r: Reader,
  { statement, version }: SignedVersion,
): Promise<Readonly<Record<string, string>>> {
  const texts = await textsOf(r, statement, version);
  const files = texts.map(({ language, title, units }) => [
    language,
    decodeUtf8(formatTextBytes({ title, units })) ?? "",
  ]);
  return Object.fromEntries(files) as Record<string, string>;
}
