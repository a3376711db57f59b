/**
 * A form of which nothing came although nothing was wrong with it: the database was locked, the disk full, too many asked.
 * What was sent comes back whole in the page that says so, and one press sends it again to the same address.
 */
import type { PageContext, SentField } from "#http/door.ts";
import type { Translate } from "#locales/translate.ts";
import { type Html, html, nothing } from "./html.ts";

export interface Sent {
  /** Path and query that the form was sent to. */
  readonly action: string;
  readonly fields: readonly SentField[];
}

/** What a request sent, if it is worth sending again; null where the same would be refused again. */
export function sentOf(c: PageContext, status: number): Sent | null {
  const { sent: fields = c.req.header("content-length") === "0" ? [] : undefined } = c.var;
  if (c.req.method !== "POST" || !passing.has(status) || !fields) return null;
  const { pathname, search } = new URL(c.req.url);
  return { action: pathname + search, fields };
}

/** What may be otherwise in a moment; a fault of ours among them. */
const passing: ReadonlySet<number> = new Set([429, 500, 503, 507]);

export function formatSendAgain(t: Translate, sent: Sent | null): Html {
  if (!sent) return nothing;
  const files = sent.fields.filter((field) => "file" in field && field.file !== "");
  const kind = files.length > 0 && html` enctype="multipart/form-data"`;
  const words = sent.fields.flatMap((field) =>
    "value" in field && /\s/.test(field.value.trim()) ? [field.value] : [],
  );
  return html`<form class="send-again" method="post" action="${sent.action}"${kind}>${sent.fields.map((field) => formatField(t, field))}<p>${t("again.kept")}</p><button class="btn go" type="submit">${t("again.send")}</button></form>${words.length > 0 && html`<details class="sent-before"><summary>${t("again.sent")}</summary>${words.map((text) => html`<pre dir="auto">${text}</pre>`)}</details>`}`;
}

/** The line end after a tag is no matter in an attribute: texts of several lines come back as they were. */
function formatField(t: Translate, field: SentField): Html {
  if ("value" in field)
    return html`<input type="hidden" name="${field.name}" value="${field.value}">`;
  if (field.file === "") return nothing;
  return html`<p><label>${t("again.file", { name: field.file })} <input type="file" name="${field.name}" required></label></p>`;
}
