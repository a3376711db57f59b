// Who proposes a statement, as fields, lines and sentences of many languages say it; and texts that name nobody.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";

const text =
  "The lamps in the harbour burn every night, and nobody knows who lights them, while the fishermen wait on the quay until dawn.";
const list = "\n\nSignatories:\n\n- Gull Guild\n- Lamp Society\n- Pilots Union\n";

const cases: readonly (readonly [string, string, string | null])[] = [
  ["md", `---\ntitle: Lamps\norganizer: "Harbour League m.fl."\n---\n\n${text}`, "Harbour League"],
  [
    "md",
    `---\ntitle: Lamps\nproposers:\n  - Small Boats Association\n  - Tern Trust\n---\n\n${text}`,
    "Small Boats Association",
  ],
  ["txt", `Lamps\n\n${text}\n\nOn behalf of the Harbour League\n\n${list}`, "Harbour League"],
  [
    "txt",
    `Lampen\n\n${text}\n\nIm Namen des Vereins Offene Häfen\nUnterzeichnende:\nMöwenbund\nLotsenverein`,
    "Vereins Offene Häfen",
  ],
  [
    "md",
    `# Lamps\n\n${text}\n\n**Initiators:**\n\n- Harbour League\n- Tern Trust${list}`,
    "Harbour League",
  ],
  [
    "txt",
    `Faroles\n\nOrganizaciones convocantes:\nRed de Puertos\nAsociación Faro\n\n${text}`,
    "Red de Puertos",
  ],
  [
    "md",
    `# Offener Brief\n\nIm Namen des Hafenwacht Emden e.V. bitten wir die Stadt, die Lampen zu erhalten.${list}`,
    "Hafenwacht Emden e.V.",
  ],
  [
    "md",
    `# Otevřený dopis\n\nJménem Spolku strážců majáků žádáme město, aby lampy nechalo svítit.${list}`,
    "Spolku strážců majáků",
  ],
  [
    "md",
    `# Carta abierta\n\nEn nombre de la Asociación de Fareros, pedimos a la ciudad que conserve las lámparas.${list}`,
    "Asociación de Fareros",
  ],
  [
    "md",
    `# Open letter\n\nOn behalf of the Lighthouse Keepers' Association, I am writing to ask the city to keep the lamps.${list}`,
    "Lighthouse Keepers' Association",
  ],
  [
    "md",
    `# Открытое письмо\n\nОт имени Союза смотрителей маяков просим город сохранить лампы.${list}`,
    "Союза смотрителей маяков",
  ],
  ["txt", `灯台\n\n呼びかけ団体：\n灯台守の会\n海鳥の会\n\n${text}`, "灯台守の会"],
  [
    "txt",
    `The Friends of the Pier are seeking signatures for the following letter:\n\n${text}`,
    "Friends of the Pier",
  ],
  [
    "txt",
    `Phares\n\nA l’initiative des Veilleurs à Abervrac’h, plus de cent associations signent une tribune sur les phares de la côte.\n\n${text}`,
    "Veilleurs",
  ],
  [
    "txt",
    `Faros\n\nPor iniciativa de la Red de Puertos, cien entidades firman una carta sobre los faros de la costa norte.\n\n${text}`,
    "Red de Puertos",
  ],
  [
    "txt",
    `Latarnie\n\nZ inicjatywy Towarzystwa Latarników sto organizacji podpisało list w sprawie latarni na północnym wybrzeżu.`,
    "Towarzystwa Latarników",
  ],
  [
    "txt",
    `Majakat\n\nMajakoiden kattojärjestö Loisto on julkaissut vetoomuksen pohjoisen rannikon majakoiden puolesta tänään satamassa.`,
    "Loisto",
  ],
  [
    "txt",
    `Fyrar\n\nFöreningen Fyrljus har publicerat ett upprop för fyrarna vid den norra kusten inför höstens stormar.`,
    "Föreningen Fyrljus",
  ],
  [
    "md",
    `---\ntitle: "PM Möwenbund: Studie zu den Lampen der Küste"\n---\n\nDie Lampen im Hafen brennen jede Nacht, sagt der Möwenbund, und niemand weiß, wer sie anzündet.`,
    "Möwenbund",
  ],
  [
    "txt",
    `Light for Harbours: open letter on the lamps of the coast\n\n${text}\n\nThose who signed are friends of Light for Harbours.`,
    "Light for Harbours",
  ],
  ["txt", `Keep the lamps: open letter to the ministry\n\n${text}`, null],
  [
    "txt",
    `Lamps\n\nThe Ministry of Harbours has published a statement on the lamps of the northern coast this morning.\n\n${text}`,
    null,
  ],
  ["txt", `Lamps\n\n${text}\n\nInitiatives:\n- Lamps on every pier\n- Boats for all`, null],
  [
    "md",
    `---\nauthor: Tern Coalition\ntitle: Lamps\n---\n\nDear Minister,\n\nWe thank you for your visit to the northern coast and for all the words that you had for us on that day.\n\nThe fog horns, as you know, were silenced by decree, and a paper on the initiative of Pilots Union came too late for us all.`,
    "Tern Coalition",
  ],
  ["txt", `Lamps\n\nBy the Harbour League\n\n${text}`, "Harbour League"],
  ["txt", `Lamps\n\nProposed by: Harbour League (HL)\n\n${text}`, "Harbour League"],
  [
    "txt",
    `Lamps\n\nA joint statement initiated by the Harbour League and signed by many.\n\n${text}`,
    "Harbour League",
  ],
  [
    "txt",
    `Lamps\n\nThe Harbour League and 60 other organisations ask the ministry to keep the lamps burning all winter.\n\n${text}`,
    "Harbour League",
  ],
  [
    "txt",
    `Lamps\n\nThe Harbour League has published an open letter to the ministry about the lamps of the northern coast.\n\n${text}`,
    "Harbour League",
  ],
  ["txt", `Lamps\n\nThis letter was coordinated by the Tern Trust.\n\n${text}`, "Tern Trust"],
  ["txt", `Lamps\n\n${text}\n\nContact: Harbour League, harbour@example.org`, null],
  [
    "txt",
    `Lichter\n\nInitiiert vom Verein Offene Häfen\n\nDie Lampen im Hafen brennen jede Nacht, und niemand weiß, wer sie anzündet.`,
    "Verein Offene Häfen",
  ],
  [
    "txt",
    `Lichter\n\nEin Aufruf des Bündnisses Offene Häfen\n\nDie Lampen im Hafen brennen jede Nacht, und niemand weiß, wer sie anzündet.`,
    "Bündnis",
  ],
  [
    "txt",
    `Lichter\n\nInitiatoren: Verein Offene Häfen, Möwenbund\n\nDie Lampen im Hafen brennen jede Nacht, und niemand weiß, wer sie anzündet.`,
    "Verein Offene Häfen",
  ],
  [
    "txt",
    `Lichter\n\nDer Verein Offene Häfen und 40 weitere Organisationen fordern vom Ministerium, die Lampen zu erhalten.`,
    "Verein Offene Häfen",
  ],
  [
    "txt",
    `Phares\n\nÀ l’initiative de la Ligue des gardiens de phare, nous demandons au ministère de garder les lampes allumées.`,
    "Ligue des gardiens de phare",
  ],
  [
    "txt",
    `Phares\n\nUne lettre ouverte à l’initiative de la Ligue des droits marins pour garder les lampes allumées pendant l’hiver.`,
    "Ligue des droits marins",
  ],
  [
    "txt",
    `Phares\n\nLa Ligue des phares et 30 associations demandent au ministère de garder les lampes allumées.`,
    "Ligue des phares",
  ],
  [
    "txt",
    `Phares\n\nAppel lancé par la Fédération des pêcheurs\n\nLes lampes du port brûlent chaque nuit et personne ne sait qui les allume.`,
    "Fédération des pêcheurs",
  ],
  [
    "txt",
    `Faros\n\nPromueve: Asociación de Fareros\n\nLas lámparas del puerto arden cada noche y nadie sabe quién las enciende.`,
    "Asociación de Fareros",
  ],
  [
    "txt",
    `Faros\n\nManifiesto impulsado por la Red de Puertos Vivos\n\nLas lámparas del puerto arden cada noche y nadie sabe quién las enciende.`,
    "Red de Puertos Vivos",
  ],
  [
    "txt",
    `Faros\n\nConvocan: Red de Puertos Vivos y Asociación de Fareros\n\nLas lámparas del puerto arden cada noche y nadie sabe quién las enciende.`,
    "Red de Puertos Vivos",
  ],
  [
    "txt",
    `Faros\n\nLa Red de Puertos Vivos y 25 organizaciones más piden al ministerio que no apague las lámparas del puerto.`,
    "Red de Puertos Vivos",
  ],
  [
    "txt",
    `Faróis\n\nIniciativa da Associação dos Faroleiros\n\nAs lâmpadas do porto ardem todas as noites e ninguém sabe quem as acende.`,
    "Associação dos Faroleiros",
  ],
  [
    "txt",
    `Faróis\n\nA Associação dos Faroleiros divulgou nota pública em defesa das lâmpadas do porto, que ardem todas as noites.`,
    "Associação dos Faroleiros",
  ],
  [
    "txt",
    `Fari\n\nPromosso da: Rete dei porti\n\nLe lampade del porto bruciano ogni notte e nessuno sa chi le accende.`,
    "Rete dei porti",
  ],
  [
    "txt",
    `Fari\n\nUn appello lanciato dalla Federazione dei pescatori per salvare le lampade del porto.`,
    "Federazione dei pescatori",
  ],
  [
    "txt",
    `Lampen\n\nEen initiatief van de Vereniging Havenlicht\n\nDe lampen in de haven branden elke nacht en niemand weet wie ze aansteekt.`,
    "Vereniging Havenlicht",
  ],
  [
    "txt",
    `Lampor\n\nArrangör: Föreningen Hamnljus\n\nLamporna i hamnen brinner varje natt och ingen vet vem som tänder dem.`,
    "Föreningen Hamnljus",
  ],
  [
    "txt",
    `Lamper\n\nInitiativtaker: Foreningen Havnelys\n\nLampene i havna brenner hver natt, og ingen vet hvem som tenner dem.`,
    "Foreningen Havnelys",
  ],
  [
    "txt",
    `Lamput\n\nVetoomuksen aloitteentekijä: Majakkayhdistys\n\nSataman lamput palavat joka yö, eikä kukaan tiedä, kuka ne sytyttää.`,
    "Majakkayhdistys",
  ],
  [
    "txt",
    `Lampy\n\nInicjator: Stowarzyszenie Latarników\n\nLampy w porcie palą się każdej nocy i nikt nie wie, kto je zapala.`,
    "Stowarzyszenie Latarników",
  ],
  [
    "txt",
    `Lampy\n\nZ inicjatywy Stowarzyszenia Latarników\n\nLampy w porcie palą się każdej nocy i nikt nie wie, kto je zapala.`,
    "Stowarzyszenia Latarników",
  ],
  [
    "txt",
    `Lampy\n\nIniciátor: Spolek přátel majáků\n\nLampy v přístavu hoří každou noc a nikdo neví, kdo je rozsvěcí.`,
    "Spolek přátel majáků",
  ],
  [
    "txt",
    `Lampe\n\nInicijativa: Udruga čuvara svjetionika\n\nSvjetiljke u luci gore svake noći i nitko ne zna tko ih pali.`,
    "Udruga čuvara svjetionika",
  ],
  [
    "txt",
    `Lampe\n\nUdruženje čuvara svetionika i više od 60 organizacija zahtevaju od kapetanije da sačuva lampe u luci.`,
    "Udruženje čuvara svetionika",
  ],
  [
    "txt",
    `Лампе\n\nНа иницијативу Удружења чувара светионика\n\nЛампе у луци горе сваке ноћи и нико не зна ко их пали.`,
    "Удружења чувара светионика",
  ],
  [
    "txt",
    `Лампы\n\nИнициатор: Союз смотрителей маяков\n\nЛампы в гавани горят каждую ночь, и никто не знает, кто их зажигает.`,
    "Союз смотрителей маяков",
  ],
  [
    "txt",
    `Лампи\n\nІніціатор: Спілка доглядачів маяків\n\nЛампи в гавані горять щоночі, і ніхто не знає, хто їх запалює.`,
    "Спілка доглядачів маяків",
  ],
  [
    "txt",
    `Λάμπες\n\nΜε πρωτοβουλία της Ένωσης Φαροφυλάκων\n\nΟι λάμπες στο λιμάνι καίνε κάθε νύχτα και κανείς δεν ξέρει ποιος τις ανάβει.`,
    "Ένωσης Φαροφυλάκων",
  ],
  [
    "txt",
    `Lambalar\n\nÇağrıcı: Fenerciler Derneği\n\nLimandaki lambalar her gece yanıyor ve kimse onları kimin yaktığını bilmiyor.`,
    "Fenerciler Derneği",
  ],
  [
    "txt",
    `Lámpák\n\nKezdeményező: Világítótorony Egyesület\n\nA kikötőben minden éjjel égnek a lámpák, és senki sem tudja, ki gyújtja meg őket.`,
    "Világítótorony Egyesület",
  ],
  [
    "txt",
    `燈塔\n\n發起團體：守燈人協會\n\n港口的燈每天晚上都亮著，沒有人知道是誰點的，漁民們在碼頭上等到天亮。`,
    "守燈人協會",
  ],
  [
    "txt",
    `灯台\n\n呼びかけ団体：灯台守の会\n\n港の灯は毎晩ともっていますが、誰がともしているのか誰も知りません。`,
    "灯台守の会",
  ],
  [
    "txt",
    `등대\n\n주최: 등대지기 연합\n\n항구의 등불은 매일 밤 켜져 있지만 누가 켜는지 아무도 모른다.`,
    "등대지기 연합",
  ],
  [
    "txt",
    `Lampu\n\nDiprakarsai oleh: Serikat Penjaga Mercusuar\n\nLampu di pelabuhan menyala setiap malam dan tidak ada yang tahu siapa yang menyalakannya.`,
    "Serikat Penjaga Mercusuar",
  ],
  [
    "txt",
    `المصابيح\n\nبمبادرة من جمعية حراس المنارات\n\nالمصابيح في الميناء تشتعل كل ليلة ولا أحد يعرف من يشعلها.`,
    "جمعية حراس المنارات",
  ],
  // nobody
  ["txt", `Lamps\n\nWe propose: that the lamps stay lit.\n\n${text}`, null],
  ["txt", `Lamps\n\nThe harbour office has published a plan for the lamps.\n\n${text}`, null],
  ["txt", `Lamps\n\nOrganised crime has closed three harbours.\n\n${text}`, null],
  [
    "txt",
    `Lamps\n\nThe ministry and 12 harbours have closed the lamps since the spring without asking anybody on the coast.\n\n${text}`,
    null,
  ],
  [
    "txt",
    `Faros\n\nDe la luz de los faros depende la vida.\n\nLas lámparas del puerto arden cada noche y nadie sabe quién las enciende.`,
    null,
  ],
];

test("a proposer is named once, whole and without what goes on behind the name", async () => {
  for (const [ending, printed, wanted] of cases) {
    const bytes = new TextEncoder().encode(printed + list);
    const document = await readDocument(bytes, `statement.${ending}`);
    assert.ok(!isFormatRefusal(document));
    const names = recogniseStatement(document).proposers.map(({ name }) => name);
    if (wanted === null) assert.deepEqual(names, [], printed);
    else
      assert.ok(
        names.some((name) => name.startsWith(wanted) && name.length < wanted.length + 25),
        `${printed}: ${names.join(" | ")}`,
      );
  }
});
