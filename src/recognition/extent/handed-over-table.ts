// Words by which a page hands over to the statement below it, as patterns over folded text: "Here is", "Below you find",
// the verbs of printing, and the words for a whole text.

/** How such a sentence begins. */
export const hereWords: readonly string[] = [
  "here['’]s\\b|(?:and )?(?:here|below) (?:is|are|follows?|comes|we|you|the|our|their|its|his|her|a)\\b|(?:what follows|this|the following) is (?:the|our|their|its)\\b|(?:the )?following is an?\\b|find (?:below|here)\\b|see below\\b",
  "(?:hier|nachfolgend|nachstehend|im folgenden|hierunter|unten) (?:ist|sind|folgt|der|die|das|den|unser\\p{L}*|ihr\\p{L}*|lesen|finden|dokumentier\\p{L}+|veroffentlich\\p{L}+)\\b|es folgt\\b",
  "voici\\b|ci-(?:dessous|apres),?\\b|vous trouverez (?:ci-dessous|ici)\\b|suit (?:le|la)\\b",
  "(?:aqui (?:esta|va|tienen?|os dejamos|les dejamos)|a continuacion,?|he aqui|mas abajo|sigue|este es (?:el|nuestro|su))\\b|esta es (?:la|nuestra|su)\\b",
  "(?:aqui (?:esta|vai|fica)|eis|segue(?:-se)?|abaixo,?|a seguir,?|este e o|esta e a)\\b",
  "(?:ecco|di seguito|qui sotto|segue|questo e il|questa e la)\\b|tot seguit\\b|aqui teniu\\b|a sota\\b",
  "(?:hieronder|hier is|hier volgt|dit is (?:de|het|onze|hun))\\b|(?:har|her) (?:ar|er|foljer|folger)\\b|(?:folgende er|foljande ar)\\b|(?:nedan|nedenfor|herunder)\\b|(?:tassa|alla|ohessa) (?:on|julkais\\p{L}*|koko)\\b|(?:siin|allpool) on\\b|(?:zemak|toliau|zemiau)\\b",
  "(?:oto|ponizej|zde je|nize|tady je|tu je|nizsie|spodaj|tukaj je|ispod|u nastavku|evo|ovo je)\\b|alabb\\b|(?:ime|itt) (?:a|az)\\b|(?:iata|mai jos|in continuare)\\b|me poshte\\b|ja (?:teksti|letra)\\b",
  "(?:вот|ниже|далее|привожу|нижче|ось|далі|ето|по-долу|ево|испод|у наставку|подолу|еве)(?!\\p{L})",
  "(?:ακολουθει|παρακατω|ιδου)(?!\\p{L})|(?:asagida|iste)\\b|(?:berikut(?: ini)?|di bawah ini)\\b|(?:duoi day|sau day)\\b",
  "(?:فيما يلي|وفيما يلي|إليكم|در زیر|در ادامه|להלן|הנה)(?!\\p{L})",
];

/** What is handed over, besides the words for statements. */
export const handedTexts: readonly string[] = [
  "(?:full |whole |complete )?(?:text|wording|translation)s?\\b",
  "wortlaut\\b|ubersetzung\\b|volltext\\b|brief\\p{L}*",
  "(?:texte|traduction)\\b|(?:texto|traduccion|traducao|integra)\\b|(?:testo|traduzione)\\b|traduccio\\b",
  "(?:tekst|vertaling|texten|teksten|oversattning\\p{L}*|oversaettelse\\p{L}*|oversettelse\\p{L}*|brev(?:et)?)\\b|(?:teksti|kaannos|kirje|tolge|teksts|tulkojums|tekstas|vertimas)\\b",
  "(?:tresc|tlumaczenie|zneni|preklad|besedilo|prevod|prijevod|tekst|list|dopis|pismo)\\b|(?:szoveg\\p{L}*|forditas\\p{L}*|level\\p{L}*)\\b|(?:textul|traducerea)\\b|(?:perkthimi|teksti)\\b",
  "(?:текст|перевод|переклад|превод)\\p{L}*|(?:κειμενο|μεταφραση)(?!\\p{L})|(?:metin|metni|cevirisi|cevirisini)\\b|(?:teks|terjemahan)\\b|(?:toan van|ban dich|noi dung)\\b",
  "نص|ترجمة|متن|ترجمه|נוסח|תרגום",
];

