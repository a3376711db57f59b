import assert from "node:assert/strict";
import { test } from "node:test";
import { readLines } from "#recognition/entry/read-lines.ts";

interface Parts {
  readonly name: string;
  readonly kind?: string;
  readonly acronym?: string;
  readonly country?: string;
}

function partsOf(lines: readonly string[]): Parts[] {
  return readLines(lines.map((text, at) => ({ number: at + 1, text }))).map(
    ({ name, kind, acronym, country }) => ({
      name,
      kind,
      ...(acronym === undefined ? {} : { acronym }),
      ...(country === undefined ? {} : { country }),
    }),
  );
}

/** Entries among plain ones, each line "printed => name | acronym | country". */
function agree(table: string): void {
  for (const line of table.trim().split("\n")) {
    const [printed = "", wanted = ""] = line.trim().split(" => ");
    const [name = "", acronym = "", country = ""] = wanted.split("|").map((part) => part.trim());
    const found = partsOf([printed, "Tern Trust", "Society of Pilots"])[0];
    assert.deepEqual(
      [found?.name, found?.acronym ?? "", found?.country ?? ""],
      [name, acronym, country],
      printed,
    );
  }
}

test("capitals before a dash are an acronym where the name has their letters, else a part of the name", () => {
  agree(`
    LKU – Lightkeepers Union => Lightkeepers Union | LKU
    FLA-Frente de Lanchas Abiertas => Frente de Lanchas Abiertas | FLA
    RUMO - Associação de Faroleiros => RUMO - Associação de Faroleiros
    DJARU – Collectif des pêcheurs => DJARU – Collectif des pêcheurs
    TERN: Red en Defensa de los Faros => TERN: Red en Defensa de los Faros
    PULA-Obala – Savez svjetioničara => PULA-Obala – Savez svjetioničara
  `);
});

test("a bracket behind capitals spells them out, or tells what the body is", () => {
  agree(`
    LKU (Lightkeepers Union) => Lightkeepers Union | LKU
    COP 38 (Coordination des observateurs de phares) => Coordination des observateurs de phares | COP 38
    FETRAMAR Brasil (Federação dos Trabalhadores do Mar) => Federação dos Trabalhadores do Mar | FETRAMAR Brasil
    KOTAWANI (Vulnerable Terns Development Organization) => KOTAWANI (Vulnerable Terns Development Organization)
    CGP (SNPM, CGP-Quai, FERP) => CGP (SNPM, CGP-Quai, FERP)
  `);
});

test("behind the acronym in brackets a name goes on, or something else is said", () => {
  agree(`
    Lembaga Bantuan Kapal (LBK) Aville => Lembaga Bantuan Kapal Aville | LBK
    Diverse Harbours and Action (DIHA) for Tides => Diverse Harbours and Action for Tides | DIHA
    Harbour Chaplains' Network (HCN) and its 14 local chaplaincies => Harbour Chaplains' Network | HCN
    Réseau des gardiens (RDG) et ses 12 clubs => Réseau des gardiens | RDG
    Núcleo de Investigações em Faróis (NINFA) da Universidade do Porto => Núcleo de Investigações em Faróis (NINFA) da Universidade do Porto
    Lightkeepers Union (LKU)-Northshore => Lightkeepers Union (LKU)-Northshore
    Lightkeepers Union (LKU, Norway) => Lightkeepers Union | LKU | Norway
    Verein für Seevögel (VFS; Beobachter) => Verein für Seevögel | VFS
    Sea and Shore Foundation (SSF; observer), Norway => Sea and Shore Foundation | SSF | Norway
    Harbour Pilots Association (HPA, http://pilots.example) => Harbour Pilots Association | HPA
  `);
});

