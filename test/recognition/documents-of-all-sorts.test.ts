// Whole documents of the most ordinary kinds, each with the one thing that such documents do and a simple reader misses;
// the list, the title and the first words of the text are looked at together.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";

interface Case {
  readonly says: string;
  readonly file: string;
  readonly text: string;
  readonly names?: readonly string[];
  readonly title?: string | null;
  /** How the text begins. */
  readonly begins?: string;
  readonly kinds?: string;
}

const portuguese =
  "O farol do cais norte está apagado desde a primavera e ninguém sabe quando voltará a acender. Pedimos ao escritório do porto que o repare antes da chegada dos arenques.";
const polish =
  "Latarnia na północnym molo nie świeci od wiosny i nikt nie wie, kiedy znów zaświeci. Apelujemy do zarządu portu o jej naprawę przed nadejściem śledzi.";
const italian =
  "La lampada del molo nord è spenta dalla primavera e nessuno sa quando tornerà ad accendersi. Chiediamo all'ufficio del porto di ripararla prima dell'arrivo delle aringhe.";
const english =
  "The lamp on the north pier has been dark since the spring, and nobody says when it will burn again. We ask the harbour office to repair it before the herring come.";
const korean =
  "북쪽 부두의 등대는 봄부터 꺼져 있습니다. 우리는 항만 사무소가 청어가 오기 전에 등대를 고쳐 주기를 바랍니다.";
const chinese =
  "北碼頭的燈塔自春天以來一直沒有亮起，沒有人說得出何時才會重新點亮。我們要求港務局在鯡魚到來之前修復燈塔，並公佈維修的費用。";

