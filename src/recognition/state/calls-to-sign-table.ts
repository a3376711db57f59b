// How readers are told that they can still sign, as patterns over folded text (lower case, Latin letters without
// accents): what is on a button, commands inside a line, and words inside a sentence.

/** One word to sign with, or a few, as the whole of a line: what is on a button. */
const alone = [
  "sign|sign on(?: by .{2,20})?|become a signatory",
  "unterschreiben|mitzeichnen|mitunterzeichnen|unterzeichne|zeichne(?:n sie|t)? mit",
  "signez|je signe",
  "suma tu firma|firmala|suscribelo|adhierete|asina",
  "assina|assine|subscreve|subscreva|junte a sua assinatura",
  "aderisci|sottoscrivi|aggiungi la tua firma",
  "signeu|adheriu-vos|sinatu|semneaza|semnati|semnez",
  "onderteken|teken(?: ook)?|sluit je aan",
  "underteckna|skriv (?:under|pa)|signera|underskriv|signer nu|skrifa(?:d|ð)?u? undir|undirrita",
  "allekirjoita|lisaa nimesi|kirjuta alla|allkirjasta|parakst(?:it|i|iet)|pasirasy(?:ti|kite|k)",
  "podpis(?:z|at|te|ite|i|ujcie)|podpisz(?: sie|cie)|podpiste sa|podepis|podepis(?:te|at)|podepsat",
  "potpis(?:i|ite)",
  "потпиши(?:те)?|потпишете|подпиш(?:и|ете|ите)(?:сь)?|подписать|поставить подпись",
  "підпиш(?:и|іть)|підписати|падпісаць|падпішы(?:це)?",
  "(?:συν)?υπογραψ(?:τε|ε)|υπογραφω",
  "imzala(?:yin)?|siz de imzalayin|imza (?:ver|verin|at)",
  "irja ala|ird ala|alairom|csatlakozom|nenshkrua(?:j|ni)|bashkohu(?:ni)?",
  "tanda ?tangani|tandatangan|ky ten|lumagda|pumirma|llofnodwch|sinigh",
  "მოაწერეთ ხელი|ხელმოწერა",
  "وق[ّ]?عوا?(?: الآن)?|للتوقيع|امضا کنید|לחתימה",
  "(?:我要)?(?:連署|聯署|联署)(?:請?按此)?|我要(?:簽名|签名|簽署)|署名する|賛同する|연명 ?(?:링크|하기)|서명 ?(?:링크|하기)",
].join("|");

/** What stands behind such a word on a button. */
const and =
  "now|here|too|jetzt|hier|auch|nu|her|ook|ahora|aqui|ya|agora|ja|ora|qui|maintenant|ici|teraz|tutaj|tu|nyni|zde|sada|ovde|ovdje|i ti|i vi|i (?:wy|ty)|taky|teraz|zdaj|сейчас|здесь|зараз|тут|сада|овде|и ти|и вие?|εδω|τωρα|hemen|most|acum|si voi|tani|sekarang|ngay";

