import assert from "node:assert/strict";
import { test } from "node:test";
import type { Block } from "../document.ts";
import { recogniseStatement } from "../recognise-statement.ts";

/** The names found in a plain text, as its reader would hand it over: blank lines end blocks. */
function namesIn(text: string): string[] {
  const blocks: Block[] = [];
  let lines: { text: string; number: number }[] = [];
  for (const [index, line] of `${text}\n`.split("\n").entries()) {
    if (line.trim() !== "") lines.push({ text: line, number: index + 1 });
    else if (lines.length > 0) {
      blocks.push({ kind: "paragraph", lines, plain: true });
      lines = [];
    }
  }
  const all = blocks.flatMap((block) => block.lines);
  const found = recogniseStatement({ format: "text", blocks, lines: all, notices: [] });
  return found.signatories.map(({ name }) => name);
}

const english =
  "The lamp on the north pier has been dark since the spring, and nobody says when it will burn again.\n\nWe ask the harbour office to repair it before the herring come.\n\n";
const german =
  "Das Feuer auf der Nordmole ist seit dem Frühjahr dunkel, und niemand sagt, wann es wieder brennt.\n\nWir bitten das Hafenamt, es vor dem Hering zu reparieren.\n\n";
const swedish =
  "Fyren på norra piren har varit släckt sedan i våras och ingen säger när den ska tändas igen.\n\nVi ber hamnkontoret att laga den innan sillen kommer.\n\n";
const turkish =
  "Kuzey mendireğindeki fener ilkbahardan beri karanlık ve ne zaman yanacağını kimse söylemiyor.\n\nLiman müdürlüğünden balık gelmeden onarılmasını istiyoruz.\n\n";
const indonesian =
  "Lampu di dermaga utara sudah padam sejak musim semi dan tidak ada yang tahu kapan akan menyala lagi.\n\nKami meminta kantor pelabuhan untuk memperbaikinya sebelum ikan datang.\n\n";
const vietnamese =
  "Ngọn đèn trên cầu cảng phía bắc đã tắt từ mùa xuân và không ai nói khi nào nó sẽ sáng lại.\n\nChúng tôi đề nghị cảng vụ sửa chữa trước mùa cá.\n\n";
const serbian =
  "Svetlo na severnom molu ne gori od proleća i niko ne kaže kada će ponovo goreti.\n\nTražimo od lučke uprave da ga popravi pre dolaska ribe.\n\n";
const russian =
  "Фонарь на северном молу не горит с весны, и никто не говорит, когда он снова загорится.\n\nМы просим управление порта починить его до прихода сельди.\n\n";
const arabic =
  "المصباح على الرصيف الشمالي مطفأ منذ الربيع ولا أحد يقول متى سيضيء من جديد.\n\nنطلب من إدارة الميناء إصلاحه قبل موسم السمك.\n\n";
const japanese =
  "北の突堤の灯りは春から消えたままで、いつ再び灯るのか誰も言いません。\n\n私たちは港湾事務所に、魚が来る前に直すよう求めます。\n\n";

const dutch =
  "Het licht op de noordpier is sinds het voorjaar uit en niemand zegt wanneer het weer zal branden.\n\nWij vragen de havendienst om het te herstellen voordat de haring komt.\n\n";
const ukrainian =
  "Ліхтар на північному молі не горить із весни, і ніхто не каже, коли він знову загориться.\n\nМи просимо управління порту полагодити його до приходу риби.\n\n";
const spanish =
  "La luz del muelle norte está apagada desde la primavera y nadie dice cuándo volverá a encenderse.\n\nPedimos a la oficina del puerto que la repare antes de que llegue el pescado.\n\n";
const italian =
  "La luce del molo nord è spenta dalla primavera e nessuno dice quando si riaccenderà.\n\nChiediamo all'ufficio del porto di ripararla prima che arrivi il pesce.\n\n";
const french =
  "La lampe du môle nord est éteinte depuis le printemps et personne ne dit quand elle brûlera de nouveau.\n\nNous demandons au bureau du port de la réparer avant l'arrivée du hareng.\n\n";

