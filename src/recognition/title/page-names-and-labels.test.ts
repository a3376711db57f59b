// Lines that say where a page stands, how large a file is, that a text follows, or that begin a pious letter; and titles that
// sentences or two headings make.

import assert from "node:assert/strict";
import { test } from "node:test";
import { titleOf } from "../../../test/recognition/title-of.ts";

const text = [
  "The lamps in the harbour burn every night, and nobody knows who lights them, while the fishermen wait on the quay until dawn.",
  "We ask the harbour office to keep the lamps burning, to pay the keepers of the lamps, and to tell every boat when they go out.",
];
const signed = ["Signed:", "Harbour League", "Gull Watch Society", "Tern Trust"];
const field = (title: string): string => `---\ntitle: ${JSON.stringify(title)}\n---`;

test("what a page is in its site is the title of nothing", async () => {
  for (const name of [
    "Home",
    "Index",
    "index.html",
    "Startseite",
    "Accueil",
    "README.md",
    "首頁",
  ]) {
    assert.equal(await titleOf("a.md", field(name), ...text, ...signed), null, name);
    assert.equal(
      await titleOf("a.md", field(name), "## Keep the lamps", ...text, ...signed),
      "Keep the lamps",
      name,
    );
  }
  assert.equal(await titleOf("a.md", field("Home for the lamps"), ...text), "Home for the lamps");
});

test("a line with the size of a file loads it; a size within a title is one of its words", async () => {
  for (const line of [
    "To print the letter open it with Word - HERE (size 8 kB)",
    "Brief als PDF, 1,2 MB",
    "Lettre des gardiens (215 Ko)",
  ])
    assert.equal(
      await titleOf("a.txt", line, "Keep the lamps", ...text, ...signed),
      "Keep the lamps",
    );
  const title = "Keep the 12 MW lamps burning";
  assert.equal(await titleOf("a.txt", title, ...text, ...signed), title);
});

test("letters set apart by blanks are a title as they are printed", async () => {
  const found = await titleOf(
    "a.txt",
    "Letter of thanks (8 kB)\nT  H  A  N  K  S",
    ...text,
    ...signed,
  );
  assert.equal(found, "T H A N K S");
});

test("“the text of the appeal” leads to it; with whom it goes to it may be a title", async () => {
  for (const line of [
    "The text of the appeal signed by Tar, Berg, Holm and Lund",
    "Il testo dell'appello firmato da Tar, Berg e Holm",
    "Texto completo de la carta",
    "Der Wortlaut des Briefs",
  ])
    assert.equal(await titleOf("a.txt", line, ...text, ...signed), null, line);
  const title = "Text of the open letter to the harbour board";
  assert.equal(await titleOf("a.txt", title, ...text, ...signed), title);
});

test("pious letters begin with no title", async () => {
  const prose =
    "نحن حراس المنارات الموقعين أدناه نطالب إدارة الميناء بأن تبقى الأنوار مضاءة طوال الليل وأن تخبر كل سفينة متى تنطفئ.";
  assert.equal(await titleOf("a.txt", `بسم الله الرحمن الرحيم\n${prose}`), null);
  assert.equal(
    await titleOf("a.txt", "بيان من أجل أنوار الميناء", prose),
    "بيان من أجل أنوار الميناء",
  );
});

test("the headline again with more behind it is the title, a section that begins alike is none", async () => {
  const long = "Keep the lamps burning – cuts take light and safety from boats";
  const date = "12 May 2027 | General";
  assert.equal(
    await titleOf("a.md", "# Opinion: Keep the lamps burning", date, `# ${long}`, ...text),
    long,
  );
  const release = "2027 Keepers on the talks of the harbour office: press release";
  assert.equal(
    await titleOf(
      "a.md",
      field("Keepers on the talks of the harbour office"),
      `**${release}**`,
      ...text,
    ),
    release,
  );
  const section = "## Keep the lamps burning: how we began to count them";
  assert.equal(
    await titleOf("a.md", "# Keep the lamps burning", text[0] ?? "", section, ...text),
    "Keep the lamps burning",
  );
  assert.equal(
    await titleOf(
      "a.md",
      field("Keep the lamps burning"),
      "**Keep the lamps burning say the keepers of the piers.**",
      ...text,
    ),
    "Keep the lamps burning",
  );
});

test("a heading that breaks off goes on in the next of its level", async () => {
  const [one, two] = ["On the day of lamps, against the darkness of piers,", "we call for light!"];
  assert.equal(await titleOf("a.md", `### ${one}`, "**", `### ${two}`, ...text), `${one} ${two}`);
  assert.equal(await titleOf("a.md", `# ${one}`, `### ${two}`, ...text), one);
  assert.equal(
    await titleOf("a.md", "# Keep the lamps", "# Why we ask for them", ...text),
    "Keep the lamps",
  );
});

test("news without a headline tell what the statement is called", async () => {
  const told = "Joint Statement on the lamps of all our harbours";
  const news = `Gull Times - On 3 May keepers of four coasts have together issued the ${told}. It has three points:`;
  const points = "1- The lamps burn at night.\n2- The keepers are paid.\n3- Every boat is told.";
  assert.equal(await titleOf("a.txt", `${news}\n${points}`), told);
  const german =
    "Die Wärter aller Küsten haben am Montag in Astadt die Gemeinsame Erklärung zu den Lampen der Häfen veröffentlicht. Sie hat drei Punkte:";
  assert.equal(await titleOf("a.txt", `${german}\n${points}`), null);
});

test("brackets for titles in front of what sort of text it is hold its name; in Thai the word for a subject stands there", async () => {
  const inBrackets =
    "「點亮所有碼頭的燈塔」網路連署從五月三日晚上起在港口小規模發動，到三日上午為止支持者已超過兩千人，其中不少是漁民，港務局表示會考慮。";
  assert.equal(await titleOf("a.txt", inBrackets, inBrackets.slice(12)), "點亮所有碼頭的燈塔");
  const thai = "สมาคมประภาคาร 4 แห่ง ได้ออกแถลงการณ์ร่วม เรื่อง ขอให้ท่าเรือเปิดไฟประภาคารทุกคืนตลอดฤดูหนาว";
  assert.equal(
    await titleOf("a.txt", "4 สมาคมค้านปิดไฟท่าเรือ หลังมีประกาศใหม่", thai),
    "ขอให้ท่าเรือเปิดไฟประภาคารทุกคืนตลอดฤดูหนาว",
  );
});

test("a Cyrillic word with Latin letters that look alike says what the Cyrillic one does", async () => {
  const prose =
    "Союз сторожів маяків висловлює глибоке обурення з приводу того, що вогні в гавані гаснуть, і просить управу гавані платити сторожам.";
  assert.equal(
    await titleOf(
      "a.md",
      field("Лиcт"),
      "### ВІДКРИТИЙ ЛИCТ СТOРОЖІВ",
      "### У CПРAВІ ВOГНІВ",
      prose,
    ),
    "ВІДКРИТИЙ ЛИCТ СТOРОЖІВ",
  );
});
