// Whoever does not sign: "A and B have not signed the letter", "A and B refused to sign".

import { foldInPlace } from "../rows/tidy.ts";

/** "Non-signatories", "Did not sign": those below such a head sign nothing. */
export function headsRefusal(text: string): boolean {
  return text.length <= 80 && (unsigned.test(foldInPlace(text)) || tellsOfRefusal(text));
}

const unsigned =
  /(?<![a-z])(?:non-?(?: )?(?:co-?)?signator|non-?signers|nicht-?unterzeichn|non-?signataires|no[- ]firmantes|nao[- ](?:signatari|assinantes|subscritor)|non[- ]firmatari|niet-?ondertekenaars|icke-?undertecknare)/u;

/** Whether a sentence tells that somebody does not sign or support a statement; "not only" denies nothing. */
export function tellsOfRefusal(sentence: string): boolean {
  return refusals.test(foldInPlace(sentence));
}

const sign = "(?:co-?)?(?:sign|endors|join|support|back)";
const words = [
  `(?:not|never|n't|n’t|nor|neither) (?:yet |want to |wish to |willing to |going to |been )?(?:have )?${sign}`,
  `(?:refus|declin|fail)[a-z]* (?:to )?${sign}|without signing|did not want to sign`,
  "(?:nicht|nie|kein[a-z]*) (?:mit|mehr )?(?:unterzeichn|unterschr|unterstutz|mitgetragen|getragen)[a-z]*",
  "(?:unterzeichn|unterschr)[a-z]* (?:den |die |das |ihn |sie |es )?(?:[a-z]+ ){0,3}?nicht\\b(?! nur)",
  "weiger[nt][a-z]* sich",
  "n['’](?:ont|a|avaient|avait) pas (?:co-?)?(?:sign|soutenu|rejoint)|ne (?:co-?)?(?:signent|signeront|soutiennent|signe|figurent|fait|font) pas|refus[a-z]* de (?:co-?)?(?:signer|soutenir|s'associer)",
  "no (?:han|ha|habian) (?:firmado|suscrito|apoyado)|no (?:firman|firmaron|suscriben|suscribieron|apoyan|figuran)|(?:negaron|niegan|rechazaron|rehusaron) a? ?(?:firmar|suscribir)",
  "(?:nao|non) (?:[a-z]+ )?(?:assina|subscrev|asina|apoia)[a-z]*|recus[a-z-]+ (?:a )?(?:assinar|subscrever)",
  "non (?:hanno |ha |[a-z]+ )?(?:firma|sottoscri|aderi|sosten)[a-z]*|rifiut[a-z]* di (?:firmare|sottoscrivere|aderire)",
  "no (?:han )?(?:signa|firma|subscri)[a-z]*",
  "niet (?:mee)?(?:mede-?)?(?:onderteken|geteken|gesteund|ondersteund)[a-z]*|weiger[a-z]+ [^.,;]{0,60}?te (?:ondertekenen|tekenen)",
  "(?:inte|icke|aldrig|ikke|ikkje|aldri) (?:ha |have |har )?(?:undertecknat?|skrivit under|skriver under|signerat|signert|underskrevet|skrevet under|undertegnet|anslutit|tilsluttet|sluttet)[a-z]*|(?:vagra[a-z]*|nektet?|naegtet?|avslo|avboj[a-z]*) [^.,;]{0,30}?(?:skriva under|underteckna|signere|skrive under|underskrive|undertegne)",
  "(?:ei|eivat|eivatka) (?:ole |olleet )?(?:allekirjoit)[a-z]*|kieltayty[a-z]* allekirjoit[a-z]*",
  "(?:ei|pole) (?:ole )?allkirjasta[a-z]*|neparakst[a-z]*|nepasiras[a-z]*",
  "nie (?:chcial[a-z]* )?(?:podpisal|podpisa|popar|popieraj|przylaczyl)[a-z]*|odmow[a-z]* podpisan[a-z]*",
  "nepod(?:epsal|pisal|poril)[a-z]*|odm(?:itl|ietl)[a-z]* [^.,;]{0,40}?(?:podepsat|podpisat)",
  "(?:nisu|nije|niso|ni) (?:[a-z]+ )?(?:potpisal|podrzal|podpisal|podprl)[a-z]*|(?:odbil|zavrnil|odklonil)[a-z]* (?:su )?(?:da )?(?:potpis|podpis)[a-z]*|ne potpisuj[a-z]*",
  "(?:нису|није|не) (?:[а-џ]+ )?(?:потписал|подржал|потписуј)[а-џ]*|одбил[а-џ]* (?:су )?(?:да )?потпиш[а-џ]*",
  "(?:не|ни) (?:го |ја |се |са )?(?:подписа|підписа|падпіса|потпиша|поддержа|підтрима|подкрепи)[а-яіїє]*|(?:отказал|відмовил|отказа|одбиј)[а-яіїє]*(?:сь|ся)? (?:да )?(?:подпис|підпис|потпиш|подпиш)[а-яіїє]*",
  "nem (?:irta|irtak|irja|irjak|csatlakoz|tamogat)[a-z]*(?: ala)?",
  "nu (?:au |a )?(?:semn|sustin|sprijin)[a-z]*|refuz[a-z]* sa semneze",
  "nuk (?:e |i |a )?(?:kane |ka )?(?:nenshkru|firmos)[a-z]*",
  "δεν (?:εχουν |εχει )?(?:συν)?υπ(?:ε|ο)γρα[α-ω]*|αρνηθηκ[α-ω]* να (?:συν)?υπογρα[α-ω]*",
  "imzala(?:madi|mayan|mamis|mayi|maktan|mayacak|miyor)[a-z]*|imza (?:atmadi|vermedi|koymadi|atmayi|vermeyi)[a-z]*",
  "(?:tidak|belum|menolak|tak) (?:ikut )?(?:men|me)?(?:andatangani|dukung|neken)[a-z]*|(?:khong|chua|tu choi) ky",
];
const scripts = [
  "(?:لم|لن|لا) (?:ت|ي)وق(?:ع|ّع)|رفض(?:ت|وا)? (?:ال)?توقيع",
  "(?:לא|סירבו|סרבו) (?:לחתום|חתמו|יחתמו)",
  "امضا(?:ء)? ن[کم]|از امضا[^.،]{0,20}خودداری",
  "(?:没有|沒有|未有|未|不|拒绝|拒絕|拒)(?:參與|参与|加入)?(?:签署|簽署|联署|聯署|連署|联名|聯名)",
  "署名(?:し(?:なかった|ていない|ない|ません)|を(?:拒|見送|断))|(?:賛同|署名)(?:しな|を拒)",
  "서명(?:하지|을 거부|을 하지|하기를)|서명에 (?:불참|참여하지)",
];
const refusals = new RegExp(
  `(?<![a-zа-џα-ω])(?:${words.join("|")})|${scripts.join("|")}`.replaceAll(
    "\\b",
    "(?![a-zа-џα-ω])",
  ),
  "u",
);
