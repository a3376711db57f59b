import assert from "node:assert/strict";
import { test } from "node:test";
import { titleOf } from "../../../test/recognition/title-of.ts";

const text: Readonly<Record<string, string>> = {
  en: "We ask the harbour board to mend the lamps before the herring come, to publish what the repair costs, and to hear those who sail. No coast is safe that saves on its lights, and no board may decide alone what concerns everybody who works at sea.",
  es: "Pedimos a la autoridad del puerto que repare las lámparas antes de que llegue el arenque, que publique cuánto cuesta la reparación y que escuche a quienes navegan. Ninguna costa es segura si ahorra en sus luces, y ninguna junta puede decidir sola.",
  fr: "Nous demandons à la capitainerie de réparer les lampes avant l’arrivée du hareng, de publier le coût de la réparation et d’entendre celles et ceux qui naviguent. Aucune côte n’est sûre si elle économise sur ses feux.",
  de: "Wir bitten die Hafenmeisterei, die Lampen vor dem Herbst zu reparieren, die Kosten zu nennen und die anzuhören, die zur See fahren. Keine Küste ist sicher, die an ihren Lichtern spart, und niemand darf allein entscheiden.",
};

const told: readonly (readonly [string, string, string])[] = [
  [
    "en",
    'In a statement called "Light for All Piers", keepers asked for light.\n\nFull text',
    "Light for All Piers",
  ],
  [
    "es",
    "En un comunicado llamado “Unidos por la luz”, los fareros pidieron luz.\n\nEl texto completo",
    "Unidos por la luz",
  ],
  [
    "fr",
    "Dans une tribune intitulée « De la lumière pour tous », des gardiens demandent de la lumière.\n\nLe texte intégral",
    "De la lumière pour tous",
  ],
  [
    "de",
    "In einem Aufruf mit dem Titel „Licht für alle Molen“ bitten Wärter um Licht.\n\nDer vollständige Text",
    "Licht für alle Molen",
  ],
];

test("news that give the whole text below say how it is called", async () => {
  for (const [language, news, title] of told)
    assert.equal(
      await titleOf("a.md", `# Keepers speak up\n\n${news}\n\n${text[language] ?? ""}\n`),
      title,
    );
});

test("what else is called something names no statement", async () => {
  const page = `# Keepers speak up\n\nKeepers saw a film called “Dark Water Rising” and asked for light.\n\nFull text\n\n${text["en"] ?? ""}\n`;
  assert.equal(await titleOf("a.md", page), "Keepers speak up");
});

test("two dashes begin a subtitle in Chinese, below the title", async () => {
  const letter =
    "不要讓燈塔在黑夜裡熄滅\n\n——漁民就燈塔致港務局的公開信\n\n港務局局長：\n\n燈塔從春天起一直熄滅，船隻只能靠鐘聲尋找航道，漁民在夜裡不敢回港。我們要求在秋天以前修理燈塔，並公布修理的費用。\n\n我們相信，任何海岸都不應該節省燈火。\n";
  assert.equal(await titleOf("a.md", letter), "不要讓燈塔在黑夜裡熄滅");
});

test("a link to where the text first stood, and who wrote a release, is no title", async () => {
  assert.equal(
    await titleOf(
      "a.md",
      `[Archive link](https://example.org/1)\n\nDear all,\n\n${text["en"] ?? ""}\n`,
    ),
    null,
  );
  assert.equal(
    await titleOf(
      "a.md",
      `---\ntitle: "Harbour Council Endorses the Lamps"\n---\n\nPress release written by Ada Tar for the Harbour Council\n\n${text["en"] ?? ""}\n`,
    ),
    "Harbour Council Endorses the Lamps",
  );
});
