// Source: written for this project from general knowledge. Current names in the languages of LANGUAGES come from the
// Unicode CLDR through Intl.DisplayNames; this table adds only what CLDR does not hold: former names, short forms,
// native names as they are printed in Latin letters, and the adjectives.
//
// One line a country: code, then entries separated by commas. A trailing "*" allows an ending of up to four letters
// ("italian*": italiano, italianas); without it the entry stands alone ("indian" must not match "Indiana").
// "=" marks a noun, "==" one that is a name of today; every other entry is an adjective.
export const LANGUAGES =
  "en fr es de pt it nl sv da nb fi pl cs sk sl hr hu ro bg sr sr-Latn mk uk ru el tr ar fa he zh zh-Hant ja ko hi th vi id ca ka hy sq et lv lt is ga cy eu gl";

export const COUNTRY_WORDS = `
AD andorran*
AE emirati, emiratis, ==uae, =u a e, =emirates
AF afghan*, afgan*
AG antiguan*
AL albanian*, albanais*, albanes*, albanisch*, =shqiperi*, shqiptar*, albansk*, =shqipnise
AM armenian*, armenisch*, armenien*, armeno*, =hayastan*, haykakan, armyansk*
AO angolan*, angolais*, =angola
AR argentin*, argentinian*, argentinisch*
AT austrian*, osterreich*, oesterreich*, autrichien*, austriac*, =osterreichs, =oesterreichs
AU australian*, australisch*, australien*
AW aruban*, arubaans*, =arubano
AZ azerbaijani*, azeri*, =azerbaidjan, azarbayjan*, =azarbaycan, azerbaydzhan*, azerbaijan*
BA bosnian*, bosniak*, bosansk*, =bosnia, =bosna, =bih, bosne, hercegovin*, herzegovin*, =bosnia and herzegovina, =bosnia & herzegovina, =bosnie, =bosnien
BB barbadian*, bajan
BD bangladeshi*, =bangla desh, =bangladesher
BE belgian*, belge*, belgisch*, =belgie, =belgique, =belgien, belg*, belga*
BF burkinabe*, =upper volta, voltaic*, voltaique*, =burkina
BG bulgarian*, bulgare*, bulgarisch*, balgarsk*, bulgar*, =balgariya, =bulgariya, =bgr
BH bahraini*, =bahrein
BI burundian*, burundais*, =burundi
BJ beninese, beninois*, =dahomey, =benin
BN bruneian*, =brunei
BO bolivian*, bolivien*
BR brazilian*, brasileir*, brasilen*, =brasil, bresilien*, =brasils
BS bahamian*, =bahamas
BT bhutanese, =bhutan
BW botswanan*, =bechuanaland, batswana
BY belarusian*, belarussian*, byelorussian*, belorussian*, belarusk*, =byelorussia, =belorussia, bielaru*, belorus*, weissruss*, =bielorussia
BZ belizean*
CA canadian*, canadien*, kanadisch*, canadiens*, =canada
CD congolese, congolais*, =zaire, zairian*, =dr congo, =drc, =rdc, =democratic republic of the congo, =democratic republic of congo, =congo kinshasa
CF central african, centrafricain*, =central african republic, =ubangi shari
CG congolese, congolais*, =congo brazzaville, =republic of the congo
CH swiss, suisse*, schweizer*, svizzer*, suiza*, =suiza, suico*, zwitsers*, =schweiz*, =svizzera
CI ivorian*, ivoirien*, =ivory coast, =cote d ivoire, =cote divoire
CL chilean*, chilen*, chilien*
CM cameroonian*, camerounais*, =cameroun
CN chinese, chinois*, chinesisch*, chines*, zhongguo, =zhongguo, =prc, =peoples republic of china, kitaisk*
CO colombian*, colombien*
CR costa rican*, costarricens*, =costa rica
CU cuban*, cubain*, kubanisch*
CV cape verdean*, =cape verde, caboverdian*, =cabo verde
CY cypriot*, kypriak*, =kypros, kipris, =kibris, chypriot*
CZ czech*, cesk*, tschechisch*, tcheque*, ==czech republic, =czechia, =bohemia and moravia, =ceska republika
CZX czechoslovak*, ceskoslovensk*, =czechoslovakia
DD =east germany, east german*, =gdr, =ddr, =german democratic republic
DE german*, deutsch*, allemand*, aleman*, tedesc*, niemieck*, nemeck*, =deutschland*, duits*, nemsk*, =brd
DJ djiboutian*, =djibouti
DK danish, dane*, dansk*, danois*, danmarks, =danmark*, danisch*, daenisch*
DM =dominica
DO dominican*, dominicain*
DZ algerian*, algerien*, =algerie, argelin*, =aldjazair, =al jazair, jazairi*
EC ecuadorian*, ecuatorian*, ecuadorean*
EE estonian*, eesti*, estnisch*, estonien*, eestis
EG egyptian*, egyptien*, misr*, agyptisch*, =misr, egipci*
EH sahrawi*, saharaui*, =western sahara
ER eritrean*
ES spanish, espanol*, spanisch*, espagnol*, spagnol*, =espana, =espanya, espanhol*
ET ethiopian*, ethiopien*, =abyssinia, =ityop iya
FI finnish, finn*, suomen, suomalai*, =suomi, finlandais*, finsk*, finland*
FJ fijian*
FM micronesian*
FO faroese, foroya*, =faroe islands
FR french, francais*, franzosisch*, frances*, franzoesisch*, francuz*, =francia, francusk*, frans*
GA gabonese, gabonais*
GB british, britannique*, britisch*, =britain, =great britain, ==uk, ==u k, =gb, =united kingdom, britanic*, britannic*
GD grenadian*
GE georgian*, =sakartvelo*, kartuli*, =sak art velo*, sakartvelos
GH ghanaian*, ghaneen*, =gold coast
GL greenlandic, kalaallit, =greenland, =gronland, gronlandsk*
GM gambian*, =the gambia, =gambia
GN guinean*, guineen*, =guinee
GQ equatorial guinean*, equatoguinean*
GR greek*, hellenic, ellinik*, grec, grecque*, griechisch*, grieg*, =hellas, =ellada*, =ellas*, grieks*
GT guatemalan*, guatemaltec*
GW bissau guinean*, =guinea bissau, =guine bissau
GY guyanese, =british guiana, =guyana
HK =hong kong, =hongkong, hongkonger*, =xianggang
HN honduran*, hondureno*, hondurena*
HR croatian*, hrvatsk*, croate*, kroatisch*, =hrvatska, croat*
HT haitian*, haitien*, ayisyen*, =ayiti
HU hungarian*, magyar*, hongrois*, ungarisch*, hungar*, ungheres*
ID indonesian*, indonesisch*, indonesien*, =indonesia
IE irish, irland*, irlandais*, =eire, eireann, =republic of ireland
IL israeli*, israelisch*, israelien*, yisrael*, =yisrael, =israel
IN indian, indians, indien, indienne, indiens, indisch*, =bharat, bharatiya, indiano, =india, bhartiya
IQ iraqi*, irakisch*, irakien*, iraki*, iraqien*, iraqiyya*, irak*
IR iranian*, iranien*, iranisch*, persian*, =persia, irani, =iran
IS icelandic, islensk*, islandsk*
IT italian*, italien*, italienisch*, italij*, italiaans*
JM jamaican*
JO jordanian*, jordanien*, =urdun*, urdun*
JP japanese, japonais*, japanisch*, =nippon, =nihon, japones*, giappones*
KE kenyan*
KG kyrgyz*, kirghiz*, kirgiz*, =kirghizia, =kirgizia, =kyrgyz republic
KH cambodian*, khmer*, cambodgien*, =kampuchea, =cambodge
KI =kiribati
KM comorian*, comorien*, =comores, comoran*
KP north korean*, =north korea, =dprk, =democratic peoples republic of korea
KR south korean*, =south korea, =republic of korea, =rok, korean*, coreen*, koreanisch*, =korea, corean*, coreana*, =hanguk
KW kuwaiti*, koweitien*
KZ kazakh*, kazakhstani*, =kazakstan, kazak*, qazaq*, =qazaqstan*
LA laotian*, lao
LB lebanese, libanais*, libanes*, libanesisch*, lubnan*, =lubnan, libanoni*, lubnani*
LC saint lucian*, =st lucia
LI liechtensteiner*
LK sri lankan*, lankan*, ceylon*, =ceylon, srilankan*, =sri lanka
LR liberian*
LS lesothan, basotho, =basutoland
LT lithuanian*, lietuv*, litauisch*, lituanien*, litewsk*
LU luxembourgish, luxembourgeois*, letzebuerg*, luxemburg*, letzebuergesch*
LV latvian*, latvij*, latvies*, lettisch*, letton*
LY libyan*, libyen*, =libya, libi, libiya*
MA moroccan*, marocain*, marroqui*, =maghrib, =maroc, marokkan*
MC monegasque*
MD moldovan*, moldavian*, =moldavia, moldov*, =moldavie
ME montenegrin*, crnogorsk*, =crna gora, =crne gore, =crnoj gori
MG malagasy*, malgache*, =madagasikara
MH marshallese
MK macedonian*, makedonsk*, =macedonia, =fyrom, =makedonija, =makedonij*, macedonien*
ML malian, maliens, malien, malienne
MM burmese, =burma, birman*, =birmanie, myanma
MN mongolian*, mongol*, mongolyn
MR mauritanian*, mauritanien*
MT maltese, malti, maltais*
MU mauritian*, mauricien*, =mauritius, =maurice, =mauricio, =ile maurice
MV maldivian*, =maldives
MW malawian*, =nyasaland
MX mexican*, mexicain*, mexikanisch*
MY malaysian*, malayan*, =malaya, malaisien*
MZ mozambican*, mocambican*, mozambiqu*
NA namibian*, =south west africa
NC caledonian*, caledonien*, kanak*
NE nigerien*, =niger
NG nigerian*, =nigeria
NI nicaraguan*, nicaraguense*
NL dutch, nederlands*, neerlandais*, niederlandisch*, =holland, =nederland, holandes*, =the netherlands, =holanda, =pays bas, =les pays bas, hollandais*
NO norwegian*, norsk*, norges, norvegien*, norwegisch*, noreg*, =norge
NP nepalese, nepali*, nepalais*
NZ =new zealand, =aotearoa, =aotearoa new zealand, new zealand*, neozelandes*, kiwi
OM omani*
PA panamanian*, panamen*
PE peruvian*, peruan*, peruvien*
PG papuan*, =papua new guinea, =png, papua new guinean*
PH philippine*, filipino*, filipina*, pilipin*, =pilipinas, =the philippines, =filipinas
PK pakistani*, pakistanais*
PL polish, polsk*, polonais*, polnisch*, polac*, =polska, =polski
PR puerto rican*, puertorriquen*, =puerto rico
PS palestinian*, palestinien*, filastin*, palastinens*, =palestine, palestin*
PT portuguese, portugais*, portugues*, portugiesisch*
PY paraguayan*, paraguayo*, paraguaya*
QA qatari*
RO romanian*, rumanian*, roumain*, rumanisch*, roman, romaniei, rumen*, rumun*
RS serbian*, serb, serbs, srpsk*, serbe*, serbisch*, srbij*, =srbija, =srbije, srpska
RU russian*, russisch*, russe, russes, rossiysk*, russk*, =rossiya, =rossii, rus, ruso*, ==russian federation, rosijsk*, rossijsk*
RW rwandan*, rwandais*, =ruanda
SA saudi*, saoudien*
SB solomon islander*, =solomons
SC seychellois*
SD sudanese, soudanais*, =soudan
SE swedish, swede*, svensk*, svenska, suedois*, schwedisch*, =sverige*, =sverges, suec*, sverges
SG singaporean*, =singapura
SI slovenian*, slovene*, =slovenija, =slovenije, slowenisch*, slovenac*
SK slovak*, slowakisch*, slovaque*
SL sierra leonean*, =sierra leone
SM sammarinese, sanmarinese, san marinese, =san marino
SN senegalese, senegalais*
SO somali*, somalien*, soomaali*
SR surinamese, surinaams*, =dutch guiana
SS south sudanese, =south sudan
ST sao tomean*, santomense*
SU soviet*, sovietic*, =ussr, =soviet union, =the soviet union, sovietsk*, sovetsk*, =urss, =sssr, =udssr
SV salvadoran*, salvadorean*, salvadoren*, =el salvador
SY syrian*, syrien*, suri, suriya*, =syrie
SZ swazi*, =swaziland, =eswatini
TD chadian*, tchadien*
TG togolese, togolais*
TH thai, thailandais*, thailandisch*, =siam, siamese
TJ tajik*, tadjik*, tadzhik*, =tadjikistan
TL timorese, =east timor, =timor leste, =timor lorosae
TM turkmen*, =turkmenia
TN tunisian*, tunisien*, tunisino*, =tounes, tunisi*
TO tongan*
TR turkish, turk, turks, turk*, turc, turque*, turkiye*, =turkiye, turco*, turkisch*, tuerkisch*
TT trinidadian*, =trinidad, =trinidad and tobago, =trinidad & tobago
TV tuvaluan*
TW taiwanese, =taiwan, =chinese taipei, =republic of china, taiwanais*
TZ tanzanian*, =tanganyika, =zanzibar, tanganyika*
UA ukrainian*, ukrain*, ukrayin*, =ukraina, =the ukraine, ukrainisch*
UG ugandan*, ougandais*
US ==usa, ==us, ==u s, ==u s a, =united states, ==united states of america, =etats unis, =estados unidos, =eeuu, =ee uu, =vereinigte staaten
UY uruguayan*, uruguayo*, uruguaya*, uruguayen*
UZ uzbek*, =uzbekiston, ozbekiston*, ouzbek*, oezbek*
VC vincentian*, =st vincent
VE venezuelan*, venezolan*, =vzla
VN vietnamese, vietnamien*, ==viet nam, vietnamesisch*, ==viet nam
VU ni vanuatu, =new hebrides
WS samoan*
XK kosovar*, kosovan*, =kosovo, =kosova, kosovo*, kosovsk*
YE yemeni*, yemenite*, yamani*, yemenit*
YU yugoslav*, jugoslav*, =yugoslavia, =jugoslavija, =jugoslavije, yougoslav*
ZA south african*, sudafrican*, =south africa, =rsa, sudafrikanisch*, =afrique du sud, suid afrikaans*
ZM zambian*, =northern rhodesia
ZW zimbabwean*, =rhodesia, rhodesian*, =southern rhodesia, southern rhodesian*
`;

