// Words that names of organisations are made of, in all scripts.

import { allianceStems } from "../organisation-words/alliances-table.ts";
import { asianOrganisationStems } from "../organisation-words/asian-organisations-table.ts";
import { associationStems } from "../organisation-words/associations-table.ts";
import { councilAndGroupStems } from "../organisation-words/councils-and-groups-table.ts";
import { cyrillicAndGreekOrganisationStems } from "../organisation-words/cyrillic-and-greek-organisations-table.ts";
import { faithAndHealthStems } from "../organisation-words/faith-and-health-table.ts";
import { houseAndTradeStems } from "../organisation-words/houses-and-trades-table.ts";
import { learningCultureAndMediaStems } from "../organisation-words/learning-culture-and-media-table.ts";
import { movementStems } from "../organisation-words/movements-table.ts";
import { publicBodyStems } from "../organisation-words/public-bodies-table.ts";
import { workAndTradeStems } from "../organisation-words/work-and-trade-table.ts";

export const organisationStems: readonly string[] = [
  ...associationStems,
  ...allianceStems,
  ...movementStems,
  ...councilAndGroupStems,
  ...publicBodyStems,
  ...learningCultureAndMediaStems,
  ...workAndTradeStems,
  ...faithAndHealthStems,
  ...houseAndTradeStems,
  ...cyrillicAndGreekOrganisationStems,
  ...asianOrganisationStems,
];
