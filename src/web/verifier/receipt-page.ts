/**
 * A receipt as one page that verifies itself offline (docs/formats/receipt.md): no network at all, the receipt in an
 * element that nothing in it can leave, the number and the address beside it as the site's word. What is written here
 * is replaced by what the page's own program has verified.
 */
import { parseLogEntry } from "#domain/log-entry.ts";
import { parseTextBytes, type TextFile } from "#domain/text-bytes.ts";
import { encodeUtf8 } from "#lib/bytes.ts";
import type { Translate } from "#locales/translate.ts";
import { parseReceipt, type Receipt } from "#verify/receipt/receipt.ts";
import { formatReceiptElement } from "#verify/receipt/receipt-page.ts";
import { languageAttributes } from "../foreign.ts";
import { type Html, html, nothing, trusted } from "../html.ts";
import { interfaceLanguage } from "../layout.ts";
import { bundle } from "./bundle.ts";
import { formatSelfContained } from "./self-contained.ts";

export interface Beside {
  readonly number: number;
  /** Where the list is, absolute. */
  readonly address: string;
  /** As it stands in the list today; null where the list does not show it. */
  readonly printed: string | null;
  readonly site: string;
}

/** @param receipt canonical JSON, as `makeReceipt` gives it. Throws where the script cannot be made (bundle.ts). */
export async function formatReceiptFile(
  t: Translate,
  receipt: string,
  beside: Beside,
): Promise<string> {
  const title = t("proof.receipt.title", { number: beside.number });
  const read = parseReceipt(receipt);
  const said = html`${beside.printed !== null && html`<p class="org"><bdi>${beside.printed}</bdi></p>`}<p>${t("proof.receipt.no-script")}</p>${read && formatSigned(t, read)}`;
  const body = html`<main class="wrap"><div class="sheet"><div class="head"><h1 class="small">${title}</h1></div><div id="verified"><div class="receipt">${said}</div></div></div></main>
<div class="wrap"><footer class="foot"><p>${t("proof.receipt.foot")}</p></footer></div>`;
  return formatSelfContained({
    language: interfaceLanguage(t),
    dir: t.dir,
    locale: t.locale,
    title: `${title} – ${beside.site}`,
    body,
    data: html`${trusted(formatReceiptElement(receipt))}${formatBeside(beside)}`,
    script: await bundle("receipt"),
    network: false,
  });
}

/** The text in the language it was read in, for whoever opens the file where no script runs. */
function formatSigned(t: Translate, receipt: Receipt): Html {
  const read = parseLogEntry(receipt.entry);
  const shown = "entry" in read && read.entry.kind === "signature.recorded" ? read.entry.shown : "";
  const [language = "", file = ""] =
    Object.entries(receipt.texts).find(([tag]) => tag === shown) ??
    Object.entries(receipt.texts)[0] ??
    [];
  const text = parseTextBytes(encodeUtf8(file));
  if (!("text" in text)) return nothing;
  return html`<article class="signed-text"${languageAttributes(t, language)}>${formatUnits(text.text)}</article>`;
}

function formatUnits({ title, units }: TextFile): Html {
  const words = units.map(({ kind, text }) => html`<p class="${kind}">${text}</p>`);
  return html`${title !== null && html`<h2 class="title">${title}</h2>`}${words}`;
}

/** JSON in which nothing can end its element. */
function formatBeside({ number, address }: Beside): Html {
  const json = JSON.stringify({ number, address }).replaceAll("<", String.raw`\u003c`);
  return trusted(`<script type="application/json" id="beside">${json}</script>`);
}
