// Which unit is in which language. A document has a main language; another one must fill a good part of it, and more so
// where the two are near of kin and easily taken for each other.

import { type DetectedLanguage, detectLanguage } from "../language/detect-language.ts";
import { weightOf } from "../language/script.ts";
import { southSlavic } from "../language/south-slavic.ts";
import type { BodyUnit } from "./body-rows.ts";

export interface LanguagePart {
  readonly language: string;
  readonly units: readonly BodyUnit[];
}

/**
 * Units by language, in the order in which the languages appear; `declared` languages are those that a line names,
 * `around` is what else the document says, which counts where a short text leaves near standards open.
 */
export function partsByLanguage(
  units: readonly BodyUnit[],
  declared: readonly string[] | null,
  around: () => string,
): LanguagePart[] {
  const detected = withOneStandard(
    units.map(({ text }) => detect(text, declared)),
    units,
    declared,
    around,
  );
  const accepted = acceptedLanguages(units, detected, declared);
  const main = [...accepted][0];
  if (main === undefined) return [];
  const parts = new Map<string, BodyUnit[]>();
  let current =
    detected.find((found) => found !== null && accepted.has(found.language))?.language ?? main;
  for (const [index, unit] of units.entries()) {
    const own = detected[index];
    if (
      own !== null &&
      own !== undefined &&
      accepted.has(own.language) &&
      (unit.text.length >= 60 ||
        own.margin >= 0.9 ||
        (unit.text.length >= 25 &&
          !isTitleOf(unit, units[index + 1], detected[index + 1], accepted)))
    )
      current = own.language;
    else if (isTitleOf(unit, units[index + 1], detected[index + 1], accepted))
      current = detected[index + 1]?.language ?? current;
    parts.set(current, [...(parts.get(current) ?? []), unit]);
  }
  return [...parts].map(([language, own]) => ({ language, units: own }));
}

/** A short line without a full stop belongs to the longer text below it, where that is in a language by itself. */
function isTitleOf(
  unit: BodyUnit,
  next: BodyUnit | undefined,
  found: DetectedLanguage | null | undefined,
  accepted: ReadonlySet<string>,
): boolean {
  return (
    next !== undefined &&
    found !== null &&
    found !== undefined &&
    accepted.has(found.language) &&
    unit.kind !== "item" &&
    unit.text.length <= 60 &&
    !/[.。!?:,;]$/u.test(unit.text) &&
    next.text.length > 1.5 * unit.text.length
  );
}

/** Serbian, Croatian and Bosnian in Latin script are told apart by the whole text, not unit by unit. */
function withOneStandard(
  detected: readonly (DetectedLanguage | null)[],
  units: readonly BodyUnit[],
  declared: readonly string[] | null,
  around: () => string,
): (DetectedLanguage | null)[] {
  const isStandard = (language: string | undefined): boolean =>
    language !== undefined && /^(?:sr-Latn|hr|bs|cnr-Latn)$/u.test(language);
  if (
    (declared ?? []).filter((tag) => /^(?:sr|hr|bs|cnr)\b/u.test(tag) && tag !== "sr-Cyrl").length >
    1
  )
    return [...detected];
  const whole = units.filter((_, at) => isStandard(detected[at]?.language)).map(({ text }) => text);
  if (whole.length === 0) return [...detected];
  const own = whole.join("\n");
  const one = southSlavic(own.length < shortText ? `${own}\n${around()}` : own);
  return detected.map((found) =>
    found !== null && isStandard(found.language) ? { ...found, language: one } : found,
  );
}

const shortText = 600;

/** A declared language stands for what is detected of the same base language. */
function detect(text: string, declared: readonly string[] | null): DetectedLanguage | null {
  const found = isNames(text) ? null : detectLanguage(text);
  const base = found?.language.split("-")[0];
  const known = found === null ? undefined : declared?.find((tag) => tag.split("-")[0] === base);
  return found === null || known === undefined || known === base
    ? found
    : { ...found, language: known };
}

