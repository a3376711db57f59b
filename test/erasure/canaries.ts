/** Looking for what must be gone in every byte of a folder, in all the forms in which software writes words. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

export interface Found {
  readonly file: string;
  readonly form: string;
  readonly word: string;
}

export function findCanaries(folder: string, words: readonly string[]): readonly Found[] {
  return filesIn(folder).flatMap((file) => {
    const bytes = readFileSync(file);
    return words.flatMap((word) =>
      formsOf(word)
        .filter(({ text }) => bytes.includes(text))
        .map(({ form }) => ({ file: file.slice(folder.length + 1), form, word })),
    );
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .flatMap((path) => (statSync(path).isDirectory() ? filesIn(path) : [path]));
}

interface Form {
  readonly form: string;
  readonly text: Buffer;
}

function formsOf(word: string): Form[] {
  const bytes = Buffer.from(word);
  const forms: [string, string | Buffer][] = [
    ["utf-8", bytes],
    ["utf-8, lower case", word.toLowerCase()],
    ["utf-16", Buffer.from(word, "utf16le")],
    ["hex", bytes.toString("hex")],
    ["json", JSON.stringify(word).slice(1, -1)],
    ["percent", encodeURIComponent(word)],
    ["quoted-printable", quotedPrintable(bytes)],
    ["q-encoded word", quotedPrintable(bytes).replaceAll(" ", "_")],
    ...[0, 1, 2].map((at): [string, string] => [`base64 +${at}`, base64At(bytes, at)]),
  ];
  return forms.map(([form, text]) => ({ form, text: Buffer.from(text) }));
}

/** The digits that depend on the word alone when it begins at this place of a group of three. */
function base64At(bytes: Buffer, at: number): string {
  const whole = Buffer.concat([Buffer.alloc(at), bytes]);
  const end = whole.length - (whole.length % 3);
  return whole
    .subarray(0, end)
    .toString("base64")
    .slice(at === 0 ? 0 : 4);
}

function quotedPrintable(bytes: Buffer): string {
  return [...bytes]
    .map((byte) =>
      byte < 127 && byte > 31 && byte !== 61
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`,
    )
    .join("");
}
