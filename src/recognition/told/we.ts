// Whether a text speaks of itself in the first person plural, outside of what it quotes.

import { foldInPlace } from "../rows/tidy.ts";

/** "We", "our", or a verb whose ending says so. */
export function speaksAsWe(text: string): boolean {
  return we.test(foldInPlace(text.replaceAll(/["“„«»”][^"“”„«»]{0,400}["“”»«]/gu, " ")));
}

const words = [
  "we|our|ours",
  "wir|unsere?[nrms]?",
  "nous|notre|nos",
  "nosotr[oa]s|nuestr[oa]s?|nosaltres|nostr[ae]s?",
  "noi|nostr[oaie]|nossos?|nossas?|noastr[ae]|nostru",
  "[a-z]{2,}(?:amos|emos|imos)",
  "[a-z]{2,}iamo",
  "(?:wij|onze)",
  "(?:vart|vara|varar|vores|vare)|vi (?:krav|anser|uppmanar|fordom|kr(?:ae|æ)v|ber|mener|oppfordr|opfordr|star|vill|vil)[a-z]*",
  "(?:vaadimme|vetoamme|kehotamme|meidan|[a-z]{3,}mme)",
  "(?:meie|noud?ame|palume|kutsume|[a-z]{4,}ame)",
  "(?:mes|musu|reikalaujame|mus[au]|pieprasam|aicinam|prasome|raginame)",
  "(?:[a-z]{3,}(?:emy|imy|amy|ujemy)|nasz[aey]?)",
  "(?:[a-z]{3,}(?:ujeme|avame|adame|ime|ame)|nase(?:ho|mu)?|nasi)",
  "(?:[a-z]{3,}(?:amo|emo|imo|ujemo)|nas[aeiu]?|nam)",
  "(?:[а-я]{3,}(?:амо|емо|имо|ујемо|уємо|ємо))",
  "(?:мы|наши?|наша|наше|нас|[а-я]{3,}(?:аем|уем|яем|ываем))",
  "(?:ми|наш[аеі]?|ние|нашите|нашата)",
  "(?:εμεις|μας|[α-ω]{3,}(?:ουμε|αμε))",
  "(?:biz|bizim|[a-z]{3,}(?:iyoruz|uyoruz|iyoruz|ariz|eriz))",
  "(?:[a-z]{3,}(?:juk|unk)|minket)",
  "(?:kerkojme|shprehim|denojme|bejme thirrje|tona|jone)",
  "(?:solicitam|cerem|condamnam|sustinem)",
  "(?:kami|kita|chung toi|sisi|tunataka|tunaomba)",
  "(?:dugu|gure)",
];

const we = new RegExp(
  `(?<![a-zа-яα-ω])(?:${words.join("|")})(?![a-zа-яα-ω])|نحن|نطالب|ندعو|أننا|אנחנו|אנו|ما خواهان|ما از|हम|我們|我们|私たち|われわれ|我々|우리|ჩვენ`,
  "u",
);