/** Verbs of printing, in the third person too. */
export const printingVerbs: readonly string[] = [
  "(?:publish|reprint|reproduce|print|document|carr(?:y|ie))(?:e?s|e?d)?\\b",
  "(?:dokumentier|veroffentlich)\\p{L}+|gibt .{0,30}wieder",
  "(?:publi(?:e|ons|ent)|reprodui(?:t|sons)|diffus(?:e|ons))\\b",
  "(?:publica(?:mos|n|m)?|reproduc(?:e|imos)|reproduz(?:imos)?|difund(?:e|imos)|transcrib(?:e|imos)|divulga(?:mos)?)\\b",
  "(?:pubblica|pubblichiamo|riporta|riportiamo|riproduce)\\b",
  "(?:publiceert|publicerar|bringer|gjengir|trycker|trykker|julkaisee|julkaisemme|avaldab|avaldame|publice|skelbia)\\b",
  "(?:publikuje(?:my)?|zamieszcza(?:my)?|zverejnuje(?:me)?|prinasi(?:me)?|objavlja(?:mo)?|objavljuje(?:mo)?|prenosi(?:mo)?|kozli|kozoljuk|publica(?:m)?)\\b",
  "(?:публику(?:ет|ем|є|ємо|ва|ваме)|приводи(?:т|м)|наводи(?:ть|мо)|преноси(?:мо)?|објављује(?:мо)?|објавува(?:ме)?)(?!\\p{L})",
  "(?:δημοσιευ\\p{L}+|παραθετ\\p{L}+)|(?:yayimli\\p{L}+|yayinli\\p{L}+)|(?:memuat|menerbitkan)\\b|(?:dang|cong bo)\\b",
];

/** Words that say a text is whole, or its very wording. */
export const wholeTexts: readonly string[] = [
  "(?:in full|full text|whole text|in (?:its|their) entirety|verbatim|wording)\\b|wortlaut\\b|vollstandig\\p{L}*|volltext\\b",
  "(?:integral\\p{L}*|in extenso|en entier|texto (?:completo|integro|integral)|(?:na|en su|en) integr\\p{L}+|testo (?:completo|integrale)|text integre)\\b",
  "(?:in zijn geheel|volledige tekst|i sin helhet|i sin helhed|hela texten|hele teksten|kokonaisuudessaan|tais(?:tekst|mahus)|pilnu tekstu|visa teksta)\\b",
  "(?:w calosci|pelny tekst|pelna tresc|plne zneni|cele zneni|plne znenie|v celoti|u (?:celosti|cjelosti|cijelosti)|teljes (?:szoveg|terjedelem)\\p{L}*|textul (?:integral|complet))\\b",
  "(?:полностью|полный текст|повністю|повний текст|изцяло|пълния текст|у целости|во целост)(?!\\p{L})|ολοκληρο|πληρες|tam met\\p{L}+|tamam\\p{L}+|selengkapnya|teks lengkap|toan van",
];

/** What a page has below it instead of a statement. */
export const otherTexts: readonly string[] = [
  "(?:list|names|signator\\p{L}+|summary|background|excerpts?|extracts?|link|video|photo|picture|how|why|what|some|comments?|answer|reply)\\b",
  "(?:liste|namen|zusammenfassung|auszug\\p{L}*|hintergrund\\p{L}*|antwort|unterzeichn\\p{L}+)\\b|(?:resume|extraits?|reponse|signataires)\\b",
  "(?:lista|nombres|resumen|extracto|respuesta|firmantes|nomes|resumo|trecho\\p{L}*|resposta|signatari\\p{L}+|elenco|nomi|riassunto|estratto|risposta|firmatari)\\b",
  "(?:lijst|samenvatting|antwoord|ondertekenaars|undertecknare|underskrivere|sammanfattning|uddrag|utdrag)\\b",
  "(?:lista|popis|spisak|seznam|zoznam|imena|odgovor|odpowiedz|odpoved|fragment\\p{L}*|potpisni\\p{L}+|podpisni\\p{L}+|sygnatariusz\\p{L}*)\\b|(?:список|имена|ответ|відповідь|підписант\\p{L}*|подписант\\p{L}*|списък|потписниц\\p{L}*|выдержк\\p{L}*|отрыв\\p{L}*)",
];
