// Words of the lines around a title, as patterns over folded text.

/** Who wrote the page, in one short line: "Gull Times Newsroom". */
export const newsroomWords: readonly string[] = [
  "newsroom|news (?:desk|staff|team)|staff (?:writer|reporter)s?|editorial staff|web desk",
  "(?:online-?|web)?redaktion|(?:la )?redaction|(?:la )?redaccion|(?:la )?redazione|(?:da )?redacao|(?:de )?redactie",
  "redaksjonen|redaktionen|toimitus|toimetus|redakcij[ae]|redakcja|redakce|redakcia|redactia|szerkesztoseg",
  "redaksi|haber merkezi|toa soan|редакци[яј]а?|редакція|συντακτικη ομαδα",
];

/** The part of a site that a page belongs to, and nothing else. */
export const partWords: readonly string[] = [
  "(?:latest |our )?news|blog|press|press (?:room|cent(?:er|re))|media|events|publications|statements|opinion|environment",
  "aktuell(?:es)?|neuigkeiten|nachrichten|presse|pressemitteilung(?:en)?|meldungen|stellungnahmen|umwelt|meinung",
  "actualites?|communiques?(?: de presse)?|environnement|tribunes?|espace presse|salle de presse",
  "noticias|actualidad|comunicados?|noticies|comunicats|sala de prensa|opinion|medio ambiente|politica|sociedad",
  "atualidade|atualidades|noticias|opiniao|meio ambiente|sociedade|imprensa",
  "notizie|comunicati(?: stampa)?|ambiente|rassegna stampa|attualita",
  "nieuws|persberichten|milieu|nyheter|nyheder|pressmeddelanden|miljo|debatt|uutiset|tiedotteet|ymparisto|uudised",
  "aktualnosci|srodowisko|opinie|aktuality|zpravy|spravy|zivotni prostredi|aktuelno(?:sti)?|vesti|vijesti|novosti|novice|okolis|priopcenja|saopstenja",
  "hirek|kozlemenyek|kornyezet|haberler|duyurular|cevre|stiri|noutati|mediu|comunicate|lajme|naujienos|zinas|jaunumi",
  "berita|lingkungan|siaran pers|tin tuc|новости|новини|вести|актуелно|экология|пресс-центр|довкілля|саопштења|животна средина|νεα|δελτια τυπου|περιβαλλον",
  "الأخبار|اخبار|أخبار|بيانات|بيئة|חדשות|新聞|新闻|ニュース|お知らせ|뉴스|소식|環境|环境|환경|公告|最新消息",
];

