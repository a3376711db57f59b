// Bodies that a sentence of their own text begins with, going on in the first person plural, in many languages.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { namesOf } from "./names-of.ts";

/** "X=" stands around a sentence behind "+", and the line below it has the names. */
async function readAll(file: string): Promise<void> {
  const lines = readFileSync(join(import.meta.dirname, file), "utf8").split("\n");
  let around = "";
  for (const [at, line] of lines.entries()) {
    if (line.startsWith("X=")) around = line.slice(2);
    if (!line.startsWith("+ ")) continue;
    const names = (lines[at + 1] ?? "").slice(2).split("|");
    const text = `${around}\n\n${line.slice(2)}\n\n${around}\n`;
    assert.deepEqual(await namesOf(text, "a.txt"), names, line);
  }
}

test("who speaks of themselves as we, by the verb alone or in a capacity", () =>
  readAll("speakers-who-say-we.txt"));

test("who speaks in a joint statement, before or behind the words for it, or in its title", () =>
  readAll("joint-announcements.txt"));

test("who stands behind a demand, whatever it is called", () => readAll("who-stands-behind.txt"));

test("the control: the same bodies as the object of such a sentence sign nothing", async () => {
  const text =
    "El puerto está a oscuras desde la primavera.\n\nExigimos a la Asociación del Puerto, al Sindicato de Fareros y a la Red Marina que vuelva la luz.\n";
  assert.deepEqual(await namesOf(text, "a.txt"), []);
});

test("who issues a joint announcement in Hebrew", async () => {
  const text =
    'הנמל חשוך מאז האביב. הרשות עדיין לא השיבה. בהודעה משותפת שהוציאו עמותת הנמל, האגודה לבטיחות בים, קו לעובד הים ואיגוד שומרי המגדלור נאמר כי הרשות "בוחרת פעם נוספת בחושך".\n';
  assert.deepEqual(await namesOf(text, "a.txt"), [
    "עמותת הנמל",
    "האגודה לבטיחות בים",
    "קו לעובד הים",
    "איגוד שומרי המגדלור",
  ]);
});

test("the control: a joint statement on somebody, to somebody, or of nobody by name", async () => {
  for (const sentence of [
    "La ministra recuerda en un comunicado conjunto la Ley de Puertos.",
    "The following organisations have received the demand: Harbour Association, Sea Foundation.",
    "Si chiede in una nota congiunta la chiusura della Lega del Porto.",
    "I en felles uttalelse om Havneforbundet og Losforeningen kreves det lys.",
  ])
    assert.deepEqual(await namesOf(`${sentence}\n`, "a.txt"), [], sentence);
});
