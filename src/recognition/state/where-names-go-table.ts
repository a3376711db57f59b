// How one can sign: what one gives, what a link to sign leads to, and how sentences tell others what to do, as patterns over
// folded text.

/** A signature, an endorsement, one's support; never those who signed. */
export const givenToSign: readonly string[] = [
  "(?:signature|endorsement|sign-?on|co-?signature)s?\\b",
  "(?:unterstutzungs)?unterschrift(?:en)?\\b|(?:mit|unter)?zeichnung(?:en)?\\b|(?:ihre|eure|deine) unterstutzung\\b",
  "(?:adhesion|soutien|signature)s?\\b",
  "(?:adhesion(?:es)?|firmas?)\\b",
  "(?:adesao|adesoes|assinaturas?|declarac(?:ao|oes) de apoio|subscric(?:ao|oes))\\b",
  "(?:adesion[ei]|firm[ae]|sottoscrizion[ei])\\b",
  "(?:adhesions?|signatur(?:a|es))\\b|(?:atxikimendua\\p{L}*|sinadura\\p{L}*)",
  "(?:handtekening(?:en)?|ondersteuning(?:en)?|steunbetuiging(?:en)?)\\b",
  "(?:namn)?underskrift(?:er)?\\b|stotteerkl(?:ae|æ)ring(?:er)?\\b|undirskrift\\p{L}*",
  "allekirjoituk\\p{L}+|nimensa voi|allkirj(?:ad|u)\\b|parakst(?:us|i)\\b|paras(?:us|ai)\\b",
  "(?:podpis(?:y|u|ow|em|e|i)?|poparcie|podpor[ua]|potpis(?:e|i|a)?|podrsk[ue])\\b",
  "(?:подпис(?:ь|и|ью|ей)|підпис(?:и|и|у)?|потпис(?:и|е|а)?|подршк[ау]|підтримк[ау]|подкрепа(?:та)?)(?!\\p{L})",
  "(?:semnatur(?:a|i|ile)|adeziun(?:ea|i|ile)|nenshkrim(?:i|et)?|alairas(?:i|at|okat)?)\\b|alairasi szandek\\p{L}*",
  "υπογραφ(?:η|ες|ων)|imza(?:nizi|lari|larinizi|ni)\\b|deste(?:k|g)(?:inizi|lerinizi|i)\\b",
  "(?:tanda ?tangan|dukungan|chu ky)\\b",
  "(?:^|\\s)ل?ل?(?:ال)?(?:توقيع|تواقيع)|امضا(?:ی|ء|\\s|:|$)|חתימ(?:ה|ות)",
];

/** What it leads to: a form, a link, a page. */
export const formWords: readonly string[] = [
  "(?:links?|forms?|formular\\p{L}*|formulai?r\\p{L}*|online|page|en ligne|en linea|en linia|enlace|lien|ligacao|collegamento|modulo|enllac)\\b",
  "(?:formulier|skjema|lomake\\p{L}*|linkki|ankeet|veidlapa|anketa|formularz\\p{L}*|odkaz|poveznica|veza|urlap|baglanti|tautan|legatura|adres\\p{L}*)\\b",
  "ссылк\\p{L}*|форм\\p{L}*|посиланн\\p{L}*|линк\\p{L}*|везa|връзка|συνδεσμ\\p{L}*|φορμα",
  "رابط|نموذج|لینک|پیوند|فرم|קישור|טופס",
];

