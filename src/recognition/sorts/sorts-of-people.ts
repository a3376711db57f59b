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
  if (bothGenders.test(first)) return true;
  const { organisation, person } = shapeOf(name);
  return !organisation && !person && /[sniex]$/u.test(first) && roleWords.test(fold(first));
}

/** "Citoyens.nes", "Étudiant·e·s", "Lehrer*innen", "trabajador@s". */
const bothGenders =
  /^\p{L}{3,}(?:[.·•](?:ne|e|trice|ice|euse|se|ve|le|fe|nes|es|ices|trices|euses)s?(?:[.·•]s)?|[*:_]innen|@s)$/u;
