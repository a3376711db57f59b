import assert from "node:assert/strict";
import { test } from "node:test";
import { detectLanguage } from "./detect-language.ts";

const sentences: readonly (readonly [string, string])[] = [
  ["en", "We ask the government to keep the lights of small harbours burning."],
  ["de", "Wir fordern die Regierung auf, die Lichter kleiner Häfen zu erhalten."],
  ["fr", "Nous demandons au gouvernement de garder allumés les feux des petits ports."],
  ["es", "Pedimos al gobierno que mantenga encendidas las luces de los puertos pequeños."],
  ["pt", "Pedimos ao governo que mantenha acesas as luzes dos portos pequenos e não as apague."],
  ["it", "Chiediamo al governo di mantenere accese le luci dei piccoli porti della costa."],
  [
    "ca",
    "Demanem al govern que mantingui encesos els llums dels ports petits i que no els apagui.",
  ],
  ["gl", "Pedimos ao goberno que manteña acesas as luces dos portos pequenos e que non as apague."],
  ["ro", "Cerem guvernului să păstreze aprinse luminile porturilor mici și să nu le stingă."],
  ["nl", "Wij vragen de regering om de lichten van kleine havens te laten branden."],
  ["sv", "Vi kräver att regeringen håller ljusen i de små hamnarna tända och inte släcker dem."],
  ["da", "Vi beder regeringen om at holde lysene i de små havne tændt og ikke slukke dem."],
  [
    "nb",
    "På øyene brenner mange av lampene, og vinteren har gjort forholdene verre. Land som Norge kan hente noen av dem, og det er mer enn nok plass. Nå må noe skje.",
  ],
  [
    "da",
    "På øerne brænder mange af lamperne, og vinteren har gjort forholdene værre. Lande som Danmark kan hente nogle af dem, og der er mere end nok plads. Nu må noget ske.",
  ],
  ["nb", "Vi ber regjeringen om å holde lysene i de små havnene tent og ikke slukke dem."],
  ["fi", "Vaadimme, että hallitus pitää pienten satamien valot palamassa eikä sammuta niitä."],
  ["et", "Me palume valitsusel hoida väikeste sadamate tuled põlemas ja mitte neid kustutada."],
  ["lv", "Mēs aicinām valdību saglabāt mazo ostu ugunis un tās nenodzēst."],
  ["lt", "Mes prašome vyriausybės išsaugoti mažų uostų šviesas ir jų neišjungti."],
  ["pl", "Wzywamy rząd, aby zachował światła małych portów i nie gasił ich."],
  ["cs", "Žádáme vládu, aby zachovala světla malých přístavů a nezhasínala je."],
  ["sk", "Žiadame vládu, aby zachovala svetlá malých prístavov a nezhasínala ich."],
  ["sl", "Vlado pozivamo, naj ohrani luči majhnih pristanišč in jih ne ugasne."],
  ["hr", "Tražimo od vlade da sačuva svjetla malih luka tijekom zime i da ih ne gasi."],
  [
    "bs",
    "Tražimo od vlade da sačuva svjetla malih luka u Bosni i Hercegovini, također i poslije hiljadu dana.",
  ],
  ["sr-Latn", "Tražimo od vlade da sačuva svetla malih luka i da ih ne gasi posle zime."],
  ["sr-Cyrl", "Тражимо од владе да сачува светла малих лука и да их не гаси после зиме."],
  ["mk", "Бараме од владата да ги зачува светлата на малите пристаништа и да не ги гаси."],
  ["bg", "Искаме от правителството да запази светлините на малките пристанища и да не ги гаси."],
  ["ru", "Мы просим правительство сохранить огни малых портов и не гасить их."],
  ["uk", "Ми просимо уряд зберегти вогні малих портів і не гасити їх."],
  ["be", "Мы просім урад захаваць агні малых партоў і не гасіць іх."],
  ["hu", "Kérjük a kormányt, hogy őrizze meg a kis kikötők fényeit, és ne oltsa ki azokat."],
  ["sq", "I kërkojmë qeverisë të ruajë dritat e porteve të vogla dhe të mos i fikë ato."],
  ["tr", "Hükümetten küçük limanların ışıklarını korumasını ve söndürmemesini istiyoruz."],
  ["id", "Kami meminta pemerintah untuk menjaga lampu pelabuhan kecil dan tidak memadamkannya."],
  ["vi", "Chúng tôi yêu cầu chính phủ giữ gìn ánh sáng của các cảng nhỏ."],
  ["eu", "Gobernuari eskatzen diogu portu txikien argiak mantentzeko eta ez itzaltzeko."],
  ["el", "Ζητούμε από την κυβέρνηση να διατηρήσει τα φώτα των μικρών λιμανιών."],
  ["ar", "نطلب من الحكومة أن تحافظ على أضواء الموانئ الصغيرة."],
  ["ar", "نطلب من شركة گوگل ومن پاول أن تحافظا على أضواء الموانئ الصغيرة في هذه المدينة."],
  ["ar", "منذ أن استحوذت الجمعية على المنارة لم تعد تضيء كل ليلة."],
  ["fa", "ما از دولت می‌خواهیم که چراغ‌های بندرهای کوچک را روشن نگه دارد."],
  ["ur", "ہم حکومت سے مطالبہ کرتے ہیں کہ چھوٹی بندرگاہوں کی روشنیاں برقرار رکھے۔"],
  ["he", "אנו מבקשים מהממשלה לשמור על אורות הנמלים הקטנים."],
  ["hi", "हम सरकार से छोटे बंदरगाहों की रोशनी बनाए रखने की मांग करते हैं।"],
  ["zh-Hans", "我们要求政府保留小港口的灯光，不要熄灭它们。"],
  ["zh-Hant", "我們要求政府保留小港口的燈光，不要熄滅它們。"],
  ["ja", "私たちは政府に対し、小さな港の灯を守るよう求めます。"],
  ["ko", "우리는 정부에 작은 항구의 불빛을 지켜 줄 것을 요구한다."],
  ["th", "เราขอให้รัฐบาลรักษาแสงไฟของท่าเรือเล็กๆ ไว้"],
];

