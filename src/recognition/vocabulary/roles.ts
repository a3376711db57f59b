// Words for offices and callings, in all scripts.

import { artAndMediaStems } from "../role-words/arts-and-media-table.ts";
import { asianRoleStems } from "../role-words/asian-roles-table.ts";
import { callingStems } from "../role-words/callings-table.ts";
import { cyrillicAndGreekRoleStems } from "../role-words/cyrillic-and-greek-roles-table.ts";
import { furtherCallingStems } from "../role-words/further-callings-table.ts";
import { headAndMemberStems } from "../role-words/heads-and-members-table.ts";
import { learningRoleStems } from "../role-words/learning-table.ts";
import { localOfficeStems } from "../role-words/local-offices-table.ts";
import { moreCallingStems } from "../role-words/more-callings-table.ts";
import { moreCyrillicAndGreekRoleStems } from "../role-words/more-cyrillic-and-greek-roles-table.ts";
import { publicLifeStems } from "../role-words/public-life-table.ts";

export const roleStems: readonly string[] = [
  ...headAndMemberStems,
  ...localOfficeStems,
  ...publicLifeStems,
  ...learningRoleStems,
  ...callingStems,
  ...moreCallingStems,
  ...furtherCallingStems,
  ...artAndMediaStems,
  ...cyrillicAndGreekRoleStems,
  ...moreCyrillicAndGreekRoleStems,
  ...asianRoleStems,
];
