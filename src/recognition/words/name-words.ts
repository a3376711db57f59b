// Words by which organisations, titles of persons and offices are known, as patterns over folded text.

import { organisationStems, roleStems } from "./name-words-table.ts";
import { stemPattern } from "./stems.ts";

/** Second halves of compounds in Germanic and Finnic languages. */
const compounds =
  "\\p{L}(?:bundnis|verband|verbande|verbund|verein|vereine|stiftung|gesellschaft|gewerkschaft|gemeinschaft|gruppe|gruppen|kreis|zentrum|kammer|hochschule|netzwerk|initiative|partei|werk|bund|union|forening|foreningen|forbund|forbundet|partiet|organisasjon|organisation|vereniging|stichting|bond|partij|liitto|yhdistys|seura|puolue|saatio|biedriba|szovetseg|egyesulet)(?!\\p{L})";

/** A word that only organisations have in their names. */
export const organisationWords = stemPattern(organisationStems, [compounds]);

/** A word for an office or a profession. */
export const roleWords = stemPattern(roleStems);

/** Titles before a person's name, as printed. */
export const personTitles =
  /^(?:(?:Prof|Dr|Mr|Mrs|Ms|Mx|Miss|Sir|Dame|Lord|Lady|Rev|Fr|Sr|Sra|Dra|Don|Doña|Dom|Mag|Dipl|Ing|Hon|Rt|Amb|Gen|Col|Maj|Capt|Adv|Arch|Bishop|Rabbi|Imam|Pastor|Mgr|Mons|Ph|PD|mult|em|emer|habil|iur|med|phil|Rep|Sen|MEP|MP|Shri|Smt|Ir|Drs|sc|h\.?\s?c|PD|spec|doc|Univ|akad|mr|dr|prof|Dott|Avv|Lic|Mtro|Mtra|Abg|Мр|мр|Др|д-р|Проф|проф|др|Акад|акад|Доц|доц)(?:\.-?(?=[\s\p{Lu}])|-?(?=\s))\s*|Dott\.(?:ssa|ri)\s+|(?:Professor(?:in)?|Doctor|Professeur|Profesor|Profesora|Professora|Father|Sister|Brother|Senator|Ambassador|Monsignor|M\.|Mme|Herr|Frau|Maître|Me|Đorđe(?=\s$))\s+)+/u;
