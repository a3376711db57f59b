// What people do with a statement, as whole folded words: who does it proposes it.

/** Finite verbs and participles: sent, wrote, handed over, launched, published, calls on, invites. */
export const deeds: readonly string[] = [
  "promoted|formulated|composed|devised|reacted|responded|replied|sent|wrote|written|addressed|launched|started|published|issued|released|drafted|drawn|organi[sz]ed|coordinated|initiated|led|spearheaded|handed|invites|inviting|calls|urges|prepared|authored|penned|spearheaded|circulated|convened|compiled|hosted|organi[sz]es|coordinates|organi[sz]ing|coordinating|circulating",
  "getragen|gefuhrt|geleitet|betrieben|reagiert[e]?|antwortete|geantwortet|geschrieben|verfasst|gerichtet|gestartet|ubergeben|veroffentlicht|initiiert(?:e[nrs]?)?|wandte|ruft|koordiniert|organisiert|schrieb|startete|erarbeitet|formuliert|entworfen|lanciert|aufgesetzt|angestossen|initiierte",
  "reagi|repondu|adresse|remis|lance|publie|diffuse|redige|redigee|lancee|initie|initiee|publiee|appelle|invite|ecrit|ecrite|envoye|coordonnee?|portee?|proposee?|elaboree?|organisee?|preparee?|impulsee?",
  "reacciono|respondio|cread[oa]|entrego|envio|dirigio|redacto|lanzo|publico|difundio|impulso|impulsad[oa]|redactada|lanzada|difundid[oa]|coordinada|llama|invita|convoca|redactado|lanzad[oa]|elaborad[oa]|escrit[oa]|promovid[oa]|preparad[oa]|convocad[oa]s?|iniciad[oa]|organizad[oa]|coordinad[oa]",
  "reagiu|respondeu|criad[oa]|escrit[oa]|entregou|enviou|dirigiu|lancou|publicou|divulgou|redigiu|redigida|promovid[oa]|lancada|divulgada|coordenada|apela|convida|redigido|elaborad[oa]|escrit[oa]|lancado|organizad[oa]|iniciad[oa]|impulsionad[oa]",
  "reagito|risposto|consegnato|inviato|scritto|scritta|lanciato|lanciata|pubblicato|diffuso|diffusa|promoss[oa]|coordinata|chiama|redatt[oa]|elaborat[oa]|organizzat[oa]|ideat[oa]|avviat[oa]|propost[oa]",
  "geleid|getrokken|gevoerd|reageerde|gereageerd|gestuurd|schreef|geschreven|gestart|overhandigd|opgesteld|gecoordineerd|roept|nodigt|gepubliceerd|opgezet|geinitieerd|opgestart|georganiseerd",
  "leds|drivs|skrevs|skrives|ordnas|ordnes|ledes|drives|initierades|startades|skickar|skickat|skrev|skrivit|skrivet|startade|overlamnade|initierats|uppmanar|bjuder|samordnas|publicerat|sendt|skrevet|opfordrer|oppfordrer|inviterer|startet|udgivet|tagits|initierat|initiert|initieret|forfattet|forfattat|utarbeidet|udarbejdet|utformats?|koordineret|koordinert|startats",
  "prowadz[ia]|koordynuj[ea]|organizuj[ea]|wysyla|wystosowalo?a?|skierowalo?a?|napisal[oa]?|napisany|przekazal[oa]?|przygotowal[oa]?|przygotowany|rozpoczel[oa]|zaprasza|wzywa|opublikowal[oa]?|zainicjowan[yae]|zainicjowal[oa]?|napisan[ya]|zorganizowal[oa]?",
  "ved[eou]|vedie|vedu|zastituje|posila|poslal[oa]?|reagoval[oai]?|reaguje|poslal[oa]?|napisal[oa]?|sepsal[oa]?|inicioval[oa]?|zahajil[oa]?|predal[oa]?|odovzdal[oa]?|pripravil[oa]?|vyzyva|zve|pozyva|zverejnil[oa]?|vydal[oa]?|iniciuje|iniciovan[ao]?|organizuje|koordinuje|spustil[aoi]?|vypracoval[oa]?|spisal[oa]?",
  "vod[ie]|zacel[aoi]?|poslal[aoi]?|organiziraj?[aeu]?|organizuj[eu]|koordinira|salje|reagiral[oai]|reagirao|reagovala?|uputil[oai]?|uputio|pokrenul[oai]|pokrenuo|napisal[oai]|napisao|predal[oai]|predao|objavil[oai]|objavio|sastavil[oai]|poziva|sastavio|iniciral[oai]|inicirao|pripremil[oai]|pripremio|pripravil[oai]|pokrenut[ao]",
  "воде?|води|организује|координише|шаље|реаговал[оаи]|реаговао|упутил[оаи]|упутио|покренул[оаи]|покренуо|написал[оаи]?|написао|предал[оаи]?|предао|објавил[оаи]|објавио|позива|испрати|покрена|повикува|изпрати|написан[оаи]|изготвен[оаи]?|води|призовава|инициирана?|подготвено|саставил[оаи]|саставио|припремил[оаи]|припремио|иницирал[аои]|иницирао",
  "начал[аио]?|ведет|ведут|проводит|организует|координирует|направил[аои]?|передал[аои]?|подготовил[аои]?|запустил[аои]?|обратил(?:ся|ась|ось|ись)|опубликовал[аои]?|призывает|приглашает|подготовлен[оаы]?|составлен[оаы]?|составил[аи]?|инициировал[аои]?|инициирован[оа]?|организовал[аи]?",
  "веде|ведуть|організовує|координує|започатку(?:вав|вал[аио])|надіслав|надіслал[аои]|передал[аои]|звернул(?:ася|ося|ися)|підготувал[аои]|оприлюднил[аои]|закликає|запрошує|передав|надіслав|ініціював|ініціювал[аои]|підготовлен[оа]|підготував",
  "yurutuyor|yonetiyor|baslatti|vezeti|szervezi|iranyitja|koordinalja|παρεδωσε|γραφτηκε|συνταχθηκε|εγραψε|συντονιζει|συντονιζεται|οργανωνει|ξεκινησε|εστειλε|καλει|δημοσιευσε|απηυθυνε|sundu|gonderdi|cagiriyor|baslatti|yayimladi|hazirladi|inditott|kuldott|irt|intezett|irta|irtak|fogalmazta|kezdemenyezte|inditotta|szervezte|keszitette|hazirlandi|baslatildi|yazildi|duzenlendi",
  "johtaa|johtavat|koordinoi|jarjestaa|lahettanyt|aloittanut|kaynnistanyt|luovutti|lahetti|kutsuu|laatinut|kaynnisti|julkaisi|vetoaa|andis|saatis|kutsub|algatas|avaldas|nosutija|aicina|iesniedza|issiunte|kviecia|iteike|paskelbe|laati|kirjoitti|kirjoittanut|aloitti",
  "difos(?:a|os|es)?|emes(?:a|os|es)?|publicad[ao]|redactat|enviada|elaborat|elaborada|promogu(?:t|da)|signat|inmanat|scris[ae]?|condus[ae]?|coordonat[ae]?|initiat|organizat[ae]?|ditulis|dipimpin|dibuat|dikoordinasi(?:kan)?|trimis|redactata|lansat|lansata|initiata|invita|cheama|enviat|crida|impulsat|dergoi|fton|publikoi|menyampaikan|mengirim|mengajak|menerbitkan|merilis|digagas|disusun",
];

/** What stands between the name and the deed, or between the deed and the name. */
export const auxiliaries: readonly string[] = [
  "has|have|is|was|are|were|been|today|jointly|also|hat|haben|wird|wurde|sich|a|ont|ha|han|est|heeft|hebben|is|har|on|je|su|se|sa|јe|је|су|се|ја|го|ги|la|fost|i|ka|telah|e",
];

/** "by", in front of the name. */
export const agents: readonly string[] = [
  "by|von|vom|durch|par|por|pelo|pela|dal|dalla|dallo|dai|da|desde|door|av|af|przez|de|od|nga|oleh|от|per|απο|στον|στην|στο",
];

export const articles: readonly string[] = [
  "the|das|die|der|dem|den|le|la|les|el|los|las|il|lo|gli|o|os|as|het|de|a|az|ο|η|το|οι",
];
