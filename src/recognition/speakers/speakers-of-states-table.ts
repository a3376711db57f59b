// Who speaks for a state, in front of its name: "the governments of", "los jefes de Estado y de gobierno de la".

const speakers =
  "governments?|leaders|heads of (?:state|government)(?: and (?:of )?government)?|representatives|ambassadors|" +
  "embassies|missions|delegations|presidents|regierung(?:en|schefs)|(?:regierungs|staats)chefinnen|vertreter(?:innen)?|botschaft(?:en|er|erinnen)|" +
  "staaten|gouvernements?|chefs d['’]etat|dirigeants|representants|ambassades|ambassadeurs|" +
  "gobiernos?|jefes de estado|lideres|representantes|embajador(?:as|es)|embajadas|presidentes|governos?|chefes de estado|" +
  "embaixad(?:as|ores)|governi|governo|capi di stato|leader|rappresentanti|ambasciat(?:e|ori)|regeringen|regeringsleiders|" +
  "leiders|vertegenwoordigers|regering(?:arna|erne)|regjeringene|(?:regerings|regjerings|stats)chefer(?:na|ne)?|ledarna|lederne|" +
  "ambassaderna|ambassadorene|governs?|ambaixades|caps d['’]estat|guvernele|rzad(?:y|ow)|vlad[ye]";

const ministers =
  "(?:\\p{L}+)?(?:minist(?:ers|er|erinnen|res|ros|ras|ri|rar|rarna|rene|rerne|rii|rowie))";

/** "affaires étrangères", "degli Esteri", "of Trade". */
const offices =
  "(?: (?:of|de|des|degli|del|della|dos|das|van|fur|for|voor|till)(?: \\p{L}+){1,3}?)?";

const of =
  "(?: (?:of|from|von|der|des|du|de|del|do|da|dos|das|di|dei|van|for|i|fran|fra|af|av)| d['’])";

const lead = new RegExp(
  `(?<!\\p{L})(?:${speakers}|${ministers}${offices})${of}(?: (?:the|de|la|el|los|las|les|den|dem|os|as|il))? ?$`,
  "u",
);

/** Folded text ends with such words. */
export function endsWithLead(folded: string): boolean {
  return lead.test(folded);
}