/** What one presses on a page: to give money, to share, to skip to the content. */
export const buttonLines: readonly string[] = [
  "donate(?: now)?|give now|share(?: this(?: page| article| post)?)?|skip to (?:main )?content|menu|print(?: this page)?|search|subscribe|log ?in",
  "(?:jetzt )?spenden|(?:seite |beitrag |artikel )?teilen|zum (?:haupt)?inhalt(?: springen)?|drucken|suche|anmelden",
  "faire un don|je donne|donnez|partager(?: cette page| cet article| sur .{1,20})?|aller au contenu(?: principal)?|imprimer|rechercher|s'abonner",
  "(?:haz|haga|hacer) (?:una|tu|su) donacion|donar?|dona ahora|compartir(?: (?:esta pagina|este articulo|en .{1,20}))?|(?:saltar|ir) al contenido(?: principal)?|imprimir|buscar|suscribirse",
  "doe(?: agora)?|faca uma doacao|(?:com)?part(?:ilh|ilh)ar?(?: (?:esta pagina|este artigo))?|compartilhar(?: (?:esta pagina|este artigo))?|(?:saltar|ir|pular) para o conteudo(?: principal)?|pesquisar|fes un donatiu|comparteix",
  "dona(?: ora)?|fai una donazione|condividi(?: (?:questa pagina|l'articolo|su .{1,20}))?|(?:vai|salta) al contenuto(?: principale)?|stampa|cerca",
  "doneer(?: nu)?|deel(?: (?:deze pagina|dit artikel))?|(?:ga )?naar de (?:hoofd)?inhoud|afdrukken|zoeken",
  "ge en gava|skank en gava|dela(?: (?:sidan|artikeln))?|(?:hoppa|ga) till (?:huvud)?innehall(?:et)?|sok|stott os|del(?: (?:siden|artikkelen))?|(?:hopp|ga) til (?:hoved)?indhold(?:et)?|(?:hopp|ga) til (?:hoved)?innhold(?:et)?",
  "lahjoita|jaa(?: (?:sivu|artikkeli))?|siirry (?:suoraan )?sisaltoon|haku|anneta|jaga|ziedo|dalies|aukok|dalintis",
  "wesprzyj(?: nas)?|wplac|udostepnij|(?:przejdz|skocz) do (?:glownej )?tresci|drukuj|szukaj",
  "(?:podporte|prispejte|darujte)(?: nas| nam)?|sdilet|zdielat|prejit k (?:hlavnimu )?obsahu|(?:preskocit|prejst) na obsah|hledat",
  "(?:doniraj(?:te)?|podrzite nas)|podijeli(?:te)?|podeli(?:te)?|deli|presko(?:ci|ci) na (?:glavni )?sadrzaj|pretraga|pretrazi|donirajte|донирајте|донирај|подели(?:те)?|пређи на садржај|претрага|сподели",
  "пожертвовать|поддержать(?: нас| проект)?|поделиться|перейти к (?:основному )?содержани(?:ю|мому)|перейти к содержимому|поиск|підтримати|поділитися|перейти до (?:основного )?вмісту|дарете|сподели|към съдържанието",
  "κανε δωρεα|καντε (?:μια )?δωρεα|κοινοποιηση|μοιρασου το|μεταβαση στο (?:κυριο )?περιεχομενο|bagis yap(?:in)?|paylas|(?:ana )?icerige (?:gec|atla)",
  "tamogatas|tamogasson|megosztas|ugras a tartalomra|doneaza|distribuie|(?:sari|salt) la continut|dhuro|shperndaje?|donasi|bagikan|(?:langsung|lompat) ke (?:isi|konten)|quyen gop|chia se",
  "تبرع(?:وا)?(?: الآن)?|شارك(?:وا)?|انتقل إلى المحتوى|کمک مالی|همرسانی|תרמו|שתפו|דלג לתוכן",
  "捐款|立即捐款|分享|跳至(?:主要)?內容|跳到(?:主要)?内容|寄付する|シェア(?:する)?|コンテンツへスキップ|本文へスキップ|読了時間.{0,8}|閱讀時間.{0,8}|후원하기|공유하기|본문 ?바로가기",
  "help us(?: help(?: you)?)?|(?:please )?support us(?: now)?|unterstutzen sie uns|soutenez[ -]nous|apoyanos|apoie-nos|sostienici|steun ons|stod oss",
  "(?:please |pls )?(?:share|spread|circulate|forward)(?: (?:this )?(?:widely|the word))|bitte (?:weit )?(?:teilen|weiterleiten|verbreiten)|(?:a )?partage[rz] largement|merci de (?:partager|diffuser)|(?:por favor,? )?(?:difundir|difundan?|divulguem?|compartilhem?)|(?:si prega di|massima) (?:diffusione|diffondere)|prosim[eo]? (?:sdilejte|zdielajte|delite)|molimo (?:podelite|podijelite|prosledite|proslijedite)|(?:просьба|прохання) (?:распространить|поширити)|(?:максимальный|максимальний) (?:репост|перепост)",
  ".{0,30}(?:敬請|請|请)(?:協助|协助|幫忙|帮忙|廣為|广为|廣泛|广泛|大家|多多){0,2}(?:轉發|转发|轉載|转载|分享|擴散|扩散|轉傳|转传)\\P{L}*|.{0,20}拡散(?:希望|歓迎|(?:を)?お願いします)\\P{L}*|.{0,20}(?:널리 ?)?(?:공유|퍼뜨려) ?(?:부탁드립니다|바랍니다|주세요)\\P{L}*",
  "(?:category|kategorie|categorie|categoria|kategori|kategoria|kategorija|рубрика|категорија|категория|категорія|κατηγορια|rubrika|التصنيف|分類|分类|カテゴリー?|분류)\\s?[:：].{2,30}",
];

