/** Lays the parts of a mail out twice: as plain text, links on lines of their own, and as simple HTML of the same words. */
import type { MailMessage } from "#domain/mail-message.ts";
import type { Translate } from "#locales/translate.ts";

export type Part =
  | { readonly say: string }
  | { readonly small: string }
  /** The one thing to do. */
  | { readonly act: string; readonly url: string }
  | { readonly link: string; readonly url: string }
  | { readonly facts: readonly (readonly [string, string])[] };

export function layOut(t: Translate, subject: string, parts: readonly Part[]): MailMessage {
  const text = `${parts.map(textOf).join("\n\n")}\n`;
  const body = parts.map(htmlOf).join("\n");
  const html = `<!doctype html>
<html lang="${t.locale}" dir="${t.dir}"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>${escape(subject)}</title></head>
<body style="font:17px/1.5 Georgia,serif;max-width:36em;margin:0 auto;padding:24px 16px">
${body}
</body></html>
`;
  return { subject: subject.replace(/[\r\n]+/g, " "), text, html };
}

function textOf(part: Part): string {
  if ("say" in part) return part.say;
  if ("small" in part) return `-- \n${part.small}`;
  if ("act" in part) return `${part.act}:\n${part.url}`;
  if ("link" in part) return `${part.link}:\n${part.url}`;
  return part.facts.map(([name, value]) => `${name}: ${value}`).join("\n");
}

function htmlOf(part: Part): string {
  if ("say" in part) return `<p>${escape(part.say)}</p>`;
  if ("small" in part)
    return `<p style="font-size:14px;border-top:1px solid #888;padding-top:12px;margin-top:32px">${escape(part.small)}</p>`;
  if ("act" in part)
    return `<p style="margin:24px 0"><a href="${escape(part.url)}" style="display:inline-block;padding:12px 22px;background:#22388f;color:#fff;font-family:sans-serif;font-weight:600;text-decoration:none;border-radius:2px">${escape(part.act)}</a></p>`;
  if ("link" in part) return `<p><a href="${escape(part.url)}">${escape(part.link)}</a></p>`;
  const rows = part.facts.map(
    ([name, value]) =>
      `<tr><th style="text-align:start;vertical-align:top;font-weight:400;padding:4px 16px 4px 0">${escape(name)}</th><td style="padding:4px 0;overflow-wrap:anywhere"><bdi>${escape(value)}</bdi></td></tr>`,
  );
  return `<table style="border-collapse:collapse;font-size:15px;margin:16px 0">${rows.join("")}</table>`;
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
