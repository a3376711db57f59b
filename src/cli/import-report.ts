/** What was recognised, for programs (`import --dry-run --json`, a public shape) and for people. */
import { isMessageKey, languageName, type Translate } from "#locales/translate.ts";
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
      units: text.units.map(({ id, kind, text: words }) => ({ id, kind, text: words })),
    })),
    signatories: recognised.signatories.map(signatoryOf),
    duplicates: recognised.duplicates.map(({ positions, verdict, rule, params }) => ({
      positions,
      verdict,
      rule,
      reason: sentenceFor(t, `names.rule.${rule}`, params, rule),
    })),
    notUnderstood: recognised.notUnderstood.map(({ line, text, reason }) => ({
      line,
      text,
      reason: sentenceFor(t, `recognition.reason.${reason}`, {}, reason),
    })),
    lines: recognised.lines,
  };
}

/** Fields in the order of the documentation; what only the desk needs is left out. */
function signatoryOf(entry: RecognisedSignatory) {
  const { position, raw, printed, name, kind, acronym, country, role, affiliation, group } = entry;
  const some = Object.entries({ acronym, country, role, affiliation, group });
  const given = some.filter(([, value]) => value !== undefined);
  return {
    position,
    raw,
    printed,
    name,
    kind,
    ...(Object.fromEntries(given) as Record<string, string>),
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

export function formatReport(t: Translate, report: ImportReport): string {
  const { lines } = report;
  const head = [
    t("cli.report.title", { title: report.title ?? t("cli.report.none") }),
    t("cli.report.state", { state: report.status ?? t("cli.report.not-said") }),
    t("cli.report.proposers", {
      count: report.proposers.length,
      names: report.proposers.map(({ name }) => name).join("; "),
    }),
    ...report.texts.map((text) => formatText(t, text)),
    t("cli.report.signatories", { count: report.signatories.length }),
  ];
  const duplicates = report.duplicates.map(({ positions: [one, other], verdict, reason }) =>
    t("cli.report.duplicate", { one, other, verdict: t(`names.verdict.${verdict}`), reason }),
  );
  const unknown = report.notUnderstood.map(({ line, text, reason }) =>
    t("cli.report.not-understood", { line, text: text.slice(0, 100), reason }),
  );
  return [...head, ...duplicates, ...unknown, t("cli.report.lines", lines)].join("\n");
}

function formatText(t: Translate, text: ImportReport["texts"][number]): string {
  return t("cli.report.text", {
    language: languageName(text.language, t.locale),
    tag: text.language,
    units: text.units.length,
    title: text.title ?? t("cli.report.none"),
  });
}