const cases: readonly Case[] = [
  {
    says: "a title folded over lines in the front matter",
    file: "a.md",
    text: `---\nlayout: post\ntitle: >-\n  A lamp for the north pier of Aville and all\n  who come home by night\ndate: 2020-03-04\n---\n${english}\n`,
    title: "A lamp for the north pier of Aville and all who come home by night",
    names: [],
  },
  {
    says: "a dash in a title of the front matter",
    file: "a.md",
    text: `---\ntitle: "The 14th vigil at the pier - Choir of Beburg"\n---\n\n${english}\n`,
    title: "The 14th vigil at the pier - Choir of Beburg",
    names: [],
  },
  {
    says: "the site's name in the title of a page",
    file: "a.html",
    text: `<title>A lamp for the north pier – Gullhaven</title><p>${english}</p>`,
    title: "A lamp for the north pier",
    names: [],
  },
  {
    says: "news that ends by pointing at the letter",
    file: "a.md",
    text: `# Movimentos do porto escrevem carta\n\nNeste mês acontece em Vila Clara o seminário dos portos, e nele será apresentado o projeto do novo cais. Os movimentos lançaram hoje um manifesto contra o projeto. Confira abaixo a nota.\n\n**O FAROL É DE QUEM VOLTA DE NOITE**\n\n${portuguese}\n\n${portuguese}\n\nAssinam:\n\nAssociação do Cais Norte\n\nSindicato dos Pilotos\n\nClube dos Faróis\n`,
    title: "O FAROL É DE QUEM VOLTA DE NOITE",
    begins: "O farol do cais norte",
    names: ["Associação do Cais Norte", "Sindicato dos Pilotos", "Clube dos Faróis"],
  },
  {
    says: "a text that speaks of those who sign below",
    file: "a.md",
    text: `# A lamp for the pier\n\n${english} We, the groups below, support this letter.\n\n${english}\n\nSigned by:\n\nTern Trust\n\nPilots' Union\n\nBell Society\n`,
    begins: "The lamp on the north pier",
    names: ["Tern Trust", "Pilots' Union", "Bell Society"],
  },
  {
    says: "a first name that only looks like the heading of a group",
    file: "a.md",
    text: `# Carta do cais\n\n${portuguese}\n\n**Campanha do Farol e as entidades abaixo-assinadas:**\n\nAcesso Cidadania e Direitos Humanos - Vila Clara  \nArgonautas do Mar - Porto Novo  \nArticulação de Mulheres do Cais - AMC  \nAssociação de Pilotos do Norte – APN\n`,
    names: [
      "Acesso Cidadania e Direitos Humanos - Vila Clara",
      "Argonautas do Mar - Porto Novo",
      "Articulação de Mulheres do Cais",
      "Associação de Pilotos do Norte",
    ],
    kinds: "oooo",
  },
  {
    says: "persons with commas behind their brackets, and semicolons elsewhere",
    file: "a.txt",
    text: `Appello per il molo\n\n${italian}\n\nHanno aderito finora:\nGino Onda (direttore Il Faro), Carla Riva (segretaria Piloti), Paolo Scogli (presidente Molo Nord); sen. Anna Vento (Gabbiani); sen. Lia Sabbia (Gabbiani); Carlo Sasso (docente Istituto del Mare), Marta Lume, Dario Prora (Circolo Vele)`,
    names: [
      "Gino Onda",
      "Carla Riva",
      "Paolo Scogli",
      "Anna Vento",
      "Lia Sabbia",
      "Carlo Sasso",
      "Marta Lume",
      "Dario Prora",
    ],
  },
  {
    says: "offices in front of the names of a running list",
    file: "a.txt",
    text: `Appello per il molo\n\n${italian}\n\nTra i firmatari si segnalano:\nl'urbanista Paolo Scogli, lo scrittore Gino Onda, Carla Riva, Marta Lume, la pilota Anna Vento, Dario Prora`,
    names: ["Paolo Scogli", "Gino Onda", "Carla Riva", "Marta Lume", "Anna Vento", "Dario Prora"],
  },
  {
    says: "an abbreviation for 'among others' that ends the announcement",
    file: "a.txt",
    text: `APEL DO ZARZĄDU PORTU\n\n${polish}\n\nApel podpisali m.in.\n\nMichał Fala - redaktor naczelny Głosu Portu,\n\nKamila Reda - redaktor naczelna Radia Molo,\n\nBogusław Mewa - kapitan promu,\n`,
    names: ["Michał Fala", "Kamila Reda", "Bogusław Mewa"],
  },
  {
    says: "links to the text of the appeal above names without any heading",
    file: "a.txt",
    text: `${polish}\n\n${polish}\n\nPełna treść apelu organizacji\nSpołeczny projekt ustawy o latarniach\n\nFundacja Latarnia\nFundacja Północne Molo\nStowarzyszenie Pilotów\nTowarzystwo Mew\nKomitet Obrony Portu\nInicjatywa Jasny Brzeg\n`,
    names: [
      "Fundacja Latarnia",
      "Fundacja Północne Molo",
      "Stowarzyszenie Pilotów",
      "Towarzystwo Mew",
      "Komitet Obrony Portu",
      "Inicjatywa Jasny Brzeg",
    ],
  },
  {
    says: "conveners named by what they are, with brackets of mixed width",
    file: "a.md",
    text: `# 【守塔人】聯署\n\n${chinese}\n\n${chinese}\n\n發起的船長：  \nAntonio Lam （工程界）  \nDickson Ho (教育界）  \n王海明（藝文界）  \n陳海生 (環保)  \n`,
    names: ["Antonio Lam", "Dickson Ho", "王海明", "陳海生"],
  },
  {
    says: "a formal salutation below the headline",
    file: "a.md",
    text: `---\ntitle: "守塔人致港務局局長公開信"\n---\n\n港務局局長陳大海先生鈞鑒：\n\n${chinese}\n\n${chinese}\n`,
    title: "守塔人致港務局局長公開信",
    begins: "北碼頭",
    names: [],
  },
  {
    says: "a speech behind thanks",
    file: "a.md",
    text: `---\ntitle: "등대 집회 보고"\n---\n\n${korean}\n\n감사합니다.\n\n**은혜(시민)**\n\n은혜 집회 연대 발언\n\n“바다가 우리를 버렸지만 그래도 상관없다.”\n\n요즘 인기 있는 ‘등대지기’를 봤습니다.\n\n세대를 거쳐 살아남은 가족의 이야기를 보면서\n\n저는 이 부두에서 자란 사람으로서 오늘 이 자리에 섰습니다. 등대가 꺼진 뒤로 밤마다 배를 기다립니다.\n`,
    names: [],
  },
  {
    says: "links and buttons right below the names",
    file: "a.txt",
    text: `Brev till hamnkontoret\n\nHamnen. Foto: Ada Mås/Fyrbyrån\n\nLampan på norra piren har varit släckt sedan i våras och ingen säger när den ska tändas igen. Fyra föreningar har därför skickat ett brev till kontoret.\n\nBrevet är undertecknat av:\n\nLotta Våg, ordförande Fyrvännerna\n\nJohan Skär, ordförande Lotsförbundet\n\nDavid van der Mås, talesperson Måssällskapet\n\nLäs brevet i sin helhet\n\nGilla gärna\n`,
    title: "Brev till hamnkontoret",
    begins: "Lampan på norra piren",
    names: ["Lotta Våg", "Johan Skär", "David van der Mås"],
  },
  {
    says: "members whom a sentence names as examples, and others",
    file: "a.txt",
    text: `Koalisi Pelabuhan Kecam Pemadaman Mercusuar\n\nfoto mercusuar: Kantor Laut\nMereka menilai bahwa pemadaman ini berkaitan erat dengan kebijakan pelabuhan yang baru, dan meminta agar lampu segera diperbaiki sebelum musim ikan.\nAdapun Koalisi ini terdiri dari berbagai organisasi masyarakat sipil, termasuk Yayasan Camar, LBH Pesisir, Serikat Nelayan, Walet Institute, dan sejumlah lembaga lainnya.`,
    names: ["Yayasan Camar", "LBH Pesisir", "Serikat Nelayan", "Walet Institute"],
  },
  {
    says: "whom the text is addressed to, without a colon",
    file: "a.txt",
    text: `7.03.2024\nCătre Consiliul Portului\n\n\nOrganizațiile semnatare consideră că perioada de consultare pentru repararea farului este insuficientă. Cerem Consiliului să prelungească acest termen, astfel încât toți cei interesați să aibă timpul necesar.\nFarul de pe digul de nord este stins din primăvară și nimeni nu spune când va fi aprins din nou.\n\nAsociația Pescarilor\nSocietatea Farurilor\nCentrul de Resurse Maritime\n`,
    title: null,
    begins: "Organizațiile semnatare",
    names: ["Asociația Pescarilor", "Societatea Farurilor", "Centrul de Resurse Maritime"],
  },
  {
    says: "a long first sentence that introduces numbered questions",
    file: "a.txt",
    text: `Osuđujući gašenje svetionika na severnom molu i pretnje upućene čuvaru svetionika, udruženja iz luke postavljaju dva osnovna pitanja upravi luke i gradu:\n\n1. Da li će uprava luke dobiti podršku grada da popravi svetionik pre nego što dođe jesen, kao što je obećala prošle godine?\n\n2. Da li će pretnje čuvaru biti shvaćene sa ozbiljnošću?\n\nBrza akcija uprave je jedini način da se pokaže da ljudi koji noću dolaze kući imaju zaštitu grada u kojem žive.\n\nDruštvo svetioničara\nUdruženje ribara\nSavez pomoraca\nDruštvo za zaštitu galebova\n`,
    title: null,
    begins: "Osuđujući gašenje",
    names: [
      "Društvo svetioničara",
      "Udruženje ribara",
      "Savez pomoraca",
      "Društvo za zaštitu galebova",
    ],
  },
  {
    says: "a running list whose lines break inside a name",
    file: "a.txt",
    text: `ALLUMONS LE PHARE\n\nLa lampe du môle nord est éteinte depuis le printemps et personne ne dit quand elle brûlera de nouveau.\n\npremiers signataires : Les Amis du môle, Association des pilotes du nord, Fédération des pêcheurs, Collectif\n62, Coordination des gardiens de phare, Syndicat des dockers, Ligue des goélands,...\n`,
    names: [
      "Les Amis du môle",
      "Association des pilotes du nord",
      "Fédération des pêcheurs",
      "Collectif 62",
      "Coordination des gardiens de phare",
      "Syndicat des dockers",
      "Ligue des goélands",
    ],
  },
  {
    says: "a sentence behind the last name of a paragraph",
    file: "a.txt",
    text: `Vijf verenigingen\n\nVijf grote verenigingen hebben een brief gestuurd aan de havenmeester. De brief is ondertekend door: Loodsenbond, Havenkoor, Stichting De Vuurtoren, Meeuwenwacht en Vissers & Zonen. In de brief aan de havenmeester vragen de verenigingen aandacht voor de lamp op de pier.`,
    names: [
      "Loodsenbond",
      "Havenkoor",
      "Stichting De Vuurtoren",
      "Meeuwenwacht",
      "Vissers & Zonen",
    ],
  },
  {
    says: "a sentence that tells by whom the petition is supported",
    file: "a.txt",
    text: `Een lamp voor de pier\n\nDe lamp op de noordelijke pier is sinds het voorjaar donker en niemand zegt wanneer zij weer zal branden. Wij vragen de havenmeester haar te herstellen.\n\nDeze petitie is een initiatief van Jan Baken van Lampen en Zee en wordt ondersteund door:\n\n • Bakenier\n • Zilt\n • NVL\n • Lamp voor allen\n • Zilte Zee\n`,
    names: ["Bakenier", "Zilt", "NVL", "Lamp voor allen", "Zilte Zee"],
  },
  {
    says: "offices behind persons in a sentence of the news",
    file: "a.txt",
    text: `Offener Brief für die Lampe\n\nDie Lampe auf dem Nordpier ist seit dem Frühjahr dunkel und niemand sagt, wann sie wieder brennt.\nDen offenen Brief unterzeichneten Vertreterinnen und Vertreter mehrerer Häfen, etwa Anna Welle, die Direktorin von Seezeichen Nord, Peter Anker, der Oberbürgermeister von Hafenstadt, Karl Deich, der frühere Präsident des Lotsenbundes, und Eva Sand.`,
    names: ["Anna Welle", "Peter Anker", "Karl Deich", "Eva Sand"],
  },
  {
    says: "those of whom the sentence before tells that they hand over a manifesto",
    file: "a.txt",
    text: `PUERTO CLARO, 11 Un total de siete organizaciones entregarán hoy en la oficina del puerto un manifiesto en defensa del faro.\nEntre ellas se encuentran Amigos del Faro, la Coordinadora de Pescadores, Gaviotas en Acción, la Asociación de Prácticos y Mar Abierto.\nNo hay comentarios:\nPublicar un comentario\n`,
    names: [
      "Amigos del Faro",
      "Coordinadora de Pescadores",
      "Gaviotas en Acción",
      "Asociación de Prácticos",
      "Mar Abierto",
    ],
  },
  {
    says: "what a statement only speaks about",
    file: "a.txt",
    text: `Un faro para todos\n\nEl informe del puerto habla de siete barcos varados. Entre ellos se encuentran Gaviota Blanca, Estrella del Norte, Viento Sur y Mar Abierto.\n\nPedimos a la oficina que repare la lámpara antes de que lleguen los arenques.\n`,
    names: [],
  },
  {
    says: "degrees behind commas",
    file: "a.txt",
    text: `Otevřený dopis o světle\n\nSvětlo na severním molu nesvítí od jara a nikdo neříká, kdy se znovu rozsvítí. Žádáme správu přístavu o jeho opravu.\n\nPodepsáni: Rudolf Maják - sociolog, RNDr. Jan Černý, CSc. - fyzik, Dagmar Vlnová - herečka, Ing. Petr Kotva, Ph.D., Tereza Písková - spisovatelka\n`,
    names: ["Rudolf Maják", "Jan Černý", "Dagmar Vlnová", "Petr Kotva", "Tereza Písková"],
  },
  {
    says: "those who make a statement, behind the address of a picture",
    file: "a.txt",
    text: `https://images.lamp.example/52Y5XK.png\n✱ 聲明團體:北碼頭守塔人協會、海鷗保育基金會、漁民行動聯盟、看守港口協會、領航員工會\n大家來了\n`,
    title: null,
    names: ["北碼頭守塔人協會", "海鷗保育基金會", "漁民行動聯盟", "看守港口協會", "領航員工會"],
  },
  {
    says: "news whose headline and first sentence only tell that many support it",
    file: "a.txt",
    text: `Более ста смотрителей маяков поддержали лоцманов\n\nБолее ста смотрителей, рыбаков, лоцманов, капитанов и других жителей порта обратились к лоцманам с письмом солидарности. Полный текст обращения опубликован на сайте гавани\n\nВ обращении, в частности, говорится:\n\n"Каждую пятницу мы стоим у северного мола с требованием починить лампу. Она не горит с весны, и никто не говорит, когда она загорится снова.\n\nКаждый день мы ищем способ помочь тем, кто возвращается ночью домой, и просим управление порта сделать то же самое."\n`,
    title: "Более ста смотрителей маяков поддержали лоцманов",
    begins: '"Каждую пятницу',
    names: [],
  },
  {
    says: "names that a Turkish sentence encloses",
    file: "a.txt",
    text: `Fenerciler Derneği'nin (FD) çağrısıyla bir araya gelen, aralarında Kaptanlar Birliği, Liman Vakfı, Balıkçılar Derneği ve Kılavuz Kaptanlar Sendikası’nın da bulunduğu 12 kuruluş, düzenledikleri toplantıda “Fenerimizi İstiyoruz” başlıklı ortak metin yayınladı.\n\nKuzey iskelesindeki fener ilkbahardan beri yanmıyor ve kimse ne zaman yeniden yanacağını söylemiyor.\n`,
    names: [
      "Kaptanlar Birliği",
      "Liman Vakfı",
      "Balıkçılar Derneği",
      "Kılavuz Kaptanlar Sendikası",
    ],
  },
  {
    says: "the newsroom above the text",
    file: "a.txt",
    text: `Gull Times Newsroom\n\n${english}\n\n${english}\n`,
    title: null,
    names: [],
  },
];

for (const { says, file, text, names, title, begins, kinds } of cases)
  test(says, async () => {
    const document = await readDocument(new TextEncoder().encode(text), file);
    assert.ok(!isFormatRefusal(document));
    const read = recogniseStatement(document);
    if (names !== undefined)
      assert.deepEqual(
        read.signatories.map(({ name }) => name),
        names,
      );
    if (title !== undefined) assert.equal(read.title, title);
    if (begins !== undefined)
      assert.ok(
        read.texts[0]?.units.find(({ kind }) => kind === "paragraph")?.text.startsWith(begins) ===
          true,
        JSON.stringify(read.texts[0]?.units.map((unit) => unit.text.slice(0, 40))),
      );
    if (kinds !== undefined)
      assert.equal(read.signatories.map(({ kind }) => kind.slice(0, 1)).join(""), kinds);
  });
