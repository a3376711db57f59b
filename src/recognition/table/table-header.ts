// The header of a table and what its labels mean.

import type { Row } from "../rows/rows.ts";
import { fold } from "../rows/tidy.ts";
import { announcesSignatories } from "../words/cues.ts";

export type ColumnMeaning =
  | "name"
  | "organisation"
  | "person"
  | "role"
  | "affiliation"
  | "country"
  | "acronym"
  | "number"
  | "detail"
  | "other"
  | "unknown";

/** Whether a row is the header of its table: the format says so and its cells are labels, or every cell is a label. */
export function isHeaderRow(row: Row): boolean {
  const cells = (row.cells ?? []).filter((cell) => cell !== "");
  if (cells.length === 0 || cells.some((cell) => cell.length > 80)) return false;
  const labels = cells.filter((cell) => columnMeaning(cell) !== null).length;
  if (row.block.header === true) return true;
  return (
    labels === cells.length ||
    (cells.length >= 3 &&
      labels >= 0.5 * cells.length &&
      cells.every((cell) => !/\p{Nd}{3}/u.test(cell)))
  );
}

/** What a label says of its column, or null for a word that is no label. */
export function columnMeaning(label: string): ColumnMeaning | null {
  const folded = fold(label)
    .replace(/[:*.?]+$/u, "")
    .replaceAll(/[\s_\-/]+/gu, " ")
    .trim();
  if (folded.split(" ").length > 8) return null;
  for (const [meaning, pattern] of labels) if (pattern.test(folded)) return meaning;
  return announcesSignatories(folded) ? "name" : null;
}

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
    /^(?:affiliation|affiliations|institution|institution affiliation|profession affiliation|affiliation profession|employer|company|university|institute|afiliacion|institucion|instituicao|afiliacao|affiliazione|ente|zugehorigkeit|einrichtung|instelling|institucija|afiliacja|instytucja|instituce|organization affiliation|organisation affiliation|место работы|организация место работы|所屬|所属|機構|소속)$/u,
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
