// Words of a heading that may stand over signatories where no word says that they sign: who organises with others, in
// whose name a text speaks, a list of organisations. As patterns over folded text.

/** Those who call together: "Co-organisers", "Medarrangörer", "Trägerkreis". The whole label is such a word. */
export const organiserLabels: readonly string[] = [
  "(?:co-?|joint )?(?:organi[sz]ers?|hosts?|convenors?|conveners?|sponsors?|initiators?)(?: and (?:supporters|partners|endorsers))?",
  "(?:(?:co-?|jointly )?organi[sz]ed|hosted|convened|initiated|called|sponsored|co-?sponsored) by",
  "organi[sz]ing (?:groups|organi[sz]ations|bodies)|(?:our )?(?:supporting|participating) (?:groups|organi[sz]ations)|in coalition with|together with|supporters and partners",
  "(?:mit)?veranstalter(?:[*:_]?innen|nde)?|(?:mit)?veranstaltet von|(?:mit)?organisator(?:en|[*:_]?innen)|(?:mit)?organisiert von|trager(?:kreis|[*:_]?innen)?|bundnispartner(?:[*:_]?innen)?|(?:mit)?initiator(?:en|[*:_]?innen)|initiiert von|es rufen auf|aufgerufen von|aufrufende(?: organisationen| gruppen)?|beteiligte(?: gruppen| organisationen)?|kooperationspartner(?:[*:_]?innen)?",
  "(?:mede)?organisator(?:en|s)|(?:mede)?georganiseerd door|initiatiefnemers?|op initiatief van|deelnemende organisaties",
  "(?:co-?)?organisateurs?(?:[·.]?trices?)?(?:[·.]?s)?|(?:co-?)?organise par|organisations? (?:organisatrices?|participantes)|a l'initiative de|appellent a .{3,40}|avec le soutien de",
  "(?:co-?)?organizador[ae]s?|(?:co-?)?organizan|organizad[oa] por|convocan|convocantes|convoca|entidades (?:organizadoras|convocantes|adheridas)|organizaciones (?:convocantes|organizadoras|participantes|adherentes)|impulsan|promueven",
  "(?:co-?)?organizador[ae]s|organizacao|organizam|realizacao|promovem|convocam|entidades (?:organizadoras|promotoras|participantes)|(?:co-?)?promotor(?:es|as)",
  "(?:co-?)?organizzator[ie]|organizzano|organizzato da|promosso da|promotori|promuovono|aderiscono|indetto da",
  "(?:co-?)?organitzador[ae]?s?|organitzen|convoquen|entitats (?:organitzadores|convocants|adherides)|antolatzaileak|deitzaileak",
  "(?:co-?)?organizator[iu]\\p{L}*|organizat de|initiator(?:i|ii)",
  "(?:med)?arrangor(?:er|erna|ar)?|arrangeras av|samarrangor(?:er)?|(?:med)?arrangorar|arrangeret af|arrangeres av|(?:med)?arrangor(?:er|ene|erne)|bakom (?:manifestationen|uppropet|initiativet) star|initiativtagare|initiativtakere|initiativtagere|bag (?:initiativet|demonstrationen|opraabet) star|bak (?:initiativet|oppropet|demonstrasjonen) star|deltagande organisationer",
  "(?:muut )?(?:jarjestajat|jarjestaja|mukana|mukana jarjestamassa|jarjestavat(?: tahot)?)|korraldajad|korraldaja|(?:lidz)?organizetaji|rengejai|organizatoriai",
  "(?:wspol)?organizator(?:zy|ki)?|(?:wspol)?organizuja|inicjator(?:zy|ki)?|koalicje tworza",
  "(?:spolu)?(?:poradatele|organizatori|usporiadatelia|iniciatori)|poradaji|organizuju|poradaju",
  "(?:su|so)?organizator(?:i|ji)|organizuju|organiziraju|organizirajo|inicijatori|pobudniki|sazivaci",
  "(?:со)?организаторы|организуют|инициаторы|(?:спів)?організатори|ініціатори|(?:съ)?организатори|(?:ко)?организатори|(?:су)?организатори|организују|иницијатори|сазивачи",
  "(?:συν)?διοργανωτες|(?:συν)?διοργανωνουν|διοργανωση|συμμετεχουν|καλουν(?: οι)?",
  "duzenleyen(?:ler| kurumlar| kuruluslar)?|duzenleyiciler|cagrici(?:lar| kurumlar)?|cagri(?:yi)? yapan(?:lar| kurumlar)?|bilesenler(?:i)?|katilimci kurumlar|paydaslar",
  "szervezok|tarsszervezok|szervezi|kezdemenyezok|bashkeorganizator(?:e|et)?|organizator(?:e|et)",
  "penyelenggara|diselenggarakan oleh|(?:dong )?to chuc(?: boi)?|don vi (?:dong )?to chuc",
  "cagiran(?:lar)?|rendezok?|ban to chuc|deelnemende groepen|appellent|(?:es )?rufen auf|aufgerufen haben",
  "الداعون|المنظمون|ארגונים מארגנים|מארגנים|برگزارکنندگان",
  "(?:ال)?(?:منظمون|جهات المنظمة|منظمات المنظمة|منظمات المشاركة|منظمات الداعية|جهات الداعية|جهات المشاركة|مشاركون|داعون)|بدعوة من|بتنظيم من|تنظيم",
  "برگزارکنندگان|سازمان‌?ها?ی? (?:برگزارکننده|شرکت‌?کننده)|دعوت‌?کنندگان",
  "(?:ה)?מארגנים|בארגון|ארגונים שותפים|שותפים|יוזמים",
  "(?:主辦|主办|協辦|协办|合辦|合办|發起|发起|共同發起|聯合主辦|參與|参与|支持|召集)(?:團體|团体|單位|单位|機構|机构|組織|组织)?|主催(?:者|団体)?|共催(?:団体)?|協力(?:団体)?|参加団体|構成団体|呼びかけ団体",
  "(?:공동)?(?:주최|주관|참여|주최 ?단체|주관 ?단체|참여 ?단체|함께하는 ?단체)",
];

