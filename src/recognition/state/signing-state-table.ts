// Words that say together whether a statement may still be signed, as stems over folded text.

import { nounsInMoreLanguages, overInMoreLanguages } from "./signing-in-more-languages-table.ts";

/** Words for the signing itself, or its list. */
export const signingNouns: readonly string[] = [
  "sign(?:ing|atures?|atories|-ons?)\\b",
  "endorsements?\\b",
  "co-?signing",
  "underteken(?:en|ing|aars)\\b",
  "handtekening",
  "unterzeichn(?:ung|ende|er)",
  "(?:erst|mit)unterzeichn",
  "unterschrift",
  "(?:mit)?zeichnung",
  "firmas\\b",
  "firmantes\\b",
  "adh?esion(?:es|s)?\\b",
  "recogida de firmas",
  "assinaturas?\\b",
  "adesoes\\b",
  "adesao\\b",
  "signataires?\\b",
  "firme\\b",
  "adesion[ei]\\b",
  "firmatari",
  "raccolta firme",
  "signants\\b",
  "adhesions\\b",
  "sinadura",
  "underskrift",
  "underskriv",
  "namninsamling",
  "undirskrift",
  "allekirjoit",
  "allkirj",
  "parakst",
  "paras[ua]",
  "zbi(?:or|erani)\\p{L}* podpisow",
  "podpis",
  "podepisov",
  "sygnatari",
  "signatar",
  "potpis",
  "prikupljanj\\p{L}* potpis",
  "alair",
  "imza",
  "semnat",
  "nenshkri",
  "tanda ?tangan",
  "penandatangan",
  "chu ky\\b",
  "ky ten\\b",
  "подпис",
  "підпис",
  "потпис",
  "подписк",
  "падпіс",
  "υπογραφ",
  "توقيع",
  "الموقعين",
  "امضا",
  "חתימ",
  "聯署|联署|連署|连署|署名|簽名|签名|簽署|签署|賛同",
  "서명|연명",
  ...nounsInMoreLanguages,
];

/** Something has ended. */
export const overWords: readonly string[] = [
  "(?:closed|ended|finished|final version|complete)\\b",
  "(?:has|have) passed\\b",
  "(?:gesloten|niet meer|beeindigd)\\b",
  "(?:geschlossen|beendet|abgeschlossen|abgelaufen|nicht mehr)\\b",
  "(?:cerrad[oa]s?|finalizad[oa]s?|concluid[oa]s?|encerrad[oa]s?|tancad[ae]s?)\\b",
  "(?:clos|termine[es]*|chius[aeio]|conclus[aeio])\\b",
  "(?:afsluttet|avsluttet|avslutad|stangd|lukket)\\b",
  "paattyny|suljettu",
  "suletud|loppenud|slegt|uzdaryt",
  "zakonczon|zamkniet",
  "ukoncen|uzavren|uzavret",
  "zaklju?cen|zavrsen|zatvoren|okoncan",
  "lezart|lezarul",
  "kapandi|kapali|sona erdi",
  "inchis|incheiat",
  "mbyllur|ditutup|da dong\\b",
  "закрыт|заверш|законч|оконч",
  "закрит|закінч",
  "затворен|приключ|заврш",
  "κλειστ|εκλεισ|εληξ|ολοκληρ",
  "مغلق|انتهى|انتهت|أغلق|بسته شد|پایان یافت|נסגר|הסתיים",
  "截止(?!日|時|时|期|於|于|[:：])|結束|结束|完結|終了|締め切|마감|종료",
  ...overInMoreLanguages,
];

/** Something is still to come. */
export const futureWords: readonly string[] = [
  "(?:will|shall|to be|wird|werden|sera|seront|seran|sara|saranno|sera[ao]|ser[ae]n|wordt|worden|kommer att|blir|bliver|tullaan|bedzie|beda|bude|budou|budu|bo|bodo|ce|ще|ќе|будет|будут|буде|ће|θα|do te|akan|va fi|fog)\\b",
  "سوف|سيتم|خواهد|תיסגר|ייסגר|將|将",
];

/** Something was done and is not done any more. */
export const pastWords: readonly string[] = [
  "(?:was|were|had|wurden?|ont ete|fueron|fue|foram|foi|sono state|erano|werden verzameld|zebrano|byly|bylo|prikupljen\\p{L}*|собраны|были|прикупљен\\p{L}*)\\b",
];

/** Something goes on. */
export const goingOnWords: readonly string[] = [
  "(?:progress|ongoing|open|under way|continu(?:es?|ing)\\b)",
  "(?:lauft|laufend|offen|willkommen)",
  "(?:en cours|ouvert)",
  "(?:en proceso|en curso|abiert|siguen)",
  "(?:em curso|abert|em andamento|em atualizacao)",
  "(?:in corso|apert|in aggiornamento)",
  "(?:en curs|obert)",
  "(?:in curs|deschis)",
  "(?:lopend|open)\\b",
  "(?:oppen|pagar|pagaende|i gang|apen|aben)",
  "(?:kaynnissa|avoin|kaib|avatud|turpinas|vyksta)",
  "(?:w toku|trwa|otwart)",
  "(?:probiha|prebieha|otevren|otvoren)",
  "(?:u toku|u tijeku|v teku|odprt)",
  "(?:поточн|идет|идёт|продолжа|открыт)",
  "(?:триває|відкрит)",
  "(?:у току|во тек|тече|в ход|отворен|продължава)",
  "(?:σε εξελιξη|συνεχιζ|ανοιχτ)",
  "(?:devam|sur(?:uyor|mekte)|acik)",
  "(?:folyamatban|tart\\b|nyitott)",
  "(?:ne vazhdim|hapur|berlangsung|dibuka|dang mo)",
  "^(?:signing|signature|potpisivanje|потписивање|подписание|підписання|podpisovani\\p{L}*|podpisywanie|firmas?|imza)$",
  "مفتوح|مستمر|جاري|ادامه دارد|נמשכת|פתוחה",
  "进行中|進行中|受付中|募集中|진행|계속",
];

