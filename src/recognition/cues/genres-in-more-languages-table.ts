// More words for sorts of statements, each the whole of a line over folded text, by families of languages (frame/genre.ts).

const joint = "(?:conjunto|conxunto|conjunt|oberta?|publico)";

export const genresInMoreLanguages: readonly string[] = [
  "an? (?:open letter|appeal|petition|call|manifesto)|call to action|sign-?on letter|joint (?:press|media|news) (?:release|statement)|motion|pledge|charter|position paper",
  "pronunciamiento|nota de (?:repudio|rechazo|apoio|apoyo|solidariedade)|mocion|mocao|mozione|abaixo-assinado|debattartikel|udtalelse|oprab|opråb|adressi|viesas kreipimasis|odezwa|stanovisko|kozlemeny|allasfoglalas|poziv|duyuru",
  "позиция|проглас|коллективное (?:письмо|обращение)|καλεσμα|घोषणा(?:पत्र)?|عریضه|ծանուցում",
  `(?:manifest|comunicat|comunicado|carta|crida|peticio)(?: ${joint})?|letra dobert[ae]|brev averta|litera aberta|petiziun|let tou louvri|not pou lapres|deklarasyon`,
  "(?:gutun|gutuna) (?:irekia|publikoa)|manifestua?|(?:agiri|adierazpen|ohar)a?(?: bateratua| publikoa)?|eskutitz irekia",
  "lizher digor|galv|sinadeg|llythyr agored|(?:datganiad|llythyr)(?: ar y cyd| agored)?|deiseb|litir (?:oscailte|fhosgailte)|raiteas(?: comhphairteach)?|achaini|athchuinge|foro?gra",
  "iepen brief|petysje|oppene breif|petitioun|opruff|gemeinsam erklarung|(?:ope|oop) brief|(?:gesamentlike|gesamtlike) verklaring|petisie|oproep",
  "opið br[eæ][fv]|(?:sameiginleg )?(?:yfirlysing|askorun|alyktun)|aheitan|rabas reive|cealkamus|ope brev|(?:opi|ope) brev|opprop",
  "ittra miftuħa|petizzjoni|stqarrija(?: konġunta| kongunta)?",
  "(?:uhis)?(?:poordumine|avaldus)|(?:kopigs )?(?:pazinojums|aicinajums)|(?:bendras )?(?:pareiskimas|kreipimasis)",
  "адкрыты ліст|(?:сумесная )?заява|зварот|отвореный лист|(?:заедничко |заеднички )?(?:соопштение|апел|изјава|писмо)",
  "(?:deklarat|leter|thirrj|komunikat)\\p{L}*(?: e)?(?: perbashket| hapur)?|peticion",
  "(?:բաց |համատեղ )?(?:նամակ|հայտարարություն|կոչ|դիմում)|(?:ღია |ერთობლივი )?(?:წერილი|განცხადება|მიმართვა|პეტიცია)",
  "(?:aciq |birgə )?(?:məktub|bəyanat|muraciət|petisiya)|(?:ашық |бірлескен )?(?:хат|мәлімдеме|үндеу|петиция)|(?:ачык |биргелешкен )?(?:кат|хат|кайрылуу|билдирүү|мөрәҗәгать)",
  "(?:ochiq |qo['ʻ]shma )?(?:xat|bayonot|murojaat)|(?:очиқ |қўшма )?(?:хат|баёнот|мурожаат)|номаи кушода|acyk hat|(?:нээлттэй |хамтарсан )?(?:захидал|мэдэгдэл|уриалга)",
  "(?:name|daxuyani|bang|daxuyaniy)\\p{L}*(?: vekiri| hevpar)?|(?:نامەی کراوە|بەیاننامە(?:ی هاوبەش)?)|پرانیستی لیک|ګډه اعلامیه",
  "(?:بيان|رسالة|نداء|مذكرة|عريضة)(?: (?:مشترك|مشتركة|مفتوحة|صحفي|عام))?|طومار|اعلامیه(?: مشترک)?|(?:کھلا خط|(?:مشترکہ )?(?:بیان|اعلامیہ|قرارداد))|קול קורא|מכתב פתוח",
  "(?:खुला|खुले) पत्र|(?:संयुक्त )?(?:वक्तव्य|बयान|निवेदन|विज्ञप्ति|अपील|ज्ञापन)|प्रेस विज्ञप्ति|खुला चिट्ठी|(?:খোলা চিঠি|(?:যৌথ )?(?:বিবৃতি|ঘোষণা|আহ্বান)|স্মারকলিপি)",
  "විවෘත ලිපිය|ඒකාබද්ධ ප්‍රකාශය|திறந்த (?:மடல்|கடிதம்)|கூட்டறிக்கை|(?:கூட்டு )?அறிக்கை|బహిరంగ లేఖ|തുറന്ന കത്ത്|സംയുക്ത പ്രസ്താവന|ಬಹಿರಂಗ ಪತ್ರ|ખુલ્લો પત્ર",
  "(?:共同|聯合|联合)?(?:呼[籲吁]|倡[議议]|立[場场]|意[見见])[書书]|(?:共同)?(?:抗議|連帯|緊急)声明|공동 ?(?:기자회견문|선언문?|호소문|입장문)",
  "(?:tuyen bo|kien nghi|thu ngo|loi keu goi)(?: chung)?|thinh nguyen thu|จดหมายเปิดผนึก|แถลงการณ์(?:ร่วม)?|ข้อเรียกร้อง(?:ร่วม)?|លិខិតចំហ|សេចក្តីថ្លែងការណ៍(?:រួម)?|ຖະແຫຼງການ(?:ຮ່ວມ)?",
  "ပွင့်လင်းသောစာ|အိတ်ဖွင့်ပေးစာ|(?:ပူးတွဲ)?(?:ကြေညာချက်|ထုတ်ပြန်ချက်)|သဘောထားထုတ်ပြန်ချက်",
  "(?:seruan|kenyataan|pernyataan|petisi)(?: bersama| media)?|bukas na liham|(?:pinag-isang |magkasanib na )?pahayag|petisyon",
  "barua ya wazi|(?:tamko|taarifa|ombi)(?: la| ya)?(?: pamoja)?|ግልጽ ደብዳቤ|(?:የጋራ )?መግለጫ|warqad furan|bayaan(?: wadajir ah)?|(?:budaddiyar|buɗaɗɗiyar) wasi[kƙ]a|taratasy misokatra",
  "malferma letero|(?:komuna )?(?:deklaro|alvoko)|peticio",
];
