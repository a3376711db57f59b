// What one gives who signs, and what a link to sign leads to, as patterns over folded text.

/** A signature, an endorsement, one's support; never those who signed. */
export const givenToSign: readonly string[] = [
  "(?:signature|endorsement|sign-?on|co-?signature)s?\\b",
  "(?:unterstutzungs)?unterschrift(?:en)?\\b|(?:mit|unter)?zeichnung(?:en)?\\b|(?:ihre|eure|deine) unterstutzung\\b",
  "(?:adhesion|soutien|signature)s?\\b",
  "(?:adhesion(?:es)?|firmas?)\\b",
  "(?:adesao|adesoes|assinaturas?|declarac(?:ao|oes) de apoio|subscric(?:ao|oes))\\b",
  "(?:adesion[ei]|firm[ae]|sottoscrizion[ei])\\b",
  "(?:adhesions?|signatur(?:a|es))\\b|(?:atxikimendua\\p{L}*|sinadura\\p{L}*)",
  "(?:handtekening(?:en)?|ondersteuning(?:en)?|steunbetuiging(?:en)?)\\b",
  "(?:namn)?underskrift(?:er)?\\b|stotteerklaering(?:er)?\\b|undirskrift\\p{L}*",
  "allekirjoituk\\p{L}+|nimensa voi|allkirj(?:ad|u)\\b|parakst(?:us|i)\\b|paras(?:us|ai)\\b",
  "(?:podpis(?:y|u|ow|em|e|i)?|poparcie|podpor[ua]|potpis(?:e|i|a)?|podrsk[ue])\\b",
  "(?:подпис(?:ь|и|ью|ей)|підпис(?:и|и|у)?|потпис(?:и|е|а)?|подршк[ау]|підтримк[ау]|подкрепа(?:та)?)(?!\\p{L})",
  "(?:semnatur(?:a|i|ile)|adeziun(?:ea|i|ile)|nenshkrim(?:i|et)?|alairas(?:i|at|okat)?)\\b|alairasi szandek\\p{L}*",
  "υπογραφ(?:η|ες|ων)|imza(?:nizi|lari|larinizi|ni)\\b|deste(?:k|g)(?:inizi|lerinizi|i)\\b",
  "(?:tanda ?tangan|dukungan|chu ky)\\b",
  "(?:^|\\s)ل?ل?(?:ال)?(?:توقيع|تواقيع)|امضا(?:ی|ء|\\s|:|$)|חתימ(?:ה|ות)",
];

/** What it leads to: a form, a link, a page. */
export const formWords: readonly string[] = [
  "(?:links?|forms?|formular\\p{L}*|formulai?r\\p{L}*|online|page|en ligne|en linea|en linia|enlace|lien|ligacao|collegamento|modulo|enllac)\\b",
  "(?:formulier|skjema|lomake\\p{L}*|linkki|ankeet|veidlapa|anketa|formularz\\p{L}*|odkaz|poveznica|veza|urlap|baglanti|tautan|legatura|adres\\p{L}*)\\b",
  "ссылк\\p{L}*|форм\\p{L}*|посиланн\\p{L}*|линк\\p{L}*|везa|връзка|συνδεσμ\\p{L}*|φορμα",
  "رابط|نموذج|لینک|پیوند|فرم|קישור|טופס",
];
