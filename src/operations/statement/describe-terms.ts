/** The terms of signing and the privacy notice as they stand now, in every interface language, and their digest. */
import { requestDays, standardKeepDays } from "#domain/record/erasure.ts";
import { digestOf, type Digest } from "#domain/record/digest.ts";
import type { Site } from "#domain/site.ts";
import { encodeUtf8 } from "#lib/bytes.ts";
import { formatCanonicalJson } from "#lib/canonical-json.ts";
import { interfaceLocales, translator, type Locale } from "#locales/translate.ts";
import { sha256 } from "../log/commit-fields.ts";

export interface Terms {
  readonly digest: Digest;
  /** By interface language: headings begin with `# `, paragraphs are separated by empty lines. */
  readonly body: Readonly<Record<string, string>>;
}

/** `keepDays`: how long after the end of signing a representative's particulars are kept. */
export function describeTerms(site: Site, keepDays = standardKeepDays): Terms {
  const body = Object.fromEntries(
    interfaceLocales.map((locale) => [locale, termsIn(locale, site, keepDays)]),
  );
  return { digest: digestOf(sha256, encodeUtf8(formatCanonicalJson(body))), body };
}

function termsIn(locale: Locale, site: Site, days: number): string {
  const t = translator(locale);
  const { name, address, email } = site.controller;
  const parts = [
    `# ${t("terms.heading.sign")}`,
    t("terms.sign"),
    `# ${t("terms.heading.privacy")}`,
    t("terms.privacy", { controller: name, address, email, days, requestDays }),
  ];
  return parts.join("\n\n").normalize("NFC");
}
