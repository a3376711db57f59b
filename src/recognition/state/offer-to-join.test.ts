import assert from "node:assert/strict";
import { test } from "node:test";
import { isFormatRefusal } from "#formats/document.ts";
import { readDocument } from "#formats/read-document.ts";
import { recogniseStatement } from "../recognise-statement.ts";

const statement =
  "A lamp for the pier\n\nThe lamp on the north pier has been dark since the spring, and nobody says when it will burn again. We ask the harbour office to repair it before the herring come.\n\nSigned by:\n\nTern Trust\nGull Guild\nPilots' Union\n\n";

async function stateBelow(line: string): Promise<string | null> {
  const document = await readDocument(new TextEncoder().encode(`${statement}${line}\n`), "a.txt");
  assert.ok(!isFormatRefusal(document));
  return recogniseStatement(document).status;
}

const open = [
  "Listan kan komma att fyllas på",
  "Listan fylls på löpande.",
  "Fler organisationer är på gång. Ta kontakt med oss om även du eller din organisation vill komma med.",
  "Hör av er om ni också vill stå bakom uppropet.",
  "The list will be extended as more groups join.",
  "More organisations are joining. Get in touch if you or your organisation want to be part of it.",
  "Contact us if your organisation also wants to be listed.",
  "Die Liste wird laufend ergänzt.",
  "Die Liste kann noch ergänzt werden.",
  "Weitere Organisationen kommen hinzu. Meldet euch, wenn auch ihr dabei sein wollt.",
  "Melden Sie sich, wenn auch Ihre Organisation dabei sein möchte.",
  "La liste sera complétée au fur et à mesure.",
  "Cette liste peut encore être complétée.",
  "D'autres organisations vont nous rejoindre. Contactez-nous si votre organisation veut en être.",
  "La lista se irá ampliando.",
  "La lista puede ampliarse.",
  "Más organizaciones se están sumando. Escríbenos si tu organización también quiere sumarse.",
  "A lista será atualizada à medida que mais organizações aderirem.",
  "Mais organizações estão a caminho. Contacta-nos se a tua organização também quiser fazer parte.",
  "L'elenco è in continuo aggiornamento.",
  "L'elenco potrà essere integrato.",
  "Scriveteci se anche la vostra organizzazione vuole esserci.",
  "De lijst wordt nog aangevuld.",
  "De lijst kan nog worden aangevuld.",
  "Neem contact op als ook jouw organisatie mee wil doen.",
  "Listen opdateres løbende.",
  "Kontakt os, hvis din organisation også vil være med.",
  "Ta kontakt hvis også din organisasjon vil være med.",
  "Listen kan bli utvidet.",
  "Lista täydentyy.",
  "Ota yhteyttä, jos organisaatiosi haluaa mukaan.",
  "Lista będzie uzupełniana.",
  "Skontaktuj się z nami, jeśli twoja organizacja też chce się przyłączyć.",
  "Seznam bude průběžně doplňován.",
  "Ozvěte se, pokud se chce přidat i vaše organizace.",
  "Zoznam sa bude dopĺňať.",
  "Popis se nadopunjuje.",
  "Spisak će biti dopunjavan.",
  "Javite nam se ako i vaša organizacija želi da se priključi.",
  "Seznam se dopolnjuje.",
  "Список будет пополняться.",
  "Список пополняется.",
  "Свяжитесь с нами, если ваша организация тоже хочет присоединиться.",
  "Список буде доповнюватися.",
  "Списъкът ще бъде допълван.",
  "Списак ће бити допуњаван.",
  "Ο κατάλογος συμπληρώνεται συνεχώς.",
  "Liste güncellenmeye devam ediyor.",
  "Kuruluşunuz da katılmak isterse bizimle iletişime geçin.",
  "A lista folyamatosan bővül.",
  "Lista este în curs de completare.",
  "Daftar ini akan terus diperbarui.",
  "名單將持續更新。",
  "名单持续更新中",
  "リストは随時更新します。",
  "명단은 계속 추가됩니다.",
];

const silent = [
  "The list of lamps will be extended next year.",
  "Contact us if you want to know more about the lamp.",
  "Meldet euch, wenn ihr Fragen habt.",
  "Ta kontakt med oss om du vill veta mer.",
  "Neem contact op als je vragen hebt.",
  "Свяжитесь с нами, если у вас есть вопросы.",
  "The demonstration is joined by more people every year.",
  "Contactez-nous si votre organisation veut recevoir la lettre d'information.",
  "Write to us if your organisation wants to rent the hall.",
];

test("a list that is added to, and an offer to be named as well, are open", async () => {
  for (const line of open) assert.equal(await stateBelow(line), "signing", line);
});

test("an offer of something else says nothing", async () => {
  for (const line of silent) assert.equal(await stateBelow(line), null, line);
});
