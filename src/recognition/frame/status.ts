// Whether a statement is still open: a word in brackets after the title, or a sentence that says so.

import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import type { StatementStatus } from "../recognised-statement.ts";
import { unread } from "../list/content.ts";
import { stemPattern } from "../words/stems.ts";
import { closedPatterns, openPatterns } from "../words/status-table.ts";
import { announcesSignatories } from "../words/cues.ts";
import { findDate } from "./dates.ts";
import { invitesToSign } from "./invitation.ts";

export interface TitleStatus {
  readonly title: string;
  readonly status: StatementStatus | null;
}

/** A title without the state in brackets behind it, and the state. */
export function statusInTitle(text: string): TitleStatus {
  const found = /^(.*\S)\s*[[(（]\s*([^()[\]（）]{3,40}?)\s*[\])）]\s*$/u.exec(text);
  const status = found === null ? null : statusWord(found[2] ?? "");
  return status === null ? { title: text, status: null } : { title: found?.[1] ?? text, status };
}

function statusWord(word: string): StatementStatus | null {
  const folded = fold(word);
  if (signing.test(folded)) return "signing";
  if (closed.test(folded)) return "closed";
  if (draft.test(folded)) return "draft";
  if (isNoun(folded) && over.test(folded)) return "closed";
  return isNoun(folded) && goesOn.test(folded) ? "signing" : null;
}

/** A few words about signing, whatever the language: "signing in progress", "потписивање у току". */
function isNoun(folded: string): boolean {
  return (
    folded.split(" ").length <= 6 &&
    (announcesSignatories(folded) || aboutList.test(folded)) &&
    !/\d/u.test(folded)
  );
}

/** Words that say that something has ended. */
const over =
  /(?<!\p{L})(?:closed|ended|finished|final version|complete\b|gesloten|niet meer|geschlossen|beendet|abgeschlossen|nicht mehr|cerrad[oa]s?|finalizad[oa]s?|concluid[oa]s?|encerrad[oa]s?|tancad[ae]s?|close?s?\b|termine[es]*|chius[aeo]|conclus[aeo]|afsluttet|avsluttet|avslutad|stangd|lukket|paattyny|zakonczon\p{L}+|zamkniet\p{L}+|ukoncen\p{L}*|uzavren\p{L}*|zaklju?cen\p{L}*|zavrsen\p{L}*|zatvoren\p{L}*|lezart\p{L}*|lezarul\p{L}*|kapandi|kapali|sona erdi|inchis\p{L}*|incheiat\p{L}*|mbyllur|ditutup|закрыт\p{L}*|заверш\p{L}+|законч\p{L}+|закрит\p{L}*|затворен\p{L}*|приключ\p{L}+|заврш\p{L}+|κλειστ\p{L}+|εληξε|ολοκληρ\p{L}+)(?!\p{L})|مغلق|انتهى|بسته شد|נסגר|截止|結束|结束|完結|終了|마감|종료/u;

const goesOn =
  /(?:progress|proces|ongoing|open|under way|lauft|laufend|offen|en cours|ouvert|en curso|abiert|em curso|abert|in corso|apert|en curs|obert|lopend|open|pagar|pagaende|i gang|kaynnissa|w toku|trwa|otwart|probiha|prebieha|otevren|otvoren|u toku|u tijeku|v teku|поточн|идет|идёт|продолжа|триває|у току|во тек|тече|в ход|отворен|открыт|відкрит|σε εξελιξη|devam|folyamatban|ne vazhdim|in curs|berlangsung|进行中|進行中|受付中|진행)|^(?:signing|signature|potpisivanje|потписивање|подписание|підписання|podpisovani\p{L}*|podpisywanie|firmas?|imza)$/u;

const signing =
  /^(?:signing|open(?: for (?:signatures?|signing|endorsement))?|sign|in signing|signatures? open|abiert[oa]|abert[oa]|ouvert[e]?|offen|aperto|potpisivanje|otvoren[oa]?|podpisovani|otwart[aey]|подписание|открыто|потписивање|відкрито|聯署中|联署中|簽署中)$/u;
const closed =
  /^(?:closed|final|final version|endgultige fassung|version (?:finale|final|definitiva)|ended|cerrad[oa]|encerrad[oa]|clos[e]?|geschlossen|chiuso|zatvoreno|zamkniete|закрыто|затворено|закрито|已截止|截止)$/u;
