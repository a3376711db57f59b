// How a line of its own begins that closes a statement with the names of those who make it: "Agreed by A, B and C". Over
// letters folded in place; behind each come the names, or a colon. One line per language or family.

/** Words that can only be about the statement which the line stands below, or above. */
export const closings: readonly string[] = [
  "(?:(?:respectfully|jointly|collectively|proudly) )?(?:(?:co-?)?signed|endorsed|agreed|approved|adopted|ratified|submitted|authored|co-?authored|drafted|issued|initiated|launched|convened|brought to you|made)(?:,? (?:and|&) [a-z]+)?(?: so far| to date| jointly| already)?,? (?:for and )?(?:by|on behalf of)(?: the)?",
  "signed\\b ?:|(?:for and )?on behalf of(?: the)?",
  "(?:(?:endorsements|signatures|signator(?:y|ies)|endorsers|signers|co-?signers|signees|supporters)(?: to this [a-z]+| of this [a-z]+)?(?: so far| to date| currently)?|(?:organi[sz]ations|groups|those|parties|unions|associations) (?:co-?)?(?:signing|endorsing)(?: on| the [a-z]+| this [a-z]+)?|(?:signing|endorsing|sponsoring|participating|supporting|undersigned|co-?signing) (?:organi[sz]ations|groups|parties|unions|bodies|associations|institutions))(?: so far| to date| currently)? ?(?:are|include|:)",
  "(?:organi[sz]ations|groups|those) (?:which|who|that) (?:have )?(?:co-?)?(?:sign(?:ed)?|endorsed?)(?: on| this [a-z]+| the [a-z]+)?(?: so far| to date)? ?(?:are|include|:)",
  "(?:the )?following (?:[a-z-]+ ){0,3}?(?:have )?(?:added their (?:names?|voices?)|signed on|signed up|lent their (?:names?|support))(?: to [^:.]{2,40})? ?(?=:)",
  "in solidarity ?:|in unity ?:|with solidarity ?:|present and signing ?:",
  "(?:gemeinsam )?(?:(?:mit)?unterzeichnet|mitgetragen|(?:mit)?gezeichnet|unterschrieben|beschlossen|verabschiedet|vereinbart|eingereicht|verfasst|herausgegeben|initiiert)(?: und [a-zß]+)?(?: bisher)? (?:von|vom|durch|fur|im namen von|im namen der|im namen des)(?: den| der)?",
  "(?:(?:mit|erst)?unterzeichner\\S*|(?:unterzeichnende|beteiligte|mitzeichnende|unterstutzende|einreichende|teilnehmende) (?:organisationen|verbande|gruppen|vereine|initiativen|institutionen)|(?:organisationen|verbande|gruppen), die (?:den|die|das|diesen|diese) [^:.]{3,30} unterzeichne[nt]\\S*)(?: bisher)? ?(?:sind|:)",
  "im namen (?:von|der|des|vom)",
  "(?:co-?)?(?:signee?s?|adoptee?s?|approuvee?s?|soumise?s?|redigee?s?|initiee?s?|lancee?s?|portee?s?|cosignee?s?)(?: conjointement| a ce jour)? (?:par|au nom)(?: de la| de l'| des| du| le| la| les| l')?",
  "(?:(?:premiers? |premieres? )?(?:co-?)?signataires?|(?:organisations|associations|structures|collectifs|syndicats) (?:signataires|co-?signataires|membres(?: du [a-z]+| de la [a-z]+)?|participant\\S*|partenaires(?: de l'appel)?))(?: a ce jour| a date)? ?(?:sont|:)",
  "signe ?:|signee?s? ?:",
  "au nom (?:de la|de l'|des|du|de)",
  "(?:firmad|suscrit|respaldad|aprobad|adoptad|presentad|acordad|elaborad|impulsad|convocad)[oa]s?(?: y [a-z]+)?(?: conjuntamente| hasta ahora)? por(?: las| los| la| el)?",
  "(?:(?:primer[oa]s )?firmantes|organizaciones (?:firmantes|adherentes|convocantes|participantes|que (?:firman|suscriben|adhieren))|adhesiones|entidades (?:firmantes|adherid[oa]s|convocantes))(?: hasta (?:ahora|la fecha|el momento))? ?(?:son|:)",
  "en nombre (?:de la|de los|de las|del|de)",
  "(?:assinad|subscrit|apoiad|aprovad|adotad|apresentad|elaborad|promovid|convocad)[oa]s?(?: e [a-z]+)?(?: conjuntamente| ate agora)? (?:por|pel[oa]s?)",
  "(?:(?:primeir[oa]s )?(?:signatari|subscritor|assinante)\\S*|(?:organizacoes|entidades|associacoes|coletivos|movimentos) (?:signatarias|subscritoras|que (?:assinam|subscrevem|apoiam)|proponentes|promotoras|signatarios|promotores))(?: ate (?:agora|o momento))? ?(?:sao|:)",
  "em nome d[aoe]s?",
  "(?:firmat|sottoscritt|sostenut|approvat|adottat|presentat|promoss|redatt)[oaie](?: e [a-z]+)?(?: congiuntamente| finora)? da(?:l|lla|lle|i|gli|ll')?",
  "(?:(?:primi )?firmatar\\S*|(?:organizzazioni|associazioni|realta|sigle|enti) (?:firmatarie|aderenti|promotrici|sottoscrittrici|partecipanti|promotori|firmatari)|(?:hanno|finora hanno) (?:finora |gia )?(?:aderito|firmato|sottoscritto)|adesioni|aderiscono)(?: finora)? ?(?:sono|:)",
  "a nome d(?:i|el|ella|ei|elle|ell')",
  "(?:(?:mede[- ]?)?ondertekend|getekend|opgesteld|ingediend|vastgesteld|ondersteund|gesteund|aangenomen)(?: en [a-z]+)?(?: namens| door)(?: de| het)?",
  "(?:(?:mede[- ]?)?ondertekenaars?|(?:ondertekenende|deelnemende|steunende) (?:organisaties|partijen|verenigingen|bonden))(?: tot nu toe)? ?(?:zijn|:)|namens(?: de| het)?",
  "(?:under(?:tecknat|tegnet|skrevet)|signer[ae]t|skrevet|antagen|vedtatt|vedtaget|framlagt|fremsatt)(?: av| af| pa vegne av| pa vegne af)",
  "(?:undertecknare|underskrivere|(?:undertecknande|deltagande|stottende|underskrivende) organisationer|(?:underskrivende|stottende) organisasjoner)(?: hittills| hidtil)? ?(?:ar|er|:)|pa vegne (?:av|af)|for och a",
  "allekirjoittaneet ?:|(?:puolesta|allekirjoittajat)(?: ovat)? ?:|(?:allakirjutanud|pooldajad|toetajad) ?:",
  "(?:podpisan[aeoy]|podpisal[iy]|przyjet[aeoy]|uchwalon[aeoy]|zlozon[aeoy]|poparl[iy])(?: wspolnie)? (?:przez)?|(?:sygnatariusz(?:e|ami)|(?:organizacje|stowarzyszenia|podmioty)(?: |-)(?:sygnatariusz\\S*|popierajace|podpisane|wspierajace|ktore podpisaly\\S*))(?: (?:sa|to))? ?:?|w imieniu",
  "(?:podepsan[aioy]|podepsal[iy]|podpisan[ie]|podpisal[iy]|prijat[aoey]|schvalen[aoey])(?: spolecne| spolocne)? ?:|(?:signatari|podporovatele|podpisane organizace|podpisane organizacie|pripojene organizace)(?: jsou| su)? ?:|jmenem|v mene",
  "(?:potpisnici|potpisnice|(?:potpisale|potpisali)(?: su)?|podrzali|podrzale|usvojile?|podpisniki|podpisnice|podpisali)(?: (?:organizacije|udruge|udruzenja))?(?: (?:su|so))? ?:|u ime|v imenu",
  "(?:потписници|потписнице|(?:потписале|потписали)(?: су)?|подржали|усвојиле?)(?: су)? ?:|у име",
  "(?:подписали|подписано|принято|поддержали|подписанты|присоединились|подписавшиеся(?: организации)?|от имени|підписали|підписано|підтримали|підписанти|від імені|приєдналися|подписали се|подкрепят|от името на|потписници|во име на)(?: (?:на|є|са|се))? ?:?",
  "(?:semnat\\S*|adoptat[aei]?|sustinut[aei]?|initiat[aei]?|semnatari\\S*|(?:organizatii|asociatii) semnatare)(?: de(?: catre)?| sunt)? ?:?|in numele",
  "(?:alairok|alairta|alairtak|csatlakoztak|tamogatok|alairo szervezetek)(?: eddig)? ?:|\\S+ neveben ?:",
  "(?:υπογραφουν|υπογραφοντες|συνυπογραφουν|υπογραφεται απο|υπογραφουν οι|στηριζουν|εκ μερους(?: του| της| των)?) ?:?",
  "(?:imzacilar|imzalayanlar|imzaci (?:kurumlar|orgutler)|destekleyenler|destekleyen kurumlar|imza verenler) ?:?",
  "(?:ditandatangani oleh|atas nama|penandatangan|ttd|didukung oleh|disampaikan oleh|kami yang bertanda tangan(?: di bawah ini)?) ?:?",
  "(?:signat per|signants|entitats (?:signants|adherides)|en nom d(?:e|el|els|e la)) ?:?",
  "(?:聯合|联合|共同|聯名|联名)?(?:發表|发表|發佈|发布|簽署|签署|提出|聯署|联署|具名|署名|發起|发起)(?:團體|团体|單位|单位|組織|组织|機構|机构|者)?(?:[（(][^（）()]{0,20}[)）])? ?[：:]",
  "(?:呼びかけ|賛同|連名|提出|発起)(?:団体|人|者)?(?:一覧)? ?[：:]|(?:연명|참여|공동|주최|서명)(?: ?단체| ?기관)? ?[：:]",
  "(?:nenshkruar nga|nenshkruesit?|ne emer te) ?:?",
];

