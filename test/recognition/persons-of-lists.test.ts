import assert from "node:assert/strict";
import { test } from "node:test";
import { readLines, type ReadLines } from "#recognition/entry/read-lines.ts";

function read(lines: readonly string[]): ReturnType<ReadLines> {
  return readLines(lines.map((text, at) => ({ number: at + 1, text })));
}

/** Persons, each with an office, as "name: office"; the office stands in front of the name in the list. */
const offices: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  nl: [
    ["Jan van der Kade", "voorzitter"],
    ["Pieter ten Cate", "schrijver"],
    ["Willem Visser", "directeur"],
  ],
  fr: [
    ["Hélène d’Arcy", "secrétaire générale"],
    ["Marc Lefèvre", "directeur"],
    ["Jeanne Delacroix", "présidente"],
  ],
  es: [
    ["Francisco de la Vega", "escritor"],
    ["Lucía Morales", "secretaria general"],
    ["José Luis Ortega", "director"],
  ],
  ru: [
    ["И. И. Чайкин", "директор"],
    ["Волнова М. А.", "журналист"],
    ["Ольга Морозова", "председатель"],
  ],
  cs: [
    ["Jana Nováková", "předsedkyně"],
    ["Petr Svoboda", "tajemník"],
    ["Marie Kučerová", "vědecká pracovnice"],
  ],
  tr: [
    ["Mehmet Kaya", "müdür"],
    ["Fatma Arslan", "araştırmacı"],
    ["Ayşe Yılmaz", "başkan"],
  ],
  vi: [
    ["Nguyễn Thị Lan", "chủ tịch"],
    ["Trần Văn Hùng", "giám đốc"],
    ["Lê Minh Anh", "giáo sư"],
  ],
  id: [
    ["Siti Rahmawati", "ketua"],
    ["Budi Santoso", "direktur"],
    ["Hendra Gunawan", "peneliti"],
  ],
  ar: [
    ["أحمد محمود", "رئيس"],
    ["فاطمة الزهراء", "مدير"],
    ["محمد يوسف", "أستاذ جامعي"],
  ],
  fa: [
    ["علی احمدی", "رئیس"],
    ["مریم رضایی", "مدیر"],
    ["حسین کریمی", "نویسنده"],
  ],
  hi: [
    ["राम प्रसाद शर्मा", "अध्यक्ष"],
    ["सुनीता देवी", "निदेशक"],
    ["अनिल कुमार", "लेखक"],
  ],
  th: [
    ["สมชาย ใจดี", "ประธาน"],
    ["มาลี ศรีสุข", "ผู้อำนวยการ"],
    ["อนันต์ รัตนกุล", "นักเขียน"],
  ],
  el: [
    ["Μαρία Παπαδοπούλου", "πρόεδρος"],
    ["Νίκος Αντωνίου", "συγγραφέας"],
    ["Κώστας Ιωάννου", "διευθυντής"],
  ],
};

test("an office in front of the name is no part of it, with or without a colon, behind it neither", () => {
  for (const [language, persons] of Object.entries(offices))
    for (const join of [
      (name: string, office: string) => `${office} ${name}`,
      (name: string, office: string) => `${office}: ${name}`,
      (name: string, office: string) => `${name}, ${office}`,
      (name: string, office: string) => `${name} (${office})`,
    ]) {
      const list = persons.map(([name, office]) => join(name, office));
      assert.deepEqual(
        read(list).map(({ name, role, kind }) => [name, role, kind]),
        persons.map(([name, office]) => [name, office, "person"]),
        `${language} ${list.join("; ")}`,
      );
    }
});

test("titles alone are no office in front: the whole name behind them stays", () => {
  assert.deepEqual(
    read([
      "Prof. Dr. Luis Miguel de la Costa, Universidad del Mar",
      "Prof. Dra. Lucía Puerto Faro, Universidad del Mar",
      "Assoc. Prof. Dr. Ali Dalga, Liman Üniversitesi",
      "Frei Diogo P. de Molhe, Convento do Cais",
      "KTT Aino Majakka, Satamayliopisto",
    ]).map(({ name }) => name),
    [
      "Luis Miguel de la Costa",
      "Lucía Puerto Faro",
      "Ali Dalga",
      "Diogo P. de Molhe",
      "Aino Majakka",
    ],
  );
});

test("others who sign along, and the marks of those who died, are no part of a name", () => {
  assert.deepEqual(
    read([
      "Ada Tar et al.",
      "Ben Salt and 300 others",
      "Cleo Rope y familia",
      "Hans Kai und Familie",
      "Eva Deich (†)",
      "† Fay Quay",
      "Gus Rope (deceased)",
      "Ida Tar, keeper",
    ]).map(({ name }) => name),
    [
      "Ada Tar",
      "Ben Salt",
      "Cleo Rope",
      "Hans Kai",
      "Eva Deich",
      "Fay Quay",
      "Gus Rope",
      "Ida Tar",
    ],
  );
});

test("a name alone among many bodies is one of them and asked about; with an office, or beside others, it is a person", () => {
  const bodies = [
    "Pilots",
    "Keepers",
    "Sailors",
    "Divers",
    "Rowers",
    "Swimmers",
    "Anglers",
    "Boatmen",
  ].map((who) => `${who} Association`);
  const stray = read([...bodies, "Anders Handeln", "Harbour League"]);
  assert.deepEqual([stray[8]?.kind, stray[8]?.doubtful], ["organisation", true]);
  const person = read([...bodies, "Anders Holm, keeper", "Harbour League"]);
  assert.equal(person[8]?.kind, "person");
  const several = read([...bodies, "Harbour League", "Anders Holm", "Karin Berg"]);
  assert.deepEqual([several[9]?.kind, several[10]?.kind], ["person", "person"]);
});

test("an office behind the name with a blank alone is no part of it where most of the list is set so", () => {
  assert.deepEqual(
    read([
      "Giulia Faro guardiana del molo",
      "Marco De Sterna presidente della Lega del Porto",
      "Chiara Onda pediatra di Aville",
      "Luigi Ancora Direttore Istituto Maree",
      "Maria Pia Scoglio cantautrice",
      "Elena Boa",
    ]).map(({ name, kind }) => [name, kind]),
    [
      ["Giulia Faro", "person"],
      ["Marco De Sterna", "person"],
      ["Chiara Onda", "person"],
      ["Luigi Ancora", "person"],
      ["Maria Pia Scoglio", "person"],
      ["Elena Boa", "person"],
    ],
  );
  assert.deepEqual(
    read(["김등대 사무총장(항구의친구들)", "이파도(깨끗한바다재단)", "박항구(조석연구소)"]).map(
      ({ name }) => name,
    ),
    ["김등대", "이파도", "박항구"],
  );
  assert.deepEqual(
    read(["Ada Tar of Aville", "Women for Quiet Harbours", "Maria del Faro", "Tern Watch"]).map(
      ({ name }) => name,
    )[1],
    "Women for Quiet Harbours",
  );
});

test("a name in signs with the same in letters behind it is a person's", () => {
  assert.deepEqual(
    read(["陳海明 Chan Hoi Ming Edward", "李燈 Lee Tang", "張小港 Cheung Siu Kong"]).map(
      ({ kind }) => kind,
    ),
    ["person", "person", "person"],
  );
});
