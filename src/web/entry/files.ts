/** What one can keep of an entry, and check without this site; and the way to check it here and now. */
import type { Signatory } from "#domain/signatory.ts";
import { languageName, type Translate } from "#locales/translate.ts";
import type { LogStanding } from "#operations/witness/show-standing.ts";
import { type Child, type Html, html } from "../html.ts";
import { formatLogged } from "../log/standing.ts";
import { paths } from "../routes.ts";

export interface EntryFiles {
  readonly line: Pick<Signatory, "act" | "logIndex">;
  readonly standing: LogStanding;
  readonly slug: string;
  /** Digests of the texts that were signed, by language. */
  readonly texts?: ReadonlyMap<string, { readonly digest: string }>;
}

/** Nothing for a line that no entry was written for: a repeat. */
export function formatEntryFiles(t: Translate, files: EntryFiles): Child {
  const { line, standing } = files;
  if (line.logIndex === null) return false;
  const isPending = line.logIndex >= standing.size;
  const logged = html`<p${isPending && html` role="status"`}>${formatLogged(t, line.logIndex, standing)}</p>`;
  return html`<section class="part" id="log"><h2>${t("proof.entry.log")}</h2>${logged}${isPending ? html`<p class="quiet">${t("web.receipt.pending")}</p>` : formatChecks(t, files)}</section>`;
}

function formatChecks(t: Translate, { line, slug, texts, standing: { size } }: EntryFiles): Html {
  const { act } = line;
  const verify = html`<p><a class="btn second" href="${paths.verify({ s: slug, act })}">${t("proof.entry.verify")}</a></p>`;
  const receipts = (["html", "json", "tlog-proof"] as const).map((form) =>
    file(
      paths.receiptFile(act, form, form === "html" ? t.locale : undefined),
      t(`proof.file.${form}`),
    ),
  );
  const opening = file(paths.openings(act), t("proof.file.opening"));
  const frozen = [...(texts ?? [])].map(([language, { digest }]) =>
    file(
      paths.frozenText(digest),
      t("proof.file.text", { language: languageName(language, t.locale) }),
    ),
  );
  return html`<p>${t("proof.entry.check", { size })}</p>${verify}<ul class="files">${receipts}${opening}${frozen}</ul>`;
}

function file(address: string, words: string): Html {
  return html`<li><a href="${address}" download>${words}</a></li>`;
}
