// More lines of pages: whom to write to, who publishes it, what to share and to read, in languages of fewer pages, and "About
// us" in all. As stems over folded text; each is the whole line, or its label.

const contact: readonly string[] = [
  "^(?:cysylltu(?: a ni)?|cysylltwch a ni|(?:dean )?teagmhail(?: linn)?|darempred|kuntatt|hafðu samband|samband|oktavuohta|aloqa|əlaqə|tekili|kontakto|kontak(?: kami| ons)?|mawasiliano|wasiliana nasi|makipag-ugnayan(?: sa amin)?)\\s*(?::|$)",
  "^(?:кантакты|байланыс|байланыш|элемтә|холбоо барих|կապ(?: մեզ հետ)?|კონტაქტი|پەیوەندی|تماس(?: با ما)?|اتصل(?:وا)? بنا|رابطہ(?: کریں)?|צור קשר|צרו קשר|संपर्क(?: करें| करा)?|सम्पर्क|যোগাযোগ|தொடர்பு|聯絡我們|联系我们|문의(?:처)?|ติดต่อ(?:เรา)?|ទំនាក់ទំនង|ဆက်သွယ်ရန်)\\s*(?:[:：]|$)",
  "^(?:(?:for )?(?:further|more|additional) (?:information|details)|media (?:enquiries|inquiries|contacts?)|(?:for )?(?:media|press) (?:enquiries|inquiries)|notes? for editors)(?! (?:and|or|is|are|was)\\b)",
  "^(?:(?:for )?(?:yderligere|ytterligare|ytterligere|naermere|nærmere|narmare) (?:oplysninger|information|informasjon|opplysninger|upplysningar)|(?:nahere|weitere) (?:informationen|auskunfte)|ruckfragen|(?:nadere|verdere) informatie)\\s*(?:[:：]|$|an\\b|til\\b|bei\\b|bij\\b)",
  "^(?:renseignements|pour (?:tout|plus de) renseignements?|plus d'informations?|ufficio stampa|informacoes adicionais|lisatiedot|lisatietoja|lisateave|lisainfo|dodatkowe informacje|blizsi informace|(?:blizsie|dalsie) informacie|bovebb informacio|(?:tovabbi|reszletes) informacio|informatii suplimentare|(?:vise|dodatne) informacija?|papildu informacija|plasaka informacija|basin (?:irtibat|iletisim)|ayrintili bilgi)\\s*(?:[:：]|$)",
  "^(?:за контакти|контакт(?:ы|и)? за (?:медии|медије|медиуми)|додатне информације|додаткова інформація|дополнительная информация|πληροφοριες|επικοινωνια)\\s*(?:[:：]|$)|^(?:للمزيد من المعلومات|للاتصال|للتواصل)|^(?:文責|聯絡(?:方式|電話)?|联系(?:方式|电话)?)\\s*[:：]|^moi chi tiet (?:xin )?lien he",
];

const about: readonly string[] = [
  "^(?:sobre (?:nosaltres|nosotros|nos)|quen somos|quienes somos|quem somos|qui som|chi siamo|qui sommes-nous|uber uns|over ons|om (?:oss|os)|nor gara|amdanom ni|fuinn|um okkur|dwarna|rreth nesh|haqqimizda|hakkimizda|biz haqimizda|derbare me de|ve chung toi|tentang kami|kuhusu sisi|tietoa meista|meist|par mums|apie mus|o nas|o nama|despre noi|rolunk|pri ni|tungkol sa amin)$",
  "^(?:за нас|о нама|про нас|пра нас|о нас|біз туралы|биз жөнүндө|бидний тухай|մեր մասին|ჩვენ შესახებ|من نحن|درباره ما|دەربارەی ئێمە|ہمارے بارے میں|אודות(?:ינו)?|हमारे बारे में|আমাদের সম্পর্কে|关于我们|關於我們|私たちについて|เกี่ยวกับเรา|ποιοι ειμαστε|σχετικα με εμας)$",
];

const sharing: readonly string[] = [
  "^(?:partekatu|partejar|rannan|rhannu|roinn|diele|deelen|deel|deil|deila|aqsam|ulashish|parve bike|ibahagi|pataje|kunhavigi|kongsi|chia se)$",
  "^(?:бөлісу|бөлүшүү|хуваалцах|გაზიარება|شیئر کریں|शेयर करें|शेअर करा|শেয়ার করুন|பகிர்)$",
];

const reading: readonly string[] = [
  "^(?:noticies relacionades|ler mais|irakurri gehiago|ligams|darllen mwy|leigh tuilleadh|les mear|liest och|les eisini|lesa meira|aqra aktar|lexo me shume|batafsil|soma zaidi|legu plu)(?!\\p{L})",
  "^(?:чытаць (?:таксама|далей)|толығырақ|կարդալ ավելին|წაიკითხეთ მეტი|और पढ़ें|আরও পড়ুন|மேலும் படிக்க|مزید پڑھیں)",
];

export const pageLinesInMoreLanguages: readonly string[] = [
  ...contact,
  ...about,
  ...sharing,
  ...reading,
];
