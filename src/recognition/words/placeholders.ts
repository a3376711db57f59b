// Lines that ask for a name and are none.

import { fold } from "../rows/tidy.ts";

/** Whether a line stands where a name is to be written. */
export function isPlaceholder(text: string): boolean {
  const folded = fold(text).replace(/^["'“”„«»([<]+|["'“”„«»)\]>.:]+$/gu, "");
  return /_{3,}|\.{6,}|…{3,}|-{6,}/u.test(text) || asks.test(folded) || labels.test(folded);
}

const asks = new RegExp(
  [
    "(?:type|enter|insert|write|add|put|fill in|print|sign) (?:(?:in )?(?:your|their|the|own|full) )+(?:full )?(?:name|organi[sz]ation|signature)",
    "(?:your|full) name(?:s)?(?: here| and .{0,40})?$",
    "^(?:your|add|insert) (?:organi[sz]ation|group|name)s?(?: name)?(?: here)?$",
    "^(?:ihre|su|tu|votre|vostra|sua|uw|din|vase|twoja|ваша) (?:organi[sz]\\p{L}+|организац\\p{L}+)",
    "^names? here$",
    "bitte .{0,40}namen? .{0,30}(?:eintragen|einfugen|einsetzen)",
    "^(?:ihr|dein|eigener) name\\b",
    "(?:scrivere|inserire|inserisci|scrivi|aggiungi) (?:qui )?il (?:proprio|tuo|vostro|suo) nome",
    "(?:escriba|escribe|ponga|pon|inserte|indique|anade) (?:aqui )?(?:su|tu) nombre",
    "(?:escreva|insira|coloque) (?:aqui )?(?:o )?(?:seu|teu) nome",
    "(?:inscrivez|inserez|indiquez|ecrivez|ajoutez) (?:ici )?votre nom",
    "^(?:votre|son) nom\\b",
    "vul (?:hier )?(?:je|uw) naam",
    "(?:skriv|fyll) .{0,20}(?:ditt|dit) navn|ditt namn",
    "(?:upisite|unesite|upisi) (?:svoje|vase|tvoje|puno)? ?ime",
    "wpisz (?:swoje )?imie",
    "vase jmeno",
    "впишите|укажите (?:ваше|свое) имя",
    "ваше имя",
    "اكتب اسمك",
    "(?:請|请)(?:填寫|填写|輸入|输入)",
    "お名前を",
    "이름을",
  ].join("|"),
  "u",
);

const labels =
  /^(?:name|full name|first name|last name|surname|organi[sz]ation(?: name)?|title|position|signature|date|country|e-?mail(?: address)?|address|city|phone|nombre|apellidos?|nom|prenom|nome|cognome|vorname|nachname|unterschrift|datum|ort|ime(?: i prezime)?|prezime|imie|nazwisko|подпись|имя|фамилия|name of (?:company|organi[sz]ation).*|signatory name.*|representative'?s? name)$/u;
