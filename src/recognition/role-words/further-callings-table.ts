// Offices and callings that lists of persons name and that no table above has, as stems over folded text, by language. Nouns for
// who does something, with their endings; what is a common family name too (Abbott, Baker, Notari, Förster) is left out.

export const furtherCallingStems: readonly string[] = [
  // English
  "archbishop|archdeacon|superintendent|patriarch\\b|abbess|prioress|mufti\\b|chief rabbi|chaplain\\b|missionary\\b|moderator\\b",
  "commissioner\\b|ombuds(?:man|woman|person)|notary\\b|paralegal|congress(?:man|woman)\\b|assembly ?(?:member|man|woman)\\b|alder(?:man|woman|person)\\b|undersecretary|rapporteur|convenor\\b|convener\\b|delegate\\b|lobbyist\\b|diplomat\\b|consul general",
  "firefighter|therapist\\b|dietitian|dietician|carer\\b|caregiver\\b|head ?teacher|post-?doc(?:toral)?\\b|linguist\\b|ecologist\\b|botanist\\b|geologist\\b|astronomer\\b|statistician\\b|surveyor\\b|town planner|city planner|urban planner",
  "developer\\b|technician\\b|electrician\\b|plumber\\b|beekeeper\\b|shopkeeper\\b|accountant\\b|auditor\\b|bookseller\\b|screenwriter|publisher\\b|interpreter\\b|columnist\\b|blogger\\b|cartoonist\\b|comedian\\b|broadcaster\\b|podcaster\\b|athlete\\b|footballer\\b|mountaineer\\b",
  "volunteer\\b|homemaker\\b|resident\\b|survivor\\b|whistleblower|investor\\b|scholar\\b|specialist\\b|veteran\\b",
  // German
  "erzbischof|propstin\\b|landtagsabgeordnet|notarin\\b|imkerin\\b|imker\\b|forsterin|handwerksmeister|tischlerin|backerin\\b|kochin\\b|wirtin\\b|gastwirt|soziologin|stadtplaner|malerin\\b|bildhauer|kabarettist|anwohner(?:in)?\\b|ehrenamtliche[rn]?\\b",
  // French
  "archeveque|rabbin\\b|grand rabbin|juge\\b|notaire\\b|proviseure?\\b|dentiste\\b|assistante? sociale?\\b|apicult(?:eur|rice|or|ora|ore|rice)\\b|restaurat(?:eur|rice)\\b|cheffe? d'entreprise|gerante?\\b|deleguee? syndicale?|artiste peintre|habitante?\\b|maraicher",
  // Spanish, Catalan, Portuguese
  "arzobispo|notari[oa]\\b|maestr[oa]\\b|odontolog[oa]\\b|pescador[a]?\\b|panader[oa]\\b|cociner[oa]\\b|gerente\\b|vocer[oa]\\b|delegad[oa] sindical|escultora?\\b|comunicadora?\\b|arquebisbe|bisbe\\b",
  "arcebispo|prefeit[oa]\\b|lavradora?\\b",
  // Italian
  "arcivescov|giudice\\b|notaio\\b|maestra elementare|preside\\b|farmacista\\b|contadin[oa]\\b|pescatore\\b|apicoltric|ristorat(?:ore|rice)\\b|amministrat(?:ore|rice) (?:delegat|unic)|delegat[oa] sindacal|storic[oa] (?:dell|della|delle|del)\\b|pittrice\\b|scultore\\b|scultrice|rettore\\b|commerciante\\b",
  // Polish, Czech, Slovak
  "biskup\\b|proboszcz|prezydent miasta|notariusz|stomatolog\\b|pszczelarz|piekarz\\b|kucharka\\b|dziennikark[ai]\\b|kompozytor(?:ka)?\\b|rzezbiar(?:z|ka)\\b|mieszkan(?:iec|ka)\\b|obywatel(?:ka)?\\b|czlonkini\\b|dzialacz(?:ka)?\\b|tajomni(?:k|cka)\\b|vcelar(?:ka)?\\b|obcan(?:ka)?\\b",
  // South Slavic in Latin letters
  "primalja|pcelar(?:ka)?\\b|slikar(?:ica|ka)\\b|gradanka\\b|gradanin\\b|babica\\b|vajar(?:ka)?\\b|knjizevni(?:k|ca)\\b",
  // Hungarian, Romanian
  "ersek\\b|miniszter\\b|szobrasz|festomuvesz|plebanos|arhiepiscop|apicultor\\b|pictorit|cetatean(?:a)?\\b|membru fondator|membra\\b",
  // Dutch, Danish, Norwegian, Swedish
  "aartsbisschop|rechter\\b|tandarts|bestuurder\\b|beeldhouw(?:er|ster)|fotograaf\\b|bewoner\\b|bewoonster|arkebiskop|ærkebiskop|erkebiskop|talesperson|talsperson|medborgare\\b|billedhugger|skulptor\\b",
  // Finnish, Estonian
  "arkkipiispa|tuomari\\b|viljelija\\b|kuvanveistaja|taidemaalari|peapiiskop|kohtunik\\b|opetaja\\b|arst\\b|kirjanik\\b|luuletaja\\b|kunstnik\\b|ajakirjanik\\b|naitleja\\b|muusik\\b|teadlane\\b|juhatuse (?:liige|esimees)|esimees\\b|juhataja\\b|jurist\\b",
  // Latvian, Lithuanian
  "priekssed|direktor[es]s?\\b|skolotaj[as]\\b|zurnalist[es]?\\b|rakstnie(?:ks|ce)\\b|dzejnie(?:ks|ce)\\b|makslinie(?:ks|ce)\\b|pirminink[aėe]s?\\b|direktori(?:us|ė|e)\\b|vadov(?:as|ė|e)\\b|rasytoj(?:as|a)\\b|poet(?:as|ė|e)\\b|menininkas?\\b|dailinink(?:as|ė|e)\\b|zurnalist(?:as|ė|e)\\b|laureat(?:as|ė|e)\\b|profesori(?:us|ė|e)\\b|istorik(?:as|ė|e)\\b|architekt(?:as|ė|e)\\b|gydytoj(?:as|a)\\b|teisinink(?:as|ė|e)\\b|mokytoj(?:as|a)\\b|kunig(?:as|ė)\\b",
  // Turkish
  "baspiskopos|muftu(?:su)?\\b|hakim(?:i)?\\b|okul muduru|eczaci(?:si)?\\b|ciftci(?:si)?\\b|arici\\b|firinci\\b|asci(?:si)?\\b|isletmeci(?:si)?\\b|sendikaci(?:si)?\\b|mimar(?:i)?\\b|ressam(?:i)?\\b|heykeltiras|yurttas\\b",
  // Russian, Ukrainian, South Slavic in Cyrillic, Bulgarian
  "архи(?:епископ|єпископ|јереј|ерей)|прото(?:јереј|иер|ієр)|парох\\b|муфти[йја]\\b|имам\\b|рабин\\b|министр\\b|міністр(?:к|и)?|министар(?:ка)?\\b|министър\\b|нотариус\\b|нотаріус\\b|јавни бележник|глава (?:района|города|поселения|сельского)|пчеловод\\b|бджоляр|пчелар(?:ка)?\\b|гендиректор|профсоюзн\\p{L}+ (?:деятел|активист|лидер)|профспілков\\p{L}+ (?:діяч|лідер)|скульптор(?:ка)?\\b|вајар(?:ка)?\\b|жител(?:ь|ька|ница)\\b|мешкан(?:ец|ка)\\b|мештанин\\b|мештанка\\b|гражданин\\b|гражданка\\b|громадян(?:ин|ка)\\b|грађан(?:ин|ка)\\b",
  "посланица\\b|учител(?:ь|ка|ьница)\\b|учитељ(?:ица)?\\b|наставни(?:к|ца)\\b|бабица\\b|фармацеут(?:киња)?\\b|благајни(?:к|ца)\\b|студенткиња|политиколог|економисткиња|оснивач(?:ица)?\\b|руководилац|руководитељка",
  // Greek
  "αρχιεπισκοπ|συμβολαιογραφ|υπουργο[ςσ]\\b|οδοντιατρ|φαρμακοποι|μελισσοκομ|αρτοποιο|γλυπτ(?:ης|ρια)\\b|κατοικο[ςσ]\\b",
];