/** Those who carry a call, and say so by other words than organising. */
export const carrierLabels: readonly string[] = [
  "(?:jointly )?(?:approved|submitted|agreed|issued|drafted|presented|backed) by|(?:organi[sz]ations|groups|unions|associations|those|bodies) (?:in support|(?:co-?)?signing(?: on)?|endorsing|supporting)(?: (?:this|the|our) [a-z]+(?: [a-z]+)?)?|(?:coalition|campaign|alliance|network) (?:members|partners)|members of (?:the|our) (?:coalition|campaign|alliance|network|platform)|who we are|(?:our )?signing partners",
  "(?:mit)?zeichner(?:[*:_]?innen)?|absender(?:[*:_]?innen)?|es unterstutzen(?: uns)?|mitglieder des (?:bundnisses|netzwerks)|aufrufer(?:[*:_]?innen)?|ein(?:bringende|reichende)(?: organisationen)?",
  "initiateurs?(?:[·.]?trices?)?|initiatrices?|membres d[ue] (?:la |l')?(?:collectif|reseau|coordination|coalition|plateforme)|les organisations|expediteurs?",
  "(?:organizaciones|entidades|colectivos) (?:integrantes|que (?:apoyan|convocan|integran\\s.{3,40}))|apoyos|con el apoyo de|integrantes de la (?:plataforma|red|coalicion|alianza)|forman parte de la .{3,30}",
  "aderentes|assinantes|apoios?|com o apoio de|(?:organizacoes|entidades|movimentos) (?:proponentes|aderentes|que (?:apoiam|assinam|integram .{3,40}))|fazem parte d[ao] .{3,30}",
  "con il (?:sostegno|supporto) di|sostenitori|(?:le )?(?:associazioni|organizzazioni|realta) (?:promotrici|aderenti|che (?:aderiscono|sostengono))|fanno parte (?:della|del) .{3,30}",
  "afzenders?|wie tekenden?|ondersteuners|namens|ondersteunende organisaties|leden van (?:de coalitie|het netwerk)",
  "vi som (?:har )?skrivit under|avsandare|avsendere?|organisationer(?:na)? (?:i natverket|bakom .{3,30})|medlemmar i natverket",
  "organizacje (?:wspierajace|popierajace)|poparcie|czlonkowie koalicji",
  "podporovatele|clenove (?:koalice|platformy|site)|clenovia (?:koalicie|platformy)",
  "члены (?:коалиции|сети)|поддерживающие организации|чланице (?:мреже|коалиције)|članice (?:mreze|koalicije)|clanice (?:mreze|koalicije)",
  "(?:成員|成员)(?:團體|团体|組織|组织)|聯合發表|联合发表|共同發起|共同发起|發起|发起",
];

