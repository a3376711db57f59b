/** Changes to the texts of a draft, as pure steps from all texts to all texts: languages stay aligned by unit id. */
import { cleanLine, cleanLines } from "#domain/input/printed-name.ts";
import {
  translationStates,
  unitKinds,
  type Text,
  type TranslationState,
  type Unit,
  type UnitKind,
} from "#domain/text-version.ts";

export type TextEdit =
  | {
      readonly edit: "unit";
      readonly id: string;
      readonly language: string;
      readonly text: string;
      readonly kind: UnitKind | null;
    }
  | {
      readonly edit: "add-unit";
      readonly after: string | null;
      readonly kind: UnitKind;
      readonly text: string;
      readonly id: string;
    }
  | { readonly edit: "drop-unit" | "lift-unit"; readonly id: string }
  | { readonly edit: "title"; readonly language: string; readonly title: string }
  | { readonly edit: "state"; readonly language: string; readonly state: TranslationState }
  | { readonly edit: "add-language" | "drop-language"; readonly language: string };

export function editTexts(
  texts: readonly Text[],
  authentic: string,
  change: TextEdit,
): readonly Text[] {
  switch (change.edit) {
    case "title":
      return inLanguage(texts, change.language, (text) => ({
        ...text,
        title: cleanLine(change.title) || null,
      }));
    case "state":
      return inLanguage(texts, change.language, (text) => ({ ...text, state: change.state }));
    case "unit":
      return setUnit(texts, authentic, change);
    case "add-unit":
      return inLanguage(texts, authentic, (text) => ({
        ...text,
        units: insertAfter(text.units, change.after, {
          id: change.id,
          kind: change.kind,
          text: cleanLines(change.text),
        }),
      }));
    case "drop-unit":
      return texts.map((text) => ({
        ...text,
        units: text.units.filter(({ id }) => id !== change.id),
      }));
    case "lift-unit":
      return liftUnit(texts, authentic, change.id);
    case "add-language":
      return [...texts, { language: change.language, title: null, state: "initial", units: [] }];
    case "drop-language":
      return texts.filter(({ language }) => language !== change.language || language === authentic);
  }
}

/** A `u<n>` that no unit of the statement has, or had in an earlier version: an id means one paragraph for ever. */
export function freshUnitId(taken: ReadonlySet<string>): string {
  let number = taken.size + 1;
  while (taken.has(`u${number}`)) number += 1;
  return `u${number}`;
}

export function kindFrom(typed: string): UnitKind | null {
  return unitKinds.find((kind) => kind === typed) ?? null;
}

export function stateFrom(typed: string): TranslationState {
  return translationStates.find((state) => state === typed) ?? "initial";
}

function inLanguage(
  texts: readonly Text[],
  language: string,
  change: (text: Text) => Text,
): readonly Text[] {
  return texts.map((text) => (text.language === language ? change(text) : text));
}

type UnitEdit = Extract<TextEdit, { edit: "unit" }>;

/** An emptied unit of a translation is a unit not translated; the authentic text keeps an empty one until it is dropped. */
function setUnit(
  texts: readonly Text[],
  authentic: string,
  { id, language, text: typed, kind }: UnitEdit,
): readonly Text[] {
  const order =
    texts.find((text) => text.language === authentic)?.units.map((unit) => unit.id) ?? [];
  const words = cleanLines(typed);
  const old = texts.flatMap(({ units }) => units).find((unit) => unit.id === id);
  if (!old) return texts;
  const changed = inLanguage(texts, language, (text) => {
    const others = text.units.filter((unit) => unit.id !== id);
    const kept =
      words === "" && language !== authentic
        ? others
        : [...others, { id, kind: old.kind, text: words }];
    return { ...text, units: kept.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)) };
  });
  return kind === null
    ? changed
    : changed.map((text) => ({
        ...text,
        units: text.units.map((unit) => (unit.id === id ? { ...unit, kind } : unit)),
      }));
}

function insertAfter(units: readonly Unit[], after: string | null, unit: Unit): readonly Unit[] {
  const at = after === null ? units.length - 1 : units.findIndex(({ id }) => id === after);
  return units.toSpliced(at + 1, 0, unit);
}

/** One place up in the authentic text; every translation follows its order. */
function liftUnit(texts: readonly Text[], authentic: string, id: string): readonly Text[] {
  const source = texts.find(({ language }) => language === authentic);
  const lifted = lift(source?.units ?? [], id);
  const order = lifted.map((unit) => unit.id);
  return texts.map((text) => ({
    ...text,
    units:
      text === source
        ? lifted
        : text.units.toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id)),
  }));
}

function lift(units: readonly Unit[], id: string): readonly Unit[] {
  const at = units.findIndex((unit) => unit.id === id);
  const unit = units[at];
  return at < 1 || !unit ? units : units.toSpliced(at, 1).toSpliced(at - 1, 0, unit);
}
