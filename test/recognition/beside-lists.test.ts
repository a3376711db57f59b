// What stands right beside the names of a list and is none of them: whom a letter greets, whom to ask, accounts, countries
// on a line of their own; and lists that begin without a heading, below those who call themselves the undersigned.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";

interface Case {
  readonly says: string;
  readonly file?: string;
  readonly text: string;
  readonly names: readonly string[];
  readonly title?: string;
  /** Name to country. */
  readonly countries?: Readonly<Record<string, string | undefined>>;
}

const lamp =
  "The lamp on the north pier has been dark since the spring, and nobody says when it will burn again. Boats that come home at night have to find the channel by the sound of the bell.";
const lámpara =
  "La lámpara del muelle norte está apagada desde la primavera y nadie sabe cuándo volverá a encenderse. Los barcos que vuelven de noche buscan el canal por el sonido de la campana.";

const cases: readonly Case[] = [
  {
    says: "the address above a salutation",
    text: `A joint letter\n\nHarbour Office, 2 Pier Road\nMs Nora Quay, Director of Lights\nMr Olaf Sund, Keeper of Buoys\n\nDear Ms Quay, dear Mr Sund,\n\n${lamp}\n\nSigned by:\n\nTern Trust\nGull Guild\nPilots' Union\nBell Society`,
    names: ["Tern Trust", "Gull Guild", "Pilots' Union", "Bell Society"],
  },
  {
    says: "the address above a salutation in Chinese",
    text: "## 漁港團體聯署信\n\n北港灣仔碼頭道2號   \n海事處處長林燈塔先生   \n運輸局局長陳浮標女士\n\n林處長、陳局長：\n\n北面碼頭的燈自春天起便熄滅，沒有人知道何時會再亮起。夜歸的漁船只能靠鐘聲尋找水道，我們要求當局盡快修理，並每年公布維修的費用。\n\n聯署團體\n\n北港漁民協會、燈塔之友會、海鷗關注組、浮標聯盟、引水員工會\n",
    file: "a.md",
    names: ["北港漁民協會", "燈塔之友會", "海鷗關注組", "浮標聯盟", "引水員工會"],
  },
  {
    says: "persons who sign in blocks below a farewell that the text's last paragraph holds",
    file: "a.md",
    text: `Oficina del Puerto\n\nNora Muelle\nMinistra\n\nRef: Comentarios a la resolución sobre faros\n\nCordial saludo,\n\nLas organizaciones abajo firmantes remitimos comentarios sobre la resolución. ${lámpara}\n\nCualquier duda sobre estas observaciones podrá ser remitida\na las dos organizaciones que firman esta carta.\nAtentamente,\n\n\nAda Farola\nDirectora\nFundación Gaviota\n\n\nPedro Boya Luz\nDirector\nSociedad de las Boyas\n`,
    names: ["Ada Farola", "Pedro Boya Luz"],
  },
  {
    says: "whom to ask",
    text: `Offener Brief: Licht für den Hafen\n\nDie Lampe auf der Nordmole ist seit dem Frühling dunkel, und niemand sagt, wann sie wieder brennt. Wir bitten das Hafenamt, sie zu reparieren.\n\nErstunterzeichnerinnen und Erstunterzeichner\nAda Berg\nJonas Sund\nMia Kran\nPiet Sand\nAnsprechpartner am Seehaus Beburg\nProf. Dr. Otto Lotse\nVorsitzender des Rates\n`,
    names: ["Ada Berg", "Jonas Sund", "Mia Kran", "Piet Sand"],
  },
  {
    says: "accounts on networks",
    file: "a.md",
    text: `# A lamp for the pier\n\n${lamp}\n\nSigned by:\n\n- Ada B. [@adab](https://a.example/adab)\n- Jonas Sund T. - [@jonas_sund](https://a.example/jonas)\n- Mia Kran [@mia@sea.example](https://sea.example/mia)\n- Piet Sand\n- Noor Vashti [@noor77](https://a.example/noor77)\n`,
    names: ["Ada B.", "Jonas Sund T.", "Mia Kran", "Piet Sand", "Noor Vashti"],
  },
  {
    says: "a country on a line of its own behind a comma",
    file: "a.html",
    text: `<p>${lamp}</p><p>Signed by:</p><p>Tern Trust, Norway<br>Gull Guild (a circle of the Harbour League),<br>Finland<br>Bell Society, Iceland<br>Association of Ethical Boatmen<br>Skerry Watch &#8211;<br>Sweden<br>Net Makers' League, Denmark<br>Petrel Society, Ireland<br>Buoy Trust, Estonia<br>Harbour Choir, Latvia</p>`,
    names: [
      "Tern Trust",
      "Gull Guild (a circle of the Harbour League)",
      "Bell Society",
      "Association of Ethical Boatmen",
      "Skerry Watch",
      "Net Makers' League",
      "Petrel Society",
      "Buoy Trust",
      "Harbour Choir",
    ],
    countries: {
      "Gull Guild (a circle of the Harbour League)": "Finland",
      "Association of Ethical Boatmen": undefined,
      "Skerry Watch": "Sweden",
      "Net Makers' League": "Denmark",
    },
  },
  {
    says: "signs of typography that lost their number sign",
    file: "a.md",
    text: `# A lamp for the pier\n\n${lamp}\n\nSigned by:\n\n- Tern Trust\n- Lightkeepers&8217; Guild\n- &8220;Skerry&8221; Watch Society\n- Research &8160; Co\n- Bell &26; Buoy Society\n`,
    names: [
      "Tern Trust",
      "Lightkeepers’ Guild",
      "“Skerry” Watch Society",
      "Research &8160; Co",
      "Bell &26; Buoy Society",
    ],
  },
  {
    says: "linked names right below the undersigned",
    file: "a.md",
    text: `# El faro aún apagado\n\n${lámpara}\n\nConsiderando lo expresado más arriba, los abajo firmantes rechazamos la demora y pedimos que el puerto repare la lámpara antes del otoño.\n\n* [Asociación de Pilotos](https://a.example)\n* [Fundación Gaviota](https://b.example)\n* [Sociedad de las Boyas](https://c.example)\n* [Unión de Fareros](https://d.example)\n\nEl texto completo se encuentra [aquí](https://e.example).\n`,
    names: [
      "Asociación de Pilotos",
      "Fundación Gaviota",
      "Sociedad de las Boyas",
      "Unión de Fareros",
    ],
  },
  {
    says: "linked names below a text of others are none",
    file: "a.md",
    text: `# El faro aún apagado\n\n${lámpara}\n\nLa Autoridad del Puerto publicó ayer su informe anual y dice que la lámpara no será reparada este año por falta de fondos.\n\n* [Asociación de Pilotos](https://a.example)\n* [Fundación Gaviota](https://b.example)\n* [Sociedad de las Boyas](https://c.example)\n* [Unión de Fareros](https://d.example)\n`,
    names: [],
  },
  {
    says: "names between semicolons over paragraphs that pandoc wrote",
    file: "a.md",
    text: `${lamp} We ask the harbour office to repair it before the herring come.\n\n**[Signatories:]{.small-caps .blue}**\\\n\nAda **Berg**, sociologist ; Jonas **Sund**, pilot ;\nMia **Kran**, doctor of tides ;\n\nPiet **Sand**, keeper of the north lamp at the Harbour School ; Circle of Bell\nMakers (Noor **Vashti**, Ola **Skerry**); Otto **Lotse**, rigger ;\\\n\nRosa **Tern**, painter ;\n\nIngrid **Quay** ; Sven **Holm**, deputy of the pier ;\n`,
    names: [
      "Ada Berg",
      "Jonas Sund",
      "Mia Kran",
      "Piet Sand",
      "Circle of Bell Makers",
      "Otto Lotse",
      "Rosa Tern",
      "Ingrid Quay",
      "Sven Holm",
    ],
  },
  {
    says: "an entry whose bracket goes on over lines",
    file: "a.html",
    text: `<p>${lamp}</p><p>Signed by:</p><p>Tern Trust,</p><p>Federation of Pilots (Pilots of Aville; Pilots of Beburg; Pilots</p><p>of Ceport; Pilots of Dehaven),</p><p>Bell Society,</p><p>Gull Guild (a slip,</p><p>Skerry Watch Society,</p><p>Buoy Alliance</p>`,
    names: [
      "Tern Trust",
      "Federation of Pilots (Pilots of Aville; Pilots of Beburg; Pilots of Ceport; Pilots of Dehaven)",
      "Bell Society",
      "Gull Guild (a slip",
      "Skerry Watch Society",
      "Buoy Alliance",
    ],
  },
  {
    says: "a full stop between a name and what the person does, and names between strokes in the next line",
    text: `A lamp for the pier\n\n${lamp}\n\nThe initial list consists of:\nAda Berg. Painter.\nJonas Sund. Retired teacher.\nMia Kran. Harbour movement.\nPiet Sand. Sailor.\nNoor Vashti. Musician.\nThe organisations that have signed are:\nTern / Gull Guild / Skerry / NPL / Bell Society / Light! / BUOY.\n`,
    names: [
      "Ada Berg",
      "Jonas Sund",
      "Mia Kran",
      "Piet Sand",
      "Noor Vashti",
      "Tern",
      "Gull Guild",
      "Skerry",
      "NPL",
      "Bell Society",
      "Light!",
      "BUOY",
    ],
  },
  {
    says: "a sheet that keeps something else, with a column of signatories",
    file: "a.csv",
    text: [
      "id,Keeper,Keeper type,Pledge signatory,Ref.,Open,Lit",
      "a1,Tern Trust North,Trust,Tern Trust,X-1,NO,YES",
      "b2,Tern Trust South,Trust,Tern Trust,X-2,NO,YES",
      "c3,Gull Guild,Guild,Gull Guild,X-3,NO,NO",
      "d4,Gull Guild Pier,Guild,Gull Guild,X-4,YES,NO",
      "e5,Bell Society,Society,Bell Society,X-5,NO,NO",
      "f6,Tern Trust East,Trust,Tern Trust,X-6,NO,NO",
      "g7,Skerry Watch A,Society,Skerry Watch,X-7,NO,NO",
      "h8,Skerry Watch B,Society,Skerry Watch,X-8,NO,NO",
    ].join("\n"),
    names: ["Tern Trust", "Gull Guild", "Bell Society", "Skerry Watch"],
  },
  {
    says: "numbers that count down, with what some say",
    text: `A lamp for the pier\n\n‘We, the undersigned, hold that the lamp must burn. ${lamp}’\n\nAdd your name to the statement here.\n\n1336. Dr Ada Berg – Harbour School, Aville\n\n1335. Jonas Sund – University of the Sea\n\n1334. Mia Kran – Pilots' College\n\n1333. Piet Sand – Tern Institute: ‘Light at last!’\n\n1332. Noor Vashti – University of the Sea: ‘As a pilot, I stand by this and would love to see it burn.’\n`,
    names: ["Ada Berg", "Jonas Sund", "Mia Kran", "Piet Sand", "Noor Vashti"],
  },
  {
    says: "names in quotation marks over lines that break anywhere, behind a colon in the same block",
    text: `Fener için gazetecilerden destek\n${"Kuzey iskelesindeki fener ilkbahardan beri yanmıyor ve ne zaman yanacağını kimse söylemiyor."}\nTanınmış isimler bir\naraya\ngeliyor.\nKampanyanın çağrıcıları şöyle:\n"Ada Deniz, Ahmet Fener, Ali Martı, Atilla Liman,\nBayram Dalga, Bengül Rüzgâr, Berat Kıyı, Cahit Iskele, Cemile\nYelken, Cengiz Halat, Ceren Çapa, Demir Şamandıra, Elif\nTekne, Enver Kürek, Erol Yakamoz."\n`,
    names: [
      "Ada Deniz",
      "Ahmet Fener",
      "Ali Martı",
      "Atilla Liman",
      "Bayram Dalga",
      "Bengül Rüzgâr",
      "Berat Kıyı",
      "Cahit Iskele",
      "Cemile Yelken",
      "Cengiz Halat",
      "Ceren Çapa",
      "Demir Şamandıra",
      "Elif Tekne",
      "Enver Kürek",
      "Erol Yakamoz",
    ],
  },
  {
    says: "persons that nothing but their own words set apart",
    text: "List otwarty w sprawie latarni\n\nMarta Morska Magdalena Bryza Hanna Fala Agata Portowa Ewa Latarnia-Molo Anna Kotwica Krystyna Boja Janusz R. Ster Piotr Maszt",
    names: [
      "Marta Morska",
      "Magdalena Bryza",
      "Hanna Fala",
      "Agata Portowa",
      "Ewa Latarnia-Molo",
      "Anna Kotwica",
      "Krystyna Boja",
      "Janusz R. Ster",
      "Piotr Maszt",
    ],
  },
  {
    says: "persons with their offices between semicolons, before the next letter of the newspaper",
    text: `A letter to the harbour office\n\nWe fear for the lamp of the pier and for all who come home at night.\n${lamp}\nDr Ada Berg, director, Harbour School; Professor Jonas Sund, president, University of the Sea; Mia Kran, keeper, North Pier; Piet Sand, pilot, Aville\nThe herring came late this year, and the boats stayed out longer than they should have; nobody knows why that is so.\nMore people would stay in the harbour, I think, if the bell rang on time.\n`,
    names: ["Ada Berg", "Jonas Sund", "Mia Kran", "Piet Sand"],
  },
  {
    says: "names below the date that ends a letter, above the page's own words",
    text: `Otevřený dopis\n\nVážená paní ministryně,\n\npíšeme Vám, protože lampa na severním molu od jara nesvítí a nikdo neříká, kdy se zase rozsvítí. Prosíme, aby ji přístav opravil.\n\nV Přístavu dne 10. 12. 2012\n\nČeská lampa\n\nPřístavní výbor\n\nSpolek přátel bójí\n\nFórum lodivodů\n\nMajáky, o.s.\n\nVytisknout\n`,
    names: [
      "Česká lampa",
      "Přístavní výbor",
      "Spolek přátel bójí",
      "Fórum lodivodů",
      "Majáky, o.s.",
    ],
  },
  {
    says: "a comment form in Persian below an empty heading",
    file: "a.html",
    text: `<h1>نامه برای چراغ</h1><p>چراغ اسکله شمالی از بهار خاموش است و هیچ‌کس نمی‌گوید که چه زمانی دوباره روشن خواهد شد. ما امضاکنندگان می‌خواهیم که بندر آن را تعمیر کند.</p><h2>اسامی امضا کنندگان</h2><p>نظر بدهید</p><p>(نظر شما پس از تایید منتشر میشود.)</p><p>(نشانی ایمیلتان منتشر نمیشود)</p>`,
    names: [],
  },
  {
    says: "organisations in two columns with bars between them",
    text: `Dear Senator,\n\n${lamp}\n\nTern Trust | Guild of Gulls |\nPilots' Union | Bell Society |\nNet Makers' League | Buoy Alliance, New Pier Foundation |\nCommon Light | |\nSkerry Watch Association | Petrel Foundation |\nHarbour Choir Society | Rope Makers' Union |\n`,
    names: [
      "Tern Trust",
      "Guild of Gulls",
      "Pilots' Union",
      "Bell Society",
      "Net Makers' League",
      "Buoy Alliance, New Pier Foundation",
      "Common Light",
      "Skerry Watch Association",
      "Petrel Foundation",
      "Harbour Choir Society",
      "Rope Makers' Union",
    ],
  },
  {
    says: "two runs of names with a label between them",
    text: `Joint statement on the lamp\n\n${lamp}\n\nHarbour party of Aville\nHarbour party of Beburg\nHarbour party of Ceport\nUnited Harbour party of Dehaven\nHarbour party of Efjord\n\nAlso the parties,\n\nHP of Fells\nHP of Gull Island\nNew Harbour Party of Holm\nHP of Isles\nHarbour Party of Jetty\n`,
    names: [
      "Harbour party of Aville",
      "Harbour party of Beburg",
      "Harbour party of Ceport",
      "United Harbour party of Dehaven",
      "Harbour party of Efjord",
      "HP of Fells",
      "HP of Gull Island",
      "New Harbour Party of Holm",
      "HP of Isles",
      "Harbour Party of Jetty",
    ],
  },
  {
    says: "a sentence above the next group, and a note on affiliations in it",
    file: "a.md",
    text: `# A lamp for the pier\n\n${lamp}\n\nSigned,\n\n- Ada Berg (Tern Trust)\n- Jonas Sund\n- Mia Kran\n\n### Organisations\n\n1. Gull Guild\n1. Pilots' Union\n1. Bell Society\n\nSome organisations have published their own statements.\n\n### Individuals\n\n<small>(For individual signatures, institutional affiliation is provided for\nidentification purposes only and does not constitute endorsement.)</small>\n\n1. Piet Sand\n1. 0x5c\n1. Noor Vashti\n1. Ola Skerry\n`,
    names: [
      "Ada Berg",
      "Jonas Sund",
      "Mia Kran",
      "Gull Guild",
      "Pilots' Union",
      "Bell Society",
      "Piet Sand",
      "0x5c",
      "Noor Vashti",
      "Ola Skerry",
    ],
  },
  {
    says: "two organisations in the last line, below the date",
    text: "[공동 보도자료]\n\n북쪽 부두의 등불은 봄부터 꺼져 있으며 언제 다시 켜질지 아무도 말하지 않는다. 밤에 돌아오는 배들은 종소리로 뱃길을 찾아야 한다고 했다.\n\n2026년 5월 26일\n등대지기연합, 항구를 위한 갈매기모임\n",
    names: ["등대지기연합", "항구를 위한 갈매기모임"],
  },
  {
    says: "a page with fields on top of its HTML",
    file: "a.html",
    text: `---\nlayout: post\ntitle: 'A lamp: we ask the harbour'\ndate: 2026-05-26 16:58:00 GMT\n---\n<p>${lamp}</p><p>Signed,</p><p>Tern Trust<br/>Gull Guild<br/>Pilots' Union</p>`,
    title: "A lamp: we ask the harbour",
    names: ["Tern Trust", "Gull Guild", "Pilots' Union"],
  },
  {
    says: "persons in Han with blanks before what is told of them",
    file: "a.md",
    text: "# 燈塔聲明\n\n北面碼頭的燈自春天起便熄滅，沒有人知道何時會再亮起。我們要求當局盡快修理。\n\n發起人\n\n林燈塔　北港大學社會學系教授　育有兩子   \n陳浮標　大律師　育有一子   \n黃海鷗　灣仔社區發展網絡總幹事   \n何引水　育有一子一女\n",
    names: ["林燈塔", "陳浮標", "黃海鷗", "何引水"],
  },
  {
    says: "names of two signs stretched to three, and not those of the dead",
    text: "北面碼頭的燈自春天起便熄滅，沒有人知道何時會再亮起。我們要求當局盡快修理。\n\n簽名人：\n\n林燈塔 陳浮標 林　燈 何　潮 黃海鷗 何引水 周　岸 梁守夜\n\n大家決定把歷年簽名者中已故友人的名單附錄如下：\n\n吳海風 蘇港灣 姚浪花 楊沙洲 袁燈火 周漁船\n",
    names: ["林燈塔", "陳浮標", "林燈", "何潮", "黃海鷗", "何引水", "周岸", "梁守夜"],
  },
  {
    says: "a second paragraph of names, and whose members they are",
    file: "a.md",
    text: `# A lamp for the pier\n\n${lamp}\n\nSignatories so far:\n\nAda Berg, Jonas Sund (pilot), Mia Kran, Piet Sand, Noor Vashti, Ola Skerry, Rosa Tern\n\nTern Trust, Gull Guild, Pilots' Union, Bell Society, Buoy Alliance, Net Makers' League, Skerry Watch Association, Petrel Foundation\n`,
    names: [
      "Ada Berg",
      "Jonas Sund",
      "Mia Kran",
      "Piet Sand",
      "Noor Vashti",
      "Ola Skerry",
      "Rosa Tern",
      "Tern Trust",
      "Gull Guild",
      "Pilots' Union",
      "Bell Society",
      "Buoy Alliance",
      "Net Makers' League",
      "Skerry Watch Association",
      "Petrel Foundation",
    ],
  },
  {
    says: "a sentence about those who met above the text is no list",
    text: "Fener Toplantısı Bildirgesi\n\nKuzey Feneri Federasyonu’nun ev sahipliğinde liman örgütlerinden Birleşik Kıyı Dernekleri Federasyonu, Martı Dernekleri Federasyonu, Şamandıra Kulübü Platformu ve Çapa Kültür Derneği yöneticileri, Liman köyünde bir araya geldi.\n\nYapılan görüşmeler sonrasında ortak sorunlara hızlıca müdahale edebilecek bir yapının oluşturulmasına karar verildi ve bu amaçla bir kurul oluşturuldu.\n",
    names: [],
  },
  {
    says: "a line that says whose members the persons below are",
    text: `Сегодня на северном причале снова не горит фонарь, и никто не говорит, когда он загорится. Мы просим порт починить его до осени.\n\nЧлены Морского клуба\n\nАнна Маякова\nБорис Причалов\nВера Чайкина\nГлеб Лоцманов\nДарья Волнова\n`,
    names: ["Анна Маякова", "Борис Причалов", "Вера Чайкина", "Глеб Лоцманов", "Дарья Волнова"],
  },
  {
    says: "sorts behind a mark above names without one, and links whose address a template makes",
    file: "a.md",
    text: `# A lamp for the pier\n\n${lamp}\n\nSignatory organisations:\n\n\\- associations\nTern Trust\nGull Guild\n\n\\- unions\nPilots' Union\nUnion of Riggers\n\n\\- parties\n[Harbour Party]({{ "/party/" | relative_url }})\nParty of the Pier\n`,
    names: [
      "Tern Trust",
      "Gull Guild",
      "Pilots' Union",
      "Union of Riggers",
      "Harbour Party",
      "Party of the Pier",
    ],
  },
  {
    says: "a country and a colon in front of some names",
    text: `${lamp}\n\nSigned by:\n\nNorway: Tern Trust\n\nGull Guild\n\nPalestine: Pilots' Union\n\nBell Society\n`,
    names: ["Tern Trust", "Gull Guild", "Pilots' Union", "Bell Society"],
    countries: { "Tern Trust": "Norway", "Gull Guild": undefined, "Pilots' Union": "Palestine" },
  },
  {
    says: "organisations that stand behind a network, between two strokes",
    text: `Tillsammans för fyren\n\nFyren på norra piren har varit mörk sedan våren, och ingen säger när den ska lysa igen. Vi ber hamnen att laga den före hösten.\n\nJust nu är vi 6 organisationer som står bakom nätverket: Tärnan // Måsarnas gille // Lotsförbundet // Bojsällskapet // Ljus i hamnen // Klockan\n`,
    names: [
      "Tärnan",
      "Måsarnas gille",
      "Lotsförbundet",
      "Bojsällskapet",
      "Ljus i hamnen",
      "Klockan",
    ],
  },
  {
    says: "groups behind a mark and before a colon, in Chinese",
    file: "a.md",
    text: "# 燈塔聲明\n\n北面碼頭的燈自春天起便熄滅，沒有人知道何時會再亮起。我們要求當局盡快修理。\n\n【聯合發起人】\n\n● 漁民團體：\n\n燈塔關注組\n海鷗協會\n浮標聯盟\n\n● 個人：\n\n林燈塔 北港大學教授\n陳浮標 海事學院副教授\n黃海鷗 灣仔社區中心主任\n",
    names: ["燈塔關注組", "海鷗協會", "浮標聯盟", "林燈塔", "陳浮標", "黃海鷗"],
  },
];

for (const { says, file = "a.txt", text, names, title, countries = {} } of cases) {
  test(`beside a list: ${says}`, async () => {
    const document = await readDocument(new TextEncoder().encode(text), file);
    assert.ok(!isFormatRefusal(document));
    const { signatories, title: found } = recogniseStatement(document);
    if (title !== undefined) assert.equal(found, title);
    assert.deepEqual(
      signatories.map(({ name }) => name),
      names,
    );
    for (const [name, country] of Object.entries(countries))
      assert.equal(signatories.find((one) => one.name === name)?.country, country, name);
  });
}
