// Lines that may announce signatories where nothing else in the document does: the organisers of a call, those in whose
// name it speaks, a list of organisations. The names below must show by themselves what they are.

import { isStrongOnly } from "../rows/row-marks.ts";
import type { Row } from "../rows/rows.ts";
import { fold, wordsOf } from "../rows/tidy.ts";
import { hasKindNoun, isKindLabel } from "../group/kind-label.ts";
import { isCounted, labelText } from "../group/label-text.ts";
import {
  behalfLeads,
  carrierLabels,
  followWords,
  organiserLabels,
  otherRolls,
  rollNouns,
  sortLabels,
  stanceWords,
} from "./roll-table.ts";
import { leadsToSpeakers } from "./speakers-lead.ts";
import { mayLabelSigners } from "../vocabulary/label-of-signers.ts";
import { stemPattern } from "../words/stems.ts";
import { namesStatement } from "../frame/announcement.ts";
import { lastClause } from "../list/cue.ts";

const organisers = new RegExp(
  `^(?:(?:the|die|les|los|las|gli|os|as) )?(?:${[...organiserLabels, ...carrierLabels].join("|")})$`,
  "u",
);
const sorts = new RegExp(`^(?:${sortLabels.join("|")})$`, "u");
const behalf = new RegExp(`^(?:${behalfLeads.join("|")})`, "u");
const behalfAlone = new RegExp(`^(?:${behalfLeads.join("|")})$`, "u");
const nouns = stemPattern(rollNouns);
const follows = stemPattern(followWords);
const stances = stemPattern(stanceWords);
const others = stemPattern(otherRolls);

/** Whether a row may announce signatories: a heading, or a line or sentence that ends with a colon. */
export function mayAnnounce(row: Row): boolean {
  if (countOf(row.text) !== null && row.kind !== "row") return true;
  if (isCountedLabel(row)) return true;
  const colon = /[:：︰]\s*$/u.test(row.text);
  if (row.kind === "row" || row.marker !== null || row.text.length > 1500) return false;
  const clause = lastClause(row.text);
  if (!colon && row.kind !== "heading" && !isStrongOnly(row))
    return isLabel(row.text) && !sponsoring.test(fold(row.text));
  if (isSortLabel(clause)) return true;
  return isLabel(clause) || mayLabelSigners(row.text) || (colon && isRoll(clause));
}

/** Whoever pays for something stands below such a word as well. */
const sponsoring = /sponsor|協賛|後援|후원|patroc|parrain|gonner|forder/u;

/** "■ Hosts: (12 groups)": a label of organisers that says how many follow, behind a drawn mark or without one. */
function isCountedLabel({ kind, marker, text }: Row): boolean {
  const alone = kind !== "row" && (marker === null || /^[■▣◆◇□●○◎▲▼★☆※]$/u.test(marker));
  return alone && isCounted(text) && isLabel(labelText(text));
}

/** "Declaration of the following organisations:", "from these groups:": who speaks, in a line that ends with a colon. */
export function namesWhoSpeaks(row: Row): boolean {
  if (isCountedLabel(row) || leadsToSpeakers(row)) return true;
  const folded = fold(row.text);
  return (
    isFollowing(row) && (by.test(fold(row.text)) || namesStatement(row.text) || from.test(folded))
  );
}

/** "They are the following organisations:", "The following groups:" and no word of what these do. */
export function isFollowing(row: Row): boolean {
  const clause = lastClause(row.text);
  const folded = fold(clause);
  return (
    /[:：︰]\s*$/u.test(row.text) &&
    row.kind !== "row" &&
    row.marker === null &&
    wordsOf(clause).length <= 14 &&
    hasKindNoun(clause) &&
    follows.test(folded) &&
    !others.test(folded) &&
    (copula.test(folded) ||
      by.test(folded) ||
      wordsOf(clause).length <= 4 ||
      namesStatement(clause) ||
      from.test(folded))
  );
}

/** Whether a line says by whom the text was written, submitted, published. */
export function saysBy(row: Row): boolean {
  return by.test(fold(row.text));
}

/** Whether a text says that somebody demands, condemns, supports. */
export function takesStance(text: string): boolean {
  return stances.test(fold(text));
}

