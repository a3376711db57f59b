/** What every mail about a signature says: the statement's title, the exact text, and the name as printed. */
import type { Site } from "#domain/site.ts";
import type { Statement } from "#domain/statement.ts";
import { titleFor } from "#domain/text-version.ts";
import {
  countryName,
  languageName,
  translator,
  type Locale,
  type Translate,
} from "#locales/translate.ts";
import type { TextFacts } from "#mail/messages.ts";
import type { Signature } from "#store/read/signatures.ts";
import { titlesOf } from "#store/read/texts.ts";
import type { Reader } from "#store/reader.ts";

type Titles = Awaited<ReturnType<typeof titlesOf>>;

/** By the digest of the whole text, which can never stand for another; the newest comes first. */
const kept: { readonly of: Frozen; readonly titles: Titles }[] = [];
const mostKept = 100;

type Frozen = Pick<Signature, "statement" | "version" | "manifest">;

/** What was signed was frozen, so its titles are read once. */
async function frozenTitles(r: Reader, signature: Signature): Promise<Titles> {
  const { statement, version, manifest } = signature;
  const known = kept.find(
    ({ of }) => of.manifest === manifest && of.version === version && of.statement === statement,
  );
  if (known) return known.titles;
  const titles = await titlesOf(r, statement, version);
  if (kept.length >= mostKept) kept.length = 0;
  kept.unshift({ of: { statement, version, manifest }, titles });
  return titles;
}

/** In the language that was read, or the one the statement has. */
export async function signedTitle(
  r: Reader,
  signature: Signature,
  statement: Statement,
): Promise<string> {
  const texts = await frozenTitles(r, signature);
  return titleFor(texts, signature.language, statement.authentic).title;
}

export async function signatureFacts(
  r: Reader,
  site: Site,
  signature: Signature,
  statement: Statement,
): Promise<{ translate: Translate; facts: TextFacts }> {
  const translate = translator(signature.interface as Locale);
  const facts = {
    site,
    title: await signedTitle(r, signature, statement),
    language: languageName(signature.language, translate.locale),
    version: signature.version,
    manifest: signature.manifest,
    printed: signature.printed,
    country: countryName(signature.country, translate.locale),
    statementUrl: `${site.baseUrl}/s/${statement.slug}/${signature.language}`,
  };
  return { translate, facts };
}
