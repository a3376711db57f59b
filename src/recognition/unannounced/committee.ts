// A short line that names the committee of those who call, whose members may stand in the paragraph below it.

import { fold } from "../rows/tidy.ts";

/** "Organising Committee", "Members of the Steering Group:". */
export function headsCommittee(text: string): boolean {
  return text.length <= 70 && committee.test(fold(text));
}

const committee = new RegExp(
  `^(?:${[
    "(?:members of )?(?:the )?(?:organi[sz]ing|steering|initiating|preparatory|coordinating|initiative|founding) (?:committee|group|board)(?: members)?",
    "(?:(?:die )?mitglieder (?:de[sr] )?)?(?:organisations|vorbereitungs|initiativ|koordinierungs|koordinations|steuerungs|lenkungs)(?:komitees?|kreis(?:es)?|ausschuss(?:es)?|gruppe)",
    "(?:membres (?:du )?)?comite (?:organisateur|d'organisation|d'initiative|de pilotage|de coordination|preparatoire)",
    "(?:miembros (?:del )?|integrantes (?:del )?)?(?:comite|comision) (?:organizador[a]?|promotor[a]?|convocante|impulsor[a]?|coordinador[a]?|de organizacion)",
    "(?:membros (?:da |do )?)?(?:comite|comissao) (?:organizador[a]?|promotor[a]?|coordenador[a]?)",
    "(?:membri (?:del )?)?comitato (?:organizzatore|promotore|di coordinamento)",
    "(?:membrii )?comitetul(?:ui)? (?:de organizare|de initiativa|organizator)",
    "(?:membres del )?comite (?:organitzador|promotor|impulsor)",
    "(?:leden (?:van (?:het )?)?)?(?:organisatie|initiatief|voorbereidings)(?:comite|groep)",
    "(?:organisations|initiativ|arbets|arbeids|arrangements)(?:kommitten?|komiteen?|komite|gruppen|gruppe)",
    "(?:jarjestely|valmistelu|aloite)(?:toimikunta|ryhma)",
    "(?:czlonkowie )?komitet(?:u)? (?:organizacyjn(?:y|ego)|inicjatywn(?:y|ego)|zalozycielski(?:ego)?)",
    "(?:clenove |clenovia )?(?:organizacni|organizacny|pripravny|pripravneho|organizacniho|iniciativni) (?:vybor|vyboru|tym)",
    "(?:clanovi )?(?:organizacion[io]g?a?|inicijativn[io]g?a?|organizacijski|pripremn[io]g?a?|pripravljalni) (?:odbor|odbora)",
    "(?:чланови )?(?:организацион[ио](?:г)?а?|иницијативни|припремни) (?:одбор|одбора)",
    "(?:члены )?(?:организационн\\p{L}+ комитет\\p{L}*|оргкомитет\\p{L}*|инициативн\\p{L}+ групп\\p{L}*)",
    "(?:члени )?(?:організаційн\\p{L}+ комітет\\p{L}*|оргкомітет\\p{L}*|ініціативн\\p{L}+ груп\\p{L}*)",
    "(?:членове на )?(?:организационен комитет|инициативен комитет|организациски одбор)",
    "(?:μελη της )?(?:οργανωτικη επιτροπη|επιτροπη πρωτοβουλιας|συντονιστικη επιτροπη)",
    "(?:tertip|duzenleme|organizasyon|yurutme|hazirlik|koordinasyon) (?:komitesi|kurulu|heyeti)(?: uyeleri)?",
    "(?:a )?szervezobizottsag(?: tagjai)?|szervezo bizottsag(?: tagjai)?|elokeszito bizottsag(?: tagjai)?",
    "(?:anetaret e )?komiteti[t]? organizativ",
    "(?:panitia|komite) (?:penyelenggara|pelaksana|pengarah|persiapan)",
    "ban (?:to chuc|van dong|van dong thanh lap)",
    "اللجنة (?:المنظمة|التحضيرية|التنسيقية)|(?:أعضاء )?لجنة (?:المبادرة|التنظيم|التنسيق)",
    "کمیته (?:برگزاری|برگزارکننده|هماهنگی)",
    "הוועדה המארגנת|ועדת ההיגוי",
    "(?:籌備|筹备|組織|组织|發起|发起)委[員员][會会](?:成員|成员)?|籌委會|筹委会",
    "(?:実行委員会|準備会|呼びかけ団体|主催団体)(?:構成団体|参加団体)?",
    "(?:준비위원회|추진위원회|조직위원회|주최 ?단체|공동 ?주최)",
  ].join("|")})\\s*[:：]?$`,
  "u",
);
