// Words on both sides of names in a sentence of news: a verb in front, "in an open letter" behind. Over letters folded in
// place; `§` stands for a word for a statement. One line per language or family.

/** Verbs for saying, sending and publishing, in forms for several, in front of their subject. */
export const verbsInFront: readonly string[] = [
  "say|said|write|wrote|state|stated|argue|argued|warn|warned|demand|demanded|insist",
  "schreiben|schrieben|erklaren|erklarten|fordern|forderten|kritisieren|kritisierten|warnen|warnten|mahnen|mahnten|verlangen|verlangten|bitten|baten|appellieren|appellierten|protestieren|protestierten|veroffentlichen|veroffentlichten|verschickten|verfassten|unterzeichneten|richteten|haben|heisst es von|heißt es von",
  "ecrivent|affirment|estiment|denoncent|demandent|alertent|plaident|reclament|soulignent|expliquent|declarent|publient",
  "escriben|afirman|piden|denuncian|senalan|advierten|reclaman|sostienen|exigen|alertan|publicaron|difundieron",
  "escrevem|afirmam|pedem|denunciam|alertam|reclamam|sustentam|exigem|dizem|publicaram|divulgaram",
  "scrivono|affermano|chiedono|denunciano|sostengono|avvertono|dichiarano|spiegano|hanno pubblicato",
  "schrijven|schreven|zeggen|stellen|waarschuwen|eisen|vragen|betogen|publiceerden|stuurden|lanceerden",
  "skriver|skrev|sager|kraver|varnar|menar|havdar|publicerade|skickade|lanserade|uppmanar|ber",
  "skriver|skrev|siger|sier|krever|kr(?:ae|æ)ver|advarer|mener|offentliggjorde|publiserte|sendte|udsendte|lanserte|opfordrer|oppfordrer|beder",
  "kirjoittavat|vaativat|sanovat|toteavat|julkaisivat|lahettivat|varoittavat",
  "pisza|napisal[iy]|domagaja sie|apeluja|ostrzegaja|opublikowal[iy]|wystosowal[iy]",
  "pisi|napsal[iy]|zadaji|varuji|zverejnil[iy]|vydal[iy]|poslal[iy]|upozornuji|pisu|ziadaju|varuju|zverejnil[iy]|upozornuju",
  "pisu|navode|traze|zahtevaju|zahtijevaju|upozoravaju|porucuju|(?:su|so) objavil[ie]|su uputil[ie]|objavil[ie] su|uputil[ie] su|pisejo|zahtevajo|opozarjajo",
  "пишу|наводе|траже|захтевају|упозоравају|поручују|су објавил[ие]|су упутил[ие]|објавил[ие] су|упутил[ие] су",
  "пишут|заявляют|требуют|предупреждают|опубликовали|направили|утверждают|пишуть|заявляють|вимагають|попереджають|оприлюднили|надіслали",
  "пишат|заявяват|искат|публикуваха|изпратиха|предупреждават|пишуваат|бараат|објавија|испратија",
  "γραφουν|ζητουν|καταγγελλουν|τονιζουν|δημοσιευσαν|εξεδωσαν|απευθυναν|εστειλαν",
  "irjak|irtak|kerik|kovetelik|figyelmeztetnek",
  "scriu|cer|avertizeaza|sustin|au publicat|solicita|denunta",
  "shkruajne|kerkojne|paralajmerojne|thone",
  "tulis|kata|ujar|menurut|demikian",
];

const adjective: Readonly<Record<string, string>> = {
  en: "(?:joint|common|open|shared|public)",
  de: "(?:gemeinsame[nrsm]?|offene[nrsm]?)",
  nordic: "(?:gemensamt?|felles|f(?:ae|æ)lles|oppet|oppna|apent|abent|apne|abne|gemensamma)",
  slavic:
    "(?:wspoln[a-z]+|otwart[a-z]+|spolecn[a-z]+|spolocn[a-z]+|otevren[a-z]+|otvoren[a-z]+|zajednick[a-z]+|skupn[a-z]+|odprt[a-z]+)",
  cyrillic:
    "(?:совместн[а-яё]+|открыт[а-яё]+|общ[а-я]+|спільн[а-яіїє]+|відкрит[а-яіїє]+|отворен[а-яј]+|съвместн[а-я]+|заједничк[а-џ]+|заеднич[а-яј]+)",
};

