// Names over several rows, where small words show that the second row goes on from the first.

import { joinedRows } from "../blocks/joined-rows.ts";
import type { CollectedRow } from "../collect/collected.ts";
import { joinsLastTwo } from "../lines/last-two.ts";
import { shapeOf } from "./shape.ts";

/** The rows with those joined that a small word parts: one that goes on from the line above, or leads to the next. */
export function withContinuations(rows: readonly CollectedRow[]): CollectedRow[] {
  const isOpen = ({ marker, text }: CollectedRow["row"]): boolean =>
    (marker === null && joining.test(text)) || leading.test(text);
  if (rows.filter(({ row }) => isOpen(row)).length > 0.2 * rows.length) return [...rows];
  const joined = joinsLastTwo(rows.map(({ row }) => row.text));
  const whole: CollectedRow[] = [];
  for (const [at, collected] of rows.entries()) {
    const last = whole.at(-1);
    const { row } = collected;
    if (last !== undefined && !(joined && at === rows.length - 1) && goesOnFrom(last.row, row))
      whole[whole.length - 1] = joinedRows([last, collected]);
    else whole.push(collected);
  }
  return whole;
}

/** Words that no name of a person or an organisation begins with. */
const joining =
  /^(?:do|dos|da|das|del|della|delle|dello|degli|du|and|or|of|for|und|oder|für|et|ou|pour|para|por|per|oraz|dla|và|та|для|на|και|ve|için|és|dhe|și) /u;

/** Words that may begin the family name of a person, but no organisation's name. */
const joiningBodies = /^(?:de (?:la|las|los)|des|der|zur|zum|van (?:de|het)|av|för|voor) /u;

/** Words that no name ends with: what they lead to stands in the next line. */
const leading =
  /(?<=\p{L}{2})\s(?:der|die|das|des|dem|den|und|für|in|im|mit|von|vom|zur|zum|of|the|for|with|and|aux|con|de|del|du|des|la|les|et|pour|da|do|dos|das|di|della|dei|degli|per|van|het|voor|och|för|til|και|του|της|για)$/u;

/** A line that a small word opens or leaves open, without a list mark in front of its second half. */
function goesOnFrom(last: CollectedRow["row"], row: CollectedRow["row"]): boolean {
  if (row.ordinal !== null || row.kind !== last.kind) return false;
  if (leading.test(last.text)) return row.marker === last.marker || row.marker === null;
  if (row.marker !== null || last.at !== row.at) return false;
  return (
    joining.test(row.text) ||
    (joiningBodies.test(row.text) && shapeOf(last.text).organisation && !shapeOf(last.text).person)
  );
}
