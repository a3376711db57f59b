// How news say what a statement is called, right in front of its name in quotation marks. With the word for a statement: a
// film may be called something as well.

export const callingWords: readonly string[] = [
  "(?:statement|declaration|letter|appeal|manifesto|petition|document|text|call|resolution) (?:called|titled|entitled|headed|under the (?:title|heading)|with the title)",
  "(?:erklärung|stellungnahme|(?:offene[rn]? )?brief|aufruf|appell|manifest|petition|text|papier) (?:mit dem titel|unter dem titel|mit der überschrift|unter der überschrift|namens)",
  "(?:déclaration|lettre(?: ouverte)?|appel|manifeste|tribune|pétition|texte|communiqué) (?:intitulée?|titrée?|sous le titre|nommée?)",
  "(?:declaración|carta(?: abierta)?|llamamiento|manifiesto|petición|texto|comunicado|documento) (?:titulad[oa]|llamad[oa]|denominad[oa]|bajo el título|con el título|que lleva por título)",
  "(?:declaração|carta(?: aberta)?|apelo|manifesto|petição|texto|nota|documento) (?:intitulad[oa]|chamad[oa]|denominad[oa]|sob o título|com o título)",
  "(?:dichiarazione|lettera(?: aperta)?|appello|manifesto|petizione|testo|documento|comunicato) (?:intitolat[oa]|dal titolo|con il titolo|chiamat[oa])",
  "(?:verklaring|(?:open )?brief|oproep|manifest|petitie|tekst) (?:getiteld|met (?:als|de) titel|onder de titel|genaamd)",
  "(?:uttalande|brev|upprop|manifest|text|udtalelse|opråb|uttalelse|opprop) (?:med (?:titeln|rubriken|titlen|overskriften|tittelen)|kallat|kaldet|kalt)",
  "(?:oświadczenie|list|apel|manifest|petycja|tekst) (?:zatytułowan[yea]|pod tytułem|pt\\.)",
  "(?:prohlášení|vyhlásenie|dopis|list|výzvu|výzva|manifest|petici|petice|text) (?:s názvem|nazvan[ýáéoau]|pod názvem|pod názvom)",
  "(?:izjavu|izjava|pismo|apel|proglas|manifest|peticiju|peticija|tekst|saopštenje|priopćenje) (?:pod (?:nazivom|naslovom)|naslovljen[oua]?|pod naslovom)",
  "(?:изјаву|изјава|писмо|апел|проглас|манифест|петицију|петиција|текст|саопштење) (?:под (?:називом|насловом)|насловљен[оау]?)",
  "(?:заявление|письмо|обращение|манифест|петицию|текст|документ) (?:под (?:названием|заголовком)|озаглавленн[а-я]+)",
  "(?:заяву|заява|лист|звернення|маніфест|петицію|текст) (?:під назвою|із назвою)",
  "(?:декларация|писмо|обръщение|манифест|петиция|текст) (?:под (?:надслов|наслов|заглавие)|със заглавие|наречена?)",
  "(?:δήλωση|επιστολή|έκκληση|κείμενο|ψήφισμα|ανακοίνωση) (?:με τίτλο|υπό τον τίτλο)",
  "(?:declarație|declarația|scrisoare|scrisoarea|apel|apelul|manifest|petiție|petiția) (?:intitulat[ăe]?|cu titlul|numit[ăe]?)",
];
