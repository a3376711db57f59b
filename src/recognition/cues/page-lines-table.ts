// More lines of the page around a statement, by what they are for, each in many languages: as stems over folded text.

import { firstComments, sourceLines } from "./page-sources-table.ts";

const cookies: readonly string[] = [
  "^(?:(?:this|our) (?:web ?)?site|we) uses? cookies|^(?:accept|allow|reject|decline|manage)(?: all)? cookies?",
  "^(?:diese (?:web)?(?:seite|site)|unsere (?:web)?(?:seite|site)|wir) (?:verwende[nt]|nutz(?:t|en)|benutz(?:t|en)|setz(?:t|en)) (?:\\p{L}+ )?cookies|^(?:alle )?cookies (?:akzeptieren|ablehnen|zulassen)|^alle (?:akzeptieren|ablehnen)",
  "^(?:ce site|notre site|nous) (?:web )?utilis(?:e|ons) des cookies|^tout (?:accepter|refuser)|^accepter (?:tous )?les cookies",
  "^(?:(?:este|nuestro|nosso|o nosso) (?:sitio|site|portal)(?: web)? )?(?:utiliza(?:mos)?|usa(?:mos)?|empleamos) (?:os |las )?cookies|^(?:aceptar|aceitar|rechazar|recusar|rejeitar)(?: (?:todas?|todos))?(?: (?:as|os|las))?(?: cookies)?$",
  "^(?:(?:questo|il nostro) sito )?(?:utilizz(?:a|iamo)|us(?:a|iamo)) i? ?cookie|^(?:accetta|rifiuta)(?: tutti)?(?: i)?(?: cookie)?$|^utilitzem galetes|^(?:aquest lloc web )?(?:utilitza|fa servir) galetes",
  "^(?:folosim|utilizam|acest site (?:foloseste|utilizeaza)) (?:module )?cookie|^(?:accepta|refuza) toate",
  "^(?:wij|we|deze (?:web)?site) gebruik(?:t|en) cookies|^alle cookies accepteren|^(?:vi|denne (?:siden?|nettsiden)|den har (?:sidan|webbplatsen)) (?:anvander|bruker|bruger) (?:cookies|kakor|informasjonskapsler)|^(?:kaytamme|sivusto kayttaa) evasteita|^hyvaksy (?:kaikki )?evasteet|^(?:kasutame|see (?:veebi)?leht kasutab) kupsiseid",
  "^(?:mes izmantojam|si vietne izmanto) sikdat|^(?:naudojame|si svetaine naudoja) slapuk",
  "^(?:uzywamy|stosujemy|wykorzystujemy|(?:ta|nasza) strona (?:uzywa|korzysta z|wykorzystuje)) (?:plikow |pliki )?(?:cookies?|ciastecz\\p{L}+)|^(?:pouzivame|tento web pouziva|tato stranka pouziva|tato stranka pouziva) (?:soubory |subory )?cookies|^uporabljamo piskotk|^(?:koristimo|ova stranica koristi|ovaj sajt koristi) kolacic",
  "^(?:користимо|користиме|овај сајт користи) колачи|^(?:използваме|този сайт използва) бисквитки|^(?:мы (?:используем|применяем)|(?:наш )?сайт использует) (?:файлы )?(?:cookies?|куки)|^(?:ми використовуємо|сайт використовує) (?:файли )?(?:cookies?|куки)|^мы выкарыстоўваем (?:файлы )?(?:cookies?|кукі)",
  "^(?:χρησιμοποιουμε|ο ιστοτοπος χρησιμοποιει) cookies|^(?:\\p{L}+ ){0,3}(?:cerez|kuki)\\p{L}* (?:kullan|istifad[eə])|^(?:sutiket hasznalunk|az oldal sutiket)|^ne perdorim (?:cookies|kuki)",
  "^(?:نستخدم|يستخدم (?:هذا )?الموقع) (?:ملفات (?:تعريف الارتباط|الكوكيز)|الكوكيز)|^ما از کوکی|^(?:אנו משתמשים|אנחנו משתמשים|אתר זה משתמש) ב(?:עוגיות|cookies|קובצי)|^हम कुकीज़",
  "^(?:我們|我们|本網站|本网站|本站)(?:會|会)?使用 ?cookies?|^(?:当|この)サイトで?は.{0,4}(?:クッキー|cookies?)を使用|^(?:이|본|저희) ?(?:웹)?사이트(?:는|에서는) 쿠키를",
  "^(?:chung toi|trang web nay) su dung cookie|^(?:kami|situs ini) menggunakan (?:cookie|kuki)|^เราใช้คุกกี้|^ჩვენ ვიყენებთ ქუქი|^մենք օգտագործում ենք քուքի",
];

