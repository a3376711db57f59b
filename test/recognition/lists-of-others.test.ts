// Names below a text that sign nothing: the heading says who speaks, works, judges, pays, is invited or written to. Beside
// them stands the same list under no heading, which is one of signatories.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";

interface Parts {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly closing: string;
  readonly list: string;
  readonly names: readonly string[];
}
const texts = JSON.parse(
  readFileSync(new URL("statements-in-parts.json", import.meta.url), "utf8"),
) as Readonly<Record<string, Parts>>;

const heads: Readonly<Record<string, readonly string[]>> = {
  en: [
    "Programme",
    "Our team",
    "Board of directors",
    "Speakers",
    "Jury",
    "Our partners",
    "Copies sent to",
    "Who will judge the lamps?",
  ],
  de: [
    "Programm",
    "Vorstand",
    "Referentinnen und Referenten",
    "Gefördert durch",
    "Verteiler",
    "Wer kommt?",
  ],
  fr: ["Notre équipe", "Conseil d’administration", "Intervenants", "Nos partenaires", "Copie à"],
  es: ["Junta directiva", "Ponentes", "Patrocinadores", "Comité organizador", "Jurado"],
  sv: ["Styrelse", "Talare", "Inbjudna gäster", "Finansieras av", "Kopia till"],
  fi: ["Ohjelma", "Hallitus", "Puhujat", "Tuomaristo", "Tiedoksi"],
  pl: ["Nasz zespół", "Zarząd", "Prelegenci", "Nasi partnerzy", "Do wiadomości"],
  ru: ["Программа", "Правление", "Докладчики", "Наши партнёры", "Жюри"],
  sr: ["Наш тим", "Управни одбор", "Говорници", "Спонзори", "На знање"],
  el: ["Διοικητικό συμβούλιο", "Ομιλητές", "Χορηγοί", "Κοινοποίηση"],
  tr: ["Yönetim kurulu", "Konuşmacılar", "Sponsorlar", "Dağıtım"],
  hu: ["Elnökség", "Előadók", "Partnereink", "Zsűri"],
  ar: ["مجلس الإدارة", "المتحدثون", "شركاؤنا", "بتمويل من"],
  he: ["חברי ההנהלה", "דוברים", "השותפים שלנו", "במימון"],
  zh: ["理事會", "講者", "合作夥伴", "副本抄送"],
  ja: ["理事会", "登壇者", "協賛", "審査員"],
  ko: ["이사회", "발표자", "심사위원"],
  id: ["Dewan pengurus", "Pembicara", "Mitra kami", "Tembusan"],
  vi: ["Hội đồng quản trị", "Diễn giả", "Nhà tài trợ", "Bản sao gửi"],
};

async function signatories(file: string, parts: readonly string[]): Promise<number> {
  const document = await readDocument(new TextEncoder().encode(parts.join("\n\n")), file);
  assert.ok(!isFormatRefusal(document));
  return recogniseStatement(document).signatories.length;
}

/** What else those below a line do, or what is done to them. */
const relations: Readonly<Record<string, readonly string[]>> = {
  en: [
    "List of participants (from the picture above):",
    "Speakers include:",
    "Persons still in prison:",
    "The request was sent to:",
    "The following members voted against:",
    "With the financial support of:",
  ],
  de: ["Anwesend waren:", "Es sprechen:", "Noch in Haft:", "Der Brief ging an:", "Pressekontakt:"],
  fr: ["Étaient présents :", "Personnes arrêtées :", "Destinataires :", "Prendront la parole :"],
  es: ["Estuvieron presentes:", "Personas detenidas:", "La carta fue enviada a:", "Candidatos:"],
  pl: ["Obecni byli:", "Zatrzymani:", "List wysłano do:"],
  ru: ["Присутствовали:", "Задержаны:", "Письмо направлено в:"],
  sr: ["Присутни су били:", "Ухапшени:", "Примаоци:"],
  tr: ["Gözaltına alınanlar:", "Adaylar:"],
  hu: ["Jelen voltak:", "Letartóztatottak:", "Címzettek:"],
  zh: ["出席者：", "被捕人士名單：", "信件已送交："],
  ja: ["出席者：", "送付先："],
};

test("those below a line that says what else they do sign nothing; sorts of people do", async () => {
  for (const [language, lines] of Object.entries(relations)) {
    const it = texts[language] as Parts;
    const body = [...it.paragraphs, it.closing];
    const bullets = it.names.map((name) => `- ${name}`).join("\n");
    for (const line of lines) {
      assert.equal(await signatories("a.txt", [it.title, ...body, line, bullets]), 0, line);
      assert.equal(
        await signatories("a.txt", [it.title, ...body, line, it.names.join("\n")]),
        0,
        line,
      );
    }
  }
  const it = texts["en"] as Parts;
  const names = it.names.join("\n");
  const signed = [it.title, ...it.paragraphs, it.list, "Families of the victims:", names];
  assert.equal(await signatories("a.txt", signed), it.names.length);
});

test("names under a heading of another kind sign nothing, in any language", async () => {
  for (const [language, labels] of Object.entries(heads)) {
    const it = texts[language] as Parts;
    const body = [...it.paragraphs, it.closing];
    for (const [turn, head] of labels.entries()) {
      const bullets = it.names.map((name) => `- ${name}`).join("\n");
      const lines = it.names.join("\n");
      const list = turn % 2 === 0 ? bullets : lines;
      assert.equal(await signatories("a.txt", [it.title, ...body, head, list]), 0, head);
      const marked = [`# ${it.title}`, ...body, `## ${head}`, bullets];
      assert.equal(await signatories("a.md", marked), 0, head);
    }
    const signed = [it.title, ...body, it.list, it.names.join("\n")];
    assert.equal(await signatories("a.txt", signed), it.names.length, language);
  }
});
