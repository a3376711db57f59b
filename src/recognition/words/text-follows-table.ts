// Words of a line with a colon by which a page says that the text of a statement follows, as patterns over folded text.

/** Verbs of publishing, reading and saying, and words for the whole of a text. */
export const textFollows: readonly string[] = [
  "(?:full|whole|complete) (?:text|letter|statement)|text of\\b|(?:letter|statement|appeal|declaration|petition) (?:says|reads|states|follows|is (?:this|as follows))|cop(?:y|ies) of\\b|below|in full|publish|reproduce|reprint",
  "nachfolgend|im folgenden|wortlaut|lautet|veroffentlichen|dokumentieren|heisst es|vollstandig\\p{L}*",
  "texte\\b|lire\\b|lisez\\b|voici\\b|publions|reproduisons|partageons|ci-(?:dessous|apres)|integral\\p{L}*",
  "texto\\b|dice\\b|diz\\b|este es|reproduc\\p{L}+|difund\\p{L}+|divulg\\p{L}+|reproduz\\p{L}+|publicamos|transcri\\p{L}+|compart\\p{L}+|lea\\b|leia\\b|integr\\p{L}+|a continuacion|a seguir",
  "testo\\b|pubblichiamo|riportiamo|condividiamo|questa? (?:e )?(?:la|il|lo)\\b|integrale|di seguito",
  "text integre|el text|reproduim|aquest es|tot seguit|textul|redam|iata|publicam|mai jos|integral",
  "luidt\\b|publiceren|lees\\b|dit is\\b|hieronder|volledige|de tekst",
  "las\\b|l(?:ae|æ)s\\b|les\\b|lyder\\b|publicerar|bringer|gjengir|i sin helhet|i sin helhed|hel[ae]\\b",
  "kokonaisuudessaan|luettavissa|lue\\b|julkaisemme|teksti\\b|taistekst|avaldame|tekst\\b|pilns teksts|publicejam|teksts|visas .{0,20}tekstas|skelbiame|tekstas",
  "publikujemy|zamieszczamy|tresc\\b|oto\\b|czytamy|ponizej|pelny|plne zneni|zverejnujeme|prinasime|prinasame|text\\b|stoji\\b|plne znenie|nize\\b|nizsie\\b",
  "celotno|besedilo|objavljamo|objavljujemo|prenosimo|tekst\\b|glasi\\b|navodi se|se navodi|u (?:celosti|cjelosti|cijelosti|celini)|v celoti",
  "преносимо|пренесуваме|објављујемо|објавуваме|текстот?|текстът|гласи|наводи се|у целости|во целост|публикуваме|поместваме|изцяло|пълния",
  "полный|публикуем|приводим|текст|говорится|сказано|ниже|полностью|повний|публікуємо|наводимо|йдеться|поўны|публікуем|тэкст",
  "κειμενο|δημοσιευουμε|ακολουθει|ολοκληρ\\p{L}+|παραθετουμε",
  "tam metn\\p{L}+|tamami|metni\\b|soyle\\b|ifadelere|yayimliyoruz|deyilir|tam m[eə]tn\\p{L}+|m[eə]tni\\b",
  "szovege\\b|kozoljuk|alabbiakban|olvashato|teljes",
  "teksti\\b|publikojme|me poshte|e plote",
  "نص\\b|النص|جاء في|ننشر|فيما يلي|متن|آمده است|بخوانید|در زیر|להלן|נוסח|המלא|מפרסמים",
  "全文|原文|如下|內容|内容|次の通り|次のとおり|以下|전문|다음과 같",
  "toan van|noi dung|sau day|duoi day|nguyen van|teks\\b|isi\\b|berikut|lengkap|penuh",
  "ข้อความ|ดังนี้|पूरा पाठ|इस प्रकार|სრული|სრულად|გთავაზობთ|ամբողջական|տեքստը|i heild",
];

/** Words for letters and statements that are too common elsewhere to tell a statement by themselves. */
export const lettersAndStatements: readonly string[] = [
  "comunicat|declaratia|scrisor\\p{L}+|brev(?:et)?\\b|oppropet|opprop|opr[aå]b\\p{L}*|erkl(?:ae|æ)ring\\p{L}*|kirje\\p{L}*|kiri\\b|kirja\\b|poordumi\\p{L}+|avaldus\\p{L}*|vestul\\p{L}*|pazinojum\\p{L}*|laisk\\p{L}*|pareiskim\\p{L}*|kreipim\\p{L}*",
  "list(?:u|em|ie)?\\b|dopis\\p{L}*|vyhlaseni\\p{L}*|prohlaseni\\p{L}*|pism[aou]\\b|priopcenj\\p{L}*|saopstenj\\p{L}*|izjav\\p{L}+|писмо(?:то)?|изјав\\p{L}+|соопштени\\p{L}+|ліст\\p{L}*|заяв\\p{L}+|b[eə]yanat\\p{L}*|m[uü]raci[eə]t\\p{L}*|deklarat\\p{L}+|let(?:er|r)\\p{L}*|bref\\p{L}*|yfirlysing\\p{L}*",
  "קול הקורא|הקול הקורא|מכתב|書簡|文書|पत्र|बयान|հայտարարությ\\p{L}+|նամակ\\p{L}*|წერილ\\p{L}*|buc thu|la thu|thu\\b|surat\\b|pernyataan\\b|kenyataan\\b|แถลงการณ์",
];

/** Lines that say "the full text" and nothing else. */
export const wholeTexts: readonly string[] = [
  "(?:the )?(?:full|whole|complete|entire|original) (?:text|wording)(?: in full)?|(?:the )?text in full",
  "(?:der )?(?:volle|vollstandige|ganze|komplette|originale?) (?:text|wortlaut)|(?:der )?(?:text|brief|aufruf) im (?:vollen )?wortlaut",
  "(?:le )?texte (?:complet|integral|en entier)|l'integralite du texte|(?:el |o |il |lo )?tex?to (?:completo|integro|integral|integrale|en su totalidad|na integra)",
  "(?:el )?text (?:complet|integre|sencer)|textul (?:integral|complet)|(?:o )?texto (?:completo|integro)",
  "(?:de )?(?:volledige|hele|integrale) (?:tekst|brief|verklaring)|hela (?:texten|brevet|uttalandet|uppropet)|hele (?:teksten|brevet|oppropet|opraabet)|koko teksti|(?:teksti|kirje) kokonaisuudessaan",
  "(?:pelny|caly) tekst|(?:pelna|cala) tresc|(?:cely|plny|uplny) text|(?:cele|plne|uplne) znen[ií]e?|(?:cijeli|cjelovit[ia]?|ceo|puni|citav|celoten) (?:tekst|besedilo)|celotno besedilo|tekst u (?:cijelosti|cjelosti|celosti|celini)",
  "(?:цео|цели|пуни|целосниот|целосен|пълният|пълен|полный|полный|повний) текст(?:ът|от)?|текст у (?:целости|целини)|текст полностью",
  "(?:το )?πληρες κειμενο|ολοκληρο το κειμενο|(?:metnin |aciklamanin |bildirinin )?tam(?:ami| metni| metin)|(?:a )?teljes szoveg|(?:naskah|teks) lengkap|toan van",
  "النص الكامل|متن کامل|הנוסח המלא|全文|전문",
];