/** Commands and set phrases that open a statement by themselves. */
export const signCommands: readonly string[] = [
  `^[^\\p{L}]*(?:${alone})(?: (?:${and}))?[^\\p{L}]*$`,
  "^(?:to )?become an? (?:co-?)?(?:signator|signer|endors|supporting organi)",
  "^(?:do you )?(?:want|wish|would you like|would like) to (?:co-?sign|endorse|sign|join)\\b",
  "^have your (?:\\p{L}+ ){1,2}(?:sign|join|endorse)",
  "(?:accepting|welcoming|open to) (?:\\p{L}+ ){0,2}(?:signatures|endorsements|sign-ons|signatories)(?! (?:until|from) (?:\\p{L}+ )?(?:19|20)\\d\\d)",
  "(?:by|through|with|durch|mit|par|avec|con|com|met) (?:adding |adjoignant |hinzufugen )?(?:your|ihre[rn]?|deine[rn]?|eure[rn]?|votre|ta|tu|su|vuestra|sua|tua|vossa|uw|je) (?:\\p{L}+ )?(?:signature|unterschrift|firma|assinatura|handtekening)",
  "^zur (?:mit)?(?:unter)?zeichnung",
  "^(?:suma|sumen|sume|anade|agrega|incluye|adiciona|adicione|inclua|aggiungi|afegeix|ajoutez|fugen sie|voeg) (?:tu|su|vuestra|a sua|sua|o seu|la tua|il tuo|la teva|votre|ihre|uw|je) (?:organizacion|entidad|colectivo|asociacion|firma|nombre|organizacao|entidade|assinatura|nome|organizzazione|associazione|organitzacio|entitat|nom|signature|organisation|handtekening|naam)",
  "(?:continuan|siguen abiertas|se reciben|recibimos|seguimos recogiendo|se recogen) (?:las )?(?:firmas|adhesiones)",
  "adesoes (?:podem|devem|sao recebidas|serao recebidas)|assinaturas (?:podem|devem) ser (?:enviadas|feitas)|adesioni (?:vanno|possono|si (?:raccolgono|ricevono|inviano))|adhesions (?:es poden|s'han d'enviar)",
  "signatures? a (?:envoyer|adresser|transmettre)|firmas? a enviar|firme (?:da inviare|vanno inviate)|unterschriften (?:bitte )?an |handtekeningen naar ",
  "zbieramy podpisy|sbirame podpisy|zbierame podpisy|zbiramo podpise|prikupljamo potpise|skupljamo potpise|прикупљамо потписе|собираем подписи|збираємо підписи|събираме подписи|собираме потписи|renkame parasus|vacam parakstus|kogume allkirju|keraamme allekirjoituksia|alairasokat gyujtunk|imza topluyoruz|samlar (?:in )?underskrifter|samler (?:inn )?underskrifter|handtekeningen verzamelen wij|wir sammeln (?:weiterhin |noch )?unterschriften|recogemos firmas|recolhemos assinaturas|raccogliamo firme|recueillons des signatures",
  "podpis(?:z|zcie|ujcie) sie pod|podepiste se pod|podpiste sa pod|potpisi(?:te)? (?:peticiju|apel|pismo|izjavu|proglas|zahtev|zahtjev)|потпиши(?:те)? (?:петицију|апел|писмо|изјаву|захтев)|подпишете (?:петицията|писмото|декларацията)|потпишете ја|підпишіть(?:ся)? (?:під|петицію|звернення|заяву|лист)",
  "(?:подкрепете|подкрепи|поддержите|поддержи|підтримайте|подржите|podrzite|podporte|podprite|poprzyj|poprzyjcie|wesprzyj) (?:\\p{L}+ ){0,4}(?:с |своим |своїм |својим |svojim |svym |svojim |swoim )?(?:подпис|підпис|потпис|podpis|potpis)",
  "постав(?:ить|ьте|ити|те) (?:\\p{L}+ ){0,2}(?:подпись|підпис)",
  "semneaza (?:\\p{L}+ )?(?:peti[tț]i|scrisoare|apel|declarat)|semnati (?:\\p{L}+ )?(?:peti[tț]i|scrisoare|apel|declarat)",
  "dukung (?:petisi|pernyataan|surat|seruan)|tanda ?tangani (?:petisi|surat|pernyataan)",
  "(?:ال)?(?:ت?وقيع) الآن|وق\u0651?ع(?:وا)? (?:الآن|على|معنا|البيان|العريضة)|انضموا? إلى الموقعين",
  "חתמו (?:על|עכשיו|כאן)|הצטרפו (?:לחותמים|לחתימה|לקריאה|לעצומה)|לחצו לחתימה",
  "賛同(?:いただける|くださる|して(?:いただける|くださる)|頂ける)|(?:賛同|署名)(?:者|団体)?を?(?:募って|集めて)|署名(?:に)?(?:参加|協力)",
  "(?:연명|서명)(?:에|을|으로)? ?(?:함께|동참|참여(?!자|한|단체|했)|신청|부탁)|연명해 ?주",
  "^ลงชื่อ",
  "ร่วมลงชื่อ|हस्ताक्षर करें|ხელი მოაწერ|ստորագրե[քէ]",
  "^(?:sinatu|izenpetu) |^llofnod(?:wch|i) |^sinigh |^saini (?:barua|tamko|ombi)|^teken (?:die|ook|mee|nu|hier) ?",
];

