// The texts that were frozen, by digest: /text/<base64url of the digest> has the bytes, and they are a text file.

import { digestOf } from "#domain/record/digest.ts";
import { parseTextBytes } from "#domain/text-bytes.ts";
import type { Sha256 } from "#tlog/hash.ts";
import type { LogState } from "./replay/log-state.ts";
import type { ReadFile } from "./read-log.ts";
import type { Findings } from "./report.ts";

type FrozenText = {
  readonly language: string;
  readonly version: number;
  readonly digest: string;
  readonly bytes: number;
};

export async function checkTexts(
  sha256: Sha256,
  log: LogState,
  read: ReadFile,
  findings: Findings,
): Promise<void> {
  const texts = frozenTexts(log);
  const files = new Map<string, Uint8Array | undefined>();
  for (const { digest } of texts) {
    if (!files.has(digest)) files.set(digest, await read(`text/${digest.slice("sha256:".length)}`));
  }
  if ([...files.values()].every((file) => file === undefined)) {
    if (texts.length > 0) findings.leaveOut("texts-not-served");
    return;
  }
  const before = findings.count();
  for (const text of texts) checkText(sha256, text, files.get(text.digest), findings);
  if (findings.count() === before) findings.pass("texts", "texts-match", { count: texts.length });
}

function checkText(
  sha256: Sha256,
  text: FrozenText,
  file: Uint8Array | undefined,
  findings: Findings,
): void {
  const { language, version, digest } = text;
  const params = { language, version, digest };
  if (!file) findings.fail("texts", "text-missing", params);
  else if (digestOf(sha256, file) !== digest || file.length !== text.bytes)
    findings.fail("texts", "text-differs", params);
  else if ("refusal" in parseTextBytes(file)) findings.fail("texts", "text-malformed", params);
}

function frozenTexts(log: LogState): readonly FrozenText[] {
  return [...log.statements.values()].flatMap(({ versions }) =>
    [...versions.values()].flatMap(({ version, texts }) =>
      Object.entries(texts).map(([language, { digest, bytes }]) => ({
        language,
        version,
        digest,
        bytes,
      })),
    ),
  );
}
