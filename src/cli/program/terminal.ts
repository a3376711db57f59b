/** Where a command writes and reads: results to standard output, everything said about them to standard error. */
import { chooseLocale, translator, type MessageKey, type Translate } from "#locales/translate.ts";

export interface Terminal {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly t: Translate;
  /** A result, or a line that programs read; `\n` is added when it is missing. */
  out(text: string): void;
  /** A sentence for the person. */
  say(key: MessageKey, params?: Readonly<Record<string, string | number>>): void;
  err(text: string): void;
  stdin(): Promise<Uint8Array>;
  now(): Date;
}

/** Most bytes read from standard input. */
const mostInput = 64 * 1024 * 1024;

export function processTerminal(): Terminal {
  // Whoever reads may stop reading: that ends no command and no server.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
  const t = translator(localeOf(process.env));
  const err = (text: string): void => void process.stderr.write(withNewline(text));
  return {
    env: process.env,
    t,
    out: (text) => void process.stdout.write(withNewline(text)),
    say: (key, params) => err(t(key, params)),
    err,
    stdin: readInput,
    now: () => new Date(),
  };
}

/** POSIX locales such as `sr_RS.UTF-8@latin`; the modifier names a script. */
export function localeOf(env: Readonly<Record<string, string | undefined>>): Translate["locale"] {
  const name = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  const [, language = "", region = "", modifier = ""] =
    /^([a-z]{2,3})(?:_([A-Z]{2}))?(?:\.[\w-]+)?(?:@(\w+))?$/.exec(name) ?? [];
  const script = modifier === "latin" ? "Latn" : modifier === "cyrillic" ? "Cyrl" : "";
  return chooseLocale([language, script, region].filter((part) => part !== "").join("-"));
}

async function readInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of process.stdin as AsyncIterable<Buffer>) {
    parts.push(part);
    length += part.length;
    if (length > mostInput) break;
  }
  return Buffer.concat(parts);
}

function withNewline(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}
