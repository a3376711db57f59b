// How those who speak in a statement name themselves: "We, the Harbour League, …", "As the Harbour League we …", "The Harbour
// League (HL) condemns …". Patterns over printed text, and folded words.

/** "We", as printed at the beginning of a sentence and inside one. */
export const we =
  "[Ww]e|[Ww]ir|[Nn]ous|[Nn]osotr[oae]s|[Nn]osaltres|[Nn]ós|[Nn]oi|[Ww]ij|[Vv]i|[Mm]y|[Mm]i|[Mm]e|[Mm]eie|[Mm]es|[Mm]ēs|[Nn]e|[Gg]u|[Bb]iz|[Bb]izler|[Kk]ami|[Мм]ы|[Мм]и|[Нн]ие|[Εε]μείς|[Cc]húng tôi";

/** "As", between "we" and the name. */
export const asWhat =
  "as|als|en tant qu(?:e |[’'])|comme|como|com a|com|enquanto|en calidad de|na qualidade de|in qualità di|come|ca|kao|kot|jako|ako|як|как|като|како|као|ως|mint|som|sebagai";

/** The same at the beginning of a sentence. */
export const asWhatFirst =
  "As|Als|En tant qu(?:e |[’'])|Comme|Como|Com a|Com|Enquanto|Desde|Des de|Des d[’']|Des|En calidad de|Na qualidade de|In qualità di|Come|Ca|Kao|Kot|Jako|Ako|Як|Как|Като|Како|Као|Ως|Mint|Som|Sebagai";

/** "On behalf of" at the beginning of a sentence, and words for those who lead a body between it and the name. */
export const onBehalfFirst =
  "(?:(?:On behalf of|In the name of|Im Namen|Im Auftrag|Namens|Au nom d(?:e|u|es)|En nombre d(?:e|el)|Em nome d(?:e|[ao]s?)|A nome d(?:i|el|ei)|A nome della |A nome dell[’']|En nom d(?:e|el)|På vegne a[vf]|På uppdrag av|W imieniu|Jménem|V mene|V imenu|U ime|За|Za|У име|От имени|Від імені|От името на|În numele|Εκ μέρους)\\s?)(?:\\p{Ll}[\\p{Ll}’']*\\s){0,4}";

/** "At", "of", between "we" and the name. */
export const ofWhat =
  "at|of|from|vom|von(?: der| dem| den)?|beim|du|de la|de l[’']|des|del|desde|de|do|da|van|fra|från|i|z|ze|iz|из|з|із|od|od strane|от|από|dari|din";

