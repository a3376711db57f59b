// Bodies in a Thai sentence, with nothing but a blank between them: "six organisations, consisting of A B C andD, issued a
// joint statement". Each begins with the word for what it is.

import { organisationWords } from "../words/name-words.ts";

/** The bodies behind "consisting of", "namely", where the sentence says that somebody signs or states; or null. */
export function bodiesInThai(sentence: string): string[] | null {
  const lead = leads.exec(sentence);
  if (lead === null) return null;
  const from = lead.index + lead[0].length;
  const names = namesAt(sentence.slice(from, from + longest));
  if (names.length < 2) return null;
  const [before, behind] = [sentence.slice(0, lead.index), sentence.slice(from)];
  const rest = behind.slice(behind.indexOf(names.at(-1) ?? "") + (names.at(-1) ?? "").length);
  const told = states.test(before.slice(-mostBefore)) || states.test(rest.slice(0, mostBehind));
  return told && !refuses.test(rest.slice(0, mostBehind)) ? names : null;
}

const longest = 3000;
const mostBefore = 160;
const mostBehind = 60;

const leads = /(?:ประกอบด้วย|ประกอบไปด้วย|ได้แก่|อันได้แก่|อาทิ)\s?[:：]?\s+(?=\p{Script=Thai})/u;
/** To issue, read, sign or submit a statement, letter or petition. */
const states =
  /(?:ออก|อ่าน|เผยแพร่|ยื่น|ส่ง|ทำ)(?:\p{Script=Thai}{0,12})(?:แถลงการณ์|จดหมาย|หนังสือ|ข้อเรียกร้อง)|แถลงการณ์ร่วม|ร่วมกันแถลง|แถลงร่วม|ลงนาม|ลงชื่อ/u;
/** Or something is done to them. */
const refuses = /(?:ไม่|ปฏิเสธ)(?:ได้|ที่จะ)?(?:ออก|ลง|ร่วม)|^\s*(?:ที่)?ถูก/u;

/** The words between blanks that begin as bodies do, up to the first that does not. */
function namesAt(text: string): string[] {
  const names: string[] = [];
  for (const word of text.split(/[\s,]+/u)) {
    const bare = word.replace(and, "");
    if (/^[(（][^()（）]{1,30}[)）]$/u.test(word) && names.length > 0)
      names[names.length - 1] = `${names.at(-1) ?? ""} ${word}`;
    else if (beginsAsBody(bare)) names.push(bare);
    else if (!and.test(`${word}ก`)) break;
  }
  return names;
}

/** A longer word whose first letters are the word for a sort of bodies. */
function beginsAsBody(word: string): boolean {
  return word.length >= 6 && sorts.test(word) && organisationWords.test(word);
}

/** "And", glued to the last name or alone. */
const and = /^(?:และ|กับ|รวมทั้ง|รวมถึง|ตลอดจน|พร้อมด้วย)(?=\p{Script=Thai})/u;
const sorts =
  /^(?:สภา|สมาคม|สหภาพ|สหพันธ์|สมาพันธ์|สมัชชา|เครือข่าย|มูลนิธิ|กลุ่ม|องค์กร|องค์การ|ชมรม|ศูนย์|สถาบัน|คณะ|พรรค|ขบวนการ|แนวร่วม|สำนัก|โครงการ|ชุมนุม|สโมสร|ภาคี|วิทยาลัย|มหาวิทยาลัย|โรงเรียน|หอการค้า|สหกรณ์|แอมเนสตี้)/u;
