// A statement as Markdown (CommonMark 0.31), for wikis and repositories. Names and texts are escaped: nothing in them
// becomes markup or HTML.

import { languageName } from "#lib/language-tag.ts";
import { translator } from "#locales/translate.ts";
import type {
  ExportSignatory,
  ExportStatement,
  ExportText,
  ExportUnit,
} from "./export-statement.ts";

/** The Markdown of one statement. */
export function formatStatementMarkdown(statement: ExportStatement): string {
  const say = translator("en");
  const { title, proposers, texts, signatories, deadline } = statement;
  const names = proposers.map(({ name, acronym }) =>
    escapeMarkdown(acronym === undefined ? name : `${name} (${acronym})`),
  );
  const blocks = [
    `# ${escapeMarkdown(title ?? say("recognition.export.untitled"))}`,
    say(`recognition.export.state.${statement.state}`),
    ...(names.length > 0
      ? [say("recognition.export.proposed-by", { names: names.join("; ") })]
      : []),
    ...(deadline === null ? [] : [say("recognition.export.open-until", { date: deadline })]),
    ...texts.flatMap((text) => textBlocks(text, texts.length > 1)),
    ...(signatories.length > 0
      ? [`## ${say("recognition.export.signatories")}`, list(signatories)]
      : []),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function textBlocks({ language, title, units }: ExportText, several: boolean): string[] {
  const name = escapeMarkdown(languageName(language));
  const heading = title === null ? name : `${escapeMarkdown(title)} (${name})`;
  return [...(several ? [`## ${heading}`] : []), ...units.map(unitBlock)];
}

function unitBlock({ kind, text }: ExportUnit): string {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029]/u).map(escapeMarkdown);
  if (kind === "heading") return `### ${lines.join(" ")}`;
  if (kind === "item") return `- ${lines.join("\\\n  ")}`;
  return kind === "quote" ? `> ${lines.join("\\\n> ")}` : lines.join("\\\n");
}

/** Organisations, then persons, who are numbered apart: another mark behind the number begins another list. */
function list(signatories: readonly ExportSignatory[]): string {
  const [organisations, persons] = (["organisation", "person"] as const).map((kind) =>
    signatories.filter((one) => one.kind === kind),
  );
  return [...(organisations ?? []), ...(persons ?? [])]
    .map(({ number, kind, name, withdrawnOn, erased }) => {
      const printed =
        erased === "all" ? translator("en")("recognition.export.erased") : escapeMarkdown(name);
      const mark = kind === "person" ? ")" : ".";
      return `${number}${mark} ${withdrawnOn === null ? printed : `~~${printed}~~ (${withdrawnOn})`}`;
    })
    .join("\n");
}

/** Text in which no character is markup: CommonMark lets every ASCII punctuation be escaped. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/gu, " ")
    .trim()
    .replaceAll(/[\\`*_{}[\]<>|~#&$]/gu, "\\$&")
    .replace(/^([+\-=])/u, "\\$1")
    .replace(/^(\d{1,9})([.)])/u, "$1\\$2")
    .replaceAll(/(https?):\/\//giu, "$1\\://")
    .replaceAll(/@/gu, "\\@");
}
