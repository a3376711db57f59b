// More sentences that say by themselves whether a statement may still be signed, and words of such sentences, by families of
// languages, as patterns over folded text (open-and-closed-table.ts, signing-state-table.ts).

/** Sign here, add your name. */
export const openInMoreLanguages: readonly string[] = [
  "^(?:afegei?x(?:-hi|iu-hi)?|engade|engadide|dodajte?|doda[jw]|pridejte|pridajte|dopisz|додајте?|добавьте|додайте|добавете) (?:la|el|a|o|го|свою?|своє|своје|ваше|вашето|svoje?|svuj|vas|vase|tvoje?|swoj|swoje) ?(?:teva|teu|vostra|vostre|tua|teu|vosa|voso|вашето|твоето)? ?(?:signatura|sinatura|nom|nome|entitat|entidade|podpis|potpis|ime|jmeno|meno|nazwisko|подпись|підпис|потпис|подписа|име|ім'я|имя)(?!\\p{L})",
  "sinadurak .{0,40}jaso(?:ko|tzen)|atxikimenduak .{0,12}(?:zabalik|irekita)|^(?:gehitu zure|zure) (?:sinadura|izena)|^signatz\\b|^sinit\\b",
  "^ychwanegwch (?:eich|dy) (?:enw|llofnod)|^cuir d'ainm l(?:eis|inn)|^soidhnich\\b",
  "^(?:under)?tekenje\\b|^(?:hei |lo )?ennerschr(?:eiwen|eift|eif)\\b|^skriva undir\\b|^set (?:titt|þitt) n[ao][fv]n|^vuollaical(?:e|la)\\b",
  "^iffirma (?:hawn|issa|il-|l-|din|dan)|^shto(?:ni)? (?:emrin|nenshkrimin|firmen) \\p{L}+|^siyen (?:isit|let|petisyon)|^subskribu (?:ci|la|nian|tiun)",
  "(?:қол|кол) (?:қойыңыз|қойыңдар|қоя аласыз|коюңуз(?:дар)?|коё аласыз)|^(?:\\p{L}+ )?қол қою$|imzo (?:qo['ʻ]ying|cheking|qoldiring)|имзо (?:қўйинг|чекинг)|кул куегыз|гарын үсэг(?:ээ)? зур(?:на уу|аарай)|^gol cekin",
  "imze (?:bike|bikin)\\b|(?:واژۆ|ئیمزا)ی? بکە|أضف(?:وا|ي)? (?:توقيع|اسم)|أضيفوا (?:توقيع|اسم)|نام خود را (?:به|اضافه)|دستخط (?:کریں|کیجیے)|הוסיפו (?:את )?(?:שמכם|שמך|חתימתכם|חתימה)",
  "(?:স্বাক্ষর|সই) করুন|(?:स्वाक्षरी|सही) करा|हस्ताक्षर गर्नुहोस्|கை(?:யெழுத்தி|யொப்பமி)டுங்கள்",
  "ghi danh (?:tai|o) day|ky ten (?:tai|o) day|^(?:tia )?saini (?:hapa|barua|ombi|tamko)|^(?:pumirma|lumagda) (?:dito|rito|na|sa)\\b",
];

/** Signing is over. */
export const closedInMoreLanguages: readonly string[] = [
  "ja no (?:es|s') ?(?:pot|poden|admeten|accepten|recullen) .{0,30}(?:sign|adhes|adher)|xa non se (?:admiten|aceptan|pode\\p{L}*) .{0,20}(?:sinatur|asinar|adhes)",
  "peticion es tampada|serret eo ar sinadeg|mae'r (?:ddeiseb|llythyr|datganiad)(?: \\p{L}+){0,2} (?:wedi cau|ar gau)|ta an (?:achaini|litir) (?:anois )?dunta",
  "petysje is sletten|petitioun ass (?:\\p{L}+ )?(?:ofgeschloss|zou\\b|eriwwer)|petisie is (?:\\p{L}+ )?gesluit|petizzjoni (?:\\p{L}+ )?magħluqa",
];

/** Words for the signing itself. */
export const nounsInMoreLanguages: readonly string[] = [
  "sinaturas\\b|lofnod|llofnod|firem\\b|subskrib|imze|imzo|saini\\b|saxiix",
  "подпіс|имзо|қол (?:қою|жинау)|кол (?:коюу|чогултуу)|гарын үсэг|ստորագր|ხელმოწერ|دستخط|واژۆ",
  "हस्ताक्षर|स्वाक्षरी|স্বাক্ষর|கையெழுத்து|கையொப்ப|ลงชื่อ|ลงนาม|ล่ารายชื่อ",
];

/** Something has ended. */
export const overInMoreLanguages: readonly string[] = [
  "pechad[oa]s?\\b|tampad[oa]s?\\b|itxi(?:ta)?\\b|amaitu|bukatu|lokið|endað|gesluit|finigis|fermita|basa cat|baglan(?:ib|di)\\b|yakunlandi|tugadi|ket thuc|(?:im|um|zim)efungwa|bi dawi bu",
  "завершан|скончан|аяқталды|жабылды|аяктады|якунланди|тугади|дууссан|хаагдсан|ավարտվ|փակված|დასრულ|დახურ",
  "(?:बंद|समाप्त) (?:हो|है)|শেষ হয়েছে|ختم ہو|بند ہو|ปิดรับ|สิ้นสุด",
];
