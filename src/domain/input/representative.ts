/** Who speaks for a signatory, as every form asks it: name, role, mandate. */
import { cleanLine, decideLine } from "./printed-name.ts";
import type { Problem } from "../refusal.ts";
import type { SignatoryKind } from "../signatory.ts";

/** Characters at most. */
export const representativeLimits = { name: 120, role: 120, mandate: 500 } as const;

/** Fields of a form; absent ones are ''. Cleaned, they are lines without control characters. */
export interface Representative {
  readonly name: string;
  readonly role: string;
  readonly mandate: string;
}

export function cleanRepresentative(form: Representative): Representative {
  return {
    name: cleanLine(form.name),
    role: cleanLine(form.role),
    mandate: cleanLine(form.mandate),
  };
}

/** @param line cleaned; of an organisation the role has to be said, a person may have none */
export function decideRepresentative(
  line: Representative,
  kind: SignatoryKind,
): {
  readonly name: Problem | null;
  readonly role: Problem | null;
  readonly mandate: Problem | null;
} {
  const isRoleNeeded = kind === "organisation";
  return {
    name: decideLine(line.name, {
      field: "name",
      required: true,
      most: representativeLimits.name,
      name: true,
    }),
    role: decideLine(line.role, {
      field: "role",
      required: isRoleNeeded,
      most: representativeLimits.role,
      name: true,
    }),
    mandate: decideLine(line.mandate, {
      field: "mandate",
      required: false,
      most: representativeLimits.mandate,
    }),
  };
}