/** What closes the names: the statement, as that in which they say it or as what they send. */
export const statementsBehind: readonly string[] = [
  `(?:in|with) (?:an?|the|their|this|one) (?:[a-z]+ )?${adjective["en"]} §`,
  `(?:in|mit|zu) (?:einem|einer|ihrem|ihrer|dem|der|diesem|dieser) (?:[a-z]+ )?${adjective["de"]} §`,
  `(?:einen?|ihren?|den|das|die) (?:[a-z]+ )?${adjective["de"]} §`,
  "dans (?:une?|leur|cette|ce|cet) (?:[a-z]+ )?§\\S*(?: (?:commune?|conjointe?|ouverte?|publiee?|adressee?|au|a la|a l'))?",
  "en (?:una?|su|este|esta) (?:[a-z]+ )?§\\S*",
  "(?:em|num|numa|na|no|em uma?|em sua) (?:[a-z]+ )?§\\S*",
  "(?:in una?|nella loro|nel loro|nella|nel|in un') ?'?(?:[a-z]+ )?§\\S*",
  "in een (?:[a-z]+ )?(?:gezamenlijke|gemeenschappelijke|open) §|(?:een|hun) (?:gezamenlijke|gemeenschappelijke|open) §",
  `(?:i )?(?:ett?|en|det|den|sitt|sin) (?:[a-z]+ )?${adjective["nordic"]} §`,
  "(?:avoimessa|yhteisessa|avoimen|yhteisen|yhteisessa) §\\S*",
  `(?:(?:w|we|v|ve|u) )?${adjective["slavic"]} §|w §\\S* otwart|(?:§\\S*) otwart`,
  `(?:(?:в|у|во) )?${adjective["cyrillic"]} §`,
  "(?:σε|στην?|με) (?:κοινη|ανοιχτη|κοινο|ανοικτη)\\S* §|(?:κοινη|κοινο|ανοιχτη) §",
  "(?:kozos|nyilt) §\\S*",
  "intr-(?:o|un) §\\S*|(?:o|un) §\\S* (?:comuna?|deschisa?)",
  "ne nje § te (?:hapur|perbashket)",
  "dalam (?:sebuah )?§\\S*",
];

/** "In an open letter" at the beginning of a sentence, up to what is behind its words. */
export const leadsOfStatements: readonly string[] = [
  `(?:in|with|through) (?:an?|the|their|this) (?:[a-z]+ )?${adjective["en"]} §`,
  `(?:in|mit) (?:einem|einer|ihrem|ihrer|dem|der|diesem|dieser) (?:[a-z]+ )?${adjective["de"]} §[a-zß]*`,
  "(?:dans|par) (?:une?|leur|cette|ce|cet) (?:[a-z]+ )?§\\S*? (?:commune?|conjointe?|ouverte?)",
  "(?:en|mediante|con) (?:una?|su|este|esta|el|la) (?:[a-z]+ )?§\\S*? (?:conjunt[oa]|comun|abiert[oa])",
  "(?:em|num|numa|na|no|em uma?|por meio de uma?) (?:[a-z]+ )?§\\S*? (?:conjunt[oa]|comum|abert[oa])",
  "(?:in una?|nella loro|nel loro|nella|nel|con una?|in un') ?'?(?:[a-z]+ )?§\\S*? (?:congiunt[oa]|comune|apert[oa]|unitari[oa])",
  "in (?:een|hun|de|deze) (?:[a-z]+ )?(?:gezamenlijke|gemeenschappelijke|open) §[a-z]*",
  `i (?:ett?|en|det|den|sitt|sin|et) (?:[a-z]+ )?${adjective["nordic"]} §[a-z]*`,
  "(?:avoimessa|yhteisessa) §\\S*",
  `(?:w|we|v|ve|u) (?:[a-z]+ )?(?:${adjective["slavic"]} §\\S*|§\\S* otwart\\S*)`,
  `(?:в|у|во) (?:[а-я]+ )?${adjective["cyrillic"]} §\\S*`,
  "(?:σε|στην?|με) (?:την |μια |μια )?(?:κοινη|ανοιχτη|κοινο|ανοικτη)\\S* §\\S*",
  "(?:kozos|nyilt) §\\S*ban",
  "intr-(?:o|un) §\\S* (?:comuna?|deschisa?)",
  "ne nje § te (?:hapur|perbashket)",
  "dalam (?:sebuah )?§\\S* (?:terbuka|bersama|sikap)",
];