/** A word for a statement (§) and whose it is, as a line of its own has it below the title: "An appeal by A, B and C". */
export const bylines: readonly string[] = [
  "(?:an? |the |this )?(?:(?:joint|open|public|common|collective|shared) )*§\\S* (?:by|from|of|on behalf of|issued by|signed by)(?: the)?",
  "(?:eine? |der |die )?(?:(?:gemeinsame[rs]?|offene[rs]?) )?§\\S* (?:von|vom|der|des)(?: den| der)?",
  "(?:une? |l'|le |la )?§\\S*(?: (?:commune?|ouverte?|conjointe?|collecti[fv]e?))? (?:de la|de l'|des|du|de|d')",
  "(?:una? |el |la )?§\\S*(?: (?:conjunt[oa]|abiert[oa]|comun|public[oa]))? (?:de la|de los|de las|del|de)",
  "(?:uma? |[oa] )?§\\S*(?: (?:conjunt[oa]|abert[oa]|comum|public[oa]))? (?:de|d[oa]s?)",
  "(?:un[ao']? ?|il |la |l')?§\\S*(?: (?:congiunt[oa]|apert[oa]|comune|unitari[oa]))? (?:di|del|della|dei|delle|dell')",
  "(?:een |de |het )?(?:(?:gezamenlijke?|open|gemeenschappelijke?) )?§\\S* van(?: de| het)?",
  "(?:ett? |en |et )?(?:(?:gemensamt?|oppet|felles|apent?|abent) )?§\\S* (?:fran|fra|av|af)",
];