test("one sentence is enough to know a language", () => {
  const found = sentences.map(([, text]) => detectLanguage(text)?.language);
  assert.deepEqual(
    found,
    sentences.map(([language]) => language),
  );
});

test("small words of a language do not make up for letters that it does not have", () => {
  const text = "Mi čuvamo svetla malih luka i svakog dana vidimo šta košta njihovo zanemarivanje.";
  assert.equal(detectLanguage(text)?.language, "sr-Latn");
});

test("nothing is said of a text without words", () => {
  for (const text of ["", "   ", "1234 – 5678", "OK"]) assert.equal(detectLanguage(text), null);
});

test("kin and strangers differ in how sure the answer is", () => {
  const margin = (text: string): number => detectLanguage(text)?.margin ?? 0;
  assert.ok(margin("We ask the government to keep the lights of the harbours.") > 0.5);
  assert.ok(margin("Ζητούμε από την κυβέρνηση να διατηρήσει τα φώτα.") === 1);
  assert.ok(margin("da se svetla čuvaju") < 0.2);
});

test("Belarusian in Latin letters is told by its ŭ, and Esperanto has others beside it", () => {
  const belarusian = "Majaki ŭ havani haryć kožnuju noč, i nichto nia viedaje, chto ich zapaliŭ.";
  assert.equal(detectLanguage(belarusian)?.language, "be-Latn");
  const esperanto = "Ĉiu lampo ankaŭ brulas hodiaŭ, kaj neniu scias, kiu ĝin ŝaltis en la haveno.";
  assert.notEqual(detectLanguage(esperanto)?.language, "be-Latn");
});
