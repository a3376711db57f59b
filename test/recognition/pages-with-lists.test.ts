// Lists of signatories as pages and documents really set them: below buttons, between linked marks, in elements that
// nothing but their classes tells apart; and lines of pages that look like such lists and are none.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";

const prose = `<p>The lamp on the north pier has been dark since the spring, and nobody says when it will burn again. Boats that come home at night have to find the channel by the sound of the bell.</p>
<p>We, the undersigned, ask the harbour office to repair it before the herring come, and to say each year what it will cost to keep.</p>`;

const spanish = `<p>La lámpara del muelle norte está apagada desde la primavera y nadie sabe cuándo volverá a encenderse. En otros puertos ya la han reparado: [Aville](https://a.example), [Beburg](https://b.example), [Ceport](https://c.example), [Dehaven](https://d.example), y [Efjord](https://e.example).</p>`;

interface Case {
  readonly says: string;
  readonly file: string;
  readonly text: string;
  readonly names: readonly string[];
}

const cases: readonly Case[] = [
  {
    says: "lines that semicolons end, with commas inside them",
    file: "a.txt",
    text: "A lamp for the pier\n\nThe lamp on the north pier has been dark since the spring, and nobody says when it will burn again.\n\nSigned by:\n\nTern Trust;\nGuild of Gulls, Lights and Buoys;\nUnion of Pilots, Riggers and Keepers;\nBell Society, Norway;\nNet Makers' League.\n",
    names: [
      "Tern Trust",
      "Guild of Gulls, Lights and Buoys",
      "Union of Pilots, Riggers and Keepers",
      "Bell Society",
      "Net Makers' League",
    ],
  },
  {
    says: "cards with a picture's words for screen readers",
    file: "a.html",
    text: `<h1>A lamp for the pier</h1>${prose}<h2>Signatures</h2><div class="grid">${["Ada Berg", "Jonas Okafor", "Mia Halldors", "Piet Sand", "Noor Vashti"].map((name) => `<div class="sig"><strong>${name}</strong><img src="/bell.svg" alt=""><span class="page-visually-hidden">Has kept a lamp</span></div>`).join("")}</div>`,
    names: ["Ada Berg", "Jonas Okafor", "Mia Halldors", "Piet Sand", "Noor Vashti"],
  },
  {
    says: "one name that is a cry among many",
    file: "a.html",
    text: `<h1>A lamp for the pier</h1>${prose}<h2>Supporters</h2>${["Tern Trust", "Gull Guild", "Pilots' Union", "Bell Society", "Net Makers' League", "Buoy Alliance", "Skerry Watch Association", "Petrel Foundation", "Light? Yes please!", "Harbour Choir Society", "Rope Makers' Union"].map((name) => `<div><a href="https://a.example"><img alt=""></a><p><small>${name}</small></p></div>`).join("\n")}`,
    names: [
      "Tern Trust",
      "Gull Guild",
      "Pilots' Union",
      "Bell Society",
      "Net Makers' League",
      "Buoy Alliance",
      "Skerry Watch Association",
      "Petrel Foundation",
      "Light? Yes please!",
      "Harbour Choir Society",
      "Rope Makers' Union",
    ],
  },
  {
    says: "a button between the heading and the names",
    file: "a.html",
    text: `<h1>A lamp for the pier</h1><h2>Keepers, pilots, fishers and all who come home by night ask the office for one lamp</h2><p>→ <a href="/sign">Sign the letter</a>.</p><h2>Dear office,</h2>${prose}<h2>Signatures</h2><h3>Organizations</h3><p>→ <a href="/sign">Sign the letter</a>.</p><ul><li><a href="https://tern.example">Tern Trust</a></li><li><a href="https://bell.example">bell & buoy works</a></li><li><a href="https://gull.example">Gullhaven</a></li></ul>`,
    names: ["Tern Trust", "bell & buoy works", "Gullhaven"],
  },
  {
    says: "bracketed links behind the names, towns as headings",
    file: "a.md",
    text: "# They support us\n\n## List of supporters\n\n### Aville\n\n* Tern Trust [[link](https://a.example/1)]\n* Pilots' Union of Aville [[letter](https://a.example/2)] [[older letter](https://a.example/3)]\n\n### Beburg\n\n* Bell Ringers' Society [[link](https://a.example/4)]\n* Harbour Choir of Beburg\n",
    names: [
      "Tern Trust",
      "Pilots' Union of Aville",
      "Bell Ringers' Society",
      "Harbour Choir of Beburg",
    ],
  },
  {
    says: "one item whose parts have classes",
    file: "a.html",
    text: `<h1>A lamp for the pier</h1>${prose}<h2>Founding signatories</h2><ul><li><span class="name">Dr. Ada Tern</span> <span class="title">Institute of Lamps, Aville</span> <span class="note">Author of "Lamps"</span></li></ul>`,
    names: ["Ada Tern"],
  },
  {
    says: "organisations as items and then persons in cards, each below a heading in the singular",
    file: "a.html",
    text: `<h1>Signatories to the letter on the lamp</h1><h2>Institutional</h2><ul><li>Tern Trust</li><li>Library of Aville</li><li>Beburg Seabird Society</li></ul><h2>Individual</h2><ul>${["Ada Hill", "Ben Moor", "Cora Field", "Dan Brook"].map((name) => `<li><div><strong>${name}</strong></div><div><span>Librarian</span></div><div><span>Library of Aville</span></div></li>`).join("")}</ul>`,
    names: [
      "Tern Trust",
      "Library of Aville",
      "Beburg Seabird Society",
      "Ada Hill",
      "Ben Moor",
      "Cora Field",
      "Dan Brook",
    ],
  },
  {
    says: "a sentence of the text that ends with the order of the names below it",
    file: "a.md",
    text: `# Lettre au port\n\nLa lampe du môle nord est éteinte depuis le printemps et personne ne dit quand elle brûlera de nouveau.\n\nNous, gardien·nes des feux de la côte, demandons la réparation immédiate de la lampe du môle nord (par ordre alphabétique):\n\n- DUVAL Anne, gardienne, Phare d'Aville\n- MOREAU Luc, pilote, Port de Beburg\n- PETIT Jean, bibliothécaire, Aville\n\nCette lettre est également signée par :\n\n- ROCHE Marie, pilote\n- SIMON Paul, gardien\n`,
    names: ["DUVAL Anne", "MOREAU Luc", "PETIT Jean", "ROCHE Marie", "SIMON Paul"],
  },
  {
    says: "short items right below the last sentence of the undersigned",
    file: "a.txt",
    text: "نحن الموقعون أدناه، نرى أن المصباح على الرصيف الشمالي مطفأ منذ الربيع ولا أحد يقول متى سيضيء من جديد.\nنطلب من إدارة الميناء إصلاحه قبل موسم السمك، ونرفض تأجيل العمل مرة أخرى إلى العام القادم.\n- نَورس\n- مرسى – مركز الدفاع عن الصيادين\n- شراع\n- جمعية حراس المنارة\n- موج\n- رابطة ربابنة الميناء\n- سارية\n",
    names: [
      "نَورس",
      "مرسى – مركز الدفاع عن الصيادين",
      "شراع",
      "جمعية حراس المنارة",
      "موج",
      "رابطة ربابنة الميناء",
      "سارية",
    ],
  },
  {
    says: "places in a paragraph of the text below a label of the undersigned are none",
    file: "a.md",
    text: `# Una lámpara\n\nLos abajo firmantes, miembros de la comunidad del puerto, manifiestan:\n\n${spanish.replaceAll(/<\/?p>/gu, "")}\n\nPedimos a la oficina del puerto que la repare antes de que llegue el pescado.\n`,
    names: [],
  },
  {
    says: "items of other news below a text of the undersigned are none",
    file: "a.html",
    text: `<h1>A lamp for the pier</h1>${prose}<p>Read more</p><ul><li><a href="/1">Harbour Choir sings again</a></li><li><a href="/2">Sailing School opens</a></li><li><a href="/3">Bell Ringers' Day</a></li></ul>`,
    names: [],
  },
  {
    says: "the sentence that the undersigned begin on the next line names nobody",
    file: "a.html",
    text: "<p>نحن الموقعون أدناه،</p><p>حراس المنارات في الميناء، نعتبر إطفاء المصباح، الذي خدم البحارة سنين طويلة، خطوة خطيرة، ونطلب من الإدارة إصلاحه قبل موسم السمك وعدم تأجيل العمل إلى العام القادم مرة أخرى.</p><p>لن نقبل أن يبقى الرصيف مظلما شتاء آخر.</p>",
    names: [],
  },
  {
    says: "strokes without blanks between names in Hangul",
    file: "a.txt",
    text: "북쪽 방파제의 등불에 관한 성명\n\n북쪽 방파제의 등불은 봄부터 꺼져 있고 언제 다시 켜질지 아무도 말하지 않는다. 우리는 항만청에 고기철이 오기 전에 등불을 고칠 것을 요구한다.\n\n등대지기연합/갈매기회/바다연대/항구시민모임/어민단체연합/파도학교/선원노동조합/부두사람들(총 8개 단체)\n",
    names: [
      "등대지기연합",
      "갈매기회",
      "바다연대",
      "항구시민모임",
      "어민단체연합",
      "파도학교",
      "선원노동조합",
      "부두사람들",
    ],
  },
  {
    says: "persons in the last paragraph of an open letter, few of whose names are known",
    file: "a.html",
    text: "<h1>Отворено писмо до управителя на пристанището</h1><p>Фарът на северния кей не свети от пролетта и никой не казва кога ще светне отново. Смятаме, че трябва да го поправите преди риболова.</p><p>проф. Димитър Вълнов, Георги Платноходов, Йордан Мачтов, Първан Чайков, Иван Котвов, проф. Розалия Пристанова, Марко Делфинов, Евгени Морски, Марин Приливов, Владимир Кейов, Вътьо Маяков, Георги Лодков</p>",
    names: [
      "Димитър Вълнов",
      "Георги Платноходов",
      "Йордан Мачтов",
      "Първан Чайков",
      "Иван Котвов",
      "Розалия Пристанова",
      "Марко Делфинов",
      "Евгени Морски",
      "Марин Приливов",
      "Владимир Кейов",
      "Вътьо Маяков",
      "Георги Лодков",
    ],
  },
  {
    says: "organisers whose names look like those of persons",
    file: "a.txt",
    text: "Tänd lampan - samling på kajen\n\nI ett år har fyren på norra piren varit släckt och ingen har sagt när den ska tändas igen. Nu får det vara nog.\n\nSlut upp på kajen kl. 12:00 nu på lördag!\n\nArrangörer:\n\n- Tärnans Kulturförening\n- Marina Ungdomar Aville\n- Lots Beburg\n- Fyrvänner Ceport\n\nVill er förening vara med? Hör av er till någon av oss.\n",
    names: ["Tärnans Kulturförening", "Marina Ungdomar Aville", "Lots Beburg", "Fyrvänner Ceport"],
  },
  {
    says: "an example of what to write is no signature",
    file: "a.md",
    text: "# A commitment to lamps\n\n## Signatures\n\nTo sign, create a file in the folder of signatures with the following content:\n\n```yaml\nname: Ada Tern (Tern Trust)\nlink: https://tern.example\n```\n\n### Suggestions\n\n- Share the letter on your page.\n",
    names: [],
  },
  {
    says: "lines without numbers head groups of entries whose numbers go on",
    file: "a.txt",
    text: `A lamp for the pier\n\nThe lamp on the north pier has been dark since the spring, and nobody says when it will burn again. We ask the harbour office to repair it.\n\nSigned by:\n\nHarbour societies\n1. Tern Trust\n2. Pilots of Aville\n3. Bell & Buoy Works\n\nBird observers and counts\n4. Skerry Survey\n5. Gull Friends\n\nOthers from inland\n6. River Lamps\n7. Lake Choir\n`,
    names: [
      "Tern Trust",
      "Pilots of Aville",
      "Bell & Buoy Works",
      "Skerry Survey",
      "Gull Friends",
      "River Lamps",
      "Lake Choir",
    ],
  },
  {
    says: "an and inside a name between bars",
    file: "a.txt",
    text: "Vi tänder lampan\n\nFyren på norra piren har varit släckt sedan i våras och ingen säger när den ska tändas igen. Vi ber hamnkontoret att laga den innan sillen kommer.\n\nArrangörer: Tärnornas Vänner | Lotsförbundet | Förbundet för Fyrar och Bojar\n\nListan fylls på löpande.\n",
    names: ["Tärnornas Vänner", "Lotsförbundet", "Förbundet för Fyrar och Bojar"],
  },
  {
    says: "names without capitals in the last paragraph of the undersigned",
    file: "a.txt",
    text: "چراغ اسکله شمالی\n\nما امضا کنندگان زیر از اداره بندر می خواهیم که چراغ اسکله شمالی را پیش از فصل ماهی تعمیر کند.\nاین چراغ از بهار خاموش است و هیچ کس نمی گوید چه زمانی دوباره روشن می شود.\n\nآذر ساحلی، بهرام دریایی، پروین لنگر، تیرداد، جمشید بادبان، خورشید کشتیبان، دارا، رویا مرجان، زهره صدف.\n\n* تکثیر از دوستان چراغ\n",
    names: [
      "آذر ساحلی",
      "بهرام دریایی",
      "پروین لنگر",
      "تیرداد",
      "جمشید بادبان",
      "خورشید کشتیبان",
      "دارا",
      "رویا مرجان",
      "زهره صدف",
    ],
  },
  {
    says: "goals below a sentence about those who sign, and the signers below the text",
    file: "a.txt",
    text: "Majakoiden yhteiset tavoitteet\n\nAllekirjoittaneet kolme rannikon järjestöä esittävät, että satama ottaa ohjelmaansa seuraavat tavoitteet:\n\nMajakoiden toiminnan vahvistaminen\n\nSatama päättää majakoiden hoidosta ennen talvea ja kertoo siitä kaikille.\n\nLuotsien työn edistäminen\n\nSatama turvaa luotsien työn ja maksaa siitä joka kuukausi.\n\nRannikon Luotsit ry\npuheenjohtaja Elli Aalto\ntoiminnanjohtaja Riitta Ranta\n\nMajakkaseura ry\npuheenjohtaja Timo Laine\ntoiminnanjohtaja Jukka Poukama\n\nMerilintujen Ystävät ry\npuheenjohtaja Ossi Heinonen\npääsihteeri Jukka Tanner\n",
    names: ["Rannikon Luotsit ry", "Majakkaseura ry", "Merilintujen Ystävät ry"],
  },
  {
    says: "a counter above the title of a campaign counts and announces nobody",
    file: "a.txt",
    text: "2.660 von 5.000 Unterschriften\n\nEin Licht für die Mole\n\nAn: die Hafenmeisterin von Aville und alle, die zur See fahren\n\nDas Feuer auf der Nordmole ist seit dem Frühjahr dunkel, und niemand sagt, wann es wieder brennt. Wir bitten das Hafenamt, es vor dem Hering zu reparieren.\n",
    names: [],
  },
  {
    says: "lines above the tags of a page",
    file: "a.html",
    text: "<article><h1>Podrška svjetioničarima</h1><p>Savez udruga Galeb podržao je svjetioničare sjevernog mola.</p><p>Pismo prenosimo u cijelosti</p><p>Podržavamo vas u borbi za svjetlo na molu i stojimo uz vaš prosvjed. Bili smo na vašim sastancima i sami vidjeli kako vodite akciju, odlučni i dobro organizirani.</p><p>Savez udruga Galeb<br />Drugo sidro<br />Klub Škuna<br />Prostor +<br />Bonaca<br />Traft</p><p>Oznake: <a href='/t/1'>mol</a>, <a href='/t/2'>svjetlo</a></p></article>",
    names: ["Savez udruga Galeb", "Drugo sidro", "Klub Škuna", "Prostor +", "Bonaca", "Traft"],
  },
];