test("an acronym behind a dash, a comma or a stroke, with the place or the body beside it", () => {
  agree(`
    Movimento dos Quebra-mares do Maranhão- MOQUEMA => Movimento dos Quebra-mares do Maranhão | MOQUEMA
    Alternativa para Pequenas Ilhas – API-TO => Alternativa para Pequenas Ilhas | API-TO
    Associação de Proteção ao Molhe – APROMO, Paraná => Associação de Proteção ao Molhe | APROMO
    Centro de Apoio aos Pescadores, CAPE / FLD => Centro de Apoio aos Pescadores | CAPE / FLD
    Lightkeepers Union/LKU => Lightkeepers Union | LKU
    Sindicato dos Faroleiros de Minas (Sinfar Minas) => Sindicato dos Faroleiros de Minas | Sinfar Minas
    A Lanterna – Cooperativa Integral, CRL => A Lanterna – Cooperativa Integral, CRL
    Ilhéus, Assessoria e Investigação, A.C, Mexico => Ilhéus, Assessoria e Investigação, A.C | | Mexico
  `);
});

test("sorts in brackets are no part of the names where half the list tells them; one bracket among names is", () => {
  const list = [
    "Farolink (Plataforma que une faroleiros)",
    "Aurora Cinzenta (Coletivo artístico)",
    "Movimento Maré (Coletivo de pescadoras)",
    "DJARU (Associação de Remadores)",
    "Letras do Mar (Associação Cultural)",
    "Núcleo do Cais (Ativismo)",
    "INMAR – Instituto do Mar (Associação sem fins lucrativos)",
    "Vozes da Barra",
  ];
  assert.deepEqual(partsOf(list), [
    { name: "Farolink", kind: "organisation" },
    { name: "Aurora Cinzenta", kind: "organisation" },
    { name: "Movimento Maré", kind: "organisation" },
    { name: "DJARU", kind: "organisation" },
    { name: "Letras do Mar", kind: "organisation" },
    { name: "Núcleo do Cais", kind: "organisation" },
    { name: "Instituto do Mar", kind: "organisation", acronym: "INMAR" },
    { name: "Vozes da Barra", kind: "organisation" },
  ]);
  agree(`
    Gruppe Hafenlicht (Kulturverein) => Gruppe Hafenlicht (Kulturverein)
    Radio Escollera (radio comunitaria) => Radio Escollera (radio comunitaria)
  `);
});

test("persons keep in brackets where they belong", () => {
  const list = ["Ada Tar", "Ben Salt", "Siti Rahmawati", "Jan Kade", "Cleo Rope"];
  assert.deepEqual(
    partsOf(list.map((name) => `${name} (Association of Harbour Pilots)`)).map(({ name, kind }) => [
      name,
      kind,
    ]),
    list.map((name) => [name, "person"]),
  );
});

const bodies = [
  ["Lightkeepers Union", "Harbour Pilots Association", "North Pier Trust", "Tern Watch Network"],
  ["Ada Thornbury", "William Marsh", "Grace Okafor", "Peter van Houten"],
  ["chair", "director", "president", "secretary"],
] as const;

test("who speaks for a body is no part of its name where most of the list tell it", () => {
  for (const join of [
    (body: string, person: string, office: string) => `${body} – ${person}, ${office}`,
    (body: string, person: string) => `${body} – ${person}`,
    (body: string, person: string) => `${body} (${person})`,
    (body: string, person: string) => `${body}: Dr. ${person}`,
    (body: string, person: string, office: string) => `${body}, ${person} (${office})`,
    (body: string, person: string, office: string) => `${body} (${office} ${person})`,
  ]) {
    const [names, persons, offices] = bodies;
    const list = names.map((name, at) => join(name, persons[at] ?? "", offices[at] ?? ""));
    assert.deepEqual(
      partsOf(list),
      names.map((name) => ({ name, kind: "organisation" })),
      list.join(),
    );
  }
});