/** "Who wants to join can do so here": who wants to, and the way; what to join stands between or before. */
export const whoWants: readonly string[] = [
  "(?:who(?:ever)?|anyone|everyone|those)\\b[^.]{0,40} (?:wish|want|would like)\\p{L}* to [^.]{0,60} can (?:\\p{L}+ )?(?:do (?:so|it|this)|register|add)\\b",
  "(?:wer|alle,? die) [^.]{3,80} (?:kann|konnen) (?:das|dies|sich) [^.]{0,40}(?:tun|eintragen|anschliessen)\\b|wer [^.]{3,60} mochte,? tragt sich [^.]{0,30}ein\\b",
  "(?:ceux|celles|quiconque|qui) [^.]{0,60}(?:veu|voud|souhait|desir)\\p{L}+ [^.]{0,60}peu(?:t|vent) (?:le faire|s'inscrire)",
  "quien(?:es)? [^.]{0,60}(?:pued\\p{L}+ hacerlo|lo pued\\p{L}+ hacer)|quem [^.]{0,60}pode\\p{L}* (?:faze-lo|o fazer)",
  "quem (?:desejar|quiser|queira)\\b[^.]{0,30} pode\\p{L}* (?:assinar|aderir|subscrever)|interessad\\p{L}+ em (?:assinar|aderir|subscrever)",
  "chi (?:vuole|volesse|desidera|vorra)\\b[^.]{0,60} (?:puo farlo|lo puo fare)|qui (?:vulgui|ho desitgi) [^.]{0,60}(?:ho pot fer|pot fer-ho)|quen (?:queira|desexe) [^.]{0,60}pode facelo",
  "wie [^.]{0,60} wil(?:len)?\\b[^.]{0,40} kan (?:dat|dit) [^.]{0,30}doen",
  "(?:som|der) (?:vill?|onsk\\p{L}+)\\b[^.]{0,60} kan g(?:j)?or[ea] det",
  "vill? du (?:slutte|tilslutte|ansluta|slutta|skriv[ae]) (?:deg|dig|under|pa)\\b[^.]{0,60}(?:send|mejl|mail|skriv|kontakt|maila)",
  "halua\\p{L}+ [^.]{0,60} voi\\p{L}* tehda sen",
  "(?:kto|ktorzy|osoby|wszyscy)\\b[^.]{0,60} mo(?:ze|ga) (?:to )?(?:zrobic|uczynic)",
  "(?:kdo|kto|kteri|ktori)\\b[^.]{0,60} (?:muze|mohou|moze|mozu) (?:to |tak )?(?:udelat|ucinit|urobit|spravit)",
  "zel[ei]\\p{L}* [^.]{0,60} (?:to )?mogu (?:to )?(?:da )?(?:urad|ucin)\\p{L}+|жел[еи]\\p{L}* [^.]{0,60} (?:то )?могу (?:то )?(?:да )?(?:урад|учин)\\p{L}+",
  "сакаат да се [^.]{0,40} можат да го (?:сторат|направат)|жела\\p{L}+ да се [^.]{0,60} (?:може|могат) да го направ\\p{L}+",
  "(?:желающ\\p{L}+|кто хочет|хотят) [^.]{0,60} (?:могут|может) (?:сделать это|это сделать)|(?:охочі|бажаючі) [^.]{0,60} можуть (?:зробити це|це зробити)",
  "οσ(?:οι|ες|α) (?:θελουν|επιθυμουν) [^.]{0,60} μπορουν να το κανουν",
  "賛同(?:される|する|いただける|頂ける)(?:方|団体)は|(?:함께하실|연명하실|동참하실|서명하실|참여하실) ?(?:분|단체|개인)",
];

/** What makes such an offer one to sign or to join. */
export const toJoin: readonly string[] = [
  "join|sign|endors|anschliess|unterzeichn|unterschr|mitmach|mitzeichn|rejoindre|(?:s')?associer|adher|sumar|firmar|assinar|juntar|subscrev|suscrib|aderi|unirsi|sottoscriv|asinar",
  "aansluit|tekenen|anslut|skriv|tilslut|slutte|liitty|allekirj|dolacz|przylacz|podpis|prida|pripoj|podeps|prikljuc|pridruz|potpis|csatlak|alatur",
  "приключ|прикључ|придруж|потпи|приклуч|присъедин|подпи|присоедин|долуч|приєдн|підпис|συμμετ|προσχωρ|υπογρ|賛同|署名|연명|동참|서명|함께|참여",
];

