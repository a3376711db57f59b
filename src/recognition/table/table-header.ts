// The header of a table and what its labels mean.

import type { ColumnMeaning } from "../columns/column-use.ts";
import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import { announcesSignatories } from "../words/cues.ts";
import {
  acronymLabels,
  countryLabels,
  familyLabels,
  givenLabels,
  institutionLabels,
  nameLabels,
  numberLabels,
  organisationLabels,
  otherLabels,
  roleLabels,
} from "./label-table.ts";
import { partInBrackets, plainLabel } from "./plain-label.ts";

/** Whether a row is the header of its table: the format says so and its cells are labels, or every cell is a label. */
export function isHeaderRow(row: Row): boolean {
  const cells = (row.cells ?? []).filter((cell) => cell !== "");
  if (cells.length === 0 || cells.some((cell) => cell.length > 80)) return false;
  const labels = cells.filter((cell) => columnMeaning(cell) !== null).length;
  if (row.block.header === true) return true;
  return (
    labels === cells.length ||
    isWhose(cells) ||
    (cells.length >= 3 &&
      labels >= 0.5 * cells.length &&
      cells.every((cell) => !/\p{Nd}{3}/u.test(cell)))
  );
}

/** One cell is a word for a name and nothing else, and no cell has a figure or is longer than a label. */
function isWhose(cells: readonly string[]): boolean {
  const named = cells.some((cell) => nameMeanings.has(exactMeaning(fold(cell)) ?? "unknown"));
  return (
    cells.length >= 2 && named && cells.every((cell) => cell.length <= 40 && !/\p{Nd}/u.test(cell))
  );
}

const nameMeanings: ReadonlySet<ColumnMeaning> = new Set(["name", "person", "organisation"]);

/** What a label says of its column, or null for a word that is no label. */
export function columnMeaning(label: string): ColumnMeaning | null {
  const folded = plainLabel(label);
  if (folded === "" || folded.split(" ").length > 8) return null;
  return exactMeaning(folded) ?? (announcesSignatories(folded) ? "name" : byWords(folded));
}

/** What a folded text says that is a label and nothing else. */
export function exactMeaning(folded: string): ColumnMeaning | null {
  for (const [meaning, pattern] of labels) if (pattern.test(folded)) return meaning;
  for (const [meaning, pattern] of moreLabels) if (pattern.test(folded)) return meaning;
  return null;
}

/** Whether a line is the label of a field and nothing else, perhaps marked as one that must be filled in. */
export function isLabelOfField(text: string): boolean {
  const folded = fold(text)
    .replace(/\s*[([（].*?[)\]）]\s*$/u, "")
    .replace(/[\s:：*＊.…_]+$/u, "");
  return folded !== "" && folded.length <= 40 && exactMeaning(folded) !== null;
}

/** "Name*", "E-mail", "Country" one below the other: the fields in which the next one signs. */
export function isFieldOfForm(rows: readonly { readonly text: string }[], at: number): boolean {
  const isLabel = (index: number): boolean => {
    const text = rows[index]?.text ?? "";
    return text.length <= 40 && isLabelOfField(text);
  };
  return isLabel(at) && [-3, -2, -1, 1, 2, 3].filter((step) => isLabel(at + step)).length >= 2;
}

/** Which part of a person's name a label asks for: "name" may be either, or the whole. */
export function namePart(label: string): "given" | "family" | "name" | null {
  const inner = partInBrackets(label);
  for (const folded of inner === null ? [plainLabel(label)] : [inner, plainLabel(label)]) {
    if (given.test(folded) || (folded === inner && /^first$/u.test(folded))) return "given";
    if (family.test(folded) || (folded === inner && /^last$/u.test(folded))) return "family";
  }
  return anyName.test(plainLabel(label)) ? "name" : null;
}

/** A label of several words, by the words in it; who is to be written to goes before whose name it is. */
function byWords(folded: string): ColumnMeaning | null {
  if (folded.split(" ").length > 6 || folded.length > 60) return null;
  for (const [meaning, pattern] of labelWords) if (pattern.test(folded)) return meaning;
  return null;
}

