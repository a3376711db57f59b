// Words that names of organisations are made of, in all scripts.

import { latinOrganisationStems } from "./latin-organisations-table.ts";
import { cyrillicAndGreekOrganisationStems } from "./cyrillic-and-greek-organisations-table.ts";
import { asianOrganisationStems } from "./asian-organisations-table.ts";

export const organisationStems: readonly string[] = [
  ...latinOrganisationStems,
  ...cyrillicAndGreekOrganisationStems,
  ...asianOrganisationStems,
];
