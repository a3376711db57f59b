/** What a statement still lacks, in the order in which a secretary would see to it. */
import type { Proposer, Statement } from "#domain/statement.ts";
import type { Text } from "#domain/text-version.ts";
import type { Html } from "../html.ts";
import type { Look } from "../desk/look.ts";
import { sentence } from "../sentence.ts";
import { languageName } from "#locales/translate.ts";

export type Lack =
  | { readonly lack: "no-proposer" | "no-deadline" | "no-text" }
  | { readonly lack: "no-title" | "not-begun"; readonly language: string }
  | { readonly lack: "lags" | "incomplete"; readonly language: string; readonly count: number };

export interface Inspected {
  readonly statement: Pick<Statement, "state" | "authentic" | "deadline">;
  readonly proposers: readonly Proposer[];
  readonly texts: readonly Text[];
  readonly lagging: ReadonlyMap<string, ReadonlySet<string>>;
}

export function findLacks({ statement, proposers, texts, lagging }: Inspected): readonly Lack[] {
  const lacks: Lack[] = [];
  const source = texts.find(({ language }) => language === statement.authentic);
  const written = source?.units.filter(({ text }) => text.trim() !== "") ?? [];
  if (written.length === 0) lacks.push({ lack: "no-text" });
  if (proposers.length === 0) lacks.push({ lack: "no-proposer" });
  for (const text of texts) lacks.push(...lacksOfText(text, written.length, text === source));
  for (const [language, units] of lagging)
    lacks.push({ lack: "lags", language, count: units.size });
  if (statement.state === "draft" && !statement.deadline) lacks.push({ lack: "no-deadline" });
  return lacks;
}

export function lackSentence({ t }: Look, lack: Lack): Html {
  if (!("language" in lack)) return sentence(t, `desk.lack.${lack.lack}`);
  const language = languageName(lack.language, t.locale);
  if (!("count" in lack)) return sentence(t, `desk.lack.${lack.lack}`, { language });
  return sentence(t, `desk.lack.${lack.lack}`, { language, count: lack.count });
}

function lacksOfText(text: Text, wanted: number, isSource: boolean): readonly Lack[] {
  const { language } = text;
  const written = text.units.filter((unit) => unit.text.trim() !== "").length;
  const lacks: Lack[] = text.title ? [] : [{ lack: "no-title", language }];
  if (isSource || wanted === 0) return lacks;
  if (written === 0) return [{ lack: "not-begun", language }];
  return written < wanted
    ? [...lacks, { lack: "incomplete", language, count: wanted - written }]
    : lacks;
}