const labelWords: readonly (readonly [ColumnMeaning, RegExp])[] = [
  [
    "detail",
    /(?:^(?:type|kind|sort|category|art|typ|tipo|tipus|categor[iy]\p{L}*|kategori\p{L}*|vrsta|rodzaj|druh|тип|вид|категория|врста) (?:of|d[aeo]r?|di|van|av|af|организац\p{L}*|organi\p{L}*)|(?<!\p{L})(?:type|category|typ|kategorie)$)/u,
  ],
  [
    "other",
    /(?<!\p{L})(?:e-?mails?|phone|telephone|telefon\p{L}*|website|url|date|datum|data|fecha|timestamp|contact\p{L}*|kontakt\p{L}*|osoba do|represent\p{L}*|vertegenwoordig\p{L}*|vertret\p{L}*|address|adres\p{L}*|city|town|miejscowosc|miasto|ort|plaats|ville|ciudad|cidade|citta|kota|mesto|grad|localidad|localite|comment\p{L}*|remark\p{L}*|bemerkung\p{L}*|agree|accept|consent|дата|адрес|город|місто|град|контакт\p{L}*|представ\p{L}*|телефон)(?!\p{L})/u,
  ],
  [
    "country",
    /(?<!\p{L})(?:country|countries|pays|pais|land|paese|zemlja|drzava|kraj|zeme|krajina|orszag|ulke|negara|quoc gia|страна|країна|държава|држава|χωρα)(?!\p{L})|国家|國家|국가|البلد|الدولة|کشور|מדינה/u,
  ],
  [
    "acronym",
    /(?<!\p{L})(?:acronym|abbreviation|sigla|sigle|skrot|zkratka|skratka|rovidites|kisaltma|singkatan|viet tat|abkurzung|kratica|skracenica|lyhenne|forkortelse|forkortning|акроним|аббревиатура|скорочення|съкращение|скраћеница)(?!\p{L})/u,
  ],
  [
    "role",
    /(?<!\p{L})(?:job|role|position|title|function|funkcj[ae]|funktion|funcion|funcao|fonction|carica|cargo|occupation|profession|beruf|functie|jabatan|gorev|chuc vu|должность|посада|длъжност)(?!\p{L})|職位|职务|직책/u,
  ],
  [
    "affiliation",
    /(?<!\p{L})(?:affiliation|employer|university|institution|instytucja|instituce|zugehorigkeit|affiliazione|afiliacion|место работы)(?!\p{L})/u,
  ],
  [
    "organisation",
    /(?<!\p{L})(?:organi[sz]ations?|organi[sz]acion(?:es)?|organiza(?:cao|coes)|organizzazion[ei]|organizacj[aie]|organizac[ei]|organizaci[ja]|organizacij[aeo]|organisatie|organisasjon|organisaatio|szervezet|egyesulet|kurum|kurulus|lembaga|organisasi|to chuc|entidad(?:e|es)?|entitat|association|asociacion|associacao|associazione|verein|verband|stowarzyszenie|podmiot\p{L}*|udruga|udruzenje|ngo|company|group|jarjesto|forening|organizatia|organizata|erakundea|организаци[яи]|організаці[яї]|организација|здружение|οργανωση|φορεας)(?!\p{L})|団体|團體|团体|단체|المنظمة|سازمان|ארגון|機構|机构/u,
  ],
  [
    "person",
    /(?<!\p{L})(?:full name|surname|last name|first name|apellidos?|prenom|cognome|vorname|nachname|prezime|nazwisko|prijmeni|priezvisko|soyad\p{L}*|фамилия|прізвище|презиме|фио|пib)(?!\p{L})|氏名|姓名|성명/u,
  ],
  [
    "name",
    /(?<!\p{L})(?:names?|nombres?|noms?|nome|naam|naziv|nazwa|nazev|nazov|ime|nev|nimi|navn|namn|nama|nume|isim|ad|adi|emri|izena|ten|название|имя|назва|назив|име|ονομα)(?!\p{L})|名称|名稱|名前|이름|الاسم|نام|שם/u,
  ],
];

function exactly(words: readonly string[]): RegExp {
  return new RegExp(`^(?:${words.join("|")})$`, "u");
}

const [given, family, anyName] = [givenLabels, familyLabels, nameLabels].map(exactly) as [
  RegExp,
  RegExp,
  RegExp,
];

const moreLabels: readonly (readonly [ColumnMeaning, RegExp])[] = [
  ["number", exactly(numberLabels)],
  ["acronym", exactly(acronymLabels)],
  ["country", exactly(countryLabels)],
  ["organisation", exactly(organisationLabels)],
  ["affiliation", exactly(institutionLabels)],
  ["role", exactly(roleLabels)],
  ["other", exactly(otherLabels)],
  ["person", exactly([...givenLabels, ...familyLabels])],
  ["name", exactly(nameLabels)],
];

