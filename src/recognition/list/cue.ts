// Rows that announce signatories, and how surely they do.

import { findAll } from "#lib/find-all.ts";
import type { Row } from "../rows/rows.ts";
import { isLinkOnly, isStrongOnly } from "../rows/row-marks.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { hasKindNoun, isKindLabel } from "../group/kind-label.ts";
import { endsWithColon, isCounted, labelText } from "../group/label-text.ts";
import { headsRefusal } from "../clauses/not-signed.ts";
import { findDate, isDateLine } from "../frame/dates.ts";
import { isOnBehalfAlone } from "../letters/on-behalf-alone.ts";
import { titleOfSenders } from "../letters/senders-in-title.ts";
import { introducesDemands } from "../body/demands.ts";
import { isSalutation } from "../frame/salutation.ts";
import { statusInTitle } from "../state/status.ts";
import { asksForSigners, labelsSigners } from "../vocabulary/label-of-signers.ts";
import { announcesMisspelt } from "../vocabulary/misspelt.ts";
import { organisationWords } from "../words/name-words.ts";
import { headsParticipants } from "../group/participants.ts";
import {
  announcesSignatories,
  asksThemToSign,
  isCounter,
  isOrderNote,
  isPlainlyOfOthers,
  isValediction,
} from "../words/cues.ts";
import { unread } from "./content.ts";
import { pointsToTheEnd } from "../state/points-elsewhere.ts";
import type { Shape } from "./shape.ts";

export type Cue = "announcement" | "valediction";

/** What a row announces, or null. */
export function cueOf(row: Row, shape: Shape): Cue | null {
  if (unread.has(row.kind) || row.kind === "row" || row.text.length > 3000) return null;
  if (isValediction(row.text) || isOnBehalfAlone(row.text)) return "valediction";
  const noted = withoutNote(row.text);
  if ((noted === row.text && isDateLine(row.text)) || isSalutation(row.text)) return null;
  if (statusInTitle(row.text).status !== null) return null;
  if ((tellsHow(row.text) && !asksForSigners(row.text)) || leadsToList(row)) return null;
  const clause = lastClause(noted);
  if (isCounter(row.text) || /全文(?:[，,][^：:]{0,40})?\s*[:：︰]?\s*$/u.test(row.text))
    return null;
  if (ofTheDead.test(fold(clause)) || pointsToTheEnd(row.text)) return null;
  if (namesInOrder(row.text) || headsParticipants(row.text) || isOrderAlone(row.text))
    return "announcement";
  const dated = noted !== row.text && announcesSignatories(noted);
  const set = row.kind === "heading" || isStrongOnly(row);
  const announced =
    dated ||
    announces(row.text, clause) ||
    namesSome(row.text, clause) ||
    // Set as a heading, a label needs no colon: "Also supporting this letter".
    (set && labelsSigners(`${row.text}:`));
  if (!announced && !isMisspelt(row)) return null;
  if (isPlainlyOfOthers(row.text) || asksThemToSign(row.text) || headsRefusal(row.text))
    return null;
  if (/[:：]\s*$/u.test(row.text) && introducesDemands(clause)) return null;
  const words = wordsOf(clause).length;
  if (endsWithColon(row.text)) return words <= 45 ? "announcement" : null;
  if (set) return words <= 16 ? "announcement" : null;
  if (/[,،]\s*$/u.test(row.text)) return words <= 6 ? "announcement" : null;
  if (countsBehind(row.text)) return "announcement";
  if (namesOne(row.text)) return null;
  if (supportsSomebody(row.text)) return null;
  const bare = !shape.prose && words <= 8 && !/[.;?!。]$/u.test(row.text.replace(amongOthers, ""));
  return bare && (row.marker === null || headsPart(row)) ? "announcement" : null;
}

/** A heading or a line with a colon whose one word for those who sign has a slip of the pen in it. */
function isMisspelt(row: Row): boolean {
  const set = row.kind === "heading" || isStrongOnly(row) || endsWithColon(row.text);
  return set && row.text.length <= 60 && announcesMisspelt(fold(row.text));
}

