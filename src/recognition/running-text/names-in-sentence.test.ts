import assert from "node:assert/strict";
import { test } from "node:test";
import { sentenceWordsOf } from "../words/prose-words.ts";
import { namesOfSigners } from "./names-in-sentence.ts";

const signed: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "en",
    "Signers include prominent professors Ada Tar, Ben Salt and Cleo Rope–as well as hundreds of others who live here.",
    ["Ada Tar", "Ben Salt", "Cleo Rope"],
  ],
  [
    "de",
    "Eine gemeinsame Stellungnahme der Seeunternehmen Ankermail, Kaiblick, Mole.org und Pierwerk.",
    ["Ankermail", "Kaiblick", "Mole.org", "Pierwerk"],
  ],
  [
    "es",
    "Los antiguos fareros Ana Faro (1973-1981), Luis Muelle (1981-1985) y Rosa Marea (1989-1997) se pronunciaron en un documento sobre la luz.",
    ["Ana Faro (1973-1981)", "Luis Muelle (1981-1985)", "Rosa Marea (1989-1997)"],
  ],
  [
    "it",
    "Vi segnalo inoltre tra le tante le adesioni di don Luigi Faro, Ada Molo e Rosa Marea.",
    ["Luigi Faro", "Ada Molo", "Rosa Marea"],
  ],
  [
    "sv",
    "Detta skriver Sjöförbundet tillsammans med Hamnrådet, Fyrföreningen och Lotsförbundet i en gemensam debattartikel.",
    ["Sjöförbundet", "Hamnrådet", "Fyrföreningen", "Lotsförbundet"],
  ],
  [
    "en",
    "The letter was signed by Tern Trust, the Harbour League and Pilots’ Guild.",
    ["Tern Trust", "Harbour League", "Pilots’ Guild"],
  ],
  [
    "en",
    "Among the signatories of the appeal are the writers Ada Tar, Ben Salt and Cleo Rope, who live on the coast.",
    ["Ada Tar", "Ben Salt", "Cleo Rope"],
  ],
  [
    "en",
    "Tern Trust, Harbour League (HL) and Pilots’ Guild said in a joint statement on Monday that the lamps must stay lit.",
    ["Tern Trust", "Harbour League (HL)", "Pilots’ Guild"],
  ],
  [
    "en",
    "On Monday, the organisations Tern Trust, Harbour League and Pilots’ Guild issued a joint appeal.",
    ["Tern Trust", "Harbour League", "Pilots’ Guild"],
  ],
  [
    "de",
    "Den Aufruf haben Möwenbund, Hafenverein Aue und Lotsengilde unterzeichnet.",
    ["Möwenbund", "Hafenverein Aue", "Lotsengilde"],
  ],
  [
    "de",
    "Unterzeichnet wurde der Brief unter anderem vom Möwenbund, dem Hafenverein Aue und der Lotsengilde.",
    ["Möwenbund", "Hafenverein Aue", "Lotsengilde"],
  ],
  [
    "fr",
    "La lettre est signée notamment par la Ligue du port, l’Union des pilotes et le Comité des quais.",
    ["Ligue du port", "Union des pilotes", "Comité des quais"],
  ],
  [
    "fr",
    "La Ligue du port, l’Union des pilotes et le Comité des quais ont signé un appel commun.",
    ["Ligue du port", "Union des pilotes", "Comité des quais"],
  ],
  [
    "es",
    "El texto fue firmado, además de la escritora gallega, por Ana Faro, Luis Muelle y Rosa Marea.",
    ["Ana Faro", "Luis Muelle", "Rosa Marea"],
  ],
  [
    "es",
    "La Asociación del Puerto, el Sindicato de Fareros y la Red Marina exigen en un comunicado conjunto que vuelva la luz.",
    ["Asociación del Puerto", "Sindicato de Fareros", "Red Marina"],
  ],
  [
    "pt",
    "A carta foi assinada por Ana Farol, João Cais e Rosa Maré, entre outros.",
    ["Ana Farol", "João Cais", "Rosa Maré"],
  ],
  [
    "it",
    "L’appello è stato firmato da Lega del Porto, Sindacato dei Faristi e Rete Marina.",
    ["Lega del Porto", "Sindacato dei Faristi", "Rete Marina"],
  ],
  [
    "nl",
    "De brief is ondertekend door Havenbond, Stichting Vuurtoren en Vereniging Kade.",
    ["Havenbond", "Stichting Vuurtoren", "Vereniging Kade"],
  ],
  [
    "sv",
    "Uppropet har undertecknats av Hamnförbundet, Fyrvännernas förening och Lotsgillet.",
    ["Hamnförbundet", "Fyrvännernas förening", "Lotsgillet"],
  ],
  [
    "fi",
    "Vetoomuksen ovat allekirjoittaneet Satamaliitto, Majakkayhdistys ja Luotsien seura.",
    ["Satamaliitto", "Majakkayhdistys", "Luotsien seura"],
  ],
  [
    "hu",
    "A nyilatkozatot aláírta a Kikötői Szövetség, a Világítótorony Egyesület és a Révkalauzok Köre.",
    ["Kikötői Szövetség", "Világítótorony Egyesület", "Révkalauzok Köre"],
  ],
  [
    "pl",
    "List podpisali: Jan Wolny, Halina Portowa i dr Piotr Latarnik.",
    ["Jan Wolny", "Halina Portowa", "dr Piotr Latarnik"],
  ],
  [
    "cs",
    "Dopis podepsali Svaz přístavů, Spolek majáků a Klub lodivodů.",
    ["Svaz přístavů", "Spolek majáků", "Klub lodivodů"],
  ],
  [
    "sr-Latn",
    "Među potpisnicima pisma su Ana Svetionik, Petar Mol i Jovana Obala.",
    ["Ana Svetionik", "Petar Mol", "Jovana Obala"],
  ],
  [
    "sr-Cyrl",
    "Апел су потписали Савез лука, Удружење светионичара и Клуб пилота.",
    ["Савез лука", "Удружење светионичара", "Клуб пилота"],
  ],
  [
    "hr",
    "Savez luka, Udruga svjetioničara i Klub peljara danas su potpisali zajedničku izjavu.",
    ["Savez luka", "Udruga svjetioničara", "Klub peljara"],
  ],
  [
    "ru",
    "Обращение подписали Союз портов, Общество смотрителей маяков и Гильдия лоцманов.",
    ["Союз портов", "Общество смотрителей маяков", "Гильдия лоцманов"],
  ],
  [
    "ru",
    "Союз портов, Общество маяков и Гильдия лоцманов подписали открытое письмо мэру.",
    ["Союз портов", "Общество маяков", "Гильдия лоцманов"],
  ],
  [
    "uk",
    "Звернення підписали Спілка портів, Товариство маяків та Гільдія лоцманів.",
    ["Спілка портів", "Товариство маяків", "Гільдія лоцманів"],
  ],
  [
    "el",
    "Το κείμενο υπογράφουν το Δίκτυο Λιμανιών, η Ένωση Φάρων και ο Σύλλογος Πλοηγών.",
    ["Δίκτυο Λιμανιών", "Ένωση Φάρων", "Σύλλογος Πλοηγών"],
  ],
  [
    "tr",
    "Liman Derneği, Fener ve Deniz Vakfı, Kılavuzlar Birliği dün ortak basın açıklaması yaptı.",
    ["Liman Derneği", "Fener ve Deniz Vakfı", "Kılavuzlar Birliği"],
  ],
  [
    "ro",
    "Scrisoarea a fost semnată de Liga Portului, Asociația Farurilor și Uniunea Piloților.",
    ["Liga Portului", "Asociația Farurilor", "Uniunea Piloților"],
  ],
  [
    "id",
    "Surat terbuka itu ditandatangani oleh Serikat Pelabuhan, Yayasan Mercusuar, dan Jaringan Pandu.",
    ["Serikat Pelabuhan", "Yayasan Mercusuar", "Jaringan Pandu"],
  ],
  [
    "ca",
    "El manifest està signat per Lliga del Port, Unió de Fars i Xarxa Marina.",
    ["Lliga del Port", "Unió de Fars", "Xarxa Marina"],
  ],
  [
    "ar",
    "وقع على البيان كل من جمعية المنارة، ورابطة الميناء، واتحاد المرشدين.",
    ["جمعية المنارة", "رابطة الميناء", "اتحاد المرشدين"],
  ],
  [
    "ar",
    "المنظمات الموقعة على البيان هي: جمعية المنارة، رابطة الميناء، اتحاد المرشدين",
    ["جمعية المنارة", "رابطة الميناء", "اتحاد المرشدين"],
  ],
  [
    "he",
    "על המכתב חתמו עמותת המגדלור, איגוד הנמלים וארגון הנווטים.",
    ["עמותת המגדלור", "איגוד הנמלים", "ארגון הנווטים"],
  ],
  [
    "fa",
    "امضاکنندگان بیانیه عبارتند از انجمن فانوس دریایی، کانون بندر و اتحادیه راهنمایان",
    ["انجمن فانوس دریایی", "کانون بندر", "اتحادیه راهنمایان"],
  ],
  [
    "zh-Hant",
    "聯署團體包括燈塔之友協會、海港守望聯盟及領航員工會等。",
    ["燈塔之友協會", "海港守望聯盟", "領航員工會"],
  ],
  [
    "zh-Hant",
    "燈塔之友協會、海港守望聯盟及領航員工會今日發表聯合聲明。",
    ["燈塔之友協會", "海港守望聯盟", "領航員工會"],
  ],
  [
    "ja",
    "賛同団体は、灯台友の会、海岸協会、水先人組合など。",
    ["灯台友の会", "海岸協会", "水先人組合"],
  ],
  [
    "ja",
    "灯台友の会、海岸協会、水先人組合は、共同声明を発表した。",
    ["灯台友の会", "海岸協会", "水先人組合"],
  ],
  [
    "ko",
    "서명한 단체는 등대협회, 항구연대, 도선사조합 등이다.",
    ["등대협회", "항구연대", "도선사조합"],
  ],
  [
    "de",
    "Diese Petition wird von Ada Tar, Lotsin; Ben Salt, Reepschläger und Segler; Cleo Rope, Wärterin; organisiert.",
    ["Ada Tar, Lotsin", "Ben Salt, Reepschläger und Segler", "Cleo Rope, Wärterin"],
  ],
  [
    "nl",
    "De petitie wordt door Havenbond, Stichting Vuurtoren en Vereniging Kade ondersteund.",
    ["Havenbond", "Stichting Vuurtoren", "Vereniging Kade"],
  ],
  [
    "en",
    "The petition was organised by Tern Trust, the Harbour League and Pilots’ Guild.",
    ["Tern Trust", "Harbour League", "Pilots’ Guild"],
  ],
  [
    "nl",
    "Andere ondertekenaars zijn vakbond Anker, netbeheerders Lont, Mast en Zeil, de koepel van havens Kade, de Touwunie en Vereniging Pier.",
    ["Anker", "Lont", "Mast", "Zeil", "Kade", "Touwunie", "Vereniging Pier"],
  ],
  [
    "fr",
    "L’appel est signé par le syndicat Amarre, l’association Les Amis du môle et le réseau Rivages.",
    ["Amarre", "Les Amis du môle", "Rivages"],
  ],
  [
    "pl",
    "Podpisały koła Towarzystwa Latarni w Avilu, Bemolu i Celatarni.",
    ["koła Towarzystwa Latarni w Avilu", "Bemolu", "Celatarni"],
  ],
  [
    "es",
    "Entre las personas que han apoyado el documento, destacan los actores Ana Faro, Luis Muelle y Rosa Marea; las autoras Eva Red y Sol Ancla; el director del Museo de Barcas, Juan Proa; la escritora Lola Quilla.",
    [
      "Ana Faro",
      "Luis Muelle",
      "Rosa Marea",
      "Eva Red, autoras",
      "Sol Ancla, autoras",
      "Juan Proa, director del Museo de Barcas",
      "Lola Quilla, escritora",
    ],
  ],
  [
    "es",
    "Entre los firmantes se encuentran Ana Faro, Luis Muelle y el economista Rosa Marea.",
    ["Ana Faro", "Luis Muelle", "el economista Rosa Marea"],
  ],
  [
    "de",
    "Zu den Unterzeichnern aus dem maritimen Umfeld gehören der Bundesverband Leuchtfeuer, Reederei Aue, die gemeinnützige Gesellschaft für Molen sowie das Netzwerk Hafen.",
    [
      "Bundesverband Leuchtfeuer",
      "Reederei Aue",
      "die gemeinnützige Gesellschaft für Molen",
      "Netzwerk Hafen",
    ],
  ],
  [
    "en",
    "More than 100 keepers, including the heads of Tern Trust, Harbour League and Pilots’ Guild, have signed the letter.",
    ["Tern Trust", "Harbour League", "Pilots’ Guild"],
  ],
  [
    "en",
    "The letter is also signed by two former keepers of the light, Ada Tar and Ben Salt, who between them served for years.",
    ["Ada Tar", "Ben Salt"],
  ],
  [
    "sv",
    "Bland de organisationer som undertecknat debattartikeln finns bland andra Vän till fyren, Svenska Hamnförbundet, Lotsgillet och Kustens vänner.",
    ["Vän till fyren", "Svenska Hamnförbundet", "Lotsgillet", "Kustens vänner"],
  ],
  [
    "id",
    "Beberapa tokoh yang mendukung petisi ini termasuk Adi Suar, Budi Dermaga, ahli hukum laut negara Citra Ombak, dan Dewi Pandu.",
    ["Adi Suar", "Budi Dermaga", "ahli hukum laut negara Citra Ombak", "Dewi Pandu"],
  ],
  [
    "nl",
    "De brief is ondertekend door Vereniging Kade, Touw & Teer en de Stichting Vuurtoren.",
    ["Vereniging Kade", "Touw & Teer", "Stichting Vuurtoren"],
  ],
  [
    "it",
    "La mobilitazione è stata promossa da: Marea, Scoglio, Tre Fari, Onda lunga, Gruppo Molo, Sim – Vento.",
    ["Marea", "Scoglio", "Tre Fari", "Onda lunga", "Gruppo Molo", "Sim – Vento"],
  ],
  [
    "es",
    "La iniciativa fue lanzada por: Marea, Faro Vivo, Rompeolas, Sal, Gaviota.",
    ["Marea", "Faro Vivo", "Rompeolas", "Sal", "Gaviota"],
  ],
  [
    "de",
    "Die Unterzeichner – darunter Hafenbund, Strandgut, der Lotsenverein, Lichtblick und viele örtliche Gruppen – wollen bis Juni weitere gewinnen.",
    ["Hafenbund", "Strandgut", "Lotsenverein", "Lichtblick"],
  ],
  [
    "ar",
    "ووقَّع على هذا الخطاب كل من “جمعية المنارة، رابطة الميناء، مركز المرشدين”.",
    ["جمعية المنارة", "رابطة الميناء", "مركز المرشدين"],
  ],
];