const sharing: readonly string[] = [
  "^(?:seite|artikel|beitrag|text)? ?teilen\\b|^partilh(?:ar|e)\\b|^distribuie\\b|^deel (?:dit|deze|op|via)\\b|^jaga (?:lehte|artiklit|facebook)|^dal(?:ies|ities) ar\\b|^dalin(?:tis|kites)\\b|^podziel sie\\b|^shperndaje?\\b|^(?:\\p{L}+ )?megosztas",
  "^споделете\\b|^поділитися|^падзяліцца|^(?:bu )?(?:sayfayi|haberi|yaziyi) paylas|^s[eə]hif[eə]ni paylas|^اشتراک ?‌?گذاری|^שתפו|^इस पृष्ठ को साझा|^このページをシェア|^(?:이 (?:페이지|글|기사) ?)?공유(?:하기)?$|^chia se (?:trang|bai|len)|^kongsi (?:halaman|artikel)|^แชร์|^გააზიარე|^կիսվել",
];

const comments: readonly string[] = [
  "^(?:\\d+|\\p{Nd}+|no|keine|aucun|ningun|nenhum|nessun|geen|inga?|ingen|ei|brak|zadne) (?:comments?|kommentare?n?|commentaires?|comentari(?:os?|s|i|ile)?|commenti|reacties?|kommentarer|kommentti?a|kommentaari?|komentar(?:i|ji|ja|a|ze|ai)|komentare|komentarzy|комментари\\p{L}+|коментар\\p{L}*|каментар\\p{L}*|σχολια|yorum|[sş][eə]rh|hozzaszolas|komente|نظر|תגובות|टिप्पणियां|टिप्पणियाँ|binh luan|komen(?:tar)?|ความคิดเห็น|კომენტარი|մեկնաբանություն)$",
  "^(?:kommentar schreiben|deixa un comentari|lasa un comentariu|(?:laat een|plaats een) reactie|lamna en kommentar|legg igjen en kommentar|skriv (?:en )?kommentar|jata kommentti|lisa kommentaar|pievienot komentaru|palikite komentara|(?:dodaj|ostavi(?:te)?|pridat|pridat) (?:komentar|koment)|szoljon hozza|lini nje koment|tinggalkan komen|de lai binh luan|s[eə]rh yaz)",
  "^(?:остав(?:ете|ите|ить) (?:коментар|комментарий)|залишити коментар|пакінуць каментар|αφηστε (?:ενα )?σχολιο|(?:اترك|أضف) تعليق|نظر بدهید|השאירו תגובה|टिप्पणी करें|發表(?:留言|評論)|发表(?:评论|留言)|コメントを(?:残す|書く)|แสดงความคิดเห็น|დატოვე კომენტარი|թողնել մեկնաբանություն)",
  "^\\p{Nd}+ ?(?:則|条|條|个|個) ?(?:留言|評論|评论|回應|回应)$",
];

