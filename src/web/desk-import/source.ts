/** The source, line by line, each with what became of it. */
import { html, type Html } from "../html.ts";
import type { Look } from "../desk/look.ts";
import { attribute, sayIfKnown } from "../desk/markup.ts";
import type { LineUse, UsedLine } from "./source-use.ts";
import type { ImportView } from "./view.ts";

/** A page holds this many lines; beyond it the list and the questions still quote their lines. */
const mostLines = 3000;

export function sourceSection(look: Look, view: ImportView): Html {
  const { t } = look;
  const shown = view.lines.slice(0, mostLines);
  const more =
    view.lines.length > mostLines
      ? html`<p class="empty">${t("desk.import.source.more", { count: view.lines.length - mostLines })}</p>`
      : "";
  const rows = shown.map(
    (line, index) => html`${gap(shown[index - 1], line)}${lineRow(look, line)}`,
  );
  return html`<section class="left sheet" aria-labelledby="so"><div class="phead"><h2 id="so">${t("desk.import.source")}</h2><span class="dim">${t("desk.import.source.lines", { file: view.file, count: view.lines.length })}</span></div>
<ol class="lines" tabindex="0" aria-label="${t("desk.import.source.label")}">${rows}</ol>${more}</section>`;
}

/** Empty lines of the source, drawn thin. */
function gap(before: UsedLine | undefined, line: UsedLine): Html | null {
  return before && line.number - before.number > 1
    ? html`<li class="blank" aria-hidden="true"></li>`
    : null;
}

function lineRow(look: Look, line: UsedLine): Html {
  const { use } = line;
  const state = use?.use === "lost" ? "lost" : line.asked.length > 0 ? "asked" : null;
  const language = use?.use === "unit" ? use.language : null;
  const pins = line.asked.map((number) => html`<span class="pin">${number}</span> `);
  return html`<li id="l${line.number}"${attribute("class", state)}><span class="ln">${line.number}</span><span class="tx" dir="auto"${attribute("lang", language)}>${line.text}</span><span class="to">${use ? html`<a href="#${target(line, use)}">${pins}${useWords(look, use)}</a>` : pins}</span></li>`;
}

function target(line: UsedLine, use: LineUse): string {
  const [asked] = line.asked;
  if (asked !== undefined) return `q-${asked}`;
  if (use.use === "unit") return use.id;
  if (use.use === "entry" || use.use === "repeat") return `r-${use.key}`;
  return use.use === "lost" ? `q-${use.letter}` : "fa";
}

function useWords({ t }: Look, use: LineUse): Html {
  switch (use.use) {
    case "unit":
      return html`${use.language} ${use.number}`;
    case "entry":
      return html`${t("desk.import.use.entry", { number: use.position })}`;
    case "repeat":
      return html`${t("desk.import.use.repeat", { number: use.position })}`;
    case "lost":
      return html`<span class="pin no">${use.letter}</span> ${t("desk.import.use.lost")}`;
    case "left-out":
      return html`${t("desk.import.use.left-out")}`;
    case "fact":
      return sayIfKnown(t, `desk.import.use.${use.fact}`, {}, use.fact);
  }
}