/** "The petition can be signed at the town hall". */
const canBeSigned: readonly string[] = [
  "(?:can|may)(?: still| also)* be (?:co-?)?signed (?!by)",
  "(?:can|may)(?: still| also)* (?:co-?sign|endorse|sign)(?: \\p{L}+){0,3} by (?:e-?mail|writ|fill|complet|send|contact|add)\\p{L}*",
  "(?:peut|peuvent)(?: \\p{L}+)? etre signee?s?\\b|(?:puede|pueden|podra)(?: \\p{L}+)? (?:firmarse|ser firmad\\p{L}+)",
  "(?:pode|podem|podendo|podera)(?: \\p{L}+)? ser (?:assinad|subscrit)\\p{L}+|(?:puo|possono)(?: \\p{L}+)? essere (?:firmat|sottoscritt)\\p{L}+",
  "(?:kan|kunnen) [^.]{0,40}(?:onder|ge)tekend worden|(?:kunt|kan|kun) [^.]{0,30}(?:petitie|brief|oproep) (?:mee)?(?:onder)?tekenen",
  "lahko (?:\\p{L}+ ){0,2}podpis\\p{L}+|podpisy mozna (?:skladac|zlozyc)|(?:poate|pot) fi semnat\\p{L}*|dapat ditandatangani",
  "може да (?:бъде |се )?подпис\\p{L}+|подпис(?:ь|и) можно (?:поставить|оставить)|можна (?:\\p{L}+ ){0,2}підпис\\p{L}+",
];

/** Sheets to sign on, and statements to print. */
const onPaper: readonly string[] = [
  "petition[^.]{0,40} (?:downloaded|printed)|(?:download|print) (?:and \\p{L}+ )?the petition|(?:signature|petition) (?:sheets?|forms?)\\b",
  "petition[^.]{0,60}(?:heruntergeladen|ausgedruckt)|unterschriften(?:liste|bogen|blatt)\\p{L}* [^.]{0,60}(?:lieg|ausdruck|herunter|erhaltlich)\\p{L}*",
  "petition [^.]{0,40}(?:telecharg|imprim)\\p{L}+|petici\\p{L}+ [^.]{0,40}(?:descarg|imprim)\\p{L}+|peticao [^.]{0,40}(?:descarreg|baixa|impress)\\p{L}+|petizione [^.]{0,40}(?:scaric|stampa)\\p{L}+",
  "(?:hojas?|planillas?) de firmas|(?:folhas?|listas?) de assinaturas para|feuilles? de signatures|handtekeningenlijst\\p{L}* (?:download|te)",
  "petycj\\p{L} [^.]{0,40}(?:pobrac|wydrukowac)|list\\p{L} do podpisu|petici [^.]{0,40}(?:stahn|vytisk)\\p{L}+|petici\\p{L} [^.]{0,40}(?:stiahn|vytlac)\\p{L}+|peticni arch\\p{L}*|podpisov\\p{L} har(?:ky|ok)",
  "петици\\p{L} [^.]{0,40}(?:скачать|распечатать)|подписн\\p{L}+ лист\\p{L}*|петиці\\p{L} [^.]{0,40}(?:завантажити|роздрукувати)",
  "peticio [^.]{0,30}(?:letoltheto|nyomtathato)|alairoiv\\p{L}*|서명지(?:를|는)",
];

