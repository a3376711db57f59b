// A statement as one HTML page that stands alone: no script, no style sheet from elsewhere, everything escaped, every
// text marked with its language and direction.

import { directionOf, languageName } from "#lib/language-tag.ts";
import { localeForLanguage, translator } from "#locales/translate.ts";
import type {
  ExportProposer,
  ExportSignatory,
  ExportStatement,
  ExportText,
  ExportUnit,
} from "./export-statement.ts";

/** The HTML page of one statement. */
export function formatStatementHtml(statement: ExportStatement): string {
  const say = translator(localeForLanguage(statement.authentic));
  const title = escapeHtml(statement.title ?? say("recognition.export.untitled"));
  const { proposers, deadline, signatories } = statement;
  const body = [
    `<h1${languageOf(statement.authentic)}>${title}</h1>`,
    `<p>${escapeHtml(say(`recognition.export.state.${statement.state}`))}</p>`,
    ...(proposers.length > 0
      ? [
          `<p>${escapeHtml(say("recognition.export.proposed-by", { names: proposers.map(named).join("; ") }))}</p>`,
        ]
      : []),
    ...(deadline === null
      ? []
      : [`<p>${escapeHtml(say("recognition.export.open-until", { date: deadline }))}</p>`]),
    ...statement.texts.map(section),
    ...(signatories.length > 0
      ? [
          `<h2>${escapeHtml(say("recognition.export.signatories"))}</h2>`,
          ...["organisation", "person"].map((kind) =>
            list(signatories.filter((one) => one.kind === kind)),
          ),
        ]
      : []),
  ];
  return `<!DOCTYPE html>
<html${languageOf(say.locale)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
</head>
<body>
${body.join("\n")}
</body>
</html>
`;
}

function named({ name, acronym }: ExportProposer): string {
  return acronym === undefined ? name : `${name} (${acronym})`;
}

function languageOf(tag: string): string {
  return ` lang="${escapeHtml(tag)}" dir="${directionOf(tag)}"`;
}

function section({ language, title, units }: ExportText): string {
  const heading = escapeHtml(title ?? languageName(language));
  return [
    `<section${languageOf(language)}>`,
    `<h2>${heading}</h2>`,
    ...unitBlocks(units),
    "</section>",
  ].join("\n");
}

function unitBlocks(units: readonly ExportUnit[]): string[] {
  return units.map(({ kind, text }, index) => {
    if (kind !== "item") return `<${elements[kind]}>${lines(text)}</${elements[kind]}>`;
    const opens = units[index - 1]?.kind === "item" ? "" : "<ul>\n";
    const closes = units[index + 1]?.kind === "item" ? "" : "\n</ul>";
    return `${opens}<li>${lines(text)}</li>${closes}`;
  });
}

const elements = { heading: "h3", paragraph: "p", quote: "blockquote" } as const;

function lines(text: string): string {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/u)
    .map(escapeHtml)
    .join("<br>");
}

/** Organisations and persons are numbered apart, so each has a list of its own. */
function list(signatories: readonly ExportSignatory[]): string {
  const items = signatories.map(({ number, name, withdrawnOn, erased }) => {
    const words = erased === "all" ? translator("en")("recognition.export.erased") : name;
    const printed = `<bdi>${escapeHtml(words)}</bdi>`;
    const shown = withdrawnOn === null ? printed : `<s>${printed}</s> (${escapeHtml(withdrawnOn)})`;
    return `<li value="${number}">${shown}</li>`;
  });
  return items.length === 0 ? "" : ["<ol>", ...items, "</ol>"].join("\n");
}

function escapeHtml(text: string): string {
  return text.replaceAll(
    /[&<>"'\u0000-\u0008\u000b-\u001f\u007f]/gu,
    (character) => entities[character] ?? "",
  );
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
