// Phrases over printed text, each with the name, or all from it on, as its group, and verbs of beginning as whole folded words.

/** "Put together by keepers in the Pier Union": some of a body, which has no name of their own. */
export const putTogether =
  /\b(?:letter|statement|petition|appeal|declaration|manifesto) (?:(?:was|were|is|has been) )?put (?:together|forward) by ((?:a group of )?\p{Ll}+ (?:in|at|from|within) (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,5})/u;

/** "Udruga Svjetla luke je reagirala": a word for a body, and all up to what it did is its name. */
export const wholeName =
  /(?:^|\s)((?:Udruga|Udruženje|Savez|Društvo|Inicijativa|Spolek|Sdružení|Stowarzyszenie|Удружење|Друштво|Савез)\s["„'‘]?\p{Lu}[^.,;:()!?]{2,80}?)\s(?:je\s|su\s|је\s|су\s)?(?:reagira(?:o|l[aio])|reagova(?:o|l[aio])|uputi(?:o|l[aio])|posla(?:o|l[aio])|реагова(?:о|л[аио])|упути(?:о|л[аио]))(?!\p{L})/u;

const name = String.raw`(\p{Lu}[^;:()!?]{2,140})`;
const article = String.raw`(?:(?:the|die|der|das|dem|den|la|el|los|las|le|les|il|lo|gli|i|o|a|os|as|de|het)\s+|l[’'])?`;
const statement = String.raw`(?:(?:open|joint|public|online)\s+)?(?:letter|statement|petition|appeal|call|declaration|manifesto|effort|campaign|initiative)`;

const tookInitiative = [
  "(?:has|have|had)\\s+taken\\s+the\\s+initiative",
  "(?:hat|haben)\\s+die\\s+Initiative\\s+(?:[^.]{0,40}\\s)?ergriffen",
  "(?:heeft|hebben)\\s+het\\s+initiatief\\s+(?:[^.]{0,40}\\s)?genomen",
  "har\\s+(?:tagit|tatt|taget)\\s+initiativ(?:et)?(?:\\s+til{1,2})?",
  "(?:a|ont)\\s+pris\\s+l[’']initiative|(?:ha|han)\\s+tomado\\s+la\\s+iniciativa|tomó\\s+la\\s+iniciativa|tomou\\s+a\\s+iniciativa|ha(?:nno)?\\s+preso\\s+l[’']iniziativa",
].join("|");

export const phrases: readonly RegExp[] = [
  `\\b${statement}\\s+(?:(?:was|were|is|has\\s+been)\\s+)?put\\s+(?:together|forward)\\s+by\\s+${article}${name}`,
  `(?:^|[\\s,“"])(?:\\p{Ll}[\\p{L} -]{2,40}?\\s(?:of|at|for|from|with)\\s+)?(?:the\\s+)?(\\p{Lu}[^.,;:()!?”"]{2,80}),?\\s+(?:who|that|which)\\s+(?:has\\s+|have\\s+)?(?:organi[sz]ed|coordinated|initiated|started|drafted|wrote|launched|led)\\s+(?:the|this)\\s+${statement}`,
  `\\b(?:group|organi[sz]ation|network|charity|union|association|coalition|alliance)\\s+(\\p{Lu}[^.,;:()!?]{2,80}?)\\s+(?:has\\s+|have\\s+)?(?:organi[sz]ed|coordinated|initiated|started|drafted|wrote|launched|led)\\s+(?:the|this|an?)\\s+${statement}`,
  `^${article}(\\p{Lu}[^.,;:()!?]{2,90}?)\\s+(?:${tookInitiative})(?!\\p{L})`,
  `^Την?\\s+πρωτοβουλία\\s+(?:πήρε|ανέλαβε)\\s+(?:ο|η|το|οι)\\s+${name}|^Το\\s+κείμενο\\s+συνέταξ(?:ε|αν)\\s+(?:ο|η|το|οι)\\s+${name}`,
  `\\b${statement}\\s+(?:has\\s+|have\\s+)?(?:grew|grown|came|arose)\\s+out\\s+of\\s+${article}${name}`,
  `(?:ist|sind)\\s+(?:aus\\s+(?:dem|der)\\s+(\\p{Lu}[^,.;:()!?]{2,90}?)\\s+hervorgegangen|hervorgegangen\\s+aus\\s+(?:dem|der)\\s+${name})`,
  `[Gg]eh(?:t|en)\\s+(?:auf|zurück auf)\\s+${article}(\\p{Lu}[^.,;:()!?]{2,90}?)(?:\\s+zurück|[.,])`,
  `(?:est|sont)\\s+(?:née?s?|issue?s?)\\s+d(?:e\\s+la|u|e\\s+l[’']|es|[’'])\\s*${name}`,
  `(?:^|[,“"]\\s?)[Mm]embers\\s+of\\s+${article}(\\p{Lu}[^.,;:()!?]{2,80}?)\\s+(?:have\\s+|has\\s+)?(?:drafted|wrote|written|initiated|started|launched|organi[sz]ed|prepared)\\s+(?:this|the)\\s+${statement}`,
  `^${article}(\\p{Lu}[^.,;:()!?]{2,80}?)\\s+(?:is|are)\\s+(?:currently\\s+)?(?:coordinating|circulating|organi[sz]ing|leading|promoting|launching)\\s+(?:this|the|an?)\\s+(?:sign-on\\s+)?${statement}`,
  `^${article}(\\p{Lu}[^.,;:()!?]{2,80}?)\\s+and\\s+(?:(?:its|their|\\p{N}+)\\s+)?(?:other\\s+)?(?:partners|allies|partner organi[sz]ations|organi[sz]ations|groups)\\s+(?:have\\s+|has\\s+)?(?:written|wrote|sent|launched|published|issued|released)\\s`,
  `^(?:(?:On|No|En|El|Le|Am|Em|A|Il|Op)\\s[^,]{3,40},\\s+)?(?:the|[oa]s?|el|la|los|las|le|les|l[’']|il|der|die|das)?\\s*(\\p{Lu}[^,;:.()!?]{3,90}),\\s[^.]{5,240},\\s+(?:enviou|enviaram|envió|enviaron|sent|has sent|a envoyé|a adressé|ha inviato|ha enviado)\\s+(?:an?|une?|una?|uma?)\\s+(?:\\p{Ll}+\\s+)?(?:letter|petition|appeal|statement|carta|lettre|lettera|manifiesto|manifesto|petición|petição|pétition|petizione|appel|appello)`,
  `^(?:A\\s|Az\\s)?(\\p{Lu}[^.,;:()!?]{2,90}?)\\s+kezdeményez(?:te|ték|ésé(?:hez|re|ből))(?!\\p{L})`,
  `(?:^|\\s)(?:a|az|A|Az)\\s+(\\p{Lu}[^.,;:()!?]{2,90}?),\\s+(?:amely|aki)\\s[^.]{0,80}?kezdeményez(?:i|te|ték)?(?!\\p{L})`,
  `(?:În|Ȋn|In)\\s+spatele\\s+\\p{Ll}+\\s+(?:se\\s+află|stă|stau)\\s+${name}`,
  `[Aa]chter\\s+(?:de|het|deze|dit)\\s+\\p{Ll}+\\s+sta(?:at|an)\\s+${article}${name}`,
  `(?:[Dd]etrás|[Pp]or\\s+trás)\\s+(?:de\\s+la|de\\s+esta|d[ao]|desta|deste)\\s+\\p{Ll}+\\s+(?:está|están|estão)\\s+${article}${name}`,
  `À\\s+l[’']origine\\s+d[eu]\\s*(?:cet(?:te)?|ce|l[’']|la)?\\s*\\p{Ll}+,?\\s+(?:il\\s+y\\s+a\\s+|on\\s+trouve\\s+)?${article}${name}`,
  `(?:[Ii]za|[Zz]a)\\s+(?:ov[eo]m?\\s+)?\\p{Ll}+\\s+(?:[„“"«][^“”"»]{2,50}[“”"»]\\s+)?stoj[ei]\\s+${name}`,
  `(?:[Ии]за|[Зз]а)\\s+(?:ов[еo]м?\\s+)?\\p{Ll}+\\s+(?:[„“"«][^“”"»]{2,50}[“”"»]\\s+)?стој[еи]\\s+${name}`,
  `(?:Dilekçeyi|Çağrıyı|Metni|Bildiriyi|Kampanyayı|Mektubu)\\s+(\\p{Lu}[^.,;:()!?]{2,80}?)\\s+(?:başlattı|yaptı|hazırladı|kaleme\\s+aldı|yazdı)`,
  `(?:من\\s+إعداد|من\\s+تنظيم|بدعوة\\s+من|بادرت\\s+إليه)\\s+(\\p{L}[^.،؛:()!؟]{3,60})`,
  `[Bb]ehind\\s+(?:the|this)\\s+${statement}\\s+(?:is|are|stands?)\\s+${article}${name}`,
  `^(?:Initiiert|Gestartet|Verfasst|Koordiniert|Organisiert|Getragen|Entworfen|Formuliert|Lanciert|Angestoßen)\\s+(?:wurden?|wird|ist)\\s[^.]{0,50}?(?:von|vom|durch)\\s+${article}${name}`,
  `^(?:Initiiert|Gestartet|Verfasst|Koordiniert|Organisiert|Entworfen|Formuliert|Lanciert|Angestoßen)\\s+(?:hat|haben)\\s+(?:den|die|das|diesen|diese)\\s+(?:\\p{L}+\\s+)?\\p{Lu}\\p{L}+\\s+${article}${name}`,
  `auf\\s+(?:eine\\s+)?Initiative\\s+(?:von|vom|des|der)\\s+${article}(\\p{Lu}(?:[^.,;:()!?]|e\\.\\s?V\\.){2,90}?)\\s+(?:zurück|hin)(?!\\p{L})`,
  `[Hh]inter\\s+(?:dem|der|diesem|dieser)\\s+(?:\\p{L}+\\s+)?\\p{Lu}\\p{L}+\\s+steh(?:t|en)\\s+${article}${name}`,
  `(?:Bakom|Bak|Bag)\\s+(?:det\\s+|den\\s+)?\\p{Ll}+\\s+(?:står|stod)\\s+${name}`,
  `takana\\s+(?:on|ovat)\\s+${name}`,
  `(?:Detrás\\s+de(?:l|\\s+la|\\s+este|\\s+esta)|Por\\s+trás\\s+d[oae](?:sta|ste)?|Darrere\\s+(?:del|de\\s+la))\\s+\\p{Ll}+\\s+(?:está|están|se\\s+encuentra|estão|hi\\s+ha)\\s+${article}${name}`,
  `[Dd]errière\\s+(?:cet|cette|l[’']|la|le)\\s*\\p{Ll}+,?\\s+(?:on\\s+trouve|il\\s+y\\s+a|se\\s+trouven?t?)\\s+${article}${name}`,
  `[Dd]ietro\\s+(?:all[’']|alla\\s+|l[’']|la\\s+|questo\\s+|questa\\s+)\\s*\\p{Ll}+\\s+(?:c[’']è|ci\\s+sono|sta|stanno)\\s+${article}${name}`,
  `(?:Za|Iza|Stoji\\s+iza)\\s+\\p{Ll}+\\s+(?:stojí|stoi|stoją|stoje?|stoji)\\s+${name}`,
  `(?:Πίσω|πίσω)\\s+από\\s+(?:την?|το)\\s+\\p{Ll}+\\s+(?:βρίσκεται|βρίσκονται|είναι)\\s+(?:ο\\s+|η\\s+|το\\s+|οι\\s+)?${name}`,
  `(?:За|Иза|Зад)\\s+\\p{Ll}+\\s+(?:стоит|стоят|стоїть|стоји|стои)\\s+${name}`,
  `^Desde\\s+${article}(\\p{Lu}[^.,;:()!?]{2,90}?)(?=,|\\s+(?:y|e|junto|hemos|se|queremos|invitamos|convocamos|lanzamos)\\s)`,
  `(?:convocad|impulsad|promovid|organizad|lanzad)[oa]s?\\s+desde\\s+(?:el\\s+espacio\\s+|la\\s+plataforma\\s+|el\\s+|la\\s+)?(["“«]?\\p{Lu}[^.;:()!?]{2,110})`,
  `^(?:Aşağıdaki|Bu)\\s+\\p{Ll}+\\s+(\\p{Lu}[^.,;:()!?]{2,90}?)\\s+tarafından(?!\\p{L})`,
  `(?:^|[\\s(])${statement}\\s+(?:(?:was|were|is)\\s+)?(?:first\\s+|unanimously\\s+)?(?:adopted|passed|approved)\\s+by\\s+${article}${name}`,
  `^${article}(\\p{Lu}[^.;:!?]{2,110}?)(?:\\s\\([^()]{2,20}\\))?\\s+(?:выступил[аи]?\\s+с|виступи(?:в|л[аи])\\s+(?:з|із)|wystąpił[aio]?\\s+z|vystoupil[aio]?\\s+s|istupi(?:o|l[aio])\\s+sa?|истуни(?:о|л[аио])\\s+са?)\\s+(?:\\p{Ll}+\\s+)?\\p{Ll}+`,
  `[Ii]nitiativet\\s+kommer\\s+(?:från|fra)\\s+${name}`,
  `^(?:Az?\\s)?(\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+){1,3})\\s+kezdeményezés(?:éhez|ére|ét|e)(?!\\p{L})`,
].map((pattern) => new RegExp(pattern, "u"));

/** To begin, to write, to lead a statement; not to publish, send or sign one. */
export const beginnings: readonly string[] = [
  "started|launched|initiated|organi[sz]ed|coordinated|drafted|wrote|authored|spearheaded|began|created",
  "gestartet|initiiert|verfasst|lanciert|organisiert|koordiniert|geschrieben|startete|initiierte|verfasste|angestossen|begonnen|aufgesetzt|formuliert",
  "lance|initie|redige|ecrit|impulse|coordonne|porte|cree",
  "lanzo|inicio|impulso|redacto|promovio|promueve|impulsa|impulsan|organizo|coordino|creo|lanzado|iniciado|impulsado|redactado",
  "lancou|iniciou|impulsionou|redigiu|promoveu|promove|criou|organizou|coordenou|escreveu",
  "lanciato|avviato|promosso|scritto|promuove|redatto|creato|organizzato|lancia",
  "impulsat|llancat|iniciat|promou|gestart|opgesteld|geschreven|gelanceerd|geinitieerd",
  "startat|initierat|skrivit|skrev|startet|skrevet|initieret|initiert|laati|kirjoitti|aloitti|kaynnisti",
  "zainicjowal[aoi]?|napisal[aoi]?|rozpoczel[aoi]|iniciovalo?[ai]?|sepsal[aoi]?|zalozil[aoi]?|spustil[aoi]?|inicioval",
  "pokrenul[aoi]|pokrenuo|inicirao|iniciral[aoi]|napisao|napisal[aoi]|sastavi[ol]\\p{L}*|покренул[аои]|покренуо|иницирао|иницирал[аои]",
  "начал[аи]?|создал[аи]?|запустил[аи]?|инициировал[аи]?|написал[аи]?|составил[аи]?|ініціював|ініціювал[аио]|започаткував|започаткувал[аио]|створив|створил[аио]",
  "inditott|inditotta|kezdemenyezte|irta|megfogalmazta|lansat|initiat|baslatti|hazirladi|yazdi|memulai|menggagas",
];

const partners = String.raw`[^,.;:!?]{3,90}?`;
const leader = String.raw`(\p{Lu}[^,.;:!?]{1,70}?)`;

/** "Together with 14 organisations the Tern Trust has written to …": who leads is named, who joins is counted. */
export const together: readonly RegExp[] = [
  `(?:Together|Along|Jointly)\\swith\\s${partners},\\s${article}${leader}\\s(?:has\\s|have\\s)?(?:written|wrote|sent|issued|published|launched|called)`,
  `(?:Sammen|Tillsammans)\\smed\\s${partners}\\shar\\s${leader}\\s(?:skrevet|sendt|skrivit|skickat|överlämnat|overlevert|overrakt)`,
  `(?:Zusammen|Gemeinsam)\\smit\\s${partners}\\s(?:hat|haben)\\s${article}${leader}\\s(?:an|einen?|eine|den|die|sich|heute|am)\\s[^.]{0,120}?(?:geschrieben|gesandt|geschickt|gerichtet|gewandt|veröffentlicht)`,
  `Samen\\smet\\s${partners}\\s(?:heeft|hebben)\\s${article}${leader}\\s(?:aan|een|de|het|vandaag|op)\\s[^.]{0,120}?(?:geschreven|gestuurd|gezonden|gepubliceerd)`,
  `(?:Avec|Aux\\scôtés\\sde|Ensemble\\savec)\\s${partners},\\s${article}${leader}\\s(?:a|ont)\\s(?:écrit|adressé|envoyé|publié|lancé)`,
  `Junto\\s(?:con|a)\\s${partners},\\s${article}${leader}\\s(?:ha\\s|han\\s)?(?:escrito|enviado|envió|publicó|publicado|dirigió|lanzó|lanzado)`,
  `(?:Junto|Juntamente|Em\\sconjunto)\\scom\\s${partners},\\s${article}${leader}\\s(?:escreveu|enviou|publicou|lançou|divulgou)`,
  `Insieme\\s(?:ad?|con|alle|agli|ai)\\s${partners},\\s${article}${leader}\\s(?:ha|hanno)\\s(?:scritto|inviato|pubblicato|lanciato)`,
  `Yhdessä\\s${partners}\\skanssa\\s${leader}\\s(?:on\\s)?(?:kirjoitti|kirjoittanut|lähetti|lähettänyt)`,
].map((pattern) => new RegExp(`^(?:${pattern})(?!\\p{L})`, "u"));