/** Others are asked to join or to sign, whoever asks. */
const asked: readonly string[] = [
  "(?:ask|invite|encourage|call (?:up)?on)\\p{L}* (?:all|every\\p{L}*|others?|you|organi[sz]ations)\\b[^.]{0,50} to (?:join|sign|endorse|support) (?:this|the|our) (?:initiative|appeal|call|letter|statement|petition|manifesto|declaration)",
  "(?:demand|invit|appel)\\p{L}+ [^.]{0,60}(?:d'|de |a )(?:adherer|rejoindre|signer|s'associer|se joindre) (?:a )?(?:cet?(?:te)? |la |l'|notre |ce )(?:initiative|appel|declaration|lettre|petition|manifeste|texte|tribune)",
  "(?:pedimos|invit\\p{L}+|llama\\p{L}+|convoca\\p{L}+) a (?:tod|otr|las |los |quien|cuant)[^.]{0,50}(?:adherir(?:se)?|sumarse|suscribir(?:la|lo|se)?|firmar)\\b",
  "(?:pedimos|convid\\p{L}+|apela\\p{L}+) [^.]{0,50}(?:que (?:adira|assine|subscreva)m?|a (?:aderir|assinar|subscrever|juntar(?:em)?-se))\\b",
  "(?:chied\\p{L}+|invit\\p{L}+) (?:a tutt[^.]{0,40} |tutt[^.]{0,40} )?(?:di|ad?) (?:aderire|firmare|sottoscrivere)\\b|affinche [^.]{0,50}(?:aderiscano|sottoscrivano)",
  "(?:convid|invit)\\p{L}* [^.]{0,30} a (?:sumar|adherir|signar|asinar|adherir)\\p{L}*",
  "(?:vragen|roepen|nodigen) (?:iedereen|alle|andere)\\b[^.]{0,50}(?:te (?:ondersteunen|steunen|tekenen|ondertekenen)|aan te sluiten)",
  "(?:prosimy|zapraszamy|wzywamy) (?:wszystk|inn|organiz)[^.]{0,30}(?:o|do) (?:przylaczeni|dolaczeni|podpisani)\\p{L}+|(?:просимо|закликаємо|запрошуємо) (?:всіх|інш)[^.]{0,30}(?:долучитися|приєднатися|підписати)",
  "(?:rugam|invitam|chemam) (?:toat|tot|alte|si alte)[^.]{0,40}sa (?:adere|semneze|se alature)|herkesi [^.]{0,30}imza\\p{L}* [^.]{0,20}cagir\\p{L}+",
];

/** Where names are taken, and that it goes on. */
const stillTaken: readonly string[] = [
  "(?:petition|appeal|sign-?on) (?:is|remains) (?:still )?open\\b|^unterschreibt (?:alle |bitte |auch )*mit\\b",
  "pouvez (?:\\p{L}+ )?vous associer a (?:cet?(?:te)?\\b|l[ae'])|pour (?:soutenir|rejoindre) (?:cet?(?:te)? |l[ae'] ?)(?:appel|lettre|tribune|petition|manifeste|texte)[^.]{0,20}(?:cliqu|rempl|ecri|envo)\\p{L}+|signatures sont a (?:envoyer|adresser|transmettre)",
  "adhesiones se reciben|per (?:le )?adesioni,? [^.]{0,10}(?:scriv|invi|mail|contatt)\\p{L}*",
  "collecte (?:de|des) signatures (?:se poursuit|continue)|underskriftsindsamling\\p{L}* (?:fortsaetter|fortsætter|er i gang)|(?:nimien|allekirjoitusten) ker\\p{L}+ jatkuu|sberu podpisu [^.]{0,40}pokrac\\p{L}+",
  "(?:签名|簽名|签署|簽署|聯署|联署|署名)(?:征集|徵集|活动|活動)?(?:仍在|还在|還在)(?:继续|繼續|进行|進行)|署名は?引き続き|(?:加上|添加|填上|写上|寫上)(?:自己|你|您)的?(?:名字|姓名)",
  "thu thap chu ky [^.]{0,15}tiep tuc|איסוף החתימות (?:נמשך|ממשיך)",
  "(?:للتسجيل|للتوقيع|لإضافة|register|sign|your name|suo nome|seu nome|tu nombre|deinen namen|votre nom)[^.]{0,60}(?:pull|merge) request",
];