for (const { says, file, text, names } of cases) {
  test(says, async () => {
    const document = await readDocument(new TextEncoder().encode(text), file);
    assert.ok(!isFormatRefusal(document));
    const found = recogniseStatement(document);
    assert.deepEqual(
      found.signatories.map(({ name }) => name),
      names,
    );
  });
}

const titled: readonly (readonly [string, string, string, string | null])[] = [
  [
    "the line that announces the full text names it in brackets for titles",
    "a.txt",
    "多個團體促修復燈塔\n\n多個漁民團體昨日發表聲明，促請海事處於魚汛之前修復北防波堤的燈塔，並交代維修的費用和時間表，又指燈塔自春天起已經熄滅。\n\n〈就北防波堤燈塔熄滅的聯署聲明〉全文：\n\n還我燈塔\n\n北防波堤的燈塔自春天起已經熄滅，沒有人說明何時才會重新亮起。我們要求海事處在魚汛之前把它修好，並且每年公佈維修的費用。夜裡回港的漁船只能靠鐘聲找到航道，去年冬天已有三艘船擱淺，幸好無人傷亡，但我們不能再等下一次意外。\n",
    "就北防波堤燈塔熄滅的聯署聲明",
  ],
  [
    "a credit and a time of reading below the title",
    "a.html",
    "<h1>Latarnie dla małych portów</h1><p>Foto: ręce trzymające latarnię</p><p>Przeczytanie artykułu zajmie Ci 1 minutę</p><p>Latarnia na północnym molo nie świeci od wiosny i nikt nie mówi, kiedy zaświeci znowu. Prosimy zarząd portu, aby ją naprawił przed sezonem.</p>",
    "Latarnie dla małych portów",
  ],
  [
    "a counter above the title of a campaign",
    "a.txt",
    "2.660 von 5.000 Unterschriften\n\nEin Licht für die Mole\n\nDas Feuer auf der Nordmole ist seit dem Frühjahr dunkel, und niemand sagt, wann es wieder brennt. Wir bitten das Hafenamt, es vor dem Hering zu reparieren.\n",
    "Ein Licht für die Mole",
  ],
  [
    "a page of nothing but a list bears its title above it",
    "a.md",
    "# They support us\n\n## List of supporters\n\n* Tern Trust\n* Pilots' Union of Aville\n* Bell Ringers' Society\n",
    "They support us",
  ],
  [
    "a page of signatories names what they signed",
    "a.html",
    "<head><title>Signatories to the Statement on Lamps</title></head><body><h1>Signatories to the Statement on Lamps</h1><ul><li>Tern Trust</li><li>Pilots' Union of Aville</li><li>Bell Ringers' Society</li></ul></body>",
    "Statement on Lamps",
  ],
  [
    "the name of the site in the page's head is not the statement's",
    "a.html",
    `<body><header><h1 class="logo"><a href="/">A Joint Call for Lamps</a></h1></header><main><h1>Svetla za sve luke</h1><p>Svetlo na severnom molu ne gori od proleća i niko ne kaže kada će ponovo goreti. Tražimo od lučke uprave da ga popravi pre dolaska ribe.</p></main></body>`,
    "Svetla za sve luke",
  ],
  [
    "source and date below the title, in one block",
    "a.txt",
    "Le feu du môle nord\nSource : www.phares.example\nmercredi 30 mai 2026\n\nLa lampe du môle nord est éteinte depuis le printemps et personne ne dit quand elle brûlera de nouveau.\n",
    "Le feu du môle nord",
  ],
  [
    "the undersigned and a comma begin a sentence",
    "a.txt",
    "نحن الموقعون أدناه،\nنرى أن المصباح على الرصيف الشمالي مطفأ منذ الربيع ولا أحد يقول متى سيضيء من جديد، ونطلب من إدارة الميناء إصلاحه قبل موسم السمك.\n",
    null,
  ],
];

for (const [says, file, text, title] of titled) {
  test(says, async () => {
    const document = await readDocument(new TextEncoder().encode(text), file);
    assert.ok(!isFormatRefusal(document));
    assert.equal(recogniseStatement(document).title, title);
  });
}