/** Verbs behind such a beginning and in front of their subject: where the subject must stand, every verb of saying and asking. */
export const verbsBehindLeads: readonly string[] = [
  "(?:schreiben|schrieben|erklaren|erklarten|fordern|forderten|kritisieren|kritisierten|warnen|warnten|mahnen|mahnten|verlangen|verlangten|bitten|baten|appellieren|appellierten|protestieren|protestierten|wenden sich|wandten sich|rufen|riefen|beklagen|beklagten|sprechen sich|setzen sich|weisen|wiesen|machen|stellen)",
  "(?:schrijven|schreven|zeggen|stellen|waarschuwen|eisen|vragen|betogen|roepen|riepen|pleiten|bepleiten|uiten|dringen)",
  "(?:skriver|skrev|sager|kraver|kravde|varnar|varnade|menar|havdar|uppmanar|uppmanade|ber|bad|siger|sier|krever|kr(?:ae|æ)ver|kr(?:ae|æ)vede|advarer|advarte|advarede|mener|opfordrer|opfordrede|oppfordrer|oppfordret|beder|bad|retter)",
  "(?:ecrivent|escriben|escrevem|scrivono|kirjoittavat|pisza|pisi|pisu|navode|pisejo|пишу|наводе|пишут|пишуть|пишат|пишуваат|γραφουν|irjak|scriu|shkruajne)",
];

/** Plural nouns for bodies and people who sign, behind their number and in front of a bracket with their names. */
export const sortsCounted: readonly string[] = [
  "organi[sz]ations?|groups|associations|unions|ngos|institutions|parties|societies|bodies|charities|networks|federations|clubs|newsrooms|outlets|academics|scholars|writers|citizens|signatories|companies",
  "organisationen|verbande[n]?|vereine[n]?|gruppen|initiativen|parteien|gewerkschaften|bundnisse|einrichtungen|institutionen|fachgesellschaften|unternehmen|netzwerke",
  "associations|organisations|syndicats|collectifs|partis|ong|federations|reseaux|fondations|mouvements|structures|medias|redactions",
  "organizaciones|asociaciones|colectivos|sindicatos|partidos|entidades|grupos|ong|plataformas|federaciones|redes|fundaciones|centrales|movimientos|comites",
  "organizacoes|associacoes|coletivos|colectivos|entidades|movimentos|ongs|federacoes|centrais|redes|grupos|partidos|sindicatos|fundacoes|comites|plataformas",
  "associazioni|organizzazioni|sindacati|partiti|realta|sigle|ong|enti|movimenti|comitati|federazioni|reti|fondazioni|gruppi|collettivi",
  "organisaties|verenigingen|vakbonden|partijen|ngo's|stichtingen|koepels|groepen|clubs",
  "organisationer|foreningar|foreninger|organisasjoner|forbund|partier|grupper|fackforbund|klubbar",
  "jarjestoa|jarjestot|yhdistysta|yhdistykset|liittoa|liitot|puoluetta|ammattiliittoa",
  "organizacji|stowarzyszen|zwiazkow|partii|organizacje|stowarzyszenia|zwiazki|fundacji",
  "organizaci|spolku|sdruzeni|organizacii|zdruzeni|stran|svazu|odboru",
  "organizacij[ae]|udruzenja|udruga|udruge|sindikata|stranaka|drustev|zdruzenj|drustava|medija|grupa",
  "организациј[ае]|удружења|синдиката|странака|медија|друштава|здруженија",
  "организаци[йяи]|объединени[йяе]|партий|профсоюзов|союзов|обществ|організацій|спілок|товариств|об'єднань|сдружения|организации",
  "οργανωσεις|συλλογοι|σωματεια|φορεις|κομματα|ομοσπονδιες|ενωσεις|κινησεις",
  "kurulus|kurum|orgut|dernek|sendika|parti|platform|vakif|oda|meslek orgutu",
  "szervezet|egyesulet|szakszervezet|part|alapitvany|civil szervezet",
  "organizatii|asociatii|sindicate|ong-uri|partide|federatii",
  "organizata|shoqata|sindikata|parti",
  "organisasi|lembaga|kelompok|serikat|lsm",
  "to chuc|hoi doan|nhom",
];
