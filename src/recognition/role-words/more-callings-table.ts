// Further offices and callings in Latin letters, as stems over folded text, by what one does. Nouns for who does something, with
// their endings: the adjectives made of them stand in names of bodies ("Farmers' party", "Medical Chamber"). What is a common
// family name too (Richter, Bischof, Baker) is left out.

export const moreCallingStems: readonly string[] = [
  // Those beside the chair, and who speaks for a body
  "mistopredsed|podpredsed|potpredsj?edni|dopredsj?edni|wiceprez|wiceprzewodnicz|vicepresedint|alelnok",
  "(?:vice|ko|co)-?(?:chair|voorzitter|president|ordforand|formand|sprecher|autor|author|fondat|fundador|grunder)",
  "kassenwart|beisitzer|schriftfuhrer|obfrau|beauftragte|betriebsrat(?:in)?\\b",
  "tresorier|tesoureir|tesorier|trezorier|pokladni[kc]|skarbni[kc]|blagajni[kc]|penningmeester|kassor|kasserer|rahastonhoitaja|penztaros|sayman(?:i)?\\b",
  "hovor(?:ca|kyn)|rzecznik|rzeczniczk|szovivo|tiedottaja|talskvinna|glasnogovorni[kc]|portparol|purtato\\p{L}+ de cuvant|govorka\\b",
  "koordynator|koordinaattor|coordonato|samordnare|kierowni(?:k|czka)\\b|vedouci\\b|veduc[ia]\\b|rukovodilac|voditelj|vodja\\b|ugyvezeto\\b|vezetoje\\b",
  "zalozyciel|zakladatel|ustanovitelj|alapito(?:ja)?\\b|perustaja\\b|grundare\\b|stifteren?\\b|oprichter|kurucu(?:su)?\\b|cofond|cofundad",
  "styrelseledamo|styremedlem|bestyrelsesmedlem|bestuurslid|hallituksen jasen|clen(?:ka|kyna|ov)? (?:vyboru|rady|predsednictv|predstavenstv|spravni)|czlon(?:ek|kini) (?:zarzadu|rady|prezydium)|clan(?:ica)? (?:odbora|uprav|predsednistva|predsjednistva)|membru al |elnoksegi tag|yonetim kurulu uyesi",
  "tillidsrepresentant|tillitsvalgt|luottamusmies|vakbondsbestuurder|szakszervezeti vezeto|zwiazkowiec|odborar(?:ka)?\\b|gewerkschafter(?:in)?\\b|trade unionist\\b|shop steward|dirigente sindical|lider de sindicat",
  "aktywist|aktivistkinj",
  // Public offices
  "europoslan|europosel|eurodeput|europarlamentar|eu-parlamentarik|mdep\\b|volksvertegenwoordiger\\b|statsrad\\b|exministr|former minister|bivsi ministar|byvaly minist|eski bakan|volt miniszter",
  "ambassadeu|ambassadric|ambasciat(?:ore|rice)|embajador|embaixador|ambasador|velvyslan(?:ec|kyn)|veleposlani[kc]|nagykovete?\\b|suurlahettil|buyukelci(?:si)?\\b|botschafter(?:in)?\\b",
  "primator(?:ka)?\\b|zupanja\\b|pelnomocni(?:k|czka)\\b|sindac[ao]\\b|parlamentare\\b|senatrice|senateur",
  // Law and faith
  "jueza\\b|magistrat[eoa]?\\b|judecato|sutkinj|sudij[ae]\\b|soudce\\b|soudkyn|sudca\\b|sudkyn|sodni(?:k|ca)\\b|sedzi[ao]\\b|dommer\\b|richterin",
  "odvetni(?:k|ca)\\b|anwalt(?:in)?\\b|anwaltin|radca prawny|prawni(?:k|czka)\\b|pravni(?:k|ca|cka)\\b|jogasz|hukukcu\\b|giurist[ai]?\\b",
  "eveque|vescov|piispa\\b|puspok\\b|episcopul\\b|episkop\\b|bisschop|arcybiskup|arcibiskup|nadbiskup|nadskof",
  "pretre\\b|pasteure\\b|parroco\\b|pfarrer(?:in)?\\b|pastorin|predikant\\b|dominee\\b|plebanos|lelkesz|preot(?:ul)?\\b|svesteni[kc]|svecenik|duhovnik|zupnik\\b|farar(?:ka)?\\b|ksiadz|pappi\\b|rabbiner|rabbino\\b|rabino\\b|rabbijn",
  // Health and care
  "lijecni(?:k|ca)\\b|zdravni(?:k|ca)\\b|psihiat(?:ar|ru)|psychiat(?:re|er|rist)\\b|psychiatrin|psykiater|psiquiatra\\b|psichiatra\\b|psych?oanalyst|psychanalyst|psicoanalist|(?:psiho|psycho|psico|psyko)terape?ut|logopad|logopeda?\\b|ergoterape?ut(?:ka)?\\b|dentista?\\b|zahnarzt(?:in)?\\b|apotheker(?:in)?\\b|pharmacist\\b|pharmacien(?:ne)?\\b|farmaceut(?:ka)?\\b|veterinar(?:ian|ka)?\\b|tierarzt(?:in)?\\b|huisarts|parteira\\b|ostetrica\\b",
  "social worker\\b|sozialarbeiter(?:in)?\\b|sozialpadagog(?:e|in)\\b|travailleu(?:r|se) social|trabajador[ae]? social|assistente social|asistenta? social|maatschappelijk werk(?:er|ster)\\b|socionom|sosionom|socialradgiv|sosiaalityontekija|pracowni\\p{L}+ socjaln|socialni pracovni|socialna (?:pracovnick|delavk)|socijaln[ai] radni|szocialis munkas|sosyal hizmet uzman",
  "erzieherin|educateur|educatrice|educatore\\b|vychovatel|odgojitelj|pedagog(?:e|in|inja)?\\b",
  // Learning
  "rektor(?:in|ka|ica|en|ul)?\\b|rectora?\\b|reitora?\\b|rettrice\\b|rehtori\\b|recteur|rectrice|prorekt|dekan(?:in|ka|ica)?\\b|dekaani\\b|decan[oa]?(?:ul)?\\b|decaan\\b|dziekan\\b|prodekan",
  "doctorant|doctorand|doutorand|dottorand|doktorand|doktorant|promovend|stipendiat|aspirant(?:ka)?\\b|vaitoskirjatutkij|adjunktus|adiunkt|docens\\b|docentka|dozentin|lektor(?:in|ka)?\\b|forsteamanuensis|maitres? de conf|maitresses? de conf",
  "(?:polito|politiko|politico)log(?:e|in|a|o|ist|ue|inja|kinja|ka|ul|er)?\\b|politicoloog|statsvetare|statsviter|politikwissenschaftler|valtiotieteilij|siyaset bilimci|political scientist|cientista politic",
  "(?:psycho|psico|psiho|psyko|psiko|socio|sosio|szocio|sosyo|antropo|anthropo|etno|ethno|arheo|archeo|archaeo|bio|zoo|ornitho|ornito|meteoro|climato|oko|eko|filo|philo|kultur?o)log(?:e|in|a|o|ist|ue|inja|kinja|ka|ul|er)?\\b|psihologul\\b|psycholozk|sociolozk|sociologick|psychologick|politologick|psihoskinj|socioloskinj|psiholoskinj|antropoloskinj|filozofkinj|filozofinj|filozofk|psycholoog|socioloog|bioloog|filosoof|szociologus|pszichologus|politologus|filozofus|biologus|sosyolog(?:u)?\\b|felsefeci\\b",
  "geograf(?:e|a|o|in|ka)?\\b|geographe?\\b|fysi[kc]er\\b|physicist|physiker|mathematiker|mathematician|matematik(?:er|ar)\\b|chemiker(?:in)?\\b",
  "istoric(?:ul)?\\b|istoricar|povj?esnicar|zgodovinar|historicus|historioitsij|historicka\\b|historik(?:er)?\\b|historyk|historyczka|tarihci\\b|tortenesz",
  "wetenschapper|wissenschaftler|naucni(?:k|ca)\\b|znanstveni(?:k|ca)\\b|vedkyn|vyzkumni(?:k|ce)\\b|vyskumni(?:k|cka)\\b|raziskovalec|raziskovalka|cercetato|scienziat[oa]\\b|cientista\\b|badacz(?:ka)?\\b|naukowiec|kutato(?:ja)?\\b|bilim insani|om de stiinta|pesquisador",
  "ucitelj(?:ica)?\\b|nastavni(?:k|ca)\\b|invatato|instituteur|institutrice|tanito(?:no)?\\b|tanara\\b|l(?:ae|æ)rer(?:inde)?\\b|opettaja\\b",
  "studerende\\b|opiskelija\\b|estudiante?\\b|hallgato(?:ja)?\\b|ogrenci(?:si)?\\b|studentkinj|studentica\\b",
  // Words and arts
  "ubersetzer(?:in)?\\b|traduct(?:eur|rice|or|ora)\\b|tradutora?\\b|traduttore|traduttrice|vertaler|oversætter|oversetter|oversattare|kaantaja|tlumacz(?:ka)?\\b|prekladatel|prevajal(?:ec|ka)|prevodilac|prevodilja|prevoditelj|traducato|mufordito|forditoja\\b|cevirmen(?:i)?\\b",
  "verleger(?:in)?\\b|editeur|editrice|uitgever\\b|forlæggare?\\b|forlagger|forlaggare|forlegger|kustantaja\\b|wydawc[ay]\\b|nakladatel\\b|vydavatel(?:ka)?\\b|izdavac\\b|yayinci\\b",
  "publicist(?:a|in|ka)?\\b|redactora?\\b|redacteu|redactrice|redattrice|redator|redaktorka|sefredakt|uredni(?:k|ca)\\b|szerkesztoje\\b|paatoimittaja",
  "novelist|romancier|romancist|lyriker|poetess|poetka\\b|runoilija|pesnikinj|pjesnikinj|spisateljic|dichterin|koltono\\b",
  "composer\\b|compositora?\\b|compositrice|compositeur|komponist(?:in)?\\b|kompozitor|compozitor|skladatel|tonsattare|saveltaja|zeneszerzo|besteci(?:si)?\\b|sanger(?:in|inde|ske)\\b|zangeres|cantaret|pjevac(?:ica)?\\b|pevacica|pevka\\b|spevak|spevacka|piosenkar|laulaja\\b|enekes\\b|sarkici(?:si)?\\b|muzicar|glazbeni(?:k|ca)\\b|glasbeni(?:k|ca)\\b|hudobni(?:k|cka)\\b|muzikant|muzician|zenesz\\b|muzisyen",
  "schauspieler|skadespelare|skuespiller|nayttelija|actrita|igral(?:ec|ka)\\b|oyuncu(?:su)?\\b|szinesz(?:no)?\\b|regista\\b|regizo(?:r|are)|rendezo(?:je)?\\b|redatelj(?:ica)?\\b|reditelj(?:ka)?\\b|reziser|elokuvaohjaaj|filminstrukt|filmskaper|filmmaker|filmemacher|realisateur|realisatrice|encenador|sinemaci\\b|yonetmeni?\\b|dramaturg[oa]?\\b|guionist",
  "valokuvaaja|fotograf[oa]?\\b|fotografk|photographe\\b|graphist|formgivare|suunnittelija|oblikovalec|oblikovalka|projektant|tervezo(?:je)?\\b|tasarimci|disenador|dizajner|plasticien|kepzomuvesz|umelky(?:ne|na)|umj?etni(?:k|ca)\\b",
  "libraire\\b|libraio\\b|livreir[oa]\\b|bibliothecaire|bibliothekar|bibliotecari[oa]\\b|bibliotekar|knjiznicar|knihovni(?:k|ce)\\b|archivist\\b|archivar(?:in)?\\b",
  // Building, farming, trade
  "architett[oa]\\b|arquitet[oa]\\b|architekt(?:ka|in|a)?\\b|arkitekt\\b|arkkitehti|arhitekt(?:a|ica|ka)?\\b|arhitecta?\\b|epitesz\\b|urbanist[ae]?\\b",
  "ingegner[ei]?\\b|engenheir[oa]\\b|ingenjor\\b|ingenior\\b|insinoori\\b|in(?:z|ż)(?:y|i|e|en)?n?(?:ier|yr|jer|ir|er)(?:ka|k)?\\b|inginer|mernok(?:e)?\\b|muhendis(?:i)?\\b",
  "ekonomist(?:a|ka|in)?\\b|ekonomka\\b|econoom|nationalekonom|iktisatci|kozgazdasz|wirtschaftswissenschaftler|okonom(?:in)?\\b",
  "lantbrukare|maanviljelija|zemedelec|rolniczka\\b|poljoprivredni(?:k|ca)\\b|agriculteur\\b|agricultrice|agricultora?\\b|agricoltore|agricoltrice|gazdalkodo|bauerin|landwirt(?:in)?\\b|landmand",
  "robotni(?:k|ca)\\b|delni(?:k|ce)\\b|muncitor\\b|arbetare\\b|arbeiterin|tyontekija\\b|delav(?:ec|ka)\\b|radnica\\b",
  "pensioner\\b|pensionar(?:in)?\\b|pensionista?\\b|retired\\b|retraitee\\b|jubilad[oa]\\b|aposentad[oa]\\b|pensionat[oa]\\b|gepensioneerd|elakelainen|emeryt(?:ka)?\\b|duchod(?:ce|kyne)\\b|dochodca|nyugdijas\\b|umirovljeni(?:k|ca)\\b|penzioner|upokojen(?:ec|ka)\\b|emekli\\b|rentner(?:in)?\\b",
  "entrepreneure?\\b|entrepreneuse\\b|unternehmer(?:in)?\\b|ondernemer\\b|imprenditor|imprenditric|empresari[oa]\\b|podnikatel|podjetni(?:k|ca)\\b|poduzetni(?:k|ca)\\b|preduzetni(?:k|ca)\\b|przedsiebiorca|yrittaja\\b|foretagare|ivaerksætter|iværksætter|vallalkozo|antreprenor|girisimci\\b",
  "konsultti|consultora?\\b|consulente\\b|tanacsado(?:ja)?\\b|savj?etni(?:k|ca)\\b|svetovalec|svetovalka|danisman(?:i)?\\b|beraterin|adviseur",
  "programm(?:er|ierer|eur|or|atore|atrice)\\b|programmierer|programmerare|programador|programist|program(?:er|erka|ator|atorka)\\b|developpeu|software (?:developer|engineer)|desarrollador|desenvolvedor|sviluppator|vyvojar|ohjelmoija|ontwikkelaar|utvecklare|utvikler|yazilimci\\b|informatik(?:er|arka)\\b|informaticien",
  "benevole\\b|voluntari[oa]\\b|vrijwillig(?:er|ster)\\b|dobrovolni(?:k|ce|cka)\\b|prostovolj(?:ec|ka)|volonter(?:ka)?\\b|wolontariusz|onkentes\\b|gonullu(?:su)?\\b",
  "ama de casa|casaling[ao]\\b|housewife|hausfrau|domacica|vecin[oa]\\b|moradora?\\b|buurtbewoner",
  "responsab(?:le|ile)\\b|responsavel\\b|animat(?:eur|rice)\\b|gestora? cultural",
];
