import assert from "node:assert/strict";
import { test } from "node:test";
import { fold } from "../rows/tidy.ts";
import { roleWords } from "../words/name-words.ts";

const known: Readonly<Record<string, string>> = {
  cs: "místopředseda|tajemnice|mluvčí|ředitelka|soudkyně|historička|překladatel|podnikatelka|dobrovolník|hejtman",
  sk: "podpredseda|hovorkyňa|sudkyňa|vedkyňa|prekladateľ|dôchodca|právnička",
  pl: "wiceprezes|rzeczniczka|założycielka|radca prawny|sędzia|historyczka|tłumaczka|emerytka|związkowiec",
  hu: "alelnök|szóvivő|alapító|építész|szociológus|polgármester|műfordító|nyugdíjas|jogász",
  ro: "vicepreședinte|purtător de cuvânt|cercetătoare|traducătoare|judecătoare|pensionar|inginer",
  sh: "potpredsednica|glasnogovornik|umirovljenik|povjesničarka|prevoditeljica|sveštenik|psiholog|književnica",
  sl: "podpredsednica|govorka|odvetnica|raziskovalka|prevajalec|upokojenka|duhovnik",
  de: "Beisitzerin|Rentnerin|Übersetzer|Verlegerin|Psychologe|Doktorand|Landwirtin|Obfrau",
  nl: "penningmeester|oprichter|socioloog|vertaler|ondernemer|gepensioneerd",
  sv: "vice ordförande|styrelseledamot|nationalekonom|översättare|lantbrukare|pensionär",
  fi: "rahastonhoitaja|runoilija|säveltäjä|kääntäjä|yrittäjä|eläkeläinen|insinööri",
  fr: "trésorière|évêque|traductrice|doctorante|agriculteur|libraire|psychanalyste",
  es: "embajador|jueza|traductor|jubilado|empresaria|decano",
  pt: "tesoureira|embaixador|tradutora|aposentada|reitor",
  it: "tesoriere|vescovo|traduttrice|pensionata|ingegnere",
  tr: "sayman|mühendis|büyükelçi|çevirmen|emekli",
  ru: "психолог|ректор|переводчица|пенсионер|епископ|разработчик",
  uk: "речниця|політолог|перекладачка|пенсіонер|суддя|програміст",
  bg: "говорител|преводач|свещеник|земеделец",
  en: "archbishop|ombudsman|surveyor|beekeeper|rapporteur|firefighter|cartoonist|superintendent",
  lt: "pirmininkė|rašytoja|laureatas|dailininkė",
  lv: "priekšsēdētājs|žurnāliste|dzejniece",
  et: "esimees|õpetaja|luuletaja|ajakirjanik",
  sr: "протојереј|одборник|министар|вајарка|студенткиња",
  el: "αντιπρόεδρος|φιλόσοφος|μεταφράστρια|αρχιτέκτονας|συνταξιούχος|ευρωβουλευτής",
};

test("offices and callings are known in many languages", () => {
  for (const [language, words] of Object.entries(known))
    for (const word of words.split("|"))
      assert.ok(roleWords.test(fold(word)), `${language}: ${word}`);
});

test("adjectives and places made of them, and names of families, are none", () => {
  for (const word of [
    "Dělnická strana",
    "Poljoprivredna zadruga",
    "Partidul Muncitoresc",
    "Confédération paysanne",
    "Mouvement citoyen",
    "Movimiento Ciudadano",
    "Colegio Farmacéutico",
    "Comitato cittadino",
    "Lutte ouvrière",
    "Vía Campesina",
    "Igreja Reformada",
    "Librairie du Phare",
    "Radnička partija",
    "Ökologie am Meer",
    "Embajada del Faro",
    "Инженерный клуб",
    "Bischof",
    "Emma Doyen",
    "Ana Juez",
    "Jan Sołtys",
    "Zahnärztekammer Aville",
    "Insinööriliitto",
    "Opettajien Ammattijärjestö",
    "Исследовательский центр Маяк",
    "Издательство Маяк",
    "Σύλλογος Συνταξιούχων",
    "Suomen Yrittäjät",
    "Baker",
  ])
    assert.ok(!roleWords.test(fold(word)), word);
});