const draft =
  /^(?:draft|proposal|proposed text|entwurf|borrador|rascunho|projet|bozza|nacrt|projekt|проект|нацрт|草案|草稿)$/u;

export interface FoundStatus {
  readonly status: StatementStatus;
  readonly row: Row;
  readonly rule: string;
}

/** What the sentences of a document say; a closed list goes before an invitation that was left standing. */
export function statusInRows(rows: readonly Row[]): FoundStatus | null {
  const read = rows.filter(
    (row) =>
      !unread.has(row.kind) &&
      row.block.region !== "comments" &&
      row.block.region !== "navigation" &&
      row.text.length <= 4000,
  );
  const said = (pattern: RegExp): Row | undefined =>
    read.find((row) => pattern.test(fold(row.text)));
  const ended = said(closedSentence) ?? read.find(saysItIsOver);
  if (ended !== undefined) return { status: "closed", row: ended, rule: "status.closed-sentence" };
  const open =
    said(openSentence) ??
    read.find((row) => invitesToSign(row)) ??
    read.find(saysItGoesOn) ??
    read.find(countsOn);
  return open === undefined ? null : { status: "signing", row: open, rule: "status.invitation" };
}

/** A short line about signing, or a line that names the state, with a word for the end. */
function saysItIsOver(row: Row): boolean {
  const folded = fold(row.text);
  const short = folded.length <= 110 && row.marker === null && row.kind !== "row";
  if (findDate(row.text) !== null && !/(?:已|は|經)/u.test(row.text)) return false;
  return short && over.test(folded) && (stateLabel.test(folded) || aboutList.test(folded));
}

const stateLabel =
  /^[("«*]*(?:status|stand|state|estado|etat|stato|stav|stan|stanje|статус|стање)\s*[:：]/u;
const aboutList =
  /(?<!\p{L})(?:sign(?:ing|atures?|-ons?)|signature collection|underteken(?:en|ing)|unterzeichnung|unterschriften(?:sammlung)?|zeichnung|firmas|adhesiones|recogida de firmas|assinaturas|adesoes|signatures|firme|adesioni|raccolta firme|underskrift\p{L}*|allekirjoit\p{L}+|zbi(?:or|erani)\p{L}* podpisow|podpisywani\p{L}*|podpis\p{L}*|potpisivanj\p{L}*|prikupljanj\p{L}*|потписивање\p{L}*|alairas\p{L}*|imza\p{L}*|semnatur\p{L}*|сбор подписей|подписание|збір підписів|потписивањ\p{L}*|събиране\p{L}*|υπογραφ\p{L}+)(?!\p{L})|聯署|联署|署名|簽名|서명|التوقيع|امضا/u;

/** A heading of names that are still being added to: "Signatories so far". */
function countsOn(row: Row): boolean {
  const folded = fold(row.text);
  return folded.length <= 110 && soFar.test(folded) && announcesSignatories(folded);
}

const soFar =
  /(?<!\p{L})(?:so far|to date|as of|updated|list is growing|bisher(?:ige)?|bislang|stand\b|jusqu'ici|a ce jour|hasta (?:ahora|el momento|la fecha)|siguen (?:las )?firmas|ate (?:agora|o momento)|finora|tot nu toe|tot dusver|hittills|hidtil|hittil|tahan mennessa|dotychczas|dosud|doteraz|doslej|do ?sada?|do danas|eddig|pana acum|deri tani|simdiye kadar|sampai saat ini|sementara|на данный момент|на сегодня|пока|наразі|на сьогодні|досега|до сега|до ?сада|до данас|μεχρι στιγμης|εως τωρα)(?!\p{L})|حتى الآن|تا امروز|تا ?کنون|עד כה|迄今|至今|目前|現時|现时|持續更新|持续更新|陸續|現在|지금까지|현재/u;

/** A short line such as "Collection of signatures in progress". */
function saysItGoesOn(row: Row): boolean {
  const folded = fold(row.text).replace(/[.!]$/u, "");
  return folded.length <= 60 && isNoun(folded) && goesOn.test(folded) && folded.includes(" ");
}

const openSentence = stemPattern(openPatterns);
const closedSentence = stemPattern(closedPatterns);