/** Somewhere in a sentence, which may be one of the statement's own. */
export const callPatterns: readonly string[] = [
  "(?:wish(?:ing|es)?|want(?:ing|s)?|would like|interested)(?: to| in) (?:co-?)?(?:sign|endors|join(?:ing)? (?:this|the) (?:letter|statement|call|appeal))",
  "(?:kann|konnen) (?:[^.]|\\d\\.){0,40}(?:unterschrieben|unterzeichnet|mitgezeichnet) werden",
  "unterschriften werden (?:noch|weiterhin|bis)",
  "(?:laden|rufen|bitten) [^.]{0,60}(?:anzuschliessen|mitzuzeichnen|zu unterzeichnen|zu unterschreiben)",
  "mit (?:ihrer|deiner|eurer) unterschrift",
  "unterzeichnungen bitte",
  "weitere (?:akteure?|organisationen|verbande|gruppen) [^.]{0,60}(?:gewinnen|willkommen|anschliessen)",
  "(?:pour|souhait\\p{L}+) (?:vous |s')associer a (?:cet?(?:te)?\\b|l')",
  "para (?:adherir(?:se|te)?|sumar(?:se|te)?|firmar|asinar|assinar|subscrever|aderir)\\b[^.]{0,40}(?:envi|escrib|escrev|complet|rellen|preench|corre[oi]|e-?mail|aqui|formulario|@)",
  "segu(?:imos|en) (?:recogiendo|recibiendo|sumando) (?:firmas|adhesiones)",
  "abiert[oa]s? a (?:la |las |mas |nuevas |otras )?(?:adhesion|firma)",
  "se a sua (?:organizacao|entidade|associacao) (?:quiser|desejar|quer)",
  "recolha de assinaturas",
  "endossar (?:a|o|esta|este) (?:carta|manifesto|apelo|nota)",
  "e (?:ancora |sempre )?possibile (?:firmare|aderire|sottoscrivere)",
  "sottoscrivi\\b|chi vuole (?:aderire|firmare|sottoscrivere)",
  "per adherir-(?:vos|te|s)|afegeix la teva (?:signatura|firma)",
  "sinatu (?:hemen|manifestua|gutuna)",
  "(?:wilt u|wil je|willen|kunnen|kunt u|kun je) (?:[^.]{0,20} )?(?:mee)?(?:onder)?tekenen|ondertekenen kan\\b(?! niet)|zet ook (?:je|uw) handtekening|steun de (?:oproep|petitie|brief)|teken ook\\b",
  "vill (?:du|ni) (?:ocksa )?skriva (?:under|pa)|kan (?:fortfarande |ocksa )?skriva under|valkomna att (?:ansluta|skriva)|underskrifter samlas",
  "(?:kan|vil) (?:\\p{L}+ ){0,2}(?:stadig |fortsatt |fremdeles |ogsa )?(?:skrive under|signere)|(?:stott?|stod) (?:oprabet|oppropet|uppropet|brevet|kravet|manifestet)",
  "haluatko [^.]{0,30}allekirjoittaa|tule mukaan allekirjoitt|voi (?:yha |viela )?allekirjoittaa",
  "allkirju saab|saab (?:uhineda|alla kirjutada)|liitu (?:poordumise|kirja|petitsiooni)ga",
  "parakst(?:ies|it|i) (?:vestuli|peticiju|aicinajumu)|parakstities var|aicinam [^.]{0,20}pievienoties",
  "parasai renkami|(?:kvieci\\p{L}+|galima) [^.]{0,20}(?:prisijungti|pasirasyti)",
  "zacheca\\p{L}+ do (?:podpis|poparcia)|mozna (?:sie )?(?:jeszcze |nadal )?podpisa|zbieramy podpisy|chcace (?:sie )?(?:dolaczyc|podpisac)|dolacz do (?:nas|sygnatari|apelu|listu)",
  "podpisy sbirame|(?:lze|muzete) (?:se )?(?:\\p{L}+ )?(?:pripojit|podepsat)|pripojte se|pripojte svoj podpis|(?:sa mozete|mozete sa|da sa) (?:\\p{L}+ )?pridat|pridajte sa",
  "podpise zbiramo|vabimo [^.]{0,40}(?:pridruzi|podpis)",
  "pozivamo [^.]{0,40}(?:da se pridruze|da potpisu)|zel[ie] (?:da )?(?:se pridruzi|potpis)",
  "позивамо [^.]{0,40}(?:да се придруже|да потпишу)|прикупљање потписа|жел[иеа] да (?:се придруж|потпиш)",
  "собираме потписи|събира(?:ме|т се) подписи|(?:каним|призоваваме|искат|желаят) [^.]{0,40}да се присъедин",
  "приглашаем [^.]{0,40}(?:присоединиться|подписать)|хотите (?:присоединиться|подписать)|збор подпісаў",
  "(?:запрошу|заклика)\\p{L}+ [^.]{0,40}(?:долучитися|приєднатися|підписати)|приєднуйтес\\p{L}+ до (?:заяви|звернення|петиції|листа)",
  "semneaza (?:aici|petitia|apelul|scrisoarea)|(?:doresc|pot) sa (?:semneze|se alature)|adauga semnaturi|va invitam sa (?:va alaturati|semnati)",
  "alairasgyujtes|csatlakozokat varunk",
  "καλουμε [^.]{0,40}να (?:συν)?υπογραψουν",
  "imza(?:nizi|ni) (?:ekle|ver)",
  "للانضمام (?:إلى|الى) (?:الموقع|النداء|البيان|العريضة)|وق[ّ]?عوا? (?:على )?(?:العريضة|البيان|الرسالة)|חתמו על|להצטרפות לחותמים",
  "untuk (?:ikut )?menandatangani|dukung petisi|ingin (?:ikut )?(?:bergabung|menandatangani|mendukung)",
  "tiep tuc nhan chu ky",
  "(?:聯署|联署|連署|簽署|签署|簽名|签名)截止(?:日期|時間|时间)|(?:簽名|签名|聯署|联署|連署)[請请](?:發|发|寄|電郵|邮)",
  "賛同(?:署名)?を?募(?:ります|って)|(?:賛同|署名)の?受付は(?!.{0,12}(?:終了|締め))",
  "연명(?:을|은)? ?받|까지 ?(?:연명|서명)",
];