/** Words that may be about anything else: only bodies, and only below or above a text that speaks of itself as "we". */
export const looseClosings: readonly string[] = [
  "(?:(?:jointly|collectively|kindly) )?(?:prepared|written|presented|released|published|compiled|proposed|supported|backed|sponsored|co-?sponsored|produced|sent)(?: and [a-z]+)?(?: so far| to date| jointly)? by(?: the)?|for(?: the)?|yours,?|with the (?:support|endorsement|backing) of(?: the)?",
  "(?:the )?(?:[a-z'’-]+ ){0,4}(?:coalition|alliance|campaign|network|platform|initiative|collective|consortium)(?: currently)? (?:consists of|is made up of|comprises|includes|is supported by|is backed by|is led by|is composed of|is formed by|is run by|brings together)(?: the)?|(?:coalition|campaign|alliance|network) (?:partners|members) ?(?:are|include|:)|(?:partners|members|member organi[sz]ations|partner organi[sz]ations) of (?:the|this|our) [a-z]+ ?(?:are|include|:)|we are(?: the)?|who we are ?:|(?:organi[sz]ations|names|groups|contributors|sponsors|co-?sponsors) ?:",
  "(?:getragen|unterstutzt|veroffentlicht|verfasst|erarbeitet|herausgegeben|vorgelegt)(?: und [a-zß]+)? (?:von|vom|durch)(?: den| der)?|(?:das |unser )?(?:[a-zß-]*bundnis|netzwerk|[a-zß-]*allianz) (?:besteht aus|wird getragen von|setzt sich zusammen aus|umfasst)|(?:bundnispartner|trager|tragerkreis|organisationen|verbande) ?:|mit unterstutzung (?:von|der|des)|wir sind ?:?|absender ?:|herausgeber(?:innen)? ?:|fur(?: den| die| das)?",
  "(?:soutenue?s?|ecrite?s?|publiee?s?|proposee?s?|presentee?s?|appuyee?s?)(?: conjointement)? par(?: la| le| les| l')?|avec le soutien (?:de la|de l'|des|du|de)|(?:le |notre )?(?:collectif|reseau) (?:est compose|est forme|regroupe|rassemble|reunit)(?: de| des| du)?|(?:organisations|associations|membres du collectif|expediteurs) ?:|pour(?: la| le| les| l')?",
  "(?:apoyad|redactad|publicad|propuest|escrit)[oa]s? por(?: las| los| la| el)?|con el (?:apoyo|respaldo|aval) (?:de la|de los|de las|del|de)|(?:la |el |nuestra )?(?:coalicion|plataforma|red|alianza|colectivo|coordinadora) (?:esta (?:formad|integrad|compuest)[oa] por|integra a|agrupa a|la componen)|(?:organizaciones|entidades|colectivos|convocan|apoyan) ?:|por(?: la| el| las| los)?",
  "(?:redigid|publicad|propost|escrit)[oa]s? (?:por|pel[oa]s?)|com o apoio d[aoe]s?|(?:a |o )?(?:coalizao|coligacao|plataforma|rede|alianca|frente|articulacao|coletivo) (?:e |esta )?(?:formad|compost|integrad)[oa] (?:por|pel[oa]s?)|(?:organizacoes|entidades|coletivos|realizacao|apoio|apoiam|convocam|fazem parte d[ao] [a-z]+) ?:|pel[ao]s?",
  "(?:scritt|pubblicat|propost)[oaie] da(?:l|lla|lle|i|gli|ll')?|con il (?:sostegno|supporto|patrocinio) d\\S+|(?:la |il )?(?:coalizione|rete|coordinamento|comitato|piattaforma|alleanza) (?:e (?:formata|composta|formato|composto) da|riunisce|raggruppa)|(?:organizzazioni|associazioni|promotori|promuovono) ?:|per(?: la| il| l'| le| i| gli)?",
  "(?:geschreven|gepubliceerd|voorgesteld) door(?: de| het)?|met (?:steun|ondersteuning) van(?: de| het)?|(?:de |het )?(?:coalitie|netwerk|alliantie|platform|samenwerkingsverband) (?:bestaat uit|wordt gevormd door)|(?:organisaties|afzenders?) ?:|voor(?: de| het)?",
  "(?:stottet|stods|skrivet|skrevet|publicerat)(?: av| af)|med (?:stod|stotte) (?:av|fra|af|fran)|(?:natverket|nettverket|netvaerket|koalitionen|koalisjonen|alliansen) (?:bestar av|bestar af|utgjores av)|(?:organisationer|organisasjoner) ?:|for",
  "(?:popieran[aey]|przygotowan[aey]) przez|(?:koalicje|siec|koalicja) tworza|w sklad koalicji wchodza|(?:organizacje|organizatorzy) ?:|(?:organizace|poradatele|organizacie) ?:|(?:organizacije|udruge|udruzenja) ?:|(?:организације|организации|организатори|організації|в коалицию входят|до коалиції входять) ?:|za|за",
];