const otherArticles: readonly string[] = [
  "^sur le meme (?:sujet|theme)|^(?:articulos|articles|artigos|noticias|entradas|contenidos) relaciona(?:dos?|das?|ts)$|^potrebbe interessarti|^articole (?:similare|asemanatoare)|^relaterade (?:artiklar|nyheter)|^las aven\\b|^relatert?ede? artikler|^relaterte (?:artikler|saker)|^l(?:ae|æ)s ogsa\\b|^aiheeseen liittyv|^seotud (?:artiklid|uudised)|^saistitie raksti|^susije straipsniai",
  "^suvisiace clanky|^поврзани вести|^повезани (?:текстови|чланци|вести)|^свързани (?:статии|новини)|^схожі (?:статті|новини)|^чытайце таксама|^σχετικα αρθρα|^δειτε επισης|^oxsar x[eə]b[eə]rl[eə]r|^h[eə]mcinin oxuyun|^kapcsolodo cikkek|^artikuj te ngjashem",
  "^(?:مقالات|مواضيع|أخبار|اخبار) (?:ذات صلة|متعلقة|مشابهة)|^مطالب مرتبط|^بیشتر بخوانید|^כתבות (?:נוספות|קשורות)|^קראו (?:גם|עוד)|^(?:संबंधित लेख|यह भी पढ़ें)|^(?:延伸閱讀|延伸阅读|相關(?:報道|報導)|相关报道)|^あわせて読みたい|^함께 읽|^bai (?:viet )?lien quan|^(?:artikel|berita) (?:terkait|berkaitan)|^บทความที่เกี่ยวข้อง|^อ่านเพิ่มเติม|^მსგავსი სტატიები|^წაიკითხეთ აგრეთვე|^առնչվող|^կարդացեք նաև",
];

const letters: readonly string[] = [
  "^inscri(?:vez-vous|bete|va-se)\\b|^(?:suscribase|suscribete|(?:suscriba|assine|subscreva) (?:a |o |al |el |la )?(?:nossa |nosso |nuestro |nuestra )?(?:newsletter|boletin|boletim)|subscriviu-vos|aboneaza-te|abonati-va|prenumerera|tilmeld dig|tilaa uutiskirje|telli uudiskiri|piesakies jaunumiem|prenumeruokite|langgan surat|berlangganan|abonohuni)\\b|^schrijf (?:je|u) in\\b|^meld (?:deg|je|u) (?:pa|aan)\\b",
  "^zapisz sie (?:na|do)\\b.{0,20}newsletter|^prihlaste (?:sa|se) (?:k|na) (?:odber|newsletter)|^prijavite se na (?:novice|newsletter|bilten|e-novice)|^приј?ави?е?те се (?:на|за) билтен|^абонирайте се|^підпишіться на|^падпішыцеся на|^εγγραφειτε\\b|^(?:bulten|e-bulten)\\p{L}* abone|^b[uü]lleten\\p{L}* abun[eə]|^iratkoz(?:zon|z) fel|^در خبرنامه|^הירשמו ל|^न्यूज़लेटर|^メール(?:マガジン|ニュース)|^뉴스레터|^dang ky nhan|^สมัครรับ|^გამოიწერეთ|^բաժանորդագրվել",
];

const following: readonly string[] = [
  "^(?:folgen sie uns|suivez-nous|siga-nos|seguici\\b|segueix-nos|urmareste-ne|urmariti-ne|volg ons|folj oss|folg oss?|seuraa meita|jalgi meid|seko mums|sekite mus|obserwuj nas|sledujte nas|sledite nam|pratite nas|bizi takip edin|bizi izl[eə]yin|kovess(?:en)? minket|na ndiqni|theo doi chung toi|ikuti kami)",
  "^(?:пратите нас|следете н[еe]|последвайте ни|подписывайтесь на нас|стежте за нами|ακολουθηστε μας|تابعونا|تابعنا|ما را دنبال کنید|עקבו אחרינו|追蹤我們|关注我们|關注我們|フォローする|팔로우|ติดตามเรา)",
];

