/** Several rows of the text or of the list answered at once, by the numbers of the first and the last. */
import { textField } from "../desk/fields.ts";
import { button, type Look } from "../desk/look.ts";
import { attribute } from "../desk/markup.ts";
import { correction } from "../desk-asks/correction-form.ts";
import { entriesAs, unitsAs, type EntriesAs, type UnitsAs } from "../desk-import/correction.ts";
import type { ImportView } from "../desk-import/view.ts";
import { html, nothing, type Html } from "../html.ts";

export function unitsRange(look: Look, view: ImportView): Html {
  return rangeForm(look, view, { rows: "units", count: view.state.units.length, as: unitsAs });
}

export function entriesRange(look: Look, view: ImportView): Html {
  return rangeForm(look, view, {
    rows: "entries",
    count: view.state.entries.length,
    as: entriesAs,
  });
}

interface Range {
  readonly rows: "units" | "entries";
  readonly count: number;
  readonly as: readonly (UnitsAs | EntriesAs)[];
}

function rangeForm(look: Look, view: ImportView, { rows, count, as }: Range): Html {
  const { t } = look;
  if (count < 2) return nothing;
  const typed = view.typed["do"] === rows ? view.typed : undefined;
  const problems = typed ? view.problems : [];
  const field = (name: "from" | "till"): Html =>
    textField(
      look,
      {
        name,
        id: `${rows}-${name}`,
        label: t(`intake.several.${name}`),
        value: typed?.[name] ?? "",
        numeric: true,
      },
      problems,
    );
  const buttons = as.map((value) =>
    button(look, { label: t(`intake.together.${value}`), name: "as", value }),
  );
  const body = html`<p class="s dim">${t(`intake.several.${rows}.hint`, { count })}</p><div class="range">${field("from")}${field("till")}</div><div class="btns">${buttons}</div>`;
  return html`<details class="left-out"${attribute("open", typed && "open")}><summary>${t(`intake.several.${rows}`)}</summary>${correction(look, view, { do: rows }, body)}</details>`;
}