/** Words for sorts of bodies and no more: above names in a text that calls on somebody as "we". */
export const sortLabels: readonly string[] = [
  "(?:the )?(?:names?|organi[sz]ations?|groups?|unions|parties|associations|institutions|ngos|authors|contributors|member organi[sz]ations)",
  "(?:die )?(?:organisationen|verbande|vereine|initiativen|gruppen|mitgliedsorganisationen|mitwirkende|gewerkschaften|parteien)",
  "(?:les )?(?:organisations|associations|collectifs|syndicats|partis)",
  "(?:las |los )?(?:organizaciones|asociaciones|colectivos|entidades|sindicatos|integrantes)",
  "(?:as |os )?(?:organizacoes|associacoes|coletivos|entidades|sindicatos|movimentos)",
  "(?:le )?(?:organizzazioni|associazioni|realta|sigle)",
  "(?:de )?(?:organisaties|verenigingen|bonden)",
  "organisationer|foreningar|foreninger|organisasjoner|jarjestot|organisatsioonid",
  "organizacje|stowarzyszenia|organizace|spolky|organizacie|organizacije|udruge|udruzenja|organizatii|asociatii|szervezetek",
  "организации|організації|организације|удружења|οργανωσεις|φορεις|kurumlar|orgutler|organisasi",
];

/** In whose name a text speaks, at the beginning of a line that ends with a colon. */
export const behalfLeads: readonly string[] = [
  "(?:signed )?(?:for and )?on behalf of",
  "(?:fur die|im namen)(?: de[rs]| von)?",
  "namens",
  "uit naam van",
  "au nom (?:de(?:s| la| l'| )|du )",
  "pour (?:les|l'ensemble des)",
  "en (?:nombre|representacion) de",
  "em nome d[aeo]s?",
  "a nome d(?:i|ei|el|elle|egli|ella)|per conto d",
  "en nom de",
  "in numele",
  "(?:pa|i) (?:.{2,30} )?(?:vegne|vagnar)(?: av| af)?",
  "pa vegne av|pa vegne af|for (?:de|foljande|folgende) ",
  ".{3,40} puolesta$|.{3,40} nimel$|.{3,40} varda$|.{3,40} vardu$|.{3,40} neveben$|.{3,40} adina$",
  "w imieniu",
  "jmenem",
  "v mene",
  "v imenu",
  "u ime",
  "от имени",
  "від імені",
  "от името на",
  "во име на",
  "у име",
  "εκ μερους|για λογαριασμο",
  "atas nama",
  "thay mat",
  "ne emer te",
  "نيابة عن|بالنيابة عن|باسم",
  "به نمایندگی از|از طرف",
  "בשם",
  "謹代表|代表",
];

/** The noun for a list, beside a word for organisations or persons. */
export const rollNouns: readonly string[] = [
  "(?:full |complete )?list of",
  "daftar|senarai",
  "lista\\b|listado|relacion de|nomina de|relacao d[aeo]s|llista|zerrenda",
  "liste\\b|lijst|elenco|lista over|forteckning|luettelo|nimekiri|saraksts|sarasas",
  "wykaz|seznam|zoznam|popis|spisak|listaja|jegyzeke|listesi",
  "список|перечень|перелік|списък|списак|καταλογος|λιστα",
  "danh sach|قائمة|لائحة|فهرست|لیست|רשימת|名單|名单|一覧|명단|목록",
];

/** Those who follow, beside such a word and one for what a statement does. */
export const followWords: readonly string[] = [
  "following|these|here (?:is|are)|berikut|siguientes|estas|suivant|folgende|volgende|seguenti|seguintes|seguents|urmatoarele|foljande|folgende|seuraavat|jargmised|nastepujac|nasledujic|nasledovn|sledec|sljedec|naslednj|следующ(?:ие|их|им)|наступн(?:і|их|им)|следните|следниве|следећ|ακολουθ|asagida|sunlar|kovetkezo|vijues|sau day|التالية|الآتية|زیر|הבאים|以下|如下|次の|다음",
];

