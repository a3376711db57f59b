// Words for offices and callings, in all scripts.

import { latinRoleStems } from "./latin-roles-table.ts";
import { cyrillicAndGreekRoleStems } from "./cyrillic-and-greek-roles-table.ts";
import { asianRoleStems } from "./asian-roles-table.ts";

export const roleStems: readonly string[] = [
  ...latinRoleStems,
  ...cyrillicAndGreekRoleStems,
  ...asianRoleStems,
];
