/** Reads back the files of write-eml.ts: what a page shows of them. It knows no other program's mails. */
import { readMailFile } from "./write-eml.ts";

export interface ReadMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** The mail with this id in the folder of mails, or null. */
export async function readMail(folder: string, id: string): Promise<ReadMail | null> {
  const file = await readMailFile(folder, id);
  return file === null ? null : parseMail(file);
}

export function parseMail(file: string): ReadMail | null {
  const [head = "", ...rest] = file.split("\r\n\r\n");
  const boundary = /boundary="([^"]+)"/.exec(head)?.[1];
  if (!boundary) return null;
  const parts = rest.join("\r\n\r\n").split(`--${boundary}`);
  const part = parts.find((one) => one.includes("Content-Type: text/plain")) ?? "";
  const text = part
    .slice(part.indexOf("\r\n\r\n") + 4)
    .replaceAll("\r\n", "\n")
    .trimEnd();
  return { to: header(head, "To"), subject: header(head, "Subject"), text };
}

function header(head: string, name: string): string {
  const unfolded = head.replace(/\r\n /g, " ").split("\r\n");
  const line = unfolded.find((one) => one.startsWith(`${name}: `)) ?? "";
  return decodeWords(line.slice(name.length + 2));
}

/** Blanks between encoded words belong to the encoding (RFC 2047, section 6.2). */
function decodeWords(text: string): string {
  return text
    .replaceAll("?= =?UTF-8?B?", "?==?UTF-8?B?")
    .replace(/=\?UTF-8\?B\?([A-Za-z0-9+/=]*)\?=/g, (_, word: string) =>
      Buffer.from(word, "base64").toString(),
    );
}