const lists: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "Chinese names, five a line between blanks",
    "北堤的燈自春天以來一直熄滅，沒有人說何時會再亮起。\n\n我們要求港務處在漁季之前修理這盞燈，並公布每盞燈的開支。\n\n聯署人：\n周海明 林潮生 黃燕鷗 陳石岸 李風帆\n王浪花 張水手 何碼頭 吳錨鏈 鄭海星\n許燈芯 馮月潮 蔡漁歌 葉北堤\n",
    "周海明 林潮生 黃燕鷗 陳石岸 李風帆 王浪花 張水手 何碼頭 吳錨鏈 鄭海星 許燈芯 馮月潮 蔡漁歌 葉北堤".split(
      " ",
    ),
  ],
  [
    "numbers below a sentence about those who sign",
    `${english}The associations and unions that sign this letter:\n\n  1. Lightkeepers Union\n  2. Seabird Society\n  3. Harbour Watch Association\n`,
    ["Lightkeepers Union", "Seabird Society", "Harbour Watch Association"],
  ],
  [
    "numbers below a list of so many organisations that demand",
    `${indonesian}Berikut daftar 40 organisasi yang menuntut perbaikan:\n\n1. Serikat Penjaga Mercusuar (SPM)\n\n2. Yayasan Burung Laut\n\n3. Perkumpulan Nelayan Utara\n`,
    ["Serikat Penjaga Mercusuar", "Yayasan Burung Laut", "Perkumpulan Nelayan Utara"],
  ],
  [
    "co-organisers between strokes, wrapped",
    `${swedish}Arrangörer: Fyrvaktarnas förbund | Sjöfågelföreningen |\nHamnens vänner | Lotsförbundet i\nVästerhavet\n`,
    ["Fyrvaktarnas förbund", "Sjöfågelföreningen", "Hamnens vänner", "Lotsförbundet i Västerhavet"],
  ],
  [
    "those who condemn, after the words that they follow",
    `${spanish}Condenan el apagón las siguientes organizaciones:\n\n• Asociación del Faro\n• Fundación del Muelle\n• Sindicato de Prácticos\n`,
    ["Asociación del Faro", "Fundación del Muelle", "Sindicato de Prácticos"],
  ],
  [
    "co-organisers with bullets",
    `${german}Mitveranstalter:\n\n• Leuchtturmverein Nord\n• Seevogelgesellschaft\n• Hafenwacht e.V.\n• weitere Organisationen folgen\n`,
    ["Leuchtturmverein Nord", "Seevogelgesellschaft", "Hafenwacht e.V."],
  ],
  [
    "labelled groups that end in many others",
    `${turkish}Açıklamaya imza atan sendika ve kurumlar şunlardır:\n\nSendikalar\n\n• Fener Bekçileri Sendikası\n• Liman İşçileri Sendikası\n• Ve daha birçok sendika…\n\nMeslek Odaları\n\n• Kılavuz Kaptanlar Odası\n• Balıkçılar Birliği\n`,
    [
      "Fener Bekçileri Sendikası",
      "Liman İşçileri Sendikası",
      "Kılavuz Kaptanlar Odası",
      "Balıkçılar Birliği",
    ],
  ],
  [
    "groups whose labels have letters and their entries letters with numbers",
    `${vietnamese}Danh sách ký tên:\n\nA. Tổ chức\nA1. Hội Bạn Hải Đăng\nA2. Nhóm Chim Biển\n\nB. Cá nhân\nB1. Nguyễn Thị Biển, giáo viên\nB2. Trần Văn Cảng\n(còn tiếp)\n`,
    ["Hội Bạn Hải Đăng", "Nhóm Chim Biển", "Nguyễn Thị Biển", "Trần Văn Cảng"],
  ],
  [
    "groups numbered in Roman above entries numbered anew",
    `${serbian}Potpisnici:\n\nI. Udruženja\n\n1. Društvo svetioničara\n2. Savez ribara Severa\n\nII. Pojedinci\n\n1. Ana Kovač, kapetan\n2. Petar Horvat\n`,
    ["Društvo svetioničara", "Savez ribara Severa", "Ana Kovač", "Petar Horvat"],
  ],
  [
    "a dash glued to some of the names, keywords of the page below",
    `${arabic}قائمة المنظمات الموقعة:\nجمعية حراس المنارة\n-رابطة طيور البحر\n-نقابة عمال الميناء\n–شبكة الرصيف الشمالي\nكلمات البحث :المنارة;الميناء\n`,
    ["جمعية حراس المنارة", "رابطة طيور البحر", "نقابة عمال الميناء", "شبكة الرصيف الشمالي"],
  ],
  [
    "a number of others behind the last name",
    `${russian}Подписали:\n\nАнна Портова, Пётр Маяков, Иван Причалов, Ольга Чайкина и ещё 40 человек.\n`,
    ["Анна Портова", "Пётр Маяков", "Иван Причалов", "Ольга Чайкина"],
  ],
  [
    "groups below labels of a sort",
    `${japanese}賛同団体・賛同人\n\n団体\n\n・灯台友の会\n・海鳥研究会\n\n個人\n\n・海野一郎\n・浜田花子\n`,
    ["灯台友の会", "海鳥研究会", "海野一郎", "浜田花子"],
  ],
  [
    "dots between municipality and representative, in whose name the text speaks",
    `${dutch}Namens de colleges van burgemeester en wethouders:\n\nGemeente Vuurdam ............ A. Haven (burgemeester)\nGemeente Meeuwenoord ........ B. de Kade (wethouder)\nWaterschap Noordpier ........ vacature\n`,
    ["Gemeente Vuurdam", "Gemeente Meeuwenoord", "Waterschap Noordpier"],
  ],
  [
    "names in Han with the office on the next line, and behind a wide blank in brackets",
    `${japanese}連署人：\n\n海燈明\n港口大學海洋系講師\n\n林浜子\n北岬書院院長\n\n磯山朗\n燈台協會顧問\n`,
    ["海燈明", "林浜子", "磯山朗"],
  ],
  [
    "a header of labels above names between strokes",
    `${japanese}賛同人\n\n氏名/所属\n\n海野一郎(弁護士)/浜田花子(大学教授)/灯田次郎(作家)/港川三郎(歌人)/磯山四郎(詩人)\n`,
    ["海野一郎", "浜田花子", "灯田次郎", "港川三郎", "磯山四郎"],
  ],
  [
    "a place for the reader's own name at the end",
    `${ukrainian}Підписали:\n\n1) ГО «Варта маяка»\n2) Спілка рибалок\n3) [ваша організація тут]\n`,
    ["ГО «Варта маяка»", "Спілка рибалок"],
  ],
  [
    "an office in a paragraph of its own",
    `${spanish}Firmantes\n\nAna Faro, escritora\n\nPedro Muelle, actor\n\nLuis Alberto Ría.\n\nJurista, magistrado emérito\n\nMarta Gaviota, poeta\n`,
    ["Ana Faro", "Pedro Muelle", "Luis Alberto Ría", "Marta Gaviota"],
  ],
  [
    "a first group above its date, the later one below",
    `${italian}Carlo Molo – Presidente nazionale Amici del faro\nLucia Onda – Segretaria Lega dei porti\nMario Scoglio – Presidente Guardia dei moli\nGenova, 15 aprile 2026\nHanno finora aderito:\nAnna Riva - Rete delle isole\nPaolo Scogliera - Comitato del molo\n`,
    ["Carlo Molo", "Lucia Onda", "Mario Scoglio", "Anna Riva", "Paolo Scogliera"],
  ],
  [
    "groups in front of their names on one line each, one withdrawn",
    `${french}Signataires\n\nAssociations et collectifs — Amis du phare ; Ligue des ports (signature retirée) ; Union du môle\n\nPersonnalités — Anne Rivage, maire ; Paul Lamer, pêcheur\n\nPour signer : formulaire en ligne.\n`,
    ["Amis du phare", "Union du môle", "Anne Rivage", "Paul Lamer"],
  ],
  [
    "a date in brackets behind the word that announces",
    `${english}Signed (12 May 2026):\n\n* Ada Tar\n* Ben Salt\n* Cleo Rope\n\nAdditional support:\n\n* Dan Anchor\n* (retracted at her request)\n* Eve Mast\n`,
    ["Ada Tar", "Ben Salt", "Cleo Rope", "Dan Anchor", "Eve Mast"],
  ],
  [
    "ranges of letters above the names, and what a search shows that finds nothing",
    `${french}Signataires :\n\nA - B\n\nAmis du phare\n\nBateliers du môle\n\nI - J\n\nIles et marées\n\nJeunes pilotes\n\nV–Z\n\nVoiles du quai\n\nAucune organisation trouvée\n`,
    ["Amis du phare", "Bateliers du môle", "Iles et marées", "Jeunes pilotes", "Voiles du quai"],
  ],
  [
    "as of a day",
    `${german}Unterzeichnende (Stand 3. Juni 2026):\n\n- Hafenbund\n- Lotsenverein Nordmole\n- Verband der Leuchtturmfreunde\n`,
    ["Hafenbund", "Lotsenverein Nordmole", "Verband der Leuchtturmfreunde"],
  ],
  [
    "thanks to so many that have joined",
    `${vietnamese}Hơn 4.000 chữ ký đã được gửi đi. Chúng tôi cảm ơn 3 tổ chức sau đây đã cùng tham gia:\n\n1. Bạn Ngọn Đèn\n2. Harbour Watch\n3. Mạng lưới Cầu Cảng\n`,
    ["Bạn Ngọn Đèn", "Harbour Watch", "Mạng lưới Cầu Cảng"],
  ],
  [
    "thanks to so many, in another language",
    `${german}Über 900 Unterschriften sind gesammelt. Wir danken den folgenden 4 Organisationen, die sich angeschlossen haben:\n\n- Lichtblick Nordmole\n- Teer & Tau\n- Lotsenverein\n- Strandgut\n`,
    ["Lichtblick Nordmole", "Teer & Tau", "Lotsenverein", "Strandgut"],
  ],
];

