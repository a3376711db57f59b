// The rules by which two names are judged. A rule id never changes its meaning; its sentence is in
// src/locales/*/names.json under "names.rule.<id>", its example in docs/formats/names-rules.md.
export const RULES = {
  identical: "same",
  typography: "same",
  accents: "same",
  alphabet: "same",
  article: "same",
  "spelling-variant": "same",
  "legal-form": "same",
  spacing: "same",
  "country-name": "same",
  "country-adjective": "same",
  misspelling: "same",
  abbreviation: "same",
  "acronym-place": "same",
  "acronym-added": "same",
  "country-added": "same",
  alias: "same",
  "generic-name": "possible",
  "same-name-other-country": "possible",
  "same-name-other-acronym": "possible",
  "small-word": "possible",
  "small-word-added": "possible",
  "word-order": "possible",
  spelling: "possible",
  sign: "possible",
  "other-word": "possible",
  "short-form": "possible",
  "extra-word": "possible",
  "extra-acronym": "possible",
  "extra-name": "possible",
  "country-form": "possible",
  "country-one-sided": "possible",
  "acronym-only": "possible",
  "shared-acronym": "possible",
  "second-name": "possible",
  "alias-possible": "possible",
  transliteration: "possible",
  translation: "possible",
  "same-domain": "possible",
  "other-country": "different",
  "other-number": "different",
  "other-acronym": "different",
  "other-legal-form": "different",
  "other-words": "different",
  "extra-words": "different",
  empty: "different",
} as const satisfies Record<string, "same" | "possible" | "different">;

export type RuleId = keyof typeof RULES;

export interface Verdict {
  readonly verdict: "same" | "possible" | "different";
  readonly rule: RuleId;
  readonly params: Record<string, string>;
}

export function ruled(rule: RuleId, params: Record<string, string> = {}): Verdict {
  return { verdict: RULES[rule], rule, params };
}

/** The same said of the two names in the other order. */
export function swapSides(params: Readonly<Record<string, string>>): Record<string, string> {
  const { left, right, ...rest } = params;
  return left === undefined || right === undefined
    ? { ...params }
    : { left: right, right: left, ...rest };
}