/** "View the signatories" as nothing but a link: they stand on another page. */
function leadsToList(row: Row): boolean {
  return (
    isLinkOnly(row) &&
    /^\P{L}*(?:(?:view|see|show|browse|read|check)(?: all| the)*|alle? (?:unterzeich\p{L}+|unterschrift\p{L}+) (?:an)?sehen|zu den|zur liste|voir|consulter|ver|consultar?|mostra|vedi|leggi|bekijk|zie|lees|se|vis|nayta|katso|vaata|zobacz|zobrazit|zobraz|pogledaj(?:te)?|vidi(?:te)?|pogledat|poglej|видете|види|погледај(?:те)?|посмотреть|смотреть|показать|переглянути|дивитися|виж(?:те)?|δειτε|δες|gor(?:un)?|goster|megtekintes|vezi|shiko|lihat|xem|عرض|شاهد|צפו|查看|一覧を見る|보기)\s/u.test(
      fold(row.text),
    )
  );
}

/** Some words announce signatories before a colon only, or as a question: "Supported by:", "Who signed?". */
function announces(text: string, clause: string): boolean {
  const isAnnounced =
    announcesSignatories(clause) || labelsSigners(text) || titleOfSenders(text) !== null;
  return isAnnounced || (endsWithColon(text) && announcesSignatories(`${clause}:`));
}

/** "Comité de soutien aux gardiens", "Support Group for Pilots": a body whose name says whom it supports, no label. */
function supportsSomebody(text: string): boolean {
  if (/[:：]/u.test(text)) return false;
  const bare = text.replaceAll(/\s*[（(][^（()）]*[)）]/gu, "");
  const behind = /^(?:Soutien|Support|Apoyo|Apoio)\s(\p{Lu}.*)$/su.exec(text)?.[1];
  return (
    supporting.test(fold(text)) ||
    (bare !== "" && bare !== text && !announcesSignatories(bare) && !isCounted(text)) ||
    (behind !== undefined && !hasKindNoun(behind))
  );
}

const bodies =
  "association|collectif|comite|reseau|groupe|union|coordination|mouvement|cercle|amicale|verein|komitee|initiative|gruppe|netzwerk|bundnis|asociacion|colectivo|grupo|red|plataforma|associacao|coletivo|rede|associazione|collettivo|comitato|rete|gruppo|vereniging|stichting|comite|steungroep|forening|foreningen|komite|udruzenje|udruga|odbor|komitet|stowarzyszenie|fundacja|spolek|vybor|комитет|группа|комітет|група|комитет|одбор|удружење|association|group|network|committee|society|fund";
const supporting = new RegExp(
  `^(?:(?:${bodies})\\s(?:[^:,]{0,30}\\s)?(?:de |d'|pour le |di |za |для |)(?:soutiens?|apoyo|apoio|sostegno|suport|podrsku?|podporu?|wsparcia|поддержк\\p{L}+|підтримк\\p{L}+|подршк\\p{L}+|steun|stotte|stod)\\s(?!:)\\S|[^:,]{0,20}\\bsupport (?:group|committee|network|fund|association)\\s(?:for|of)\\s\\S)`,
  "u",
);

/** "How to sign", "署名の手順": a heading over instructions. */
export function tellsHow(text: string): boolean {
  return text.length <= 60 && howTo.test(fold(text));
}

const howTo =
  /^\P{L}*(?:how (?:to|can|do) |(?:wie|comment|hoe|jak|ako|kako|hur|hvordan|miten|kuinka|hogyan|cum|nasil|как|як|како|πως) |como \p{L}+r(?!\p{L})|come \p{L}+re(?!\p{L})|(?:كيف|چگونه|כיצד|איך) |如何|怎)|(?:手順|[步][驟骤]|流程|やり方|방법|절차)\P{L}*$/u;

/** Those who signed earlier letters and have died are remembered, they sign nothing. */
const ofTheDead =
  /已故|亡故|(?<!\p{L})(?:deceased|in memoriam|verstorben\p{L}*|fallecid[oa]s|falecid[oa]s|decede\p{L}*|deceduti|defunti|zmarl\p{L}*|preminul\p{L}*|умерш\p{L}*|покойн\p{L}*|померл\p{L}*|преминул\p{L}*)(?!\p{L})/u;

/** "Signed (12 May 2026):", "Signatories (as of 3 June)": a date in brackets at the end or in front of the colon says only when. */
function withoutNote(text: string): string {
  if (!/[)）]\s*[:：]?$/u.test(text)) return text;
  const [, label = "", note = "", colon = ""] =
    /^(.{2,120}?)\s*[（(]([^（()）]{4,60})[)）]\s*([:：]?)\s*$/su.exec(text) ?? [];
  const dated = label !== "" && findDate(note) !== null;
  const alone = colon !== "" || (!/[,;，、：]|:\s/u.test(label) && announcesSignatories(label));
  return dated && alone ? `${label}${colon}` : text;
}