const copula =
  /^(?:(?:these|they|those) (?:are|were)|(?:das|es|dies) (?:sind|waren)|ce sont|il s'agit|son|se trata|sao|trata-se|sono|si tratta|(?:dit|het) zijn|det (?:ar|er)|ne ovat|need on|to (?:su|sou|sa|so)|sa to|jsou to|su to|ovo su|ezek|bunlar|sunlar|acestea sunt|keto jane|adalah|это|це|това са|тоа се|(?:то|ово) су|(?:αυτες )?ειναι)(?!\p{L})|^(?:و?هي|הם|הן)/u;

/** Who has done what is said: "submitted by the following groups". */
const by =
  /(?<!\p{L})(?:(?:submitted|presented|written|drafted|prepared|released|published|made|backed|issued|sent|delivered|adopted|initiated|coordinated) by|(?:verfasst|vorgelegt|eingereicht|veroffentlicht|herausgegeben|beschlossen|abgegeben) von|(?:presente|redige|publie|adopte|remis|envoye|porte)e?s? par|(?:presentad|redactad|publicad|adoptad|enviad|elaborad|apresentad|redigid|elaborad|adotad|presentat|redactat)[ao]?s? p[oe]r|(?:presentat|redatt|pubblicat|adottat|inviat|scritt)[aoie] da|(?:opgesteld|ingediend|verstuurd|uitgegeven) door|(?:forfattad|inlamnad|framlagd|utfardat|skrevet|utarbeidet|fremlagt|afgivet) a[vf]|(?:opracowan|zlozon|przygotowan|wydan)[eyai] przez|(?:uputil|potpisal|podnel|izdal|pripravil|oddal|predlozil|predlozil|vydal)[aeio]|(?:внесено|подготовлено|представлено|опубликовано|подано|підготовлено|внесена|подадена|изготвена)(?: от| від)?|(?:συνταχθηκε|υποβληθηκε|εκδοθηκε) απο)(?!\p{L})/u;

const from =
  /^(?:from|by|of|von|der|de|des|du|das|dos|del|di|delle|dei|van|fra|fran|av|af|od|ze?|от|від|од|απο|των|dari|cua) |^(?:من|מאת|از|由)/u;

/** The number in brackets behind a word for a sort of signatories: "Organisations (9)"; or null. */
export function countOf(text: string): number | null {
  const [, label = "", count = ""] =
    /^(.{3,60}?)\s*[（(](\p{Nd}{1,6})[)）]\s*[:：]?$/u.exec(text) ?? [];
  if (count !== "") return Number(count) >= 3 && isKindLabel(label) ? Number(count) : null;
  return countOfJoined(text);
}

/** "We thank the following 22 organisations that have joined:" says how many follow; or null. */
function countOfJoined(text: string): number | null {
  if (!/[:：]\s*$/u.test(text)) return null;
  const clause = lastClause(text);
  const folded = fold(clause);
  const [count, second] = folded.match(/(?<![\p{N}.,])\p{Nd}{1,4}(?![\p{N}.,%])/gu) ?? [];
  const joined = follows.test(folded) && joins.test(folded) && !others.test(folded);
  return joined &&
    second === undefined &&
    Number(count) >= 3 &&
    (hasKindNoun(clause) || organisations.test(folded))
    ? Number(count)
    : null;
}

/** In any case, behind the number. */
const organisations =
  /\p{Nd}\s?(?:\p{L}+ ){0,2}(?:organi[sz]a[ct]\p{L}+|организац\p{L}*|організац\p{L}*|udru[gz]\p{L}+|удруж\p{L}+|orgut\p{L}*|dernek\p{L}*|szervezet\p{L}*|jarjesto\p{L}*|οργανωσ\p{L}+|to chuc|nhom|個團體|个团体)/u;

/** What those have done who carry a call with others. */
const joins =
  /(?<!\p{L})(?:join|spoke (?:up|out)|spoken (?:up|out)|speak(?:ing)? (?:up|out)|rais(?:e|ed|ing) (?:its|their) voice|stimme erhoben|erheben|zu wort gemeldet|eleve la voix|elevent la voix|alzado la voz|alzan la voz|alcado la veu|levantaram a voz|erguem a voz|alzato la voce|alzano la voce|laten (?:horen|weten)|hojt (?:sin|sina) rost|lofte(?:t|r) stemmen|zabral[yi] glos|zabieraj|ozval[yi]? se|ozvali|oglasil|digl[ie] (?:su )?glas|подняли голос|высказал|піднял\p{L}+ голос|висловил|огласил|дигли глас|ses (?:cikar|veren|yukselt)|felemelt\p{L}+ (?:a )?(?:szav|hang)|ridicat vocea|ngriten zerin|bersuara|menyuarakan|len tieng|took part|taken part|participat|support|endors|back(?:ed|ing)|sign|beteilig|angeschlossen|unterstutz|mitgemacht|unterzeichn|rejoint|particip|soutenu|soutiennent|sign|sumado|adherid|apoya|participa|aderi|apoia|juntaram|partecipa|sostenut|sostengono|aangesloten|ondersteun|deelgenomen|anslutit|deltagit|stott|sluttet|deltatt|tilsluttet|liitty|osallistu|tukeneet|liitun|pievienoj|prisijung|dolacz|poparl|wzie[lł]|pripojil|zapojil|podporil|pridruzil|podrzal|sudjeloval|ucestvoval|присоедини|поддержа|участвова|приєдна|підтрима|взяли участь|придружи|подржа|учествова|подкрепи|συμμετε|στηριξ|υπογραψ|katil|destekle|csatlakoz|tamogat|alatur|sustin|bashkua|bergabung|mendukung|ikut serta|tham gia|ung ho|wamejiunga)|شارك|انضم|دعم|وقع|הצטרפ|תמכו|پیوست|حمایت کر|參與|参与|加入|支持|聯署|联署|賛同|参加|참여|동참|연대/u;

/** Whether the words before a colon are the label of organisers. */
export function isLabel(text: string): boolean {
  if (text.length > 60) return false;
  const folded = fold(text).replace(/[\s:：︰*]+$/u, "");
  return organisers.test(folded) || behalfAlone.test(folded) || mayLabelSigners(folded);
}

/** "Organisations": a word for a sort of bodies and no more. */
export function isSortLabel(text: string): boolean {
  return text.length <= 40 && sorts.test(fold(text).replace(/[\s:：︰*]+$/u, ""));
}

function isRoll(clause: string): boolean {
  const folded = fold(clause);
  if (wordsOf(clause).length > 30 || others.test(folded)) return false;
  if (behalf.test(folded)) return true;
  if (!hasKindNoun(clause)) return false;
  return nouns.test(folded) || (follows.test(folded) && stances.test(folded));
}
