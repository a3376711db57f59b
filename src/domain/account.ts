/** Accounts of the desk and what each role may do: deny by default, one table. */
export const roles = ["administrator", "secretary"] as const;
export type Role = (typeof roles)[number];

export const deskActs = [
  "review",
  "edit",
  "open",
  "close",
  "exclude",
  "registry",
  "import",
  "mail",
  "accounts",
  "settings",
] as const;
export type DeskAct = (typeof deskActs)[number];

const allowed: Record<Role, ReadonlySet<DeskAct>> = {
  administrator: new Set(deskActs),
  secretary: new Set(["review", "edit", "open", "close", "exclude", "registry", "import", "mail"]),
};

export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly createdAt: string;
  readonly disabledAt: string | null;
}

export function may(role: Role, act: DeskAct): boolean {
  return allowed[role].has(act);
}
