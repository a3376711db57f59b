import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/format-refusal.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "#recognition/recognise-statement.ts";

async function signed(text: string): Promise<string[]> {
  const document = await readDocument(new TextEncoder().encode(text), "a.txt");
  assert.ok(!isFormatRefusal(document));
  return recogniseStatement(document).signatories.map(({ name }) => name);
}

const arabic =
  "بيان المنارات\n\nنحن حراس المنارات الموقعين أدناه نؤكد أن إطفاء مصابيح الميناء الشمالي خطأ جسيم يعرض السفن للخطر، ونطالب إدارة الميناء بإصلاحها فورا ودون تأخير.\n\nالموقعون:\n\n";

test("Arabic numbers before a stretched stroke count, and a calling behind the name is no part of it", async () => {
  const rows = [
    "أحمد البحري شاعر",
    "سليم أبو مرسى روائي وكاتب",
    "ليلى الصياد باحثة",
    "نادر النورس قاص",
  ];
  for (const mark of ["ـ ", "ـ", "- "])
    assert.deepEqual(
      await signed(`${arabic}${rows.map((row, at) => `${at + 1}${mark}${row}`).join("\n")}\n`),
      ["أحمد البحري", "سليم أبو مرسى", "ليلى الصياد", "نادر النورس"],
      mark,
    );
  const bodies = ["لجنة دعم الصحفيين", "حراس المنارة والباحثين", "نوارس بلا حدود"];
  assert.deepEqual(
    await signed(`${arabic}${bodies.map((row, at) => `${at + 1}ـ ${row}`).join("\n")}\n`),
    bodies,
  );
});

test("Vietnamese titles of clergy and elders are no part of a name, whatever stands behind dashes", async () => {
  const rows = [
    "Hòa Thượng Thích Minh Đăng - Giáo Hội Biển Bắc.",
    "Linh Mục Đinh Hải Đăng - Dòng Ngư Phủ - Hải Cảng.",
    "Mục Sư Nguyễn Văn Biển - Giáo Hội Bờ Đông.",
    "Cụ Lê Quang Sóng - Hội Giữ Đèn.",
  ];
  const head =
    "Tuyên bố về hải đăng\n\nChúng tôi ký tên dưới đây yêu cầu cảng vụ sửa chữa ngay các ngọn hải đăng của vịnh phía bắc, vốn đã tắt suốt ba năm qua mà không ai chịu trách nhiệm.\n\nKý tên:\n\n";
  assert.deepEqual(
    await signed(`${head}${rows.map((row, at) => `${at + 1}- ${row}`).join("\n")}\n`),
    ["Thích Minh Đăng", "Đinh Hải Đăng", "Nguyễn Văn Biển", "Lê Quang Sóng"],
  );
});

const thai = (verb: string): string =>
  `องค์กรคนเรือ\nเมื่อวานนี้ (28 ก.ค.) องค์กรคนเรือ 4 องค์กร ประกอบด้วย สภาคนเรือแห่งชาติ สมาคมผู้ดูแลประภาคารและนกทะเล มูลนิธิแสงทะเล และสหภาพลูกเรือกลาง ${verb}\n`;

test("bodies in a Thai sentence stand between blanks, where they have issued a statement", async () => {
  const statement = "ได้ออกแถลงการณ์ร่วม เรื่อง ขอให้ท่าเรือเปิดไฟประภาคาร";
  assert.deepEqual(await signed(thai(statement)), [
    "สภาคนเรือแห่งชาติ",
    "สมาคมผู้ดูแลประภาคารและนกทะเล",
    "มูลนิธิแสงทะเล",
    "สหภาพลูกเรือกลาง",
  ]);
  assert.deepEqual(await signed(thai("ได้จัดแสดงเรือและนกทะเลให้ประชาชนชมตลอดทั้งวัน")), []);
});

test("in a Chinese enumeration two persons of one body are two, and no clause leads to the first", async () => {
  const text =
    "守護燈塔連署\n\n「守護北港燈塔」網路連署從8月23日晚上起在網上發動，到3日上午為止支持者已超過1200人，其中不少是海內外學者，包括北港大學教授李峰、南灣大學教授汪志雄、北海大學歷史系教授朱鴻及陳豐祥、東港大學航海系教授吳展良、黃俊杰、鮑家麟，東港大學心理系教授黃光國、港務大學教授包曉天等。\n";
  assert.deepEqual(await signed(text), [
    "李峰",
    "汪志雄",
    "朱鴻",
    "陳豐祥",
    "吳展良",
    "黃俊杰",
    "鮑家麟",
    "黃光國",
    "包曉天",
  ]);
});

test("a Belarusian list says in both scripts that some of them are named", async () => {
  const cyrillic =
    "Маракі падпісалі адкрыты ліст\n\nАдкрыты ліст 40 маракоў з'явіўся на сайце Саюза лоцманаў. Яны пішуць, што маякі паўночнай затокі ўжо тры гады не гараць.\n\nЛіст падпісалі больш за 40 маракоў. Сярод іх Святлана Мора, Вольга Маяк, Лявон Лоцман, Андрэй Чайка ды інш.\n";
  const latin =
    "Maraki padpisali adkryty list\n\nAdkryty list 40 marakoŭ źjaviŭsia na sajcie Sajuza łocmanaŭ. Jany pišuć, što majaki paŭnočnaj zatoki ŭžo try hady nie harać.\n\nList padpisali bolš za 40 marakoŭ. Siarod ich Śviatłana Mora, Volha Majak, Lavon Łocman, Andrej Čajka dy inš.\n";
  assert.deepEqual(await signed(cyrillic), [
    "Святлана Мора",
    "Вольга Маяк",
    "Лявон Лоцман",
    "Андрэй Чайка",
  ]);
  assert.deepEqual(await signed(latin), [
    "Śviatłana Mora",
    "Volha Majak",
    "Lavon Łocman",
    "Andrej Čajka",
  ]);
});

const statement =
  "Statement on the lamps of the bay\n\nThe lamps of the northern bay have been dark for three years, and nobody has answered for it. Two ships were lost on the rocks last winter, and the harbour office has done nothing since then. We call for their repair.\n\nSignatories:\n\n";

test("bodies sign by the person in the line below each, whatever heads some of them", async () => {
  const bodies = ["Harbour Keepers' Association", "Union of Pilots", "Gull Watch"];
  const persons = ["Ada Salt, President", "mag. Ben Pier, Secretary", "Dr. Clara Mole"];
  for (const apart of ["\n", "\n\n"]) {
    const pairs = bodies.map((body, at) => `${body}${apart}${persons[at] ?? ""}`);
    assert.deepEqual(await signed(`${statement}${pairs.join(apart)}\n`), bodies);
    const [first, ...others] = pairs;
    const headed = [first, "Independent associations of the coast", ...others].join("\n\n");
    assert.deepEqual(await signed(`${statement}${headed}\n`), bodies);
  }
});

test("persons between bodies that none of them speaks for sign for themselves", async () => {
  const mixed = [
    "Tern Trust",
    "Ada Salt, teacher",
    "Gull Guild",
    "Harbour League",
    "Ben Pier, pilot",
  ];
  assert.deepEqual(await signed(`${statement}${mixed.join("\n")}\n`), [
    "Tern Trust",
    "Ada Salt",
    "Gull Guild",
    "Harbour League",
    "Ben Pier",
  ]);
});