/** Names with offices and towns between commas are in no language. */
function isNames(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}-]+/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const commas = text.match(/[,;、，；]/gu)?.length ?? 0;
  return words.length >= 6 && commas >= words.length / 4.5 && capitals >= 0.5 * words.length;
}

/** Languages by their share of the text, the largest first; small and doubtful shares are the main language misread. */
function acceptedLanguages(
  units: readonly BodyUnit[],
  detected: readonly (DetectedLanguage | null)[],
  declared: readonly string[] | null,
): Set<string> {
  const shares = new Map<string, { length: number; sure: number }>();
  const largest = largestOf(units, detected);
  for (const [index, found] of detected.entries()) {
    if (found === null) continue;
    const length = weightOf(units[index]?.text ?? "");
    const share = shares.get(found.language) ?? { length: 0, sure: 0 };
    shares.set(found.language, {
      length: share.length + length,
      sure: share.sure + length * certainty(found, largest),
    });
  }
  const sorted = [...shares].toSorted(([, one], [, other]) => other.length - one.length);
  const [main] = sorted;
  if (main === undefined) return new Set();
  const others = sorted
    .slice(1)
    .filter(([language, share]) => isAccepted(language, share, main, declared));
  return new Set([main[0], ...others.map(([language]) => language)]);
}

/** The language of most of the text. */
function largestOf(
  units: readonly BodyUnit[],
  detected: readonly (DetectedLanguage | null)[],
): string {
  const lengths = new Map<string, number>();
  for (const [index, found] of detected.entries())
    if (found !== null)
      lengths.set(
        found.language,
        (lengths.get(found.language) ?? 0) + weightOf(units[index]?.text ?? ""),
      );
  return [...lengths].toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? "";
}

/** A small lead over a language next of kin is no doubt that the text is not in the main language, which is no kin. */
function certainty({ language, margin, next }: DetectedLanguage, main: string): number {
  const close = next !== undefined && areKin(language, next) && !areKin(language, main);
  return close ? Math.max(margin, 0.35) : margin;
}

function areKin(one: string, other: string): boolean {
  return kin.some((family) => family.includes(base(one)) && family.includes(base(other)));
}

type Share = { readonly length: number; readonly sure: number };

function isAccepted(
  language: string,
  share: Share,
  [main, largest]: readonly [string, Share],
  declared: readonly string[] | null,
): boolean {
  if (declared?.some((tag) => tag.split("-")[0] === language.split("-")[0]) === true) return true;
  const near = areKin(language, main);
  const part = share.length / largest.length;
  const sure = share.sure / share.length;
  if (near)
    return (
      (part >= 0.35 && share.length >= 300 && sure >= 0.25) ||
      (part >= 0.5 && share.length >= 120 && sure >= 0.3)
    );
  return (
    (part >= 0.15 && share.length >= 150 && sure >= 0.12) ||
    (part >= 0.15 && share.length >= 60 && sure >= 0.9) ||
    (part >= 0.3 && share.length >= 60 && sure >= 0.3)
  );
}

function base(language: string): string {
  return language.split("-")[0] ?? language;
}

const kin: readonly (readonly string[])[] = [
  ["sr", "hr", "bs", "cnr", "sl", "sh", "mk"],
  ["no", "nn", "nb", "da", "sv"],
  ["es", "gl", "pt", "ca", "ast", "oc", "it"],
  ["cs", "sk", "pl", "sl"],
  ["ru", "uk", "be", "bg", "mk", "sr"],
  ["id", "ms"],
  ["nl", "af", "de", "lb"],
  ["tr", "az"],
  ["fr", "oc", "ca", "ht"],
  ["zh"],
  ["fa", "ar", "ur", "ckb", "ps"],
  ["et", "fi"],
  ["en", "ht"],
];
