// Persons in a Chinese enumeration, whose commas and words for "and" are not those between the others: "…大學教授朱鴻及陳豐祥,
// …系教授黃光國"; and the clause in front of the first of them.

import { hanOfficeAndPerson } from "../clauses/han-office.ts";
import { hanSurnames } from "../words/given-names-table.ts";

/** The persons of one part, where each piece of it is one; else the part as it is. */
export function hanPersons(part: string): string[] {
  if (part.length > longest || !/\p{Script=Han}/u.test(part)) return [part];
  const pieces = part.split(/\s*[,，﹐､﹑、]\s*/u);
  const bare = pieces.every((piece) => /^\p{Script=Han}{2,4}$/u.test(piece.trim()));
  const persons = pieces.map((piece) => pairOf(piece.trim()));
  const whole = pieces.length === 1 || bare || persons.every(areAllPersons);
  return whole ? persons.flat() : [part];
}

const longest = 300;

/** "A及B" as two, where both end as names of persons do. */
function pairOf(piece: string): string[] {
  const [, front = "", last = ""] =
    /^(.{2,80}?)(?:以及|[及和與与跟暨])(\p{Script=Han}{2,4})$/u.exec(piece) ?? [];
  return isName(last) && (isPerson(front) || isName(behindBody(front))) ? [front, last] : [piece];
}

function areAllPersons(names: readonly string[]): boolean {
  return names.every(isPerson);
}

function isPerson(text: string): boolean {
  return isName(text) || hanOfficeAndPerson(text) !== null;
}

/** A family name and one or two signs. */
function isName(text: string): boolean {
  const surname = hanSurnames.exec(text)?.[0].length ?? 0;
  return (
    surname > 0 &&
    text.length > surname &&
    text.length <= surname + 2 &&
    /^\p{Script=Han}+$/u.test(text)
  );
}

/** "海洋研究所李明輝": behind the end of a body's name. */
const ofBody =
  /^.*(?:研究[所院]|大學|大学|學院|学院|[系所院校社團团館馆局處处部室]|中心|公司|協會|协会|學會|学会|工會|工会|基金會|基金会)(?=\p{Script=Han}{2,4}$)/u;

function behindBody(text: string): string {
  return text.replace(ofBody, "");
}

/** An enumeration without the clause that leads to its first name: "其中不少是學者，包括…". */
export function withoutHanLead(text: string): string {
  const [whole = "", clause = ""] = text.includes("、") ? (lead.exec(text) ?? []) : [];
  // "海港聯盟包括青年部": what has no sign of a clause is a body's name.
  return clause === "" || /[，,是的者]/u.test(clause) ? text.slice(whole.length) : text;
}

const lead =
  /^([^、。！？]{0,300}?)(?:包括|包含|計有|计有|例如|分別[是為]|分别[是为])(?:了|有)?[:：]?(?=\p{Script=Han})/u;
