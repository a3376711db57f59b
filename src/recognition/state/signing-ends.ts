// Whether a line says that the signing is over.

import { findDate } from "../frame/dates.ts";
import type { Row } from "../rows/rows.ts";
import { weightOf } from "../language/script.ts";
import { fold } from "../rows/tidy.ts";
import { endedPatterns } from "./signing-over-table.ts";
import { closedPatterns } from "./open-and-closed-table.ts";
import { futureWords, overWords } from "./signing-state-table.ts";
import { stemPattern } from "../words/stems.ts";
import { aboutSigning } from "./signing-goes-on.ts";

const ended = stemPattern([...closedPatterns, ...endedPatterns]);
const over = stemPattern(overWords);
const future = stemPattern(futureWords);

/** Whether a row says so: in a sentence that leaves no doubt, or as a short line about signing with a word for the end. */
export function saysItIsOver(row: Row): boolean {
  const folded = fold(row.text);
  if (ended.test(folded)) return true;
  if (weightOf(folded) > 140 || row.marker !== null || row.kind === "row") return false;
  if (findDate(row.text) !== null && !isDone(folded)) return false;
  return isOver(folded) && (stateLabel.test(folded) || aboutSigning(folded));
}

/** Whether a folded text has a word for what is over. */
export function isOver(folded: string): boolean {
  return over.test(folded) && !future.test(folded);
}

/** "Status:" at the beginning of a folded line. */
export const stateLabel =
  /^[("«*]*(?:status|stand|state|estado|etat|estat|stato|stav|stan|stanje|tila|staat|durum|allapot|statusi|stare|статус|стање|состояние|стан|κατασταση|الحالة|وضعیت|מצב|狀態|状态|状況|상태)\s*[:：]\s*/u;

/** Beside a date, only a word for what has been done tells the end from a deadline: "closed on 3 May". */
function isDone(folded: string): boolean {
  return done.test(folded) && !future.test(folded);
}

const done = stemPattern([
  "(?:closed|ended)(?: on| since)?\\b",
  "(?:geschlossen|beendet|abgelaufen|abgeschlossen)\\b",
  "(?:cerrad|finalizad|concluid|encerrad|tancad|termine|clos|chius|conclus)[oae]+s?\\b",
  "(?:gesloten|beeindigd|afsluttet|avsluttet|avslutad|stangd|lukket|paattyn\\p{L}+|suljet\\p{L}+)\\b",
  "(?:zakonczon|zamkniet|ukoncen|uzavren|zakljucen|zavrsen|zatvoren|inchis|incheiat)\\p{L}*",
  "(?:закрыт|завершен|завершён|окончен|закрит|завершен|затворен|приключен)\\p{L}*",
  "lezarult|kapandi|sona erdi|(?:telah|sudah) ditutup",
  "已|は.{0,12}(?:終了|締め?切)|經",
]);
