// Commands and set phrases that open a statement for signing, or close it, by themselves: over folded text.

/** One word to sign with, or a few, as the whole of a line: what is on a button. */
const alone = [
  "aderisci|sottoscrivi|adhierete|firmala|suscribelo|adheriu-vos|signeu|signez|je signe|assina|assine|subscreve|subscreva",
  "unterschreiben|mitzeichnen|mitunterzeichnen|unterzeichne|onderteken|teken|underteckna|skriv under|skriv pa|signera|underskriv|signer nu|skrifa undir|skrifadu undir",
  "allekirjoita|lisaa nimesi|allkirjasta|paraksti|parakstiet|pasirasyk|pasirasykite",
  "podpisz|podpisz sie|podpiszcie|podepis|podepiste|podpiste|podpiste sa|podpisite|podpisi|potpisi|potpisite",
  "потпиши|потпишите|потпишете|подпиши|подпишите|подпишете|подпишись|подпишитесь|поставить подпись|підпиши|підпишіть|підписати|падпішы|падпішыце",
  "υπογραψτε|υπογραψε|συνυπογραψτε|συνυπογραψε|imzala|imzalayin|siz de imzalayin|imza ver|imza verin|imza at|irja ala|ird ala|csatlakozom|semneaza|semnati|nenshkruaj|nenshkruani|bashkohu|bashkohuni",
  "tanda ?tangani|tandatangan|ky ten|lumagda|pumirma|sinatu|asina|llofnodwch|sinigh",
].join("|");

/** What stands behind such a word on a button. */
const and =
  "now|here|too|jetzt|hier|auch|nu|her|ook|ahora|aqui|ya|agora|ja|ora|qui|maintenant|ici|teraz|tutaj|tu|nyni|zde|sada|ovde|ovdje|i ti|i vi|i (?:wy|ty)|taky|teraz|zdaj|сейчас|здесь|зараз|тут|сада|овде|и ти|и вие?|εδω|τωρα|hemen|most|acum|si voi|tani|sekarang|ngay";

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
  "^署名する$",
  "賛同(?:いただける|くださる|して(?:いただける|くださる)|頂ける)|(?:賛同|署名)(?:者|団体)?を?(?:募って|集めて)|署名(?:に)?(?:参加|協力)",
  "^서명하기$",
  "(?:연명|서명)(?:에|을|으로)? ?(?:함께|동참|참여(?!자|한|단체|했)|신청|부탁)|연명해 ?주",
  "^ลงชื่อ",
  "ร่วมลงชื่อ|हस्ताक्षर करें|ხელი მოაწერ|ստորագրե[քէ]",
  "^(?:sinatu|izenpetu) |^llofnod(?:wch|i) |^sinigh |^saini (?:barua|tamko|ombi)|^teken (?:die|ook|mee|nu|hier) ?",
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

/** Signing is over, in a sentence that says so by itself. */
export const signEnds: readonly string[] = [
  "(?:sign-?ons?|signing|signature|endorsement)s?(?: period| phase| campaign)? (?:is|are|was) (?:now )?over\\b",
  "(?:petition|petitie|peticion|peticao|petizione|peticio|peticija|petice|peticia|petycja|petitia|vetoomus|kampanja|петиция|петиція|петиција|петицията) (?:is|ist|est|esta|e|je|jest|on|er|ar|este|еста|є|је|е) (?:now |nun |jetzt |ahora |ya |maintenant |nu )?(?:closed|geschlossen|beendet|gesloten|close|cerrada|fechada|encerrada|chiusa|tancada|zatvorena|uzavrena|ukoncena|zamknieta|zakonczona|inchisa|suljettu|lukket|avslutad|avsluttet|closed|закрыта|завершена|закрита|затворена|приключила)",
  "(?:liste|lista|elenco)(?: des signataires| de firmantes| dei firmatari| de signatarios)? (?:est|esta|e) (?:desormais |ya |ora )?(?:close|cerrada|chius[ao]|fechada|encerrada)",
  "signatures? ne (?:sont|seront) plus|plus (?:de )?signatures? (?:acceptees|possibles?)",
  "(?:plazo|prazo|termine|delai) (?:para|per|pour|de) (?:\\p{L}+ )?(?:firm\\p{L}+|assin\\p{L}+|adher\\p{L}+|ader\\p{L}+|sign\\p{L}+|suscri\\p{L}+|subscri\\p{L}+|subscre\\p{L}+)(?: \\p{L}+)? (?:ha |esta |est |e )?(?:ja |ya )?(?:termin|vencid|expir|finaliz|conclu|encerr|cerrad|scadut|pass[eé])",
  "recollida de signatures s'ha (?:tancat|acabat)|signatures tancades",
  "nie (?:zbieramy|przyjmujemy) (?:juz|wiecej)|podpis\\p{L}* juz nie",
  "(?:подписи|підписи|потписи) (?:больше|более|вже|більше|више) (?:не|нису) (?:се )?(?:прин|прий|прим)",
  "(?:إغلاق|اغلاق|إقفال) (?:\\S+ ){0,2}(?:ال)?توقيع",
  "parakstu vaksana (?:ir )?(?:noslegusies|beigusies|pabeigta)|parasu rinkimas (?:yra )?(?:baigtas|pasibaige)|allkirjade kogumine on (?:loppenud|lopetatud)|undirskriftasofnun(?:inni)? er lokid",
  "semnarea (?:s-a|este|a fost) (?:incheiat|inchis)|mbledhja e (?:firmave|nenshkrimeve) (?:ka|eshte|u) (?:perfunduar|mbyllur)",
];
