// More ends of letters, by families of languages, as whole lines over folded text (valedictions-table.ts).

const romance: readonly string[] = [
  "(?:ben |molt )?cordialment|(?:cordials|solidaries|fraternals) salutacions|salutacions (?:cordials|solidaries|fraternals|coralas)",
  "un (?:cordial |fraternal |forte )?(?:saudo|abrazo|abraco|saludo)(?: (?:cordial|fraterno|fraternal|solidario))?|coralament|amistosament",
  "(?:bien|tout) a (?:vous|toi)|(?:bien )?(?:fraternellement|amicalement|respectueusement)|(?:salutations|amities) (?:solidaires|distinguees|respectueuses|fraternelles|militantes|cordiales)",
  "(?:sin otro particular,? )?(?:se despiden?|nos despedimos|me despido|saludamos|saludan)(?: de usted(?:es)?)?(?: muy)? (?:atentamente|cordialmente|fraternalmente)",
  "saludos (?:fraternos|fraternales|solidarios|atentos|respetuosos)|fraternalmente|solidariamente",
  "saudacoes (?:fraternas|solidarias|democraticas|academicas|cordiais|sindicais)|(?:os )?(?:melhores|nossos melhores) cumprimentos|cordiais saudacoes",
  "(?:fraterni|cordiali|distinti|solidali) saluti|saluti (?:fraterni|solidali|cordiali)|(?:un )?cordiale saluto",
  "cu (?:deosebita |aleasa |profunda )?(?:consideratie|pretuire|recunostinta)|ave[ck] (?:tout )?respe|ak tout respe|(?:amiaivels|cordials) salids",
];

const germanic: readonly string[] = [
  "yours in the \\p{L}+|(?:with|many) thanks|with (?:deep |grave |great |utmost )?(?:concern|respect|gratitude|appreciation|hope)(?: and \\p{L}+)?|in peace(?: and \\p{L}+)?",
  "mit (?:vorzuglicher|ausgezeichneter|besonderer) hochachtung|(?:herzliche|beste|viele|liebe|solidarische|kollegiale) grusse|in solidaritat",
  "mat (?:\\p{L}+ ){0,2}greiss|mei (?:\\p{L}+ ){1,2}groetnis(?:sen)?|mei (?:heech)?achting",
  "(?:solidaire|strijdbare|hartelijke|vriendelij?ke|beste) groet(?:en?)?|hoogagtend|met agting|die uwe",
  "(?:vanliga|basta|varma|solidariska|hjartliga) halsningar|hogaktningsfullt",
  "(?:de )?(?:bedste|venlige|mange|solidariske|vennlige|varme) hils(?:en|ener|ner)|ærbodigst|med hilsen|(?:med )?(?:beste|venleg|vennleg|solidarisk) helsing(?:ar)?",
  "virðingarfyllst|með (?:\\p{L}+ ){0,3}(?:kveðju|kveðjum|virðingu)|vinarliga|við \\p{L}+ heils(?:an|u)",
];

const celtic: readonly string[] = [
  "a galon(?: ganeoc'h)?|gant (?:\\p{L}+ )?gourc'hemennou",
  "(?:yr eiddoch )?yn (?:gywir|ddiffuant)(?: iawn)?|cofion (?:cynnes|gorau)|dymuniadau gorau",
  "(?:is (?:mise|sinne),? )?le (?:gach )?(?:dea-)?(?:meas|mhein|durachd)(?: mor)?",
];

const balticAndSlavic: readonly string[] = [
  "(?:patiesa )?ciena|ar (?:patiesu |dzilu )?cienu|su (?:\\p{L}+ )?(?:pagarba|linkejimais)|nuosirdziai(?: jusu)?",
  "[vs] (?:hluboke |hlubokou |hlbokou )?uct(?:e|ou)|uctivo|lepo pozdravljeni|spostljivo",
  "(?:srdacan|lijep|lep|drugarski|kolegijalan|prijateljski) pozdrav|(?:srdacni|lijepi|lepi) pozdravi|sa? (?:\\p{L}+ )?uvazavanjem|uz (?:\\p{L}+ )?(?:pozdrav|postovanje|uvazavanje)",
  "(?:срдачан|срдечен|леп|другарски|колегијалан) поздрав|са? (?:\\p{L}+ )?уважавањем|уз (?:\\p{L}+ )?(?:поштовање|поздрав)",
  "(?:искрено|искрене|искренне|щиро) ваш[иіа]?|с (?:наилучшими|най-добри|добри) пожелания(?:ми)?|з (?:найкращими|найлепшымі) (?:побажаннями|пажаданнямі)",
  "[сз] (?:\\p{L}+ )?(?:уважением|павагай|пошанай|почливостьов)",
];

const uralicAndTurkic: readonly string[] = [
  "kunnioittavasti|(?:(?:parhain|solidaarisin|ystavallisin|lampimin) )?(?:terveisin|tervehdyksin)|(?:parimate|soojade) (?:soovide|tervitus(?:t|te))ga|austusega|tervitades|(?:ustitlas )?dearvvuoda(?:t|iguin)",
  "(?:\\p{L}+ )?(?:udvozlettel|tisztelettel)(?: es koszonettel)?",
  "(?:\\p{L}+ )?hormətlə|ehtiramla|dayanismayla|dayanisma (?:ile|duygularimizla)|dostca selamlar|(?:\\p{L}+ )?saygilar(?:imizla|imla)",
  "(?:hurmat|ҳурмат) (?:bilan|билан)|құрметпен|ізгі ниетпен|урмат(?:тоо)? менен|(?:хөрмәт|ихтирам) белән|hormatlamak bilen|бо (?:\\p{L}+ )?эҳтиром|хүндэтгэ(?:сэн|лтэйгээр|н)",
];

