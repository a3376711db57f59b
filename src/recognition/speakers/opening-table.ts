// "In a joint statement": how sentences begin that go on with those who make it, over letters folded in place, with "§" for
// words for a statement. One line a language or family.

export const openings: readonly string[] = [
  "in (?:an?|their) (?:joint|common|open) §\\S*",
  "in (?:einer|einem|ihrer|ihrem) (?:gemeinsamen|offenen) §\\S*",
  "dans (?:une?|leur) §\\S* (?:commune?|conjointe?|ouverte?)",
  "(?:en|mediante|a traves de|por medio de) una? (?:§|nota)\\S* (?:conjunt|comun|abiert)\\S*",
  "(?:en|mitjancant) una? §\\S* (?:conjunt|obert)\\S*",
  "(?:em|numa?|por meio de|atraves de)(?: uma?)? (?:§|nota)\\S* (?:conjunt|comu[mn]|abert)\\S*",
  "(?:in|con) una? (?:§|nota)\\S* (?:congiunt|comune|unitari|apert)\\S*",
  "intr-(?:un|o) §\\S* (?:comun|deschis)\\S*",
  "in een (?:gezamenlijke?|gemeenschappelijke?|open) §\\S*",
  "i (?:ett?|en) (?:gemensamt?|felles|f(?:ae|æ)lles|oppet|apent|abent) §\\S*",
  "yhteisessa §\\S*",
  "we? (?:wspolnym|otwartym) §\\S*",
  "ve? (?:spolecn|spolocn|otevren|otvoren)\\S+ §\\S*",
  "[vu] (?:zajednick|skupn|otvoren|odprt)\\S+ §\\S*",
  "[ву] (?:заједничк|отворен|совместн|открыт|общ|спільн|відкрит|съвместн|заедничк)\\S+ §\\S*",
  "(?:σε|με) κοιν\\S+ §\\S*",
  "kozos §\\S*(?:ban|ben)",
  "dalam §\\S* bersama",
];

/** What leads on to whom it is for, or what it is about. */
export const leadsAway =
  /^(?:to|for|with|from|by|of|on|about|an|fur|mit|von|vom|zu|zum|zur|uber|a|au|aux|pour|avec|de|du|des|sur|para|con|por|sobre|del|al|com|do|da|ao|per|di|alla?|agli|su|aan|voor|met|van|over|till|til|med|om|av|af|do|dla|z|o|k|ke|pro|s|za|sa|на|к|до|за|с|з|про|о|об|προς|για|untuk|kepada|catre|pentru|cu|which|die|der|que|che|som)$/u;
