// "Supported by the Harbour School" below names: who helped those who sign, told in a phrase of its own.

import { fold } from "../rows/tidy.ts";

/** The phrase at the beginning of a line, with somebody behind it; before a colon it heads a list. */
export function tellsOfHelp(text: string): boolean {
  return text.length <= 200 && !/[:：]/u.test(text) && help().test(fold(text));
}

const phrases: readonly string[] = [
  "(?:(?:kindly |also )?(?:supported|funded|sponsored|assisted) by|with (?:the )?(?:kind )?(?:support|help|assistance) (?:of|from))",
  "(?:(?:auch |freundlich )?(?:unterstutzt|gefordert|begleitet) (?:von|vom|durch)|mit (?:freundlicher )?unterstutzung (?:von|vom|der|des|durch))",
  "(?:soutenue?s? par|avec (?:le soutien|l'appui|l'aide|la participation) d(?:e|u|es))",
  "(?:(?:apoyad|respaldad)[oa]s? por|con (?:el apoyo|la ayuda|el respaldo) del?|apoiad[oa]s? p(?:or|el[oa]s?)|com o apoio d[aeo]s?|amb el suport de)",
  "(?:sostenut[oaie] da\\S*|con il (?:sostegno|supporto|contributo) d\\S+)",
  "(?:(?:gesteund|ondersteund) door|met (?:de )?(?:steun|ondersteuning|medewerking) van)",
  "(?:med (?:stod|stotte|hjalp) (?:av|fra|fran|af)|stod[ds]\\S* av|stottet a[vf])",
  "(?:(?:popieran|wspieran)\\S+ przez|przy wsparciu|za podpory|s podporou|uz (?:podrsku|pomoc)|s podporo|sustinut\\S* de|cu sprijinul)",
  "(?:при поддержке|за підтримки|уз (?:подршку|помоћ)|со поддршка|с подкрепата на|με την υποστηριξη)",
  "(?:destegiyle|tamogatasaval|dengan dukungan|voi su ho tro cua)",
];

let made: RegExp | null = null;

function help(): RegExp {
  return (made ??= new RegExp(`^(?:${phrases.join("|")})\\s+\\S`, "u"));
}

/** "Thanks to A, B and C for their help": those who are thanked sign nothing. */
export function beginsWithThanks(text: string): boolean {
  return thanks.test(fold(text.slice(0, 60)));
}

const thanks =
  /^\P{L}{0,3}(?:(?:(?:with |many |special |our )*thanks (?:to|also)|thank you to|we (?:would like to )?thank|(?:wir )?dank(?:en|e) (?:an|auch|fur|den|dem|der)|(?:un grand |nous remercions|un )?merci (?:a|aux)|nous remercions|(?:muchas )?gracias a|agradecemos|agradecimientos? a|(?:muito )?obrigad[oa] a|grazie (?:a|al|ai|agli|alle)|ringraziamo|(?:met )?dank aan|(?:stort )?tack till|tak til|takk til|kiitos|kiitamme|podziekowania dla|dziekujemy|dekujeme|dakujeme|koszonjuk|koszonet|multumim|hvala|zahvaljujemo|хвала|захваљујемо|спасибо|благодарим|дякуємо|подяка|ευχαριστουμε|tesekkur)(?!\p{L}))/u;
