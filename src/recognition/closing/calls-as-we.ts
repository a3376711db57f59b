// Whether a text calls on somebody in the first person plural: "We ask the city", "exigimos", "просим".

import { foldInPlace } from "../rows/tidy.ts";
import type { Scan } from "../list/scan.ts";
import type { Row } from "../rows/rows.ts";
import { calls } from "../told/calling.ts";
import { speaksAsWe } from "../told/we.ts";

/** No paragraph that calls on somebody is longer. */
const longest = 3000;

/** Whether one of these rows of the text does. */
export function rowsCallAsWe({ content }: Scan, rows: readonly Row[]): boolean {
  return rows.some(({ index, text }) => content[index] === true && callsAsWe(text));
}

function callsAsWe(text: string): boolean {
  if (text.length > longest) return false;
  return (speaksAsWe(text) && calls(text)) || verbs.test(foldInPlace(text));
}

/** Stems of verbs of calling with the ending of "we", one line per language or family, folded. */
const verbs = new RegExp(
  `(?<![a-zа-џα-ω])(?:${[
    "(?:demand|exige|appel|invit|exhort|condamn|denonc|reclam|refus|souten|oppos|interpel|voul|souhait|rejet|alert)[a-z]{0,4}ons",
    "(?:exig|ped|demand|reclam|llam|cham|conden|denunci|rechaz|rejeit|solicit|inst|apel|exhort|convoc|reivindic|manifest|expres|apoy|apoi|defend|repudi|quer)[a-z]{0,6}mos",
    "(?:chied|esig|condann|denunci|invit|sollecit|rivendich|rifiut|opponi|sosten|ribad|vogl|facc)[a-z]{0,4}iamo",
    "(?:exigi|demane|reclame|denuncie|rebutge|vole|inste|convoque)m",
    "(?:zada|wzywa|apeluje|prosi|domaga|protestuje|sprzeciwia|popiera|oczekuje)my",
    "(?:zada|ziada|vyzyva|apeluje|prosi|pozaduje|protestuje|odmita|odmieta|odsuzuje)me",
    "(?:trazi|zahteva|zahtijeva|poziva|apeluje|apelira|protestuje|osuduje|obsoja|prosi|nasprotuje)mo",
    "(?:требу|призыва|осужда|протесту)ем|просим|хотим|(?:заклика|вимага|протесту|засуджу)ємо|просимо|(?:настоява|призовава|иска|осъжда|бара|повикува|осудува)ме|(?:захтева|позива|апелује|тражи|осуђује|проси)мо",
    "(?:cere|solicita|condamna|respinge|sustine|indemna)m",
    "(?:ker|kovetel|felszolit|elitel|tiltakoz|felhiv)[a-z]{0,3}(?:juk|unk)",
    "(?:vaadi|vetoa|kehota|tuomitse|pyyda|vastusta)[a-z]{0,2}mme|(?:nouame|palume|kutsume)",
    "(?:ζητ|απαιτ|καλ|καταδικαζ|καταγγελλ)[α-ω]{0,2}(?:ουμε|αμε)",
    "(?:isti|talep edi|cagiri|kini|bekli)yoruz",
    "(?:reikalaujame|prasome|raginame|pieprasam|aicinam|kerkojme|denojme)",
  ].join("|")})(?![a-zа-џα-ω])`,
  "u",
);