const dates: readonly string[] = [
  "^(?:veroffentlicht|zuletzt (?:aktualisiert|geandert)|publie(?:e)? le|mis a jour|modifie le|publica(?:do|da|t) (?:el|em|en|la)|ultima (?:actualizacion|atualizacao|actualitzacio|actualizare|modifica)|ultimo aggiornamento|pubblicato il|publicat la|gepubliceerd op|laatst (?:bijgewerkt|gewijzigd)|publicerad|senast (?:uppdaterad|andrad)|publisert|sist (?:oppdatert|endret)|udgivet|sidst opdateret|l(?:ae|æ)setid|julkaistu|paivitetty|avaldatud|viimati (?:uuendatud|muudetud)|publicets|paskelbta|atnaujinta)\\b",
  "^(?:opublikowan[oey]|ostatnia (?:aktualizacja|modyfikacja)|zverejnen[oaey]|naposledy (?:aktualizovan\\p{L}*|upraven\\p{L}*)|objavljeno|zadnje azuriranje|zadnja sprememba|poslednje azuriranje|kozzeteve|utolso (?:frissites|modositas)|yayinlanma tarihi|son guncelleme|publikuar me)\\b",
  "^(?:објављено|објавено на|последно ажурирање|публикувано на|последна промяна|опубликован[оа]|последнее (?:обновление|изменение)|опубліковано|останнє оновлення|апублікавана|δημοσιευτηκε|δημοσιευθηκε|τελευταια ενημερωση|نُ?شر(?:ت)? في|آخر تحديث|تاریخ انتشار|آخرین به‌?روزرسانی|פורסם ב|עודכן ב|發布於|发布于|最後更新|最后更新|公開日|更新日|最終更新|게시일|최종 ?수정|등록일|dang ngay|cap nhat|diterbitkan pada|terakhir diperbarui)",
];

const rights: readonly string[] = [
  "^(?:alle rechte vorbehalten|tous droits reserves|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|tots els drets reservats|toate drepturile rezervate|alle rechten voorbehouden|alle rettigheder forbeholdes|kaikki oikeudet pidatetaan|wszelkie prawa zastrzezone|vsechna prava vyhrazena|vsetky prava vyhradene|vse pravice pridrzane|sva prava (?:pridrzana|zadrzana)|tum haklari saklidir|minden jog fenntartva|te gjitha te drejtat e rezervuara|hak cipta (?:dilindungi|terpelihara)|ban quyen (?:thuoc|©))",
  "^(?:сва права задржана|сите права се задржани|всички права запазени|все права защищены|усі права захищен|με επιφυλαξη παντος|جميع الحقوق محفوظة|تمامی حقوق|כל הזכויות שמורות|सर्वाधिकार|無断転載|무단 ?전재|สงวนลิขสิทธิ์)",
];

const moving: readonly string[] = [
  "^(?:nach oben|zum (?:inhalt|anfang)|seite drucken|haut de page|aller au contenu|(?:volver|ir) (?:arriba|al contenido|para o conteudo|ao conteudo)|saltar al contenido|torna su|vai al contenuto|naar boven|till toppen|til toppen|hoppa till|skriv ut\\b|do gory|przejdz do|nahoru|prejit (?:k|na)|наверх|列印本頁|打印本页|回到頂部|回到顶部|ページ(?:の先頭|トップ)へ|맨 ?위로)",
];

const press: readonly string[] = [
  "^(?:hinweise? (?:an|fur) die redaktion|note (?:aux|a l'intention des) redactions|notas? (?:para los|aos) editores|note per i redattori|contatt[io] stampa|noot voor de redactie|perscontact|presskontakt|pressikontakt|sajtokapcsolat|kontak media|kontakt dla mediow)",
  "^(?:تماس با رسانه|לפניות התקשורת|(?:傳媒|媒體|传媒|媒体)(?:聯絡|聯繫|查詢|联络|联系|查询)|報道関係(?:の|者)|(?:언론|보도|취재) ?문의)",
];

/** Lines of cookies, buttons, comments, other articles, newsletters, dates of publication, rights and the press. */
export const pageLines: readonly string[] = [
  ...cookies,
  ...sharing,
  ...comments,
  ...firstComments,
  ...sourceLines,
  ...otherArticles,
  ...letters,
  ...following,
  ...dates,
  ...rights,
  ...moving,
  ...press,
];

/** Those of them above other articles of the page. */
export const moreArticles: readonly string[] = otherArticles;
