// Who said or wrote what stands above: "-- Ada Tar" below a paragraph is no item of a list.

import type { BodyUnit } from "../body/body-rows.ts";
import { weightOf } from "../language/script.ts";
import { headOf, looksLikePerson } from "../list/shape.ts";
import { wordsOf } from "../rows/tidy.ts";
import { isMottoWith } from "../title/mottos.ts";

/** The units with such a line as the end of what it stands below. */
export function withAttributions(units: readonly BodyUnit[]): BodyUnit[] {
  const whole: BodyUnit[] = [];
  for (const [at, unit] of units.entries()) {
    const above = whole.at(-1);
    const said =
      above !== undefined &&
      ((isAttribution(unit) && endsSpeech(above) && !isItem(units[at + 1])) ||
        (isPerson(unit) && isInMarks(above)) ||
        isMotto(above, unit, at));
    if (above !== undefined && said)
      whole[whole.length - 1] = {
        ...above,
        kind: isMotto(above, unit, at) ? "quote" : above.kind,
        rows: [...above.rows, ...unit.rows],
        text: `${above.text} – ${unit.text}`,
      };
    else whole.push(unit);
  }
  return whole;
}

function isAttribution({ text, rows, ...unit }: BodyUnit): boolean {
  return (
    unit.kind === "item" &&
    /^(?:--|[—–―-])$/u.test(rows[0]?.marker ?? "") &&
    weightOf(text) <= 60 &&
    wordsOf(text).length <= 8 &&
    !/[.!?;:]$/u.test(text)
  );
}

/** "Ada Tar, head of the Harbour League" below what she says between quotation marks. */
function isPerson({ text, rows, kind }: BodyUnit): boolean {
  const head = headOf(text);
  return (
    kind === "paragraph" &&
    rows[0]?.marker === null &&
    text.length <= 120 &&
    looksLikePerson(head) &&
    /^\s?[,(（–—-]/u.test(text.slice(head.length)) &&
    !/[.!?;:]$/u.test(text)
  );
}

/** On top of the text somebody else's words, and below them the name. */
function isMotto({ text }: BodyUnit, { rows: [row] }: BodyUnit, at: number): boolean {
  return at === 1 && row !== undefined && isMottoWith(text, row);
}

function isInMarks({ text }: BodyUnit): boolean {
  return /^["“„«「'‘].*["”“»」'’]$/su.test(text) && text.length >= 40;
}

function endsSpeech({ kind, text }: BodyUnit): boolean {
  return (kind === "paragraph" || kind === "quote") && /[.!?…”"»。！？」]$/u.test(text);
}

function isItem(unit: BodyUnit | undefined): boolean {
  return unit?.kind === "item";
}
