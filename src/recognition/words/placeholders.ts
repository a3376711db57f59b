// Lines that ask for a name and are none.

import { fold } from "../rows/tidy.ts";

/** Whether a line stands where a name is to be written. */
export function isPlaceholder(text: string): boolean {
  const folded = fold(text).replace(/^["'“”„«»([<]+|["'“”„«»)\]>.:]+$/gu, "");
  return (
    (/_{3,}|\.{6,}|…{3,}|-{6,}/u.test(text) && !trailsOff.test(text)) ||
    asks.test(folded) ||
    labels.test(folded) ||
    loading.test(folded) ||
    nothingFound.test(folded) ||
    nameless.test(folded) ||
    isFillIn(text)
  );
}

/** Clauses of which the last trails off: "We looked for the lamp, and what we found was this ......" */
const trailsOff = /^[^.…_]{12,}[。！？，、,][^.…_-]{4,}(?:\.{3,}|…+)["”»」]?$/u;

/** A line in square, curly or pointed brackets that begins small or says whose name belongs there. */
function isFillIn(text: string): boolean {
  const inner = /^(?:\[+|\{+|<|［|【)\s*([^[\]{}<>]{2,80}?)\s*(?:\]+|\}+|>|］|】)[.,;]?$/u.exec(
    text,
  )?.[1];
  if (/^[[{(<]\s*(?:\.{2,}|…|x{3,}|\?)\s*[\]})>]$/iu.test(text)) return true;
  return (
    inner !== undefined &&
    (/^\p{Ll}/u.test(inner) || yours.test(fold(inner)) || counted.test(fold(inner)))
  );
}

/** "[Organization 1]", "[Name, title, signature]". */
const counted =
  /^(?:(?:organi[sz]ation|group|association|name|signator\p{L}+|verein|verband|firma|nom|nombre|nome|naam|namn|navn|organizacion|organizacao|organizzazione|organisatie)s?\s?\p{Nd}{1,2}|(?:\p{L}+ )?name,\s?(?:title|organi[sz]ation|address|signature|city|town|state|zip|email|position|affiliation)\b.*|(?:\p{L}+ ){0,2}(?:names?|nom|nombre|nome|naam|navn|namn|nimi|ime|jmeno|meno|nev|nume|emri|isim|imie i nazwisko|имя|ім['’]я|име|ονομα))$/u;

const yours =
  /(?<!\p{L})(?:your|you|here|insert|ihre?|euer|eure|dein|hier|votre|vos|ici|su|tu|vuestra|aqui|sua|tua|vossa|vostra|qui|la vostra|el teu|uw|jouw|je|din|ert|ditt|har|jeres|deres|her|teidan|sinun|tassa|teie|sinu|jusu|twoja|wasza|panstwa|tutaj|vase|tvoje|sem|vasa|tvoja|tu|ovde|ovdje|tukaj|ваш[аеиу]?|вашата|тут|здесь|твој[ае]?|овде|тука|вашето|sizin|buraya|kurumunuz|az on|ide|juaj|ketu|anda|kalian|di sini|ban|cua ban|inyo|yako|το ονομα|εδω|σας)(?!\p{L})|اسمك|اسم منظمتكم|منظمتكم|هنا|نام شما|سازمان شما|اینجا|שמכם|ארגונכם|כאן|您|貴|你的|あなた|貴団体|こちら|귀 ?단체|귀하|여기/u;

/** What a page shows while a script still fetches its list. */
const loading =
  /^(?:loading|please wait|cargando|carregando|chargement|wird geladen|ladt|laden|bezig met laden|caricamento|carregant|se incarca|laddar|indlaeser|laster|ladataan|laadimine|ladowanie|wczytywanie|nacita(?:m|ni)|nacitava sa|nalaganje|ucitava(?:nje)?|загрузка|завантаження|зареждане|се вчитува|учитавање|φορτωση|yukleniyor|betoltes|po ngarkohet|memuat|dang tai|جار(?:ي)? التحميل|در حال بارگ|טוען|載入中|加载中|正在(?:載入|加载)|読み込み中|로딩|불러오는 중)(?:\s.{0,40})?[.…]*$/u;

/** What a page's search through its list shows when nothing is left. */
const nothingFound =
  /^(?:no (?:results?|entries|matches|signator(?:y|ies)|signatures?|organi[sz]ations?|names?)(?: (?:were|was))? found|nothing found|keine? (?:ergebnisse?|eintrage?|treffer|organisation(?:en)?|namen?) gefunden|nichts gefunden|auc(?:une?) (?:resultat|organisation|signataire|entree|nom)s?(?: n'a ete)? trouvee?s?|(?:no se encontraron|sin|ningun) resultados?|no se encontro ning\p{L}+ (?:organizacion|firmante)|nenhum(?:a)? (?:resultado|organizacao|assinante|signatario) encontrad[oa]|nessun(?:a)? (?:risultato|organizzazione|firmatario) trovat[oa]|geen (?:resultaten|organisaties|namen) gevonden|inga (?:resultat|traffar|organisationer)(?: hittades)?|ingen (?:resultater|treff|organisasjoner|organisationer)(?: fundet| funnet)?|ei tuloksia|tulemusi ei leitud|brak wynikow|nie znaleziono (?:wynikow|organizacji)|(?:nebyly nalezeny )?zadne vysledky(?: nenalezeny)?|ziadne vysledky|nema rezultata|ni rezultatov|нема резултата|ничего не найдено|нічого не знайдено|няма резултати|δεν βρεθηκαν αποτελεσματα|sonuc bulunamadi|nincs talalat|niciun rezultat(?: gasit)?|tidak ada hasil|khong tim thay(?: ket qua)?)[.!…]?$|^(?:لا توجد نتائج|نتیجه‌ای یافت نشد|לא נמצאו תוצאות|沒有(?:找到|結果)|没有(?:找到|结果)|無結果|该当なし|該当なし|見つかりません(?:でした)?|검색 ?결과(?:가)? ?없(?:음|습니다))[.。]?$/u;

const asks = new RegExp(
  [
    "(?:type|enter|insert|write|add|put|fill in|print|sign) (?:(?:in )?(?:your|their|the|own|full) )+(?:full )?(?:name|organi[sz]ation|signature)",
    "(?:your|full) name(?:s)?(?: here| and .{0,40})?$",
    "^(?:your|add|insert) (?:organi[sz]ation|group|name)s?(?: name)?(?: here)?$",
    "^(?:ihre|su|tu|votre|vostra|sua|uw|din|vase|twoja|ваша) (?:organi[sz]\\p{L}+|организац\\p{L}+)",
    "^names? here$",
    "^(?:an? )?example (?:inc|ltd|llc|corp|gmbh|org|organi[sz]ation|company|foundation|name)$",
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

/** Whether the words stand for a name that is not told. */
export function isNameless(text: string): boolean {
  return nameless.test(fold(text));
}

/** Whoever signs without a name is nobody whom the list names. */
const nameless =
  /^(?:anonymous|anonym(?:e[rs]?)?|anonim[oa]?s?|anonyme|anonimo|anoniem|anonymt?|anonyymi|anonyymne|anonimowo|anonim|аноним(?:но|ный|ная)?|анонім(?:но)?|ανωνυμ\p{L}+|匿名|익명|مجهول|ناشناس|בעילום שם)(?:\s?[x×]\s?\p{Nd}{1,5})?$|^[x×]\s?\p{Nd}{1,5}$/u;

const labels =
  /^(?:name|full name|first name|last name|surname|organi[sz]ation(?: name)?|title|position|signature|date|country|e-?mail(?: address)?|address|city|phone|nombre|apellidos?|nom|prenom|nome|cognome|vorname|nachname|unterschrift|datum|ort|ime(?: i prezime)?|prezime|imie|nazwisko|подпись|имя|фамилия|name of (?:company|organi[sz]ation).*|signatory name.*|representative'?s? name)$/u;
