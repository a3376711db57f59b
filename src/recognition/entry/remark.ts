// What an entry says beside the name: what the organisation belongs to, where it sits, who speaks for it, its number in a
// register, its sort.

/** "…, member of the Coast Network" says what the organisation belongs to. */
const member =
  /(?<=\S.{3}),\s+(?:(?:a |an |ein |eine )?(?:proud )?(?:member(?: organi[sz]ation)? of|mitglied (?:der|des|im|in|von|bei)|membre (?:de|du|d['’])|miembro del?|integrante del?|membro d[aeo]|membr[ău] (?:al?|în)|medlem (?:av|af|i)|lid van|jäsen|liige|członek|członkini|člen(?:ka|em)?|član(?:ica)?|članica|tag(?:ja)?|üyesi|anggota|член(?:ка)?|чланица|член на|член|члан|μέλος)(?=\s|$)).{3,120}$/iu;

/** "(seat: Aville)", "(President: Ada Tar)", "（代表 …）": where it sits and who speaks for it. */
const spokenFor =
  /(?<=[^\s(（]\s*)[(（](?:(?:siedziba|z siedzibą|sídlo|so sídlom|sede|siège|sitz|seat|székhely|sjedište|седиште|седалище|based|основано)(?:[:\s]\s*|\s+(?:in|w|v|en|à|u)\s+)|(?:г|м|с|смт|гр)\.\s?(?=\p{Lu})|(?:contact(?: person)?|kontakt|represented by|vertreten durch|représentée? par|representad[oa] por|rappresentata? da|vertegenwoordigd door|reprezentowan[aey] przez|zastoupen[éaý]? |chair(?:person|man|woman)?|president[ea]?|présidente?|präsident(?:in)?|vorsitzende[r]?|presidente|predsednica|predsednik|predsjedni[kc]a?|prezes(?:ka)?|předsed(?:a|kyně)|elnök|secretary(?: general)?|director[a]?|coordinator[a]?|spokesperson|председатель|голова|председател|πρόεδρος|başkan[ıi]?|代表|共同代表|事務局|理事長|世話人|会長|會長|主席|召集人|负责人|負責人|発起人|대표|상임대표|공동대표|회장|위원장|이사장)[:：\s]\s*)[^()（）]{2,60}[)）]$/iu;

/** ", represented by Ada Tar, president". */
const represented =
  /(?<=\S.{2}),\s*(?:represented by|vertreten durch|représentée? par|representad[oa] por|rappresentat[ao] da|vertegenwoordigd door|reprezentowan[aey] przez|w imieniu której|zastoupen[éaý]?|zastúpen[áýé]|(?:koj[aeui] )?zastupa(?:na)?|(?:кој[аеу]и? )?заступа|в лице|представљен[ао]? од|képviseli|képviseletében|reprezentat[ăa]? (?:de|prin)|företrä[dt]\p{L}* av|repræsenteret ved|representert ved|edustaja(?:na)?|đại diện(?: là)?|diwakili oleh|temsilen)[:\s]\s*\S.{2,100}$/iu;

/** "(umbrella of 91 clubs)", "(including its president Ada Tar)": what it is, and who of it signs. */
const explained =
  /(?<=\S.{2})\s*[(（](?:(?:umbrella|dachverband|dachorganisation|paraplyorg|kattojarjesto|kattojärjestö|koepel|katuseorg|organisation faîtière|organizacja parasolowa|střešní|zastřešující|krovna|кровна|зонтичн|зонтиковая)[^()（）]{0,80}|(?:sh|incl|including|dont|darunter|w tym|vč|včetně|beleértve|в т\. ?ч|в том числе|у т\. ?ч)\.?\s[^()（）]{4,100})[)）]$/iu;

/** "(12 member groups)", "(총 17개 단체)": how many it is made of. */
const counted =
  /(?<=\S.{2})\s*[(（](?:(?:with|over|about|rund|über|mit|env\.|около|総|总|總|共|計|计|총|약)\s?)?\p{Nd}[\p{Nd}.,]{0,6}\+?\s?(?:개\s?(?:소|단체|지부|회원단체|기관)|個?(?:團體|団體|団体)|个?(?:团体|组织)|(?:\p{Ll}+[\s-]){0,2}(?:members?|groups|organi[sz]ations|associations|unions|branches|chapters|mitglieder|mitgliedsorganisationen|verbände|vereine|gruppen|organisationen|membres|associations?|organisations|syndicats|sections|miembros|organizaciones|asociaciones|membros|organizações|associações|entidades|membri|organizzazioni|associazioni|sigle|leden|organisaties|verenigingen|medlemmar|medlemmer|organisationer|organisasjoner|foreninger|jäsentä|järjestöä|członków|organizacji|stowarzyszeń|členů|organizací|spolků|članova|članica|organizacija|udruga|udruženja|tagszervezet|organizații|membri|üye|kuruluş|dernek|anggota|organisasi|организаци[йя]|членов|член[іи]в|організацій|организации|членови|чланова|организација|μέλη|οργανώσεις))[)）]$/iu;

/** The number of a register. */
const registered =
  /[\s,;–—-]+(?:KRS|NIP|REGON|IČO?|OIB|CIF|NIF|CNPJ|ЄДРПОУ|ОГРН|ИНН|SIRET|SIREN|RNA|CUI|EIN|Reg(?:istered|\.)? ?(?:No|Nr|Number)|Charity (?:No|Number)|VR)\.?:?\s?(?:n[º°]\s?)?\d[\d ./-]{4,20}$/u;

/** A remark on the sort of organisation, in brackets at the end, is no part of the name. */
export function withoutRemark(printed: string): string {
  return printed
    .replace(registered, "")
    .replace(member, "")
    .replace(spokenFor, "")
    .replace(counted, "")
    .replace(explained, "")
    .replace(represented, "")
    .replace(/\s*[?？]{2,}$/u, "")
    .replace(/\s*,?\s*\(\p{Lu}{2,6} (?:19|20)\d\d\)$/u, "")
    .replace(/\s*[(（][^()（）]{0,40}\d{1,2}[./]\d{1,2}[./]\d{2,4}[^()（）]{0,20}[)）]$/u, "")
    .replace(
      /\s*\((?:international (?:organi[sz]ation|network)|regional|global|worldwide|network|national|organisation internationale|organizaci[oó]n internacional|i\.?\s?g\.?|signatory|co-?signatory|endorser|observer|member)\)$/iu,
      "",
    );
}