// Words that name a part of the world larger than a country or smaller than one, as chapters of organisations use them.
// Two names that differ in these are two chapters.
export const REGION_WORDS =
  "africa, african, afrique, africaine, africain; asia, asian, asie; asia pacific, apac, asie pacifique; europe, european, europa, europeen, europeenne, europaische, europaischer, europea, europeo, eu, european union; americas; america, american; latin america, latin american, america latina, amerique latine, latinoamericana, latinoamericano; north america; south america; central america, centroamerica; middle east, mena; oceania; pacific; caribbean, caribe, caraibes; latin america and the caribbean, latin america and caribbean, america latina y el caribe, america latina y caribe, america latina e caribe, america latina e o caribe, amerique latine et caraibes; mediterranean; nordic; scandinavia, scandinavian; balkan, balkans; baltic; east asia; south asia; southeast asia, south east asia; west africa; east africa; southern africa; north africa; central africa; central asia; eastern europe; central europe; western europe; australasia, australasian; eurasia, eurasian; gulf; arab; global south; global, worldwide; international, internationale, internacional, internazionale; world, mondial, mondiale, mundial; england, english; scotland, scottish; wales, welsh; northern ireland; catalonia, catalan, catalunya, cataluna; basque; kurdistan, kurdish; quebec; tibet, tibetan; flanders, flemish; wallonia; bavaria, bavarian, bayern, bayerische; sicily; sardinia; corsica; galicia; andalusia; crimea; california; texas; florida; new york; washington; illinois; massachusetts; ontario; british columbia; alberta; victoria; new south wales; queensland; tasmania";