/** "The appeal was signed by, among others" in the abbreviations that languages have for it. */
const amongOthers =
  /\s(?:m\.\s?in|u\.\s?a|e\.\s?a|o\.\s?a|a\.\s?o|bl\.\s?a|i\.\s?a|pl|mj|mm|т\.\s?ч)\.$/u;

/** "2. Signing organisations", "■ 聯署團體": a part of the document by its mark, with nothing but words for signatories. */
function headsPart(row: Row): boolean {
  const marked = row.ordinal !== null || /^[■▣◆◇□●○◎▲▼★☆※]$/u.test(row.marker ?? "");
  return marked && isKindLabel(labelText(row.text));
}

/** "Signatories (in alphabetical order): 40 groups from ten countries (Norway, Iceland, …)". */
function countsBehind(text: string): boolean {
  const [, label = "", rest = ""] = /^([^:：]{2,40})[:：]\s*(\S.{1,240})$/su.exec(text) ?? [];
  return (
    label !== "" &&
    announcesSignatories(label) &&
    /(?:^|\s)\p{Nd}{1,5}\s?(?:개|명|곳|個|个|名|団体|团体|團體|organi[sz]|groups?\b|associat|asociac|associac|verb[äa]nde|gruppen|udru|stowarz|организац|προσ|οργαν|kuruluş|tổ chức|منظم)/iu.test(
      rest,
    ) &&
    !/[.。]\s*\S/u.test(rest)
  );
}

/** "Called by: Gull Guild" names the one it announces. */
function namesOne(text: string): boolean {
  const one = /^[^:：]{2,40}[:：]\s*(\S.{1,40})$/u.exec(text)?.[1];
  return one !== undefined && organisationWords.test(fold(one)) && !/[(（]/u.test(one);
}

/** "Many have signed. Among them are:" */
function namesSome(text: string, clause: string): boolean {
  return (
    text.length <= 600 &&
    /[:：]\s*$/u.test(text) &&
    some.test(fold(clause)) &&
    announcesSignatories(text)
  );
}

/** "… demand its withdrawal (in alphabetical order):": what has such an order are names. */
function namesInOrder(text: string): boolean {
  const note = /[（(]([^（()）]{5,60})[)）]\s*[:：]\s*$/u.exec(text.slice(-80))?.[1];
  return note !== undefined && isOrderNote(note);
}

/** "(in alphabetical order)" in a line of its own, above the names. */
function isOrderAlone(text: string): boolean {
  return isOrderNote(text) && !/\p{Nd}|updated|formation/iu.test(text);
}

const some =
  /(?<!\p{L})(?:among (?:them|others)|these include|they include|including|darunter|unter ihnen|dazu gehoren|entre ell[oa]s|entre otr[oa]s|incluyen|entre el[ae]s|parmi (?:eux|elles)|dont|notamment|tra (?:loro|cui|questi)|fra (?:loro|cui)|onder (?:hen|andere)|waaronder|blant dem|bland dem|blandt dem|heidan joukossaan|muun muassa|medu njima|izmedu ostalih|wsrod nich|miedzy innymi|mezi nimi|mezi jinymi|medzi nimi|med njimi|koztuk|tobbek kozott|printre|aralarinda|arasinda|antara lain|среди них|в том числе|серед них|сярод іх|siarod ich|зокрема|међу њима|сред тях|αναμεσα τους|μεταξυ αυτων)(?!\p{L})|包括|包含|計有|有：|ومنهم|من بينهم|בהם|ביניהם|از جمله|を含む|다음과 같/u;

/** The text from the last end of a sentence on: a paragraph may end with the announcement. "pr. 4. maj" ends none. */
export function lastClause(text: string): string {
  const bare = text.replace(/[\s.!?。！？:：︰,՝․]+$/u, "");
  const ends = findAll(
    bare,
    /(?<=[\p{L}\p{M}]{2}["”»)]?)(?!(?<=\P{L}\p{Ll}\p{Ll})\.\s\p{Nd})[.!?]\s|[。！？։।۔።។။]/gu,
  );
  const cut = ends.at(-1);
  return bare.slice(cut === undefined ? 0 : cut.index + cut[0].length).trim();
}
