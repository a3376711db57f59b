/** A field for a file: what may be chosen, how large it may be, and what the page says while it is sent. */
import { html, type Html } from "../html.ts";
import type { Look } from "../desk/look.ts";
import { attribute } from "../desk/markup.ts";
import { deskScript } from "../desk/script.ts";

export interface FileField {
  readonly label: string;
  readonly hint?: string | Html;
  /** Endings and media types, as the attribute has them. */
  readonly accept: string;
  /** Bytes; a multiple of 100,000. */
  readonly most: number;
  /** What is wrong with what was sent. */
  readonly wrong?: string | undefined;
}

/** The script adds nothing that the server does not say: it says it before the file is sent. */
export function fileField({ t }: Look, { label, hint, accept, most, wrong }: FileField): Html {
  const large = t("intake.file.large", { size: "%", most: most / 1_000_000 });
  const described = [hint && "file-h", wrong && "file-e", "file-large"].filter(Boolean).join(" ");
  return html`<div class="fld${wrong ? " bad" : ""}"><label for="file">${label}</label>${hint && html`<span class="hint" id="file-h">${hint}</span>`}${wrong && html`<span class="wrong" id="file-e">${wrong}</span>`}<span class="wrong" id="file-large" role="alert"></span><input type="file" id="file" name="file" accept="${accept}" data-most="${most}" data-large="${large}" aria-describedby="${described}"${attribute("aria-invalid", wrong && "true")}></div><p class="dim" id="file-sending" role="status" hidden>${t("intake.file.sending")}<progress aria-label="${t("intake.file.sending")}"></progress></p><script type="module" src="${deskScript("desk-upload").url}"></script>`;
}