test("the same in other scripts", () => {
  for (const list of [
    [
      "灯台守連合会（代表 山田太郎）",
      "港の友の会（理事長 佐藤花子）",
      "潮汐研究所（代表 鈴木一郎）",
    ],
    ["등대지기연합 (대표 김영수)", "조석연구소 (대표 이미경)", "깨끗한바다재단 (대표 박지훈)"],
    [
      "اتحاد حراس المنارات – أحمد محمود",
      "جمعية أصدقاء الميناء – فاطمة الزهراء",
      "مؤسسة البحر النظيف – محمد يوسف",
    ],
    [
      "Союз смотрителей маяков – Ольга Морозова, председатель",
      "Фонд Чистое море – Сергей Орлов, директор",
      "Институт изучения приливов – Дмитрий Соколов, директор",
    ],
    [
      "Ένωση Φαροφυλάκων (Μαρία Παπαδοπούλου)",
      "Σύλλογος Φίλων του Λιμανιού (Νίκος Αντωνίου)",
      "Ομοσπονδία Αλιέων (Κώστας Ιωάννου)",
    ],
  ])
    assert.deepEqual(
      partsOf(list),
      list.map((line) => ({ name: line.split(/\s?[（(]|\s–/u)[0] ?? "", kind: "organisation" })),
    );
});

test("places, second names and parts behind a dash or in brackets stay", () => {
  for (const list of [
    [
      "Pier Union – Old Harbour",
      "Tern Watch – North Bay",
      "Gull Trust – Long Quay",
      "Pilots Club – East Head",
    ],
    [
      "Pier Union (Old Harbour)",
      "Tern Watch (North Bay)",
      "Gull Trust (Long Quay)",
      "Pilots Club (East Head)",
    ],
    [
      "Norwegian Pier Union",
      "Ada Tar, Harbour University",
      "Ben Salt – Tern Institute",
      "Cleo Rope (Gull Trust)",
    ],
  ])
    assert.ok(
      partsOf(list).every(({ name }, at) => (list[at] ?? "").startsWith(name)),
      list.join(),
    );
  assert.deepEqual(
    partsOf(["Ada Tar – Pier Union", "Ben Salt – Tern Trust", "Grace Okafor – Gull Society"]).map(
      ({ name, kind }) => [name, kind],
    ),
    [
      ["Ada Tar", "person"],
      ["Ben Salt", "person"],
      ["Grace Okafor", "person"],
    ],
  );
});

test("countries in front of bodies whose names look like persons' are countries", () => {
  const list = [
    "South Africa: Network of Island Communities",
    "New Zealand: Friends of the Pier",
    "Norway: Tern Watch Network",
    "Costa Rica: Union of Pilots",
  ];
  assert.deepEqual(partsOf(list)[0], {
    name: "Network of Island Communities",
    kind: "organisation",
    country: "South Africa",
  });
});

test("a chain of places behind commas ends in the country; the name ends at the first comma, its acronym goes with it", () => {
  const list = [
    "Harbour League, Old Quay, Aville, North Coast, Norway",
    "Lightkeepers Union, LKU, Aville, North Coast, Norway",
    "TWB, Tern Watch of the Bay, Beton, South Coast, Norway",
    "Friends of the Pier, Cetown, Chile",
    "Pilots’ Guild, Detown, Chile",
    "Society of Buoys, Etown, Lake District, Chile",
    "Association of Divers, Eftown, Norway",
    "Union of Rowers, Getown, Norway",
  ];
  assert.deepEqual(
    partsOf(list).map(
      ({ name, acronym = "", country = "" }) => `${name} | ${acronym} | ${country}`,
    ),
    [
      "Harbour League |  | Norway",
      "Lightkeepers Union | LKU | Norway",
      "Tern Watch of the Bay | TWB | Norway",
      "Friends of the Pier |  | Chile",
      "Pilots’ Guild |  | Chile",
      "Society of Buoys |  | Chile",
      "Association of Divers |  | Norway",
      "Union of Rowers |  | Norway",
    ],
  );
});