/** Up to now. */
export const soFarWords: readonly string[] = [
  "(?:so far|to date|as of|updated|list is growing)\\b",
  "(?:bisher(?:ige)?|bislang)\\b",
  "stand:?\\s+(?:\\p{L}+,? )?\\d",
  "(?:jusqu'ici|a ce jour)\\b",
  "(?:hasta (?:ahora|el momento|la fecha)|siguen (?:las )?firmas)\\b",
  "(?:ate (?:agora|o momento)|finora|fins ara|tot nu toe|tot dusver)\\b",
  "(?:hittills|hidtil|hittil|tahan mennessa|seni|lidz sim|iki siol)\\b",
  "(?:dotychczas|dosud|doteraz|doslej|do ?sada?|do danas|eddig|pana acum|deri tani)\\b",
  "(?:simdiye kadar|sampai saat ini|sementara|den nay)\\b",
  "(?:на данный момент|на сегодня|пока|наразі|на сьогодні|досега|до сега|до ?сада|до данас)\\b",
  "(?:μεχρι στιγμης|εως τωρα)",
  "حتى الآن|تا امروز|تا ?کنون|עד כה|迄今|至今|目前|現時|现时|持續更新|持续更新|陸續|現在|지금까지|현재",
];

/** A last day. */
export const deadlineWords: readonly string[] = [
  "(?:deadline|date limite|delai|plazo|prazo|scadenza|termin[ei]?|frist|zeichnungsfrist)\\b",
  "(?:sista dag|maaraaika|viimeinen|tahtaeg|termins|terminas|lhuta|uzaverka)\\b",
  "(?:rok|srok|krajnji|срок|рок|термін|крайният срок)\\b",
  "(?:προθεσμ|son tarih|hatarido|afati|batas waktu|tenggat|han chot)",
  "الموعد النهائي|آخر موعد|مهلت|מועד אחרון|截止|締切|締め切り|마감",
];

/** What others sign: treaties and contracts. */
export const treatyWords: readonly string[] = [
  "(?:treaty|treaties|agreement|convention|(?<!d')accord|protocol|contract|pact|covenant)",
  "(?:vertrag|abkommen|konvention|ubereinkommen|protokoll)",
  "(?:traite|(?<!d')accord|protocole|contrat|pacte)s?\\b",
  "(?:tratado|(?<!de )acuerdo|convenio|convencion|protocolo|contrato|acordo|convencao)s?\\b",
  "(?:trattat|accord[oi]|convenzion|protocoll|contratt|patto)",
  "(?:tractat|acord|conveni|conventi)",
  "(?:verdrag|overeenkomst|akkoord|conventie)",
  "(?:avtal|fordrag|konvensjon|avtale|aftale|traktat)",
  "(?:sopimu|yleissopimu|leping|konventsioon|ligum|konvencij|sutart)",
  "(?:umow|konwencj|porozumien|smlouv|umluv|dohod|konvenc|zmluv|dohovor|pogodb|sporazum|ugovor)",
  "(?:договор|соглашени|конвенци|угод|договір|споразум|уговор|спогодб|конвенциј)",
  "(?:συνθηκ|συμφωνι|συμβασ|sozlesme|anlasma|antlasma|egyezmeny|szerzodes|megallapodas|marreveshj)",
  "(?:perjanjian|kesepakatan|konvensi|hiep uoc|hiep dinh|cong uoc)",
  "اتفاقي|معاهد|معاهده|توافق|کنوانسیون|אמנה|הסכם",
  "公約|公约|條約|条约|協議|协议|協定|条約|협약|조약|협정",
];

/** "Open letter" is about a letter, not about its state. */
export const openLetter = new RegExp(
  [
    "open(?: public)? letter",
    "offene[rnms]? brief",
    "lettre ouverte",
    "(?:carta|lettera|nota) (?:abierta|aberta|aperta|oberta)",
    "open brief",
    "(?:oppet|oppna|apent|abent) brev",
    "avoin\\p{L}* kir\\p{L}+",
    "list\\p{L}* otwart\\p{L}+|otwart\\p{L}+ list",
    "(?:otevren|otvoren|odprt)\\p{L}* (?:dopis|list|pism)",
    "(?:открыт|відкрит|отворен)\\p{L}* (?:письм|лист|писм|обращен|звернен)",
    "ανοιχτη επιστολη|acik mektup|nyilt level|leter\\p{L}* (?:e|te) hapur|surat terbuka|scrisoare\\p{L}* deschis",
  ].join("|"),
  "gu",
);
