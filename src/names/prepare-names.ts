// The tables that reading a name needs, built before the first name: a server has other things to do meanwhile.
import { isKnownWord } from "./reading/concepts.ts";
import { prepareCountries } from "./reading/countries.ts";

/** In steps of some milliseconds, but for one of twenty; without it the first name that is read takes all of them at once. */
export function* prepareNames(): Generator<undefined> {
  yield* prepareCountries();
  isKnownWord("");
}
