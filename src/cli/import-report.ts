/** What was recognised, for programs (`import --dry-run --json`, a public shape) and for people. */
import { ruleParams } from "#locales/rule-params.ts";
import { isMessageKey, type Translate } from "#locales/translate.ts";
import { isSetAside } from "#operations/import/set-aside.ts";
import type {
  RecognisedSignatory,
  RecognisedStatement,
} from "#recognition/recognised-statement.ts";

export type ImportReport = ReturnType<typeof reportOf>;

export function reportOf(t: Translate, recognised: RecognisedStatement) {
  const { title, language, languages, status, proposers, date, deadline, addressee } = recognised;
  const given = Object.entries({ date, deadline, addressee }).filter(
    ([, value]) => value !== undefined,
  );
  return {
    title,
    language,
    languages,
    status,
    proposers,
    ...(Object.fromEntries(given) as { date?: string; deadline?: string; addressee?: string }),
    claimedSignatories: recognised.claimedSignatories,
    texts: recognised.texts.map((text) => ({
      language: text.language,
      title: text.title,
      units: text.units.map(({ id, kind, text: words, line }) => ({ id, kind, text: words, line })),
    })),
    signatories: recognised.signatories.map((entry) => signatoryOf(t, entry)),
    duplicates: recognised.duplicates.map(({ positions, verdict, rule, params }) => ({
      positions,
      verdict,
      rule,
      reason: sentenceFor(t, `names.rule.${rule}`, ruleParams(rule, params, t.locale), rule),
    })),
    notUnderstood: recognised.notUnderstood.map(({ line, text, reason }) => ({
      line,
      text,
      reason: sentenceFor(t, `recognition.reason.${reason}`, {}, reason),
      ...(isSetAside({ reason }) && { aside: true }),
    })),
    lines: recognised.lines,
    decisions: recognised.facts.map(({ fact, value, line, rule }) => ({
      fact,
      value,
      line,
      rule,
      reason: sentenceFor(t, `recognition.rule.${rule}`, {}, rule),
    })),
    tables: recognised.tables.map(({ line, last, header, columns, stated, listed }) => ({
      line,
      last,
      header,
      columns,
      by: stated ? ("person" as const) : ("content" as const),
      listed,
    })),
    notices: recognised.notices.map((notice) => ({
      notice,
      sentence: sentenceFor(t, `recognition.notice.${notice}`, {}, notice),
    })),
  };
}

const optional = ["acronym", "country", "role", "affiliation", "group"] as const;

/** Fields in the order of the documentation. */
function signatoryOf(t: Translate, entry: RecognisedSignatory) {
  const { position, raw, printed, name, kind } = entry;
  const some = optional.map((part) => [part, entry[part]] as const);
  const given = some.filter(([, value]) => value !== undefined);
  return {
    position,
    raw,
    printed,
    name,
    kind,
    ...(Object.fromEntries(given) as Partial<Record<(typeof optional)[number], string>>),
    line: entry.line,
    rule: entry.rule,
    ...(entry.doubtful && {
      doubt: sentenceFor(t, `recognition.rule.${entry.rule}`, {}, entry.rule),
    }),
  };
}

export function sentenceFor(
  t: Translate,
  key: string,
  params: Readonly<Record<string, string | number>>,
  otherwise: string,
): string {
  return isMessageKey(key) ? t(key, params) : otherwise;
}
