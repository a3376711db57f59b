/**
 * The body of a form: `application/x-www-form-urlencoded` (URL Standard, section 5.1) or `multipart/form-data`
 * (RFC 7578). Anything that two readers might read differently is refused: a field that comes twice, invalid UTF-8, NUL.
 */
import { decodeUtf8 } from "#lib/bytes.ts";
import { refuse, type Refusal } from "#domain/refusal.ts";
import type { PageContext, SentField } from "./door.ts";
import { readBody, type Body } from "./request/read-body.ts";
import { readMultipart, type Field, type FormFile } from "./request/read-multipart.ts";

export type { FormFile };

export interface Form {
  has(name: string): boolean;
  /** The field's text, '' when it is absent. */
  text(name: string): string;
  /** Texts of a field that was declared a list, in order. */
  all(name: string): readonly string[];
  /** An uploaded file; null when none was chosen. */
  file(name: string): FormFile | null;
  /** Why the form is not whole: only where that was allowed. Fields that came before the limit are there. */
  readonly cut: Refusal | null;
}

export interface FormOptions {
  /** Upper limit of the body, 256 KiB unless told: whoever pasted far too much into a field gets it back, with a sentence. */
  readonly maxBytes?: number;
  /** Whether files may be sent; without it, they are refused. */
  readonly files?: boolean;
  /** A form that is too large is given as far as it came, for what was typed to be shown again; nothing is done with it. */
  readonly head?: boolean;
  /** Fields that may come more than once. */
  readonly lists?: readonly string[];
}

const mostFields = 5000;

/** At the desk, the field `csrf` must be the session's. */
export async function readForm(c: PageContext, options: FormOptions = {}): Promise<Form | Refusal> {
  const body = await readBody(c.req.raw, options.maxBytes ?? 262_144, options.head);
  if ("refusal" in body) return body;
  const type = c.req.header("content-type") ?? "";
  const fields = readFields(body, type);
  if (!fields) return body.cut ?? refuse("bad-request");
  const form = makeForm(fields, options, body.cut);
  if (!form) return refuse("bad-request");
  const desk = c.var.desk;
  if (desk && form.text("csrf") !== desk.csrf) return refuse("cross-site");
  c.set("sent", fields.map(sentField));
  return form;
}

function sentField({ name, value }: Field): SentField {
  return typeof value === "string" ? { name, value } : { name, file: value.name };
}

function readFields({ bytes, cut }: Body, type: string): readonly Field[] | null {
  const [media = ""] = type.split(";", 1);
  switch (media.trim().toLowerCase()) {
    case "application/x-www-form-urlencoded":
      return cut ? null : readUrlEncoded(bytes);
    case "multipart/form-data":
      return readMultipart(bytes, type, mostFields, cut !== null);
    case "":
      return bytes.length === 0 ? [] : null;
    default:
      return null;
  }
}

export function readUrlEncoded(bytes: Uint8Array): readonly Field[] | null {
  const text = decodeUtf8(bytes);
  if (text === undefined) return null;
  const pairs = text.split("&", mostFields + 1).filter((pair) => pair !== "");
  if (pairs.length > mostFields) return null;
  const fields: Field[] = [];
  for (const pair of pairs) {
    const equals = pair.indexOf("=");
    const name = decodePart(equals < 0 ? pair : pair.slice(0, equals));
    const value = decodePart(equals < 0 ? "" : pair.slice(equals + 1));
    if (name === null || value === null) return null;
    fields.push({ name, value });
  }
  return fields;
}

/** `decodeURIComponent` is strict about UTF-8 and about escapes that are none. */
function decodePart(part: string): string | null {
  try {
    return decodeURIComponent(part.replaceAll("+", " "));
  } catch {
    return null;
  }
}

function makeForm(
  fields: readonly Field[],
  options: FormOptions,
  cut: Refusal | null,
): Form | null {
  const byName = new Map<string, (string | FormFile)[]>();
  for (const { name, value } of fields) {
    const known = byName.get(name);
    if (known && !options.lists?.includes(name)) return null;
    if (typeof value === "string" ? value.includes("\0") : !options.files) return null;
    if (known) known.push(value);
    else byName.set(name, [value]);
  }
  const texts = (name: string): string[] =>
    (byName.get(name) ?? []).filter((value) => typeof value === "string");
  return {
    has: (name) => byName.has(name),
    text: (name) => texts(name)[0] ?? "",
    all: texts,
    file: (name) => (byName.get(name) ?? []).find((value) => typeof value !== "string") ?? null,
    cut,
  };
}
