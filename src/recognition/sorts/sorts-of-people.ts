// "We, Artists, Technicians, Teachers and Students": sorts of people in capitals, which are no names of bodies.

import { shapeOf } from "../list/shape.ts";
import { fold } from "../rows/tidy.ts";
import { roleWords } from "../words/name-words.ts";

/** Half of the names and more are such sorts: by the endings for both genders, or a calling in the plural. */
export function areSortsOfPeople(names: readonly string[]): boolean {
  return names.length > 0 && names.filter(isSort).length >= 0.5 * names.length;
}

function isSort(name: string): boolean {
  const [first = ""] = name.split(/\s/u, 1);
  if (bothGenders.test(first) || areSortsOfBodies(name)) return true;
  const { organisation, person } = shapeOf(name);
  return !organisation && !person && /[sniex]$/u.test(first) && roleWords.test(fold(first));
}

/** "Residents' Associations", "Community Groups of the coast": bodies in the plural, none of them by name. */
export function areSortsOfBodies(name: string): boolean {
  return pluralOfBodies.test(name);
}

const pluralOfBodies =
  /^(?:(?:The\s)?(?:\p{Lu}[\p{L}'’-]+\s){0,2}(?:Associations|Groups|Unions|Organi[sz]ations|Societies|Churches|Parties|Networks|Movements|Institutions|Collectives|Coalitions|Initiatives|Communities|NGOs|CSOs)|(?:Associations|Organisations|Collectifs|Syndicats|Asociaciones|Organizaciones|Colectivos|Sindicatos|Entidades|Associações|Organizações|Coletivos|Movimentos|Associazioni|Organizzazioni|Organisationen|Verbände|Vereine|Gewerkschaften|Initiativen)(?:\s\p{Ll}[\p{L}'’-]*){0,3})(?=\s(?:of|on|in|from|for|de|des|du|del|della|van|von|für|pour|para|per)\s(?:the|a|proposed|la|le|les|el|los|las|il|der|die|das|dem)\s|$)/u;

/** "Citoyens.nes", "Étudiant·e·s", "Lehrer*innen", "trabajador@s". */
const bothGenders =
  /^\p{L}{3,}(?:[.·•](?:ne|e|trice|ice|euse|se|ve|le|fe|nes|es|ices|trices|euses)s?(?:[.·•]s)?|[*:_]innen|@s)$/u;