test("lists that stand as blocks, whatever sets them apart", () => {
  for (const [layout, text, names] of lists) assert.deepEqual(namesIn(text), names, layout);
});

const none: readonly (readonly [string, string])[] = [
  [
    "speakers of a meeting and its programme",
    `${swedish}Talare:\n\n- Anna Fyr – Sjöfågelföreningen\n- Björn Hamn – Lotsförbundet\n- Eva Våg – Fyrvaktarnas förbund\n`,
  ],
  [
    "organisations to turn to",
    `${english}List of organisations that help sailors at night:\n\n- Seabird Society\n- Harbour Watch Association\n- Lightkeepers Union\n`,
  ],
  [
    "demands below a sentence about those who demand",
    `${german}Die Gruppen und Verbände des Hafens fordern Folgendes:\n\n1. Das Feuer muss wieder brennen.\n2. Der Hafen braucht zwei Lotsen.\n3. Die Mole wird im Winter geräumt.\n`,
  ],
  [
    "members of whoever writes",
    `${english}The following organisations are members of our federation:\n\n- Seabird Society\n- Harbour Watch Association\n- Lightkeepers Union\n`,
  ],
  [
    "a table of contents",
    `${english}Signals of the harbour ........ 3\nLamps and buoys of the coast ........ 7\nThe pilots' guild ........ 12\n`,
  ],
  [
    "a list that a script loads",
    `${spanish}Firman esta carta:\n\nCargando listado de adhesiones...\n`,
  ],
  [
    "partners behind a label on one line",
    `${english}Partners: Seabird Society, Harbour Watch Association, Lightkeepers Union, Pilots’ Guild, Tern Trust\n`,
  ],
  [
    "what was done on a day",
    `${english}Done so far (12 May 2026):\n\n* Lamp replaced\n* Pier swept\n* Keepers asked\n`,
  ],
  [
    "so many that joined something else, and other entries below",
    `${english}We thank the following 12 organisations that joined our summer fair:\n\n- Bread and cheese\n- Lamps of paper\n- Songs of the pier\n`,
  ],
  [
    "who received this letter",
    `${spanish}Esta carta se envió a las siguientes organizaciones:\n\n• Asociación del Faro\n• Fundación del Muelle\n• Sindicato de Prácticos\n`,
  ],
  [
    "who received money",
    `${russian}Следующие организации получили гранты:\n\n• Союз смотрителей\n• Фонд северного мола\n• Общество морских птиц\n`,
  ],
];

test("other lists name no signatories", () => {
  for (const [layout, text] of none) assert.deepEqual(namesIn(text), [], layout);
});