/** What those do who sign: demand, call, oppose, condemn, declare. */
export const stanceWords: readonly string[] = [
  "demand|call(?:s|ed)? (?:on|for|upon)|urge|oppos|reject|condemn|appeal|protest|declar|stand (?:with|for|against|behind)",
  "forder|rufen|appellier|lehnen|verurteil|protest|erklar|eisen|roepen|verzetten|verwerpen|veroordel",
  "exig|reclam|rechaz|conden|llaman|declar|demandent|appellent|refusent|condamn|reivindic|repudi|apelam|chiedono|condann|dichiar|rifiut",
  "menuntut|mendesak|menolak|mengecam|menyeru|yeu cau|keu goi|phan doi",
  "kraver|uppman|protest|fordom|kr(?:ae|æ)ve|oppford|opfordr|vaati|vetoa|tuomits|nouav|poordu",
  "zadaj|wzywaj|apeluj|potepia|sprzeciw|pozaduj|vyzyvaj|odsuzuj|odmitaj|ziadaj|odmietaj|zahtev|zahtijev|zahtev|pozivaj|osuduj|protiv|nasprot",
  "требу|призыва|осужда|заявля|выступа|вимага|заклика|засуджу|искат|призовава|бараат|повикува|захтева|позива|осуђ|против",
  "ζητ|απαιτ|καταδικ|καλουν|talep|kina|cagri|karsi|kovetel|felhiv|tiltakoz|kerkojn|denoncoj|cer\\b|condamn",
  "تطالب|طالبت|تدعو|دعت|تدين|أدانت|ترفض|رفضت|خواستار|محکوم|דורשים|קוראים|מגנים",
  "要求|呼籲|呼吁|反對|反对|譴責|谴责|抗議|抗议|求め|反対|訴え|촉구|요구|규탄|반대",
];

/** Lists of organisations that sign nothing: to read, to give to, to turn to, to be addressed. */
export const otherRolls: readonly string[] = [
  "members?\\b|mitglied|membres?\\b|miembros|membros|membri|leden\\b|medlem|jasenet|clenov|clanov|clanice|czlonk|член|μελη|uyeler|tagok|anggota",
  "grant|fund(?:s|ing|ed|er)|subsid|donor|sponsor|fordermittel|zuwendung|gefordert|erhielten|erhalten|subvention|ayudas|subvenci|donante|financi|contribut|finanziat|dotacj|dofinansow|sredstv|donacij|donator|грант|финансир|фінансув|средств|hibe|fon aldi|hibah|bidrag|avustus|tamogatast|منح|تمويل|کمک مالی|助成|資助|资助|補助|지원금",
  "ging(?:en)? an|sent to|received|gesendet|geschickt|gestuurd|envoye|enviad|inviat|skickad|sendt|послан|отправлен|надіслан|poslat|poslan|wyslan|zaslan|gonderil|dikirim",
  "speak|panel|present|program|schedule|agenda|attend|guest|contact|donat|follow\\b|resourc|help|hotline|read(?:ing)?\\b|visit|address(?:ed|ees)|recipient|member states|countries|cities where|places where|venues|demands|requests|measures|jury|award|winner",
  "redner|referent|vortrag|podium|programm|teilnehm|gaste|kontakt|spend|hilf|beratung|adressat|empfanger|forderungen|massnahm|termin|ort(?:e|en)?\\b",
  "sprekers|programma|deelnemers|contact|doneer|hulp|onze eisen|geadresseerd",
  "orateur|intervenant|programme|invite|don\\b|dons\\b|aide|ressource|destinataire|revendication|demandes|mesures|pays\\b",
  "ponente|orador|programa|invitad|donar|ayuda|recursos|destinatari|demandas|medidas|paises",
  "palestrante|convidad|doar|doacao|ajuda|reivindicacoes|exigencias|demandas",
  "relator|ospit|programma|donare|donazion|aiuto|richieste|misure",
  "talar|taler|program|gaster|gjester|gaester|skank|stott\\b|hjalp|krav\\b|puhuja|ohjelma|vaatimukse|lahjoita",
  "mowc|prelegen|gosc|pomoc|wplac|zadania|postulat|recni|host[eu]\\b|pozadav|poziadav|govornic|govorci|gost|zahtevi|zahtjevi|pomoc|donir",
  "спикер|доклад|выступ|гост|помощь|пожертв|требова|промовц|вимоги|говорник|захтеви|искания|допис",
  "ομιλητ|προγραμμα|αιτημα|βοηθεια",
  "konusmaci|program|bagis|talepler|yardim|eloado|vendeg|segits|koveteles",
  "pembicara|narasumber|donasi|tuntutan\\b|bantuan",
  "متحدث|برنامج|تبرع|مطالبنا|مساعدة|سخنران|דוברים|הדרישות|תרומ",
  "講者|嘉賓|訴求|诉求|捐款|求助|登壇|講師|要望|연사|후원계좌|발표",
];
