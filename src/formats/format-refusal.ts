// What a reader answers instead of a document. Sentences: locales/en/recognition.json, "recognition.refusal.<code>".

export type FormatRefusalCode =
  | "empty"
  | "too-large"
  | "binary"
  | "broken-utf8"
  | "broken-utf16"
  | "unknown-format"
  | "broken-file"
  | "encrypted-file"
  | "no-text"
  | "too-deep"
  | "too-many-parts"
  | "unpacks-too-large"
  | "old-word-format"
  | "wrong-extension"
  | "too-slow"
  | "too-much-memory"
  | "reader-failed";

export interface FormatRefusal {
  readonly refusal: FormatRefusalCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A refusal with its parameters. */
export function refuseFormat(
  refusal: FormatRefusalCode,
  params: Readonly<Record<string, string | number>> = {},
): FormatRefusal {
  return { refusal, params };
}

/** Whether a reader's answer is a refusal. */
export function isFormatRefusal(answer: object): answer is FormatRefusal {
  return "refusal" in answer;
}