const labels: readonly (readonly [ColumnMeaning, RegExp])[] = [
  [
    "number",
    /^(?:no|nr|num|number|#|№|n ?[°º]|id|index|rb|br|p\.? ?p|lp|sl\.? no|s\.? ?no|序號|编号|番号|번호|numero|nummer|redni broj|м?№)$/u,
  ],
  [
    "country",
    /^(?:country|countries|country name|pays|pais|land|lander|paese|zemlja|drzava|kraj|zeme|orszag|ulke|negara|страна|країна|държава|држава|χωρα|البلد|الدولة|کشور|מדינה|國家|国家|国|국가|nation|country region|country of origin)$/u,
  ],
  [
    "other",
    /^(?:e ?mail|email address|mail|phone|telephone|tel|website|web|url|link|date|timestamp|signed on|datum|fecha|data|comment|comments|remarks|address|city|town|state|region|province|zip|postcode|logo|contact|contact person|representative|constituency.*|mp .*|notes?|status|language|gender|twitter|adresse|direccion|ciudad|ville|ort|stadt|grad|mesto|город|дата|коммент.*)$/u,
  ],
  [
    "acronym",
    /^(?:acronym|abbreviation|abbr|sigla|sigle|abkurzung|kurzel|skracenica|kratica|short name|аббревиатура|скорочення)$/u,
  ],
  [
    "role",
    /^(?:position|role|function|job title|title|title position|designation|profession|occupation|office|cargo|funcion|puesto|profesion|profissao|funcao|fonction|poste|qualite|titre|profession fonction|carica|ruolo|professione|funktion|beruf|amt|titel|functie|beroep|funkcija|zanimanje|zvanje|stanowisko|funkcja|zawod|funkce|povolani|beosztas|gorev|unvan|jabatan|должность|профессия|посада|длъжност|позиција|ιδιοτητα|الصفة|المنصب|سمت|תפקיד|職稱|职称|職位|職業|肩書|직책|직위)$/u,
  ],
  [
    "affiliation",
    /^(?:affiliation|affiliations|institution|department|departamento|departement|fachbereich|dipartimento|faculty|facultad|faculdade|faculte|fakultat|facolta|fakultet|wydzial|fakulta|universidad|universidade|universite|universitat|universita|universiteit|universitet|uniwersytet|univerzita|univerzitet|sveuciliste|yliopisto|egyetem|universite|universitas|dai hoc|университет|кафедра|факультет|університет|универзитет|πανεπιστημιο|الجامعة|دانشگاه|אוניברסיטה|大学|大學|대학|institution affiliation|profession affiliation|affiliation profession|employer|company|university|institute|afiliacion|institucion|instituicao|afiliacao|affiliazione|ente|zugehorigkeit|einrichtung|instelling|institucija|afiliacja|instytucja|instituce|organization affiliation|organisation affiliation|место работы|организация место работы|所屬|所属|機構|소속)$/u,
  ],
  [
    "organisation",
    /^(?:(?:name of (?:the )?)?organi[sz]ation(?:s|al)?(?: names?)?|(?:name of )?(?:group|party|union|company|association|ngo)s?(?: names?)?|signatory organi[sz]ations?|organi[sz]acion(?:es)?|nombre de la organi[sz]acion|organizacao|organizacoes|nome da (?:organizacao|entidade)|entidad(?:e|es)?|organisations? signataires?|nom de l'organisation|organizzazion[ei]|nome (?:dell')?(?:organizzazione|associazione)|organisation(?:en)?|verein|verband|name der organisation|organisatie|organisasjon|organizacij[ae]|naziv(?: organizacije)?|udruga|udruzenje|organizacj[ae]|nazwa(?: organizacji)?|organizace|szervezet|kurum|kurulus|orgut|organisasi|организаци[яи]|название(?: организации)?|організація|организација|назив|οργανωση|المنظمة|اسم المنظمة|الجهة|سازمان|ארגון|團體|团体|機構名稱|団体名|団体|단체|단체명)$/u,
  ],
  [
    "person",
    /^(?:individual(?: names?)?|individuals|person|persons?|full name|first (?:and )?last name|name and surname|nombre y apellidos?|nombre completo|nome e cognome|nome completo|nom et prenom|prenom et nom|nom prenom|vor und nachname|vorname (?:und )?name|ime i prezime|prezime i ime|imie i nazwisko|jmeno a prijmeni|nev|ad soyad|adi soyadi|фио|имя и фамилия|фамилия имя|име и презиме|ονοματεπωνυμο|الاسم الكامل|نام و نام خانوادگی|姓名|氏名|성명|이름)$/u,
  ],
  [
    "name",
    /^(?:names?|signator(?:y|ies)|signed by|signed|nombre|nome|nom|naam|navn|namn|nimi|ime|imie|jmeno|meno|isim|ad|nama|имя|название организации имя|ім'я|име|ονομα|الاسم|نام|שם|名稱|名称|名前|명칭|firmantes?|assinantes?|signataires?|firmatari|unterzeichner(?:in|innen|de)?|potpisnic[ie]|potpisnik|sygnatariusz(?:e)?|подписант(?:ы)?|підписант(?:и)?|потписник|聯署團體|聯署人|署名)$/u,
  ],
];
