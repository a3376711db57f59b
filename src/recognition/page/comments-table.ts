// Words of pages around what their readers write, folded, by language.

/** "Comments" behind or in front of how many there are. */
export const commentWords: readonly string[] = [
  "comments?|kommentare?n?|leserkommentare|commentaires?|comentarios?|comentaris?|commenti|commento|comentarii|reacties?|kommentarer?|kommentit|kommenttia?|kommentaari?d?|komentar(?:i|a|ja|jev|e|u)?|komentaru|komentarz[ey]?|komentar(?:e|u|ov)|hozzaszolas(?:ok)?|komentarai|komentari|ummaeli",
  "комментари(?:й|я|ев|и)|коментар(?:і|ів|ь|я|и|а)?|каментары?|σχολια|σχολιο|yorum(?:lar)?|serh(?:ler)?|komente|binh luan|komentar|ความคิดเห็น|კომენტარი|մեկնաբանություն\\p{L}*|تعليقات?|نظرات?|دیدگاه(?:\\s?ها)?|تبصر[ہے]|תגובות|टिप्पणियाँ|टिप्पणियां|মন্তব্য|[条條則则篇]?(?:评论|評論|留言|回應|回应)|コメント|댓글|개의 댓글",
];

/** What is pressed to answer a comment, or to like one, at the beginning of a short line. */
export const answers: readonly string[] = [
  "^(?:reply|log in to reply|like|liked|permalink|quote|report)$|^reply to\\b|^says:?$|\\bsays:$|\\bago$",
  "^(?:antworten|auf diesen kommentar|antwort auf|melden)|\\bsagt:$|^vor \\d+ (?:tag|stunde|monat|jahr)",
  "^(?:repondre|signaler)|\\b(?:dit|a dit) ?:$|^il y a \\d+",
  "^(?:responder|reportar|denunciar)$|\\b(?:dice|dijo|disse|diz):$|^(?:hace|ha) \\d+",
  "^(?:rispondi|segnala)$|\\b(?:dice|scrive|ha detto):$|\\bfa$",
  "^(?:respon|reageer|beantwoorden|reageren|svara|svar|besvar|anmeld|vastaa|vasta)$|\\b(?:zegt|schreef|skriver|sager|sier|sager|sanoo):$",
  "^(?:odpovedet|odpovedat|odpowiedz|odgovori|odgovor|valasz|raspunde(?:ti)?|atbildet|atsakyti|pergjigju)$|\\b(?:rika|napsal|pise|kaze|mowi|irta|spune):$",
  "^(?:ответить|відповісти|адказаць|отговор|отговори|одговори|απαντηση|απαντηστε|yanitla|cevapla|cavab|balas|tra loi|reag[eo])$",
  "^(?:رد|پاسخ|الرد|جواب|השב|הגב|जवाब दें|उत्तर दें|উত্তর|回复|回覆|答复|返信|답글|ตอบกลับ)$",
];
