// Words by which organisations, titles of persons and offices are known, as patterns over folded text.

import { asianOrganisationStems, asianRoleStems } from "./asian-name-words-table.ts";
import { organisationStems } from "../vocabulary/organisations.ts";
import { roleStems } from "../vocabulary/roles.ts";
import { anyStem } from "./stems.ts";

/** Second halves of compounds in Germanic and Finnic languages. */
const compounds =
  "\\p{L}(?:bundnis|verband|verbande|verbund|verein|vereine|gilde|zunft|stiftung|gesellschaft|gewerkschaft|gemeinschaft|gruppe|gruppen|kreis|zentrum|kammer|hochschule|netzwerk|initiative|partei|werk|bund|union|forening|foreningen|forbund|forbundet|partiet|organisasjon|organisation|vereniging|stichting|bond|partij|liitto|yhdistys|seura|koda|puolue|saatio|biedriba|szovetseg|egyesulet|felag|felagi[dð]|samtok|samtokin|samband|sambandi[dð]|gillet|lauget|nettverk|nettverket|natverk|natverket|netvaerk|selts|uhing|liit|sihtasutus|jarjesto|keskus|verkosto|savieniba|sajunga|draugija|tarsasag|alapitvany|federatie|organisatie|instituut|instituutti)(?!\\p{L})";

/** A word that only organisations have in their names. */
export const organisationWords = anyStem(
  [...organisationStems, ...asianOrganisationStems],
  [compounds],
);

/** Second halves of compounds for an office: "branchedirektør", "Abteilungsleiterin", "erityisasiantuntija". */
const compoundRoles =
  "\\p{L}(?:chefe?n?|sjefe?n?|ledere?n?|ledaren?|leiar|formand(?:en)?|formann(?:en)?|ordforande|ordforer|direktore?n?|sekret(?:ae|æ)r(?:en)?|sekreterare|konsulent(?:en)?|radgiver|radgivare|talsperson|talsmann|talsmand|leiter(?:in)?|sprecher(?:in)?|vorsitzende[rn]?|referent(?:in)?|beauftragte[rn]?|prasident(?:in)?|sekretar(?:in)?|voorzitter|directeur|medewerker|coordinator|secretaris|johtaja|sihteeri|paallikko|asiantuntija|igazgato|elnok|vezeto|titkar|juht)(?!\\p{L})";

/** A word for an office or a profession. */
export const roleWords = anyStem([...roleStems, ...asianRoleStems], [compoundRoles]);

