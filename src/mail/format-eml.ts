/**
 * A mail as a file: RFC 5322 headers, one `multipart/alternative` (RFC 2046, section 5.1.4) of text and HTML in UTF-8,
 * 8bit, so that its links can be read in any editor.
 *
 *     From: =?UTF-8?B?...?= <desk@harbour.example>
 *     Message-ID: <0f..@harbour.example>
 */
import type { MailAddress } from "#domain/mail-message.ts";
import type { OutgoingMail } from "./outgoing-mail.ts";

export function formatEml(mail: OutgoingMail): string {
  const boundary = `=_${mail.id}`;
  const lines = [
    `From: ${formatAddress(mail.from)}`,
    `To: ${formatAddress(mail.to)}`,
    ...(mail.replyTo ? [`Reply-To: <${headerText(mail.replyTo)}>`] : []),
    `Subject: ${encodeWords(mail.message.subject)}`,
    `Date: ${mail.date.toUTCString().replace("GMT", "+0000")}`,
    `Message-ID: ${mail.messageId}`,
    "Auto-Submitted: auto-generated",
    "MIME-Version: 1.0",
    `Content-Type: multipart/alternative; boundary="${boundary}"`,
    "",
    ...formatPart(boundary, "text/plain", mail.message.text),
    ...formatPart(boundary, "text/html", mail.message.html),
    `--${boundary}--`,
    "",
  ];
  return lines.join("\r\n");
}

function formatPart(boundary: string, type: string, body: string): string[] {
  return [
    `--${boundary}`,
    `Content-Type: ${type}; charset=utf-8`,
    "Content-Transfer-Encoding: 8bit",
    "",
    body.replace(/\r?\n/g, "\r\n"),
  ];
}

function formatAddress({ name, address }: MailAddress): string {
  const route = `<${headerText(address)}>`;
  return name === "" ? route : `${encodeWords(name)} ${route}`;
}

/**
 * RFC 2047, section 2: encoded words of at most 75 characters, no character split between two. Plain ASCII letters,
 * digits and spaces stay as they are; everything else is encoded, so that no name can be read as a header or address.
 */
function encodeWords(text: string): string {
  if (/^[A-Za-z0-9 ]{1,60}$/.test(text)) return text;
  const words: string[] = [];
  let word = "";
  for (const character of headerText(text)) {
    if (Buffer.byteLength(word + character) > 45) {
      words.push(word);
      word = "";
    }
    word += character;
  }
  const all = word === "" ? words : [...words, word];
  return all.map((one) => `=?UTF-8?B?${Buffer.from(one).toString("base64")}?=`).join("\r\n ");
}

function headerText(text: string): string {
  return text.replace(/[\p{Cc}]/gu, " ");
}