/** "Every signature counts", "There is still time to sign". */
const everyOneCounts: readonly string[] = [
  "(?:your|every|each) signature (?:is (?:still |so )?(?:needed|important)|counts|matters)|names will be added as\\b|to have your (?:\\p{L}+ ){0,2}name (?:added|listed)|(?:welcome|invite) (?:further|more|new|additional|other) (?:endorsements|signatures|signatories)",
  "if you(?:'d| would| want)?\\b[^.]{0,40} (?:to be )?(?:listed|added)\\b[^.]{0,20}(?:let us know|tell us|e-?mail|write|contact)|still time to (?:co-?)?(?:sign|endorse)",
  "(?:jede|eure|ihre|deine) unterschrift (?:zahlt|hilft|ist wichtig)|unterschriften konnen (?:noch|weiterhin|hier)|wer [^.]{0,40}(?:unterstutzen|unterzeichnen|mitzeichnen) mochte,? (?:schreib|meld|schick|wende)\\p{L}*",
  "(?:kann (?:man|jede\\p{L}*)|konnt ihr|ihr konnt|konnen sie|sie konnen|du kannst|kannst du)\\b[^.]{0,50} (?:mitzeichnen|unterzeichnen|mitunterzeichnen|unterschreiben)",
  "(?:chaque|votre) signature compte|encore temps de signer|signez avant|se joindre a (?:cet|cette|l')[^.]{0,30} en ecrivant|pour (?:ajouter|inscrire) votre (?:nom|signature)|^signature en ligne",
  "(?:cada|tu|su) firma (?:cuenta|suma|es importante)|a tiempo de firmar|deseen (?:adherir|firmar|sumar)\\p{L}* (?:pued|escrib|deb)\\p{L}+|^formulario de (?:adhesion|firma)",
  "(?:cada|sua|tua) assinatura (?:conta|e importante)|a tempo de assinar|envie (?:a )?sua adesao|(?:ogni|tua|vostra) firma (?:conta|e importante)|tempo per (?:firmare|aderire)",
  "(?:elke|uw|je|iedere) handtekening telt|(?:kunt|kan|kun) (?:u |je )?nog (?:\\p{L}+ )?(?:mee)?(?:onder)?tekenen|open voor (?:nieuwe|meer) onderteken\\p{L}+|meld je aan als ondertekenaar",
  "(?:varje|din) (?:namnteckning|underskrift) raknas|hver underskrift (?:teller|tæller|taeller)|gar (?:fortfarande |fortsatt )?att skriva under|(?:fortsatt|stadig|fremdeles) mulig a (?:signere|skrive under)|^skriv (?:pa|under) (?:du |dere |i )?(?:ocksa|ogsa)",
  "kazdy podpis (?:sie |se |sa )?(?:liczy|pocita|rata|jest wazny|je dulezity)|podpisy (?:sa )?zbieran|(?:zachecamy|zapraszamy) do skladania podpisow|(?:mozne|muzete) se (?:jeste )?pripojit|podpisy lze",
  "(?:svaki|vas) potpis je (?:vazan|bitan)|(?:jos uv(?:ij|)ek|i dalje) (?:se )?moze(?:te)? (?:se |da )?potpis\\p{L}+|potpis mozete|(?:сваки|ваш) потпис је (?:важан|битан)|потпис можете",
  "кажд\\p{L}+ подпись важна|остав(?:ьте|ить) (?:\\p{L}+ )?подпись|кожен підпис (?:важливий|має)|залиш(?:те|іть|ити) (?:\\p{L}+ )?підпис",
  "fiecare semnatura conteaza|^semnati si\\b|minden alairas (?:szamit|fontos)|ala lehet irni|καθε υπογραφη μετρα|her imza (?:onemli|degerli)|imza icin tikla|每一?[个個]?(?:签名|簽名|聯署|联署)都",
];

/** Sentences that tell others how to sign, or that they are to. */
export const waysToSign: readonly string[] = [
  ...canBeSigned,
  ...onPaper,
  ...asked,
  ...stillTaken,
  ...everyOneCounts,
];