/** Commands to join; what is to be joined must follow. */
export const joinCommands: readonly string[] = [
  "^(?:adheriu-vos|afegiu-vos|pripojte s[ae]|pridajte sa|pridejte se|prisijunkite|pievienojies|pievienojieties|liituge?|liity|liittykaa)\\b",
  "^(?:долучайтеся|долучайтесь|долучіться|приєднуйтеся|приєднуйтесь|приєднайтеся|присоединяйтесь|присоединитесь|придружите се|присъединете се|придружете се)\\b",
  "^(?:pridruzite se|pridruzi se|bashkohuni?|sluit (?:je|u) aan|schliess\\p{L}+ (?:sie )?(?:sich|euch|dich)|csatlakozz\\p{L}*|alaturati-va|alatura-te|stall dig bakom|slutt deg til|tilslut dig|katilin)\\b",
  "^(?:unanse|unete|sumate|sumense|sumese|juntem-se|junte-se|some-se|unisciti|unitevi|rejoignez|associez-vous|paraksti(?:et)?|dukung|bergabunglah)\\b",
];

/** What may be joined, where the word for a statement is inflected out of its common form. */
export const joinable: readonly string[] = [
  "vestul|kreipim|poordumi|scrisor|petiti|заяв|листа\\b|listem\\b|apelu\\b|vyzve\\b",
  "signator|signatair|firmant|firmatari|sygnatari|signatar|potpisnik|podpisnik|подписант|підписант|потписник|alairo|semnatar|nenshkrues|allekirjoit|allkirjast",
  "الموقعين|امضاکنندگان|חותמים",
  "organi[sz]\\p{L}+|організац|организац|организаци|associa\\p{L}+|asocia\\p{L}+|udru[zg]\\p{L}*|stowarzysz|sdruzen|szervezet|kurulus|οργαν|منظمات|سازمان|ארגונים|團體|团体|団体|단체",
];
