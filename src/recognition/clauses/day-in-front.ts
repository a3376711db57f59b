// A day in front of the first name of a sentence: "On Monday, A and B …", "U ponedeljak su A i B …"; or of a list in a
// line, which is dated where others have the day above it: "3 May 2027 Tern Trust, Gull Guild, …".

import { findDate } from "../frame/dates.ts";

/** The text without it. */
export function withoutDayInFront(text: string): string {
  return text.replace(also, "").replace(day, "");
}

/** "Also": an adverb of the sentence, in front of a name or what it is called. */
const also =
  /^(?:Also|Auch|Ook|Även|Också|Også|Myös|También|Anche|Também|Également|Aussi|Také|Tiež|Tudi|Takođe|Također|Takodje|Również|Także|Такође|Также|Також|Също|Επίσης|Ayrıca)\s+(?=(?:\p{Ll}+\s){0,3}["“„«]?\p{Lu})/u;

const days = [
  "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday",
  "(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend",
  "(?:lun|mar|mercre|jeu|vendre|same)di|dimanche",
  "lunes|martes|miércoles|jueves|viernes|sábado|domingo",
  "(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo",
  "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica",
  "(?:maan|dins|woens|donder|vrij|zater|zon)dag",
  "(?:mån|tis|ons|tors|fre|lör|sön)dags?|(?:man|tirs|ons|tors|fre|lør|søn)dag",
  "(?:maanan|tiis|keskiviikko|tors|perjan|lauan|sunnun)tai(?:na)?|keskiviikkona|torstaina",
  "poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę",
  "pondělí|úterý|středu|čtvrtek|pátek|sobotu|neděli|pondelok|utorok|stredu|štvrtok|piatok|nedeľu",
  "ponedelja?k|ponedjeljak|utorak|torek|sredo|sredu|srijedu|četvrtak|četrtek|petak|petek|subotu|soboto|nedelju|nedjelju|nedeljo",
  "понедељак|уторак|среду|четвртак|петак|суботу|недељу|понеделник|вторник|вторник|сряда|среда|четвъртък|четврток|петък|петок|събота|сабота|неделя|недела",
  "понедельник|вторник|среду|четверг|пятницу|субботу|воскресенье|понеділок|вівторок|середу|п['’]ятницю|неділю",
  "Δευτέρα|Τρίτη|Τετάρτη|Πέμπτη|Παρασκευή|Σάββατο|Κυριακή",
  "Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi|Pazar",
  "hétfőn|kedden|szerdán|csütörtökön|pénteken|szombaton|vasárnap",
  "luni|marți|miercuri|joi|vineri|sâmbătă|duminică",
  "Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu",
];
const day = new RegExp(
  `^(?:(?:On|Last|This|Am|Le|Ce|El|Este|Em|Na|No|Nesta|Op|På|I|W|We|V|Ve|U|В|Во|У|Στις|Τη|Την|Το|Pada|Hari)\\s)?(?:${days.join("|")})(?:\\s(?:su|so|jsou|су|се|günü|\\([^)]{1,20}\\)))?(?:,\\s+|\\s+(?=(?:\\p{Ll}{1,4}\\s|[ld]['’])?["“„«]?\\p{Lu}))`,
  "iu",
);

/** "8 March 1917 Women's Association": an older day is part of a name. */
const ofOurTime = "1980";

/** A list in a line without the date in front of its first name. */
export function withoutDateInFront(text: string): string {
  const date = findDate(text.slice(0, 60));
  if (date === null || date.from > 0 || date.iso.length !== 10 || date.iso < ofOurTime) return text;
  const behind = text
    .slice(date.to)
    .replace(/^(?:\s?(?:г|года|р|року|г\.|р\.)(?!\p{L}))?[\s,.:–—-]+/u, "");
  return /^["“„«「『]?\p{L}/u.test(behind) ? behind : text;
}