test("a sentence that says who signs names them, in front of its verb or behind", () => {
  for (const [language, text, names] of signed) assert.deepEqual(read(text, language), names, text);
});

/** Sentences of news and statements that name somebody and no signatory. */
const innocent: readonly (readonly [string, string])[] = [
  [
    "en",
    "The statement was read by Ada Tar, Ben Salt and Cleo Rope in front of the harbour office.",
  ],
  ["en", "The signatories met Ada Tar, Ben Salt and Cleo Rope when the letter was handed over."],
  ["en", "Tern Trust, Harbour League and Pilots’ Guild rejected the statement of the ministry."],
  ["en", "“We will not wait,” said Ada Tar, Ben Salt and Cleo Rope."],
  ["en", "The petition asks Aville, Beburg and Ceham to keep their lamps."],
  ["en", "The declaration was signed by Norway, Chile and Japan."],
  ["en", "The letter was signed by 55 organisations, collectives and groups."],
  ["de", "Über den Aufruf berichteten Küstenblatt, Hafenfunk und Lotsenpost."],
  ["fr", "La lettre est adressée à Anne Phare, Luc Quai et Rose Marée."],
  ["es", "En la carta se menciona a Ana Faro, Luis Muelle y Rosa Marea."],
  ["sr-Latn", "Pismo je upućeno Savezu luka, Udruženju svetioničara i Klubu pilota."],
  ["ru", "Письмо направлено в Союз портов, Общество маяков и Гильдию лоцманов."],
  ["tr", "Mektup Liman Derneği, Deniz Vakfı ve Kılavuzlar Birliği başkanlarına iletildi."],
  ["zh-Hant", "聲明批評燈塔局、海港處及領航署處理不當。"],
  ["ja", "声明は、灯台局、港湾局、水産庁に送られた。"],
  ["ar", "انتقد البيان وزارة الموانئ، وهيئة المنارات، ومكتب الإرشاد."],
  [
    "es",
    "Las personas que han apoyado el documento se reunieron con Ana Faro, Luis Muelle y Rosa Marea.",
  ],
  ["en", "The heads of Tern Trust, Harbour League and Pilots’ Guild rejected the letter."],
  ["sv", "Bland de myndigheter som fått brevet finns Hamnverket, Fyrverket och Lotsverket."],
  ["de", "Diese Petition wird von Küstenblatt, Hafenfunk und Lotsenpost kritisiert."],
  ["nl", "De petitie wordt door Havendienst, Loodswezen en Vuurtorenraad afgewezen."],
  ["en", "The petition was delivered to Tern Trust, the Harbour League and Pilots’ Guild."],
  ["it", "La lampada è alimentata da: olio, gas, vento, sole, onde, mare."],
];

test("whoever reads, receives, reports or rejects a statement does not sign it", () => {
  for (const [language, text] of innocent) assert.equal(read(text, language), null, text);
});

function read(text: string, language: string): readonly string[] | null {
  return namesOfSigners(text, {
    languages: [language],
    sentence: sentenceWordsOf([language]),
  });
}
