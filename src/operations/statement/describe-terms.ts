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
  const controller = controllerOf(site);
  const named = controller === "" ? "no" : "yes";
  const parts = [
    `# ${t("terms.heading.sign")}`,
    t("terms.sign"),
    `# ${t("terms.heading.privacy")}`,
    t("terms.privacy", { controller, named, days, requestDays }),
  ];
  return parts.join("\n\n").normalize("NFC");
}

/** Name, and in brackets how to reach them; what the operator has not given leaves no gap. */
function controllerOf({ controller: { name, address, email } }: Site): string {
  const [first = "", ...rest] = [name, address, email].filter((part) => part !== "");
  return rest.length > 0 ? `${first} (${rest.join("; ")})` : first;
}