/** When the press may print it. */
export const releaseNotes: readonly string[] = [
  "(?:(?:open )?(?:letter|statement) )?for (?:immediate )?(?:release|publication)|immediate (?:release|publication)|embargoed?(?: until .{3,30})?|not for publication before .{3,30}",
  "zur sofortigen veroffentlichung|sperrfrist.{0,30}|pour (?:diffusion|publication) immediate|sous embargo.{0,30}",
  "para (?:su )?(?:publicacion|difusion) inmediata|para (?:divulgacao|publicacao) imediata|per (?:pubblicazione|diffusione) immediata|per a difusio immediata",
  "voor onmiddellijke publicatie|for omedelbar publicering|til omgaende offentliggorelse|for umiddelbar publisering|julkaisuvapaa(?: heti)?",
  "do natychmiastowej publikacji|k okamzitemu zverejneni|na okamzite zverejnenie|za (?:hitnu|trenutnu) objavu|za takojsnjo objavo|за објављивање одмах|за моментално објавување|за незабавно публикуване",
  "для немедленной публикации|для негайної публікації|για αμεση δημοσιευση|derhal yayimlanmak uzere|azonnali kozlesre|azonnal kozolheto|pentru (?:publicare|difuzare) imediata|per publikim te menjehershem",
  "untuk segera (?:disiarkan|diterbitkan)|de cong bo ngay|للنشر الفوري|برای انتشار فوری|לפרסום מיידי|即時發[佈布]|即时发布|即日公開|即時公開|즉시 ?보도(?: ?가능)?",
];

/** "The text of the appeal signed by …": what leads to a text; the words for a statement stand where `@` does. */
export const textLabels: readonly string[] = [
  "(?:the |here is the )?(?:full |complete |whole )?text of (?:the|our|this|their) (?:\\p{L}+ )?@(?: (?:signed|issued|published|adopted|sent|released) .*)?",
  "(?:der )?(?:(?:vollstandige|ganze) )?(?:text|wortlaut) (?:der|des) (?:\\p{L}+ )?@(?: (?:von|der von|die von) .* unterzeichnet.*)?",
  "(?:le )?texte (?:complet |integral )?(?:de la |de l'|du )(?:\\p{L}+ )?@(?: (?:\\p{L}+ )?(?:signee?|publiee?|adoptee?) .*)?",
  "(?:el )?texto (?:completo |integro )?(?:del|de la) @(?: \\p{L}+)?(?: (?:firmad[oa]|publicad[oa]|suscrit[oa]) .*)?|(?:o )?texto (?:completo |integral )?d[oa] @(?: \\p{L}+)?(?: (?:assinad[oa]|publicad[oa]|subscrit[oa]) .*)?|(?:el )?text (?:complet |integre )?(?:del|de la|de l') ?@(?: \\p{L}+)?(?: (?:signa(?:t|da)|publica(?:t|da)) .*)?",
  "(?:il )?testo (?:completo |integrale )?(?:dell'|della |del )@(?: \\p{L}+)?(?: (?:firmat[oa]|sottoscritt[oa]|pubblicat[oa]) .*)?",
  "(?:de )?(?:volledige )?tekst van (?:de|het) (?:\\p{L}+ )?@(?: (?:ondertekend|gepubliceerd) .*)?|texten i @|teksten i @",
  "(?:pelny )?tekst (?:\\p{L}+ )?@(?: \\p{L}+)?(?: (?:podpisan\\p{L}+) .*)?|(?:cely )?text (?:\\p{L}+ )?@(?: podepsan\\p{L}+ .*| podpisan\\p{L}+ .*)?|(?:ceo )?tekst (?:\\p{L}+ )?@(?: \\p{L}*potpisa\\p{L}+ .*)?",
  "(?:полный |повний )?текст (?:\\p{L}+ )?@(?: \\p{L}+)?(?: (?:подписанн|підписан|потписан)\\p{L}+ .*)?",
];

/** What pious letters begin with. */
export const invocations: readonly string[] = [
  "بسم الله(?: الرحم[نٰ]*ن? الرحيم)?|باسمه تعالى|بسمه تعال[ىي]|به نام خدا(?:وند.{0,30})?|بنام خدا(?:وند.{0,30})?|bismillah(?:irr?ahmanirr?ah?im)?|bismillah ar-rahman ar-rahim",
];

/** The way to a site's first page. */
export const homeWords: readonly string[] = [
  "home(?: ?page)?|startseite|start|accueil|inicio|portada|inici|pagina inicial|voorpagina|hem|hjem|forside|etusivu|avaleht|sakums|sakumlapa|pradzia",
  "strona glowna|uvod|domov|pocetna|naslovna|naslovnica|domovina|kezdolap|fooldal|acasa|ana ?sayfa|kreu|ballina|beranda|trang chu",
  "главная|головна|почетна|насловна|начало|αρχικη|الرئيسية|خانه|בית|דף הבית|首頁|首页|ホーム|トップ|홈|처음",
];

