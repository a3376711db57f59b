/** Every address of the desk and who may use it. What is not here does not exist; nothing is admitted by default. */
import { accountRoutes } from "../desk-account/routes.ts";
import { circulationRoutes } from "../desk-circulation/routes.ts";
import { duplicateRoutes } from "../desk-duplicates/routes.ts";
import { erasureRoutes } from "../desk-erasure/routes.ts";
import { columnsRoutes } from "../desk-columns/routes.ts";
import { importRoutes } from "../desk-import/routes.ts";
import { secondFileRoutes } from "../desk-second-file/routes.ts";
import { publishingRoutes } from "../desk-storing/publishing.ts";
import { reopenRoutes } from "../desk-storing/reopen-routes.ts";
import { storeRoutes } from "../desk-storing/store-routes.ts";
import { invitationRoutes } from "../desk-invitation/routes.ts";
import { mailRoutes } from "../desk-mail/routes.ts";
import { outsideRoutes } from "../desk-outside/routes.ts";
import { registryRoutes } from "../desk-registry/routes.ts";
import { reviewRoutes } from "../desk-review/routes.ts";
import { uploadRoutes } from "../desk-upload/routes.ts";
import { newRoutes } from "../desk-statement/new-routes.ts";
import { statementRoutes } from "../desk-statement/routes.ts";
import { signatoryRoutes } from "../desk-statement/signatory-routes.ts";
import { textRoutes } from "../desk-texts/routes.ts";
import { showToday } from "./read-today.ts";
import { get, type DeskRoute } from "./visit.ts";

export const deskRoutes: readonly DeskRoute[] = [
  get("/desk", "signed-in", showToday),
  ...accountRoutes,
  ...uploadRoutes,
  ...importRoutes,
  ...columnsRoutes,
  ...storeRoutes,
  ...reopenRoutes,
  ...publishingRoutes,
  ...secondFileRoutes,
  ...newRoutes,
  ...statementRoutes,
  ...signatoryRoutes,
  ...invitationRoutes,
  ...textRoutes,
  ...circulationRoutes,
  ...reviewRoutes,
  ...duplicateRoutes,
  ...registryRoutes,
  ...outsideRoutes,
  ...mailRoutes,
  ...erasureRoutes,
];