const others: readonly string[] = [
  "sinqerisht|me (?:\\p{L}+ )?(?:respekt|nderime|konsiderate)|με (?:\\p{L}+ )?χαιρετισμους|μετα τιμης",
  "tislijiet|bir-rispett|elkartasunez|(?:խորին |խոր )?հարգանքով|პატივისცემით",
  "bi (?:\\p{L}+ )?(?:rez|hurmet|silav\\p{L}*)(?: \\p{L}+)?|لەگەڵ [ڕر]ێز\\p{L}*",
  "مع (?:خالص |فائق |أطيب |كل )?(?:الاحترام|التقدير|التحية|التحيات|الشكر|التضامن|تحيات).{0,30}|والسلام(?: عليكم.{0,30})?",
  "با (?:\\p{L}+ و )?(?:\\p{L}+ )?(?:احترام|سپاس|تشکر)(?: (?:فراوان|فائقه|بسیار))?|په (?:ډېر )?(?:درناوي|درنښت)|(?:آپ کا |آپ کے )?(?:مخلص|خیر اندیش)",
  "בברכת .{2,30}|בכבוד(?: רב)?(?: ובברכה)?",
  "भवदीय[\\p{L}\\p{M}]*|(?:आपका|आपके|आपले|आपला)(?: विश्वासू| भवदीय)?|सादर|धन्यवाद(?: सहित)?|ধন্যবাদান্তে|ধন্যবাদসহ|বিনীত|নিবেদক",
  "இப்படிக்கு|நன்றி|தங்கள் உண்மையுள்ள|මෙයට|ස්තුතියි",
  "[谨謹]此|[顺順]祝.{0,10}|敬祝.{0,10}|[顺順]頌.{0,10}|敬[頌颂].{0,10}|[專专]此.{0,6}|草々|謹白|敬白|배상",
  "tran trong(?: kinh chao| cam on| kinh trinh)?|kinh (?:thu|chao|don)|(?:จึง)?ขอแสดงความนับถือ|ด้วยความ(?:เคารพ|นับถือ|สมานฉันท์).{0,20}|လေးစား(?:စွာဖြင့်|လျက်)",
  "salam (?:hormat|solidaritas|juang|hangat|takzim|perjuangan)|yang benar|sekian,? terima kasih|(?:lubos na )?gumagalang|matapat na sumasainyo|nagpapasalamat",
  "(?:wako|wenu) (?:mwaminifu|waaminifu|mtiifu|katika \\p{L}+)|kwa heshima(?: \\p{L}+)?|ከ(?:ታላቅ )?(?:አክብሮት|ሰላምታ) ጋር|mahadsanid(?:iin)?|xushmad|da girmamawa",
  "kun (?:\\p{L}+ )?(?:respekto|estimo|salutoj?)|amike|solidare|sincere",
];

/** With whom it goes out or to whom, or two polite words at once. */
const fuller: readonly string[] = [
  "(?:with |much |in )?(?:love|friendship|gratitude|struggle|unity|service|peace|community|anger|grief|sorrow|faith|justice|christ)(?:,? (?:and|&) \\p{L}+)?|in (?:hope|solidarity|struggle|peace) (?:and|&) \\p{L}+",
  "warmly|gratefully|fraternally|faithfully|(?:with )?(?:all )?(?:our )?(?:best|good|every good) wishes|onwards?|forward(?:s)?(?: together)?|(?:with )?(?:many )?thanks(?: in advance)?",
  "thank you (?:very much )?(?:in advance )?for your (?:kind |prompt |time and |urgent )?(?:consideration|attention|time|support|leadership|service)(?: (?:to|of|and) .{1,60})?",
  "your (?:\\p{L}+ ){0,2}(?:friends|neighbou?rs|constituents|students|colleagues|fellow citizens)",
  "solidarisch|herzlich|in (?:grosser |tiefer )?sorge(?: um .{1,40})?|es (?:grussen|zeichnen)(?: (?:freundlich|herzlich|solidarisch))?|(?:nos )?(?:plus )?sinceres salutations",
  "en (?:lucha|resistencia)(?: y \\p{L}+)?|na luta(?: e \\p{L}+)?|in (?:strijd|lotta)|amb respecte|kwa heshima",
  "(?:with )?(?:kind|best|warm|kindest|warmest|sincere) (?:regards|wishes|greetings) (?:from|to) .{1,40}",
  "respectfully submitted(?: by| on behalf of .{1,40})|(?:sincerely and respectfully|respectfully and sincerely)(?: yours)?",
  "(?:bien |tres )?cordialement a (?:tous|toutes|vous).{0,30}",
  "(?:con )?un (?:cordial|afectuoso|fraternal) saludo(?: desde .{1,30})?|saludos (?:cordiales|fraternales) desde .{1,30}",
  "atentamente y sin otro particular|sin otro particular.{0,60}",
  "(?:cordiali|distinti|fraterni) saluti (?:a tutt[ei]|da .{1,30})",
  "saygilar(?:imizla|imla) (?:arz ederi[zm]|sunari[zm]|duyururuz)|saygilarimizi sunariz",
  "(?:parhain|ystavallisin|solidaarisin) terveisin(?: .{1,30})?|solidaarisesti",
  'lugupidamisega ["“„].{1,20}["”“]',
];

export const valedictionsInMoreLanguages: readonly string[] = [
  ...romance,
  ...germanic,
  ...celtic,
  ...balticAndSlavic,
  ...uralicAndTurkic,
  ...others,
  ...fuller,
];