/** How files and first pages are called by their place alone, whatever stands on them. */
export const placeNames: readonly string[] = [
  "index(?:\\.\\p{L}{2,5})?|main(?: page)?|welcome|read ?me(?:\\.\\p{L}{2,4})?|front ?page|landing(?: page)?|willkommen|bienvenue|bienvenid[oa]s?|bem-vind[oa]s?|benvenut[oi]|welkom|valkommen",
];

/** What newspapers and their sites are called; a heading with such a word above another one names the site. */
export const paperWords: readonly string[] = [
  "(?:news|times|herald|gazette|tribune|observer|courier|chronicle|daily|weekly|post|mirror|magazine|blog|online|radio|tv)\\b",
  "\\p{L}*(?:zeitung|bote|blatt|anzeiger|nachrichten|kurier|rundschau|magazin)\\b",
  "(?:le |la )?(?:courrier|gazette|journal|quotidien|echo|depeche|hebdo)\\b",
  "(?:el |la )?(?:diario|periodico|gaceta|heraldo|prensa|noticias|noticiero|digital)\\b|(?:o )?(?:jornal|correio|diario|folha|gazeta)\\b",
  "(?:il |la )?(?:giornale|corriere|gazzetta|quotidiano|messaggero|notizie)\\b",
  "\\p{L}*(?:dagblad|krant|nieuws|courant|tidning(?:en)?|bladet|posten|avisen?|nyheter|lehti|sanomat|uutiset|leht)\\b",
  "(?:kurier|gazeta|dziennik|glos|wiadomosci|noviny|listy|denik|dnevnik|novine|vesti|vijesti|vjesnik|glasnik|list|hirek|hirlap|ujsag|magyar hirlap|ziarul?|gazeta|stiri|jurnalul)\\b",
  "(?:вестник|новости|газета|известия|вісник|новини|вести|новине|гласник|лист|весник|дневник)(?!\\p{L})",
  "(?:νεα|εφημεριδα|ημερησια)(?!\\p{L})|(?:haber(?:leri?)?|gazetesi|postasi)\\b|(?:kabar|berita|harian|suara|koran|tempo|bao)\\b",
  "أخبار|صحيفة|جريدة|روزنامه|חדשות|新聞|新闻|日報|日报|時報|时报|신문|일보|뉴스",
];

/** Where the text first stood or can be loaded, and who wrote a release: lines beside a title. */
export const pointerLines: readonly string[] = [
  "(?:archived?|original|source|permanent|direct|download|web) (?:link|page|post|version|article)|permalink|(?:link to|view|see|read) (?:the )?(?:original|source|archive)(?: (?:post|page|article|version|text))?",
  "(?:link )?(?:zum|zur) (?:original|quelle|archiv)(?:beitrag|text|artikel|seite)?|originallink|archivlink|lien (?:vers l')?(?:original|archive)|lien permanent|(?:voir|lire) l'original",
  "(?:enlace|ligacao|link|collegamento|vinculo) (?:al |ao |all')?(?:original|originale|archivo|arquivo|archivio|permanente)|(?:ver|leer|ler|leggi) (?:el |o |l')?original[e]?|enllac (?:original|permanent)",
  "(?:originele|archief) ?link|link naar (?:het )?(?:origineel|archief)|(?:lank|lenke|link) till? (?:originalet|arkivet|originalen)|alkuperainen (?:linkki|artikkeli)",
  "link do (?:oryginalu|archiwum)|odkaz na (?:original|archiv|zdroj)|(?:link|poveznica|veza) (?:na )?(?:izvornik|original|arhivu?)|(?:ссылка на )?(?:оригинал|архив|источник)|(?:посилання на )?(?:оригінал|архів|джерело)|(?:линк|веза) (?:до |ка )?(?:оригинал(?:у|от)?|архив[иа]?)",
  "(?:press release|media release|statement|letter|article|report) (?:written|drafted|prepared|provided|submitted|compiled) by .{2,90}|(?:pressemitteilung|presseerklarung|artikel|bericht) verfasst von .{2,90}|(?:communique|article) redige par .{2,90}|(?:comunicado|articulo|artigo|nota) (?:redactad[oa]|escrit[oa]|redigid[oa]) por .{2,90}|(?:comunicato|articolo) (?:scritto|redatto) da .{2,90}|persbericht geschreven door .{2,90}",
];
