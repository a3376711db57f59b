/** What a receipt says, from its own checked bytes: who signed which text, in which words, at which place of the log. */
import { parseLogEntry, type LogEntry } from "#domain/log-entry.ts";
import { parseTextBytes, type TextFile } from "#domain/text-bytes.ts";
import { encodeUtf8 } from "#lib/bytes.ts";
import { directionOf } from "#lib/language-tag.ts";
import { parseCheckpoint } from "#tlog/checkpoint.ts";
import { parseLogProof } from "#tlog/log-proof.ts";
import type { Receipt } from "#verify/receipt/receipt.ts";
import { make, type Piece } from "./elements.ts";
import { type WordKey, type Words } from "./words.ts";

type Act = Extract<LogEntry, { readonly kind: "signature.recorded" | "signatory.listed" }>;

export interface ReceiptParts {
  readonly who: HTMLElement;
  readonly text: HTMLElement;
}

/** Null when the entry is none that a receipt is of. */
export function viewReceipt(words: Words, receipt: Receipt): ReceiptParts | null {
  const read = parseLogEntry(receipt.entry);
  const entry = "entry" in read ? read.entry : null;
  if (entry?.kind !== "signature.recorded" && entry?.kind !== "signatory.listed") return null;
  const shown = entry.kind === "signature.recorded" ? entry.shown : leadOf(receipt);
  const label = make("p", { class: "lbl" }, words("verifier.receipt.who"));
  const facts = viewFacts(words, receipt, entry);
  return {
    who: make("div", { class: "receipt" }, label, viewSignatory(words, receipt), facts),
    text: viewTexts(words, receipt, shown),
  };
}

function viewTexts(words: Words, receipt: Receipt, shown: string): HTMLElement {
  const others = Object.keys(receipt.texts).filter((language) => language !== shown);
  const folded = others.map((language) => {
    const summary = make("summary", {}, languageIn(words, language));
    return make("details", {}, summary, viewText(words, receipt, language));
  });
  const heading = make("h2", {}, words("verifier.receipt.text"));
  return make("div", { class: "receipt" }, heading, viewText(words, receipt, shown), ...folded);
}

/** The title of the statement as the receipt's texts have it, with its language. */
export function titleOf(
  receipt: Receipt,
): { readonly title: string; readonly language: string } | null {
  const languages = [leadOf(receipt), ...Object.keys(receipt.texts)];
  for (const language of languages) {
    const title = textOf(receipt, language)?.title;
    if (title) return { title, language };
  }
  return null;
}

/** The name as it was committed to, or a word that it is not shown. */
function viewSignatory(words: Words, { openings }: Receipt): HTMLElement {
  const value = openings.findLast(({ field }) => field === "org")?.value;
  const line = typeof value === "object" && !Array.isArray(value) ? value : null;
  const part = (name: string): string => {
    const found = (line as Readonly<Record<string, unknown>> | null)?.[name];
    return typeof found === "string" ? found : "";
  };
  if (!line) return make("p", { class: "org" }, words("verifier.receipt.no-name"));
  const country = part("country") === "" ? "" : countryIn(words, part("country"));
  const rest = [part("role"), part("affiliation"), country].filter((one) => one !== "").join(", ");
  return make(
    "p",
    { class: "org" },
    make("bdi", {}, part("name")),
    rest !== "" && make("span", { class: "rest" }, make("bdi", {}, rest)),
  );
}

function viewFacts(words: Words, receipt: Receipt, entry: Act): HTMLElement {
  const proof = parseLogProof(receipt.proof);
  const checkpoint = parseCheckpoint(`${proof?.checkpoint.split("\n\n", 1)[0] ?? ""}\n`);
  const isSigned = entry.kind === "signature.recorded";
  const evidence = isSigned ? entry.evidence : "listed";
  const facts: readonly (readonly [WordKey, Piece])[] = [
    [
      isSigned ? "verifier.receipt.signed-at" : "verifier.receipt.listed-at",
      timeIn(words, entry.at),
    ],
    ["verifier.receipt.evidence", words(`verifier.evidence.${evidence}`)],
    ["verifier.receipt.class", isSigned && words(`verifier.class.${entry.class}`)],
    ["verifier.receipt.version", String(entry.version)],
    ["verifier.receipt.language", isSigned && languageIn(words, entry.shown)],
    ["verifier.receipt.manifest", code(entry.manifest)],
    ["verifier.receipt.origin", checkpoint && code(checkpoint.origin)],
    [
      "verifier.receipt.place",
      proof &&
        checkpoint &&
        words("verifier.receipt.among", { index: proof.index, size: checkpoint.size }),
    ],
    ["verifier.receipt.act", code(entry.act)],
    ["verifier.receipt.key", code(receipt.vkey)],
  ];
  const rows = facts.map(
    ([term, value]) => value && make("div", {}, make("dt", {}, words(term)), make("dd", {}, value)),
  );
  return make("dl", { class: "facts" }, ...rows);
}

function viewText(words: Words, receipt: Receipt, language: string): HTMLElement {
  const text = textOf(receipt, language);
  if (!text) return make("p", {}, words("verifier.receipt.no-text", { language }));
  const title = text.title !== null && make("h3", { class: "title" }, text.title);
  const units = text.units.map(({ kind, text: body }) =>
    kind === "heading" ? make("h4", {}, body) : make("p", { class: kind }, ...lines(body)),
  );
  const attributes = { class: "signed-text", lang: language, dir: directionOf(language) };
  return make("article", attributes, title, ...units);
}

function lines(text: string): readonly Piece[] {
  return text.split("\n").flatMap((line, at) => (at === 0 ? [line] : [make("br", {}), line]));
}

function textOf(receipt: Receipt, language: string): TextFile | null {
  const file = Object.hasOwn(receipt.texts, language) ? receipt.texts[language] : undefined;
  const read = file === undefined ? null : parseTextBytes(encodeUtf8(file));
  return read && "text" in read ? read.text : null;
}

/** The authentic language, as the manifest has it; whether the manifest is right is the report's matter. */
function leadOf(receipt: Receipt): string {
  return /"lead":"([A-Za-z0-9-]{1,35})"/.exec(receipt.manifest)?.[1] ?? "";
}

/** To the minute, as the entry has it. */
function timeIn({ tag }: Words, at: string): HTMLElement {
  const day = new Date(at);
  const style = { dateStyle: "long", timeStyle: "short", timeZone: "UTC" } as const;
  const told = Number.isNaN(day.getTime()) ? at : `${day.toLocaleString(tag, style)} UTC`;
  return make("time", { datetime: at }, told);
}

function code(text: string): HTMLElement {
  return make("code", { class: "mono", dir: "ltr", translate: "no" }, text);
}

function languageIn({ tag }: Words, language: string): string {
  try {
    return new Intl.DisplayNames(tag, { type: "language" }).of(language) ?? language;
  } catch {
    return language;
  }
}

function countryIn({ tag }: Words, country: string): string {
  try {
    return new Intl.DisplayNames(tag, { type: "region" }).of(country) ?? country;
  } catch {
    return country;
  }
}