/** Bodies that speak, where a language sets no blanks or the name stands inside "we". */
export const weOf: readonly RegExp[] = [
  /(?:^|\s)[Nn]ous,?\s[^.!?;]{0,260}?membres\s(?:du|de la|de l[’'])\s?(?:collectif|réseau|comité|association|groupe)\s([\p{L}\p{N}][\p{L}\p{N}.’'-]*(?:\s\p{Lu}[\p{L}\p{N}.’'-]*){0,4}),?\s\p{Ll}+ons(?!\p{L})/u,
  /(?:^|\s)[Nn]osotr[oa]s,?\s[^.!?;]{0,260}?(?:miembros|integrantes)\s(?:del|de la)\s(?:colectivo|red|comité|asociación|grupo|plataforma)\s(["“«]?\p{Lu}[\p{L}\p{N}.’'-]*(?:\s\p{Lu}[\p{L}\p{N}.’'-]*){0,4}["”»]?),?\s\p{Ll}+mos(?!\p{L})/u,
  /(?:^|[。！？\s])(?:我們|我们|我等)[，,]?(?:是)?「?(?!呼|要求|希望|支持|反對|反对|認為|认为|相信|強烈|强烈|籲|吁|促|敦|懇|恳|抗議|抗议|譴責|谴责|是|在|將|将|已|也|都|不|會|会)([^，。：、「」\s]{2,24}(?:聯盟|联盟|協會|协会|學會|学会|組織|组织|網絡|网络|工會|工会|基金會|基金会|陣線|阵线|關注組|聯席|聯會|促進會|公會|委員會|委员会))」?(?:[，,]|在此|強烈|强烈|呼籲|呼吁|要求|認為|认为|反對|反对|對)/u,
  /(?:私たち|わたしたち|我々|われわれ)、?([^、。は]{2,24}(?:会|連合|協会|連盟|ネットワーク|団体|同盟|連絡会|委員会|センター|組合))(?:は|、)/u,
  /(?:우리|저희),?\s([^,.]{2,24}(?:연대|협회|모임|연합|위원회|네트워크|센터|조합|본부|회의|시민회))(?:는|은|에서는)\s/u,
  /(?:^|\s)(?:نحن|إننا),?\s(?:في\s|أعضاء\s)?((?:جمعية|منظمة|حركة|اتحاد|شبكة|لجنة|ائتلاف|تحالف|هيئة|مركز|نقابة|مؤسسة)(?:\s\p{L}+){1,4}?)(?:،|\s(?:نعلن|نطالب|ندعو|ندين|نعبر|نرفض|نؤكد|نستنكر))/u,
  /(?:^|\s)(?:אנו|אנחנו),?\s((?:ארגון|עמותת|תנועת|איגוד|קואליציית|פורום|ועד)(?:\s\p{L}+){1,4}?)(?:,|\s(?:קוראים|דורשים|מגנים|מוחים|מתנגדים))/u,
  /(?:^|[.!?]\s)(?:Biz(?:ler)?,?\s)?((?:["“]?\p{Lu}[\p{L}’'"”-]+\s){1,7})olarak[,\s]/u,
];

/** What a body does that speaks: third person, folded, one line per language or family. */
export const speaking: readonly string[] = [
  "condemns?|calls?|urges?|demands?|asks?|requests?|appeals?|rejects?|opposes?|denounces?|warns?|expresses?|express|welcomes?|protests?|deplores?|invites?|recommends?|supports?|objects?|declares?|stands?|strongly|firmly|reiterates?|reaffirms?",
  "verurteil(?:t|en)|ruf(?:t|en)|forder(?:t|n)|verlang(?:t|en)|appellier(?:t|en)|bitte[tn]|kritisier(?:t|en)|warn(?:t|en)|protestier(?:t|en)|lehn(?:t|en)|wende[tn]|begrußt|begrußen|erklar(?:t|en)|unterstutz(?:t|en)|setz(?:t|en)",
  "condamne(?:nt)?|appelle(?:nt)?|demande(?:nt)?|exige(?:nt)?|reclame(?:nt)?|exhorte(?:nt)?|denonce(?:nt)?|exprime(?:nt)?|s'inquiete(?:nt)?|s'oppose(?:nt)?|alerte(?:nt)?|salue(?:nt)?|invite(?:nt)?|rejette(?:nt)?|tien(?:t|nent)|souhaite(?:nt)?|soutien(?:t|nent)|interpelle(?:nt)?",
  "condenan?|llaman?|exigen?|piden?|pide|reclaman?|instan?|demandan?|solicitan?|denuncian?|rechazan?|expresan?|manifiestan?|alertan?|repudian?|convocan?|invitan?|apoyan?|saludan?|se (?:oponen?|solidarizan?|pronuncian?)|quieren?|demanan?|demanen|exigeix(?:en)?|denuncien|rebutg(?:a|en)|reclamen|vol|volen|convoquen",
  "condenam?|apelam?|exigem?|pedem?|reivindicam?|solicitam?|denunciam?|rejeitam?|repudiam?|manifestam?|expressam?|alertam?|reclamam?|defendem?|conclamam?|convocam?|vem|declaram?|saudam?",
  "condanna(?:no)?|chied(?:e|ono)|esig(?:e|ono)|invita(?:no)?|sollecita(?:no)?|denuncia(?:no)?|esprim(?:e|ono)|lancia(?:no)?|si (?:oppone|oppongono|rivolge)|respinge|respingono|fa appello|ribadisc(?:e|ono)|sostiene",
  "veroordeel(?:t|en)|roept|roepen|eis(?:t|en)|vraagt|vragen|verzoek(?:t|en)|dring(?:t|en)|waarschuw(?:t|en)|pleit(?:en)?|protesteer(?:t|en)|verwerp(?:t|en)|uit(?:en)?|steun(?:t|en)",
  "kraver|krever|kr[æa]+ver|uppmanar|oppfordrer|opfordrer|fordomer|fordommer|varnar|advarer|begar|ber|protesterar|protesterer|uttrycker|uttrykker|udtrykker|motsatter|tar|stodjer|stotter",
  "vaatii|vaativat|vetoaa|vetoavat|kehottaa|kehottavat|kutsuu|kutsuvat|tuomitsee|tuomitsevat|pyytaa|vastustaa|varoittaa|nouab|kutsub|moistab|palub|protestib|aicina|pieprasa|nosoda|ragina|reikalauja|smerkia|kviecia",
  "apeluj[ea]|apeluja|domaga|wzywa(?:ja)?|zada(?:ja)?|prosi|potepia(?:ja)?|protestuj[ea]|wyraza(?:ja)?|ostrzega|sprzeciwia|zwraca|vyzyva(?:ji|ju)?|pozaduj[ei]|zada(?:ji)?|odsuzuj[ei]|varuje|vyjadruj[ei]|odmita|nesouhlasi|protestuj[iu]|ziada(?:ju)?|odsudzuj[eu]|nesuhlasi",
  "poziva(?:ju|jo)?|zahtijeva(?:ju)?|zahteva(?:ju|jo)?|traz[ei]|osuduj[eu]|obsoja|apelira|protestira|upozorava|opozarja|izrazava|izraza|nasprotuje|podrzava|prosi|позива(?:ју)?|захтева(?:ју)?|траж[еи]|осуђуј[еу]|апелује|протестује|упозорава|изражава",
  "призыва(?:ет|ют)|требу(?:ет|ют)|прос(?:ит|ят)|осужда(?:ет|ют)|протесту(?:ет|ют)|выража(?:ет|ют)|обраща(?:ется|ются)|заявля(?:ет|ют)|выступа(?:ет|ют)|поддержива(?:ет|ют)|заклика(?:є|ють)|вимага(?:є|ють)|прос(?:ить|ять)|засуджу(?:є|ють)|висловлю(?:є|ють)|зверта(?:ється|ються)|заявля(?:є|ють)|виступа(?:є|ють)|підтриму(?:є|ють)|протесту(?:є|ють)|заклiка(?:є|ють)|призовава(?:т)?|осъжда(?:т)?|настоява(?:т)?|иска(?:т)?|изразява(?:т)?|повикува(?:ат)?|бара(?:ат)?|осудува(?:ат)?",
  "καλει|καλουν|καταδικαζει|καταδικαζουν|απαιτει|απαιτουν|ζητα|ζητουν|ζητει|καταγγελλει|εκφραζει|διαμαρτυρεται|kiniyor|cagiriyor|talep|istiyor|kinar|felszolitja|felhivja|eliteli|koveteli|keri|tiltakozik|condamna|solicita|cere|denunta|respinge|face|indeamna|denon|kerkon|ben|shpreh|mengecam|menuntut|mendesak|menyerukan|menolak|meminta|gaitzesten|eskatzen|exixe|lanast|krefst|hvetur",
];