/** Titles before a person's name, as printed. */
export const personTitles =
  /^(?:[Tt]he (?=Rev|Hon|Rt|Most|Very|Ven))?(?:(?:Prof|Assoc|Asst|Profa|Profª|Dr|Dra|Mr|Mrs|Ms|Mx|Miss|Sir|Dame|Lord|Lady|Rev|Revd|Fr|Sr|Sra|Don|Doña|Dom|Mag|Dipl|Ing|Hon|Rt|Amb|Gen|Col|Maj|Capt|Cdr|Lt|Brig|Wg|Sqn|Gp|Msgr|Ven|Adv|Arch|Bishop|Rabbi|Imam|Pastor|Mgr|Mons|Pe|Pde|Bc|PhDr|MUDr|JUDr|RNDr|PaedDr|Ph|PD|mult|em|emer|habil|hab|inż|inz|lek|mec|red|mgr|iur|med|phil|rer|nat|oec|pol|agr|vet|dent|theol|Biol|Chem|Phys|Psych|Päd|Inf|Inform|Math|Geogr|Soz|Kfm|Kffr|Volksw|Betriebsw|Rep|Sen|MEP|MP|Shri|Smt|Ir|Drs|ir|drs|[Dd]hr|[Mm]w|[Mm]evr|Ds|Cllr|Clr|Kapt|cand|lic|Engr|Barr|sc|h\.?\s?c|PD|spec|doc|Doç|Av|Uzm|Yrd|Öğr|Univ|TkT|KTT|VTT|YTT|OTT|LKT|akad|mr|dr|prof|ing|arch|ks|ds|Pr|Dott|Avv|Lic|Mtro|Mtra|Abg|GS|PGS|TS|ThS|BS|Ts|Ths|Gs|Pgs|Ls|Lm|LM|LS|Mag|Мр|мр|Др|др|д-р|Д-р|Проф|проф|Акад|акад|Доц|доц|о|прот|Δρ|Καθ|ד"ר|ד״ר|פרופ|פרופסור|הרב|עו"ד|עו״ד|גב|د|أ|الدكتورة?|الأستاذة?|المهندسة?|دکتر|مهندس|آقای|خانم|ڈاکٹر|پروفیسر|محترمہ|جناب|ایڈووکیٹ|डॉ|प्रो|श्री|श्रीमती|सुश्री|डा|ড|ডা|ডক্টর|অধ্যাপক|திரு|திருமதி|முனைவர்|கலாநிதி|პროფ|აკად|դոկտոր|պրոֆ|ดร|ศ|รศ|ผศ|นพ|พญ)(?:\.{1,2}-?(?=[\s\p{Lu}\p{Lo}])|['’](?=\s)|-?(?=\s))\s*|(?:Prof|Profa|Dr|Dra|Dott|Ing)\.?(?:,(?=\s\p{Lu})|(?:ssa|in|a|ª|ra|re|esse)\.?(?=\s))\s*|Dott\.(?:ssa|ri)\s+|(?:Em|Eng|Comr|Hr|Fru|jur|Pfr)\.\s?(?=\p{Lu})|Rev['’]d\.?\s+|Pfr(?:in)?\.\s?i\.\s?R\.\s+|(?<=\s)[Ee]merit(?:us|a)\s+(?=\p{Lu})|O?St[RD](?:in)?\s+(?:i\.\s?R\.\s+)?(?=\p{Lu})|(?:[Ss]en|mag|[Oo]n|[Dd]ep|[Dd]ip|[Aa]vv|[Gg]eom|[Rr]ag|[Ss]ig|[Dd]ott|[Gg]en|[Ss]ra?)\.\s*(?=\p{Lu})|(?:SEN|DIP|DEP|PROFR?A?|DRA?|ING|LIC|MTR[AO]|ARQ|SRA?|MRS?|MS|REV|HON|AVV|DOTT|ENGR?|MAG|DIPL|GEN|COL|CAPT|REP|ABG|ON|CLLR|Д-Р|ПРОФ|ДР|ΔΡ|ΚΑΘ)\.\s*(?=\p{Lu})|\((?:mult|h\.?\s?c)\.?\)\s+|(?:The )?(?:Very|Most|Right|Rt\.?) (?:Reverend|Revd?\.?)\s+|[кд]\.\s?\p{Ll}{1,6}\.\s?-?н(?:аук)?\.?,?\s+|(?:канд|докт)\.\s\p{Ll}{2,8}\.\sнаук,?\s+|\p{Lu}\p{Ll}+ a\. ?D\.\s+|(?:n|nauk)\.\s?(?:o\s)?\p{Ll}{2,7}\.\s*(?=\p{L})|(?<=hab\.,?\s[Pp]rof\.\s)(?:\p{Lu}{2,5}\s+(?=\p{Lu}\p{Ll})|(?:ucz|uczelni|nadzw|zw)\.?\s+)|(?:[Cc]onf|[Ll]ect|[Aa]sist|[Aa]ssist|univ|[Pp]rim|[Ii]zr|nadzw|zw|ucz|[Ss]upl|Arş|Gör|Öğr)\.\s?(?=\p{L})|Üyesi\s+(?=\p{Lu})|d(?:ott|r)\.ssa\s+|(?:DRA?|PROFE?)\s+(?=\p{Lu}{3,}\s\p{Lu}{2})|(?:(?:Emeritus|Emerita|Associate|Assistant|Adjunct|Visiting|Honorary|Senior) )?(?:Professor(?:in)?|Doctor)(?: (?:Emeritus|Emerita))?\s+|A\/(?:Prof|Professor)\.?\s+|\((?:Rev|Dr|Prof|Mr|Mrs|Ms|Fr)\.?\)\s+|\((?:FH|TU|Univ)\.?\)\s+|(?:Priv\.-Doz\.|JProf\.|apl\.|(?:[MBb]\.\s?(?:Sc|A|Eng|Ed)|LL\.\s?[MB]|MSc|BSc|Msc|MBA)\.?,?|Diplom-\p{L}+|Dipl\.?[-\s]?(?:chem|phys|biol|inf|math|psych)\.)\s+(?=\p{Lu}|Dr)|(?:Linh [Mm]ục|Mục [Ss]ư|Hòa [Tt]hượng|Thượng [Tt]ọa|Đại [Đđ]ức|Ni [Ss]ư|Cụ|Professeur|Profesor|Reverend|Canon|Colonel|Advocate|Profesora|Professora|Father|Sister|Brother|Frei|Fr[eè]re|S(?:œ|oe)ur|Irmã|Irmão|Madre|Hermana|Hermano|Suor|Schwester|Bruder|Siostra|Sestra|Mitropolit|Митрополит|Протојереј|Епископ|Архиепископ|Monseñor|Monsenhor|(?:Archbishop|Archdeacon|Major|Captain|Lieutenant|Brigadier|Cardinal|Commissioner|Chaplain|Superintendent|Sheikh|Mufti|Monsignore|Arzobispo|Obispo|Arcebispo|Arcivescovo|Vescovo|Erzbischof|Altbischof|Landesbischof|Archevêque|Arcybiskup|Abp|Bp|Архиепископ|Архієпископ)\.?(?=\s\p{Lu})|Senator|Senador[a]?|Ambassador|Vereador[a]?|Deputad[oa](?: (?:Federal|Estadual|Distrital))?|Diputad[oa](?: (?:Nacional|Federal|Provincial))?|Député[e]?|Ministr[oa]|Swami|M\.|Mme|Mlle|Herr|Frau|Maître|Me|Monsignor|don)\s+)+/u;

/** Legal forms that stand behind a comma and belong to the name, as a pattern over printed text. */
export const legalForms =
  "Inc|Ltd|LLC|L\\.L\\.C|Corp|Co|PLC|e\\.\\s?V|i\\.\\s?G|gGmbH|GmbH|AG|S\\.?A|S\\.?L|A\\.?C|C\\.?\\s?R\\.?\\s?L|A\\.\\s?S|z\\.\\s?[súo]|o\\.\\s?[sz]|n\\.\\s?[fo]|o\\.\\s?p\\.\\s?s|(?:spol\\. )?s\\.?\\s?r\\.?\\s?o|s\\.?\\s?p|d\\.\\s?o\\.\\s?o|sp\\. z o\\.\\s?o|asbl|ASBL|vzw|VZW|ONLUS|APS|ETS|ODV|r\\.?y|rf|ideell förening|MTÜ|OÜ|SIA|UAB|VšĮ|Kft|Zrt|Nonprofit Kft|ТОВ|ООО|АНО|ЕООД";

const behindComma = new RegExp(`,\\s*(?:${legalForms})\\.?$`, "u");

/** Forms that name nothing else where no comma stands in front of them. */
const alone =
  /^[^,;]*\p{L}\s(?:OÜ|MTÜ|SIA|UAB|VšĮ|g?GmbH|Ltd|LLC|Inc|Kft|Zrt|Bt|ApS|A\/S|Oy|B\.?V|N\.V|SARL|SAS|Sàrl|Ltda|e\.\s?V|s\.\s?r\.\s?o|sp\. z o\.\s?o|d\.\s?o\.\s?o|vzw|asbl|ООО|ТОВ|ЕООД|ЗАО|ДОО|д\.\s?о\.\s?о)\.?$/u;

/** Whether a name ends with such a form. */
export function endsWithLegalForm(text: string): boolean {
  return behindComma.test(text) || alone.test(text);
}
