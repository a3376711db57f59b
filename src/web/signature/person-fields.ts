/** The fields about the person behind an entry: the same on the sign form, a claim, and the answer to an invitation. */
import type { Representative } from "#domain/input/representative.ts";
import type { Problem } from "#domain/refusal.ts";
import type { Translate } from "#locales/translate.ts";
import { formatInput, type Input } from "../form-fields.ts";
import { html, type Html } from "../html.ts";

export interface PersonFields {
  readonly form: Representative;
  readonly problems: readonly Problem[];
  readonly nameHint: string;
  readonly roleOptional?: boolean;
  /** Left out where the address is known already. */
  readonly email?: { readonly value: string; readonly hint: string };
  readonly mandate: { readonly label: string; readonly hint: string };
}

export function formatPersonFields(t: Translate, fields: PersonFields): Html {
  const { form, problems, email, mandate } = fields;
  const name: Input = {
    name: "name",
    label: t("web.sign.name"),
    hint: fields.nameHint,
    autocomplete: "name",
    value: form.name,
    auto: true,
    problems,
  };
  const role: Input = {
    name: "role",
    label: t("web.sign.role"),
    optional: fields.roleOptional ?? false,
    autocomplete: "organization-title",
    value: form.role,
    auto: true,
    problems,
  };
  const remark: Input = {
    name: "mandate",
    ...mandate,
    optional: true,
    value: form.mandate,
    auto: true,
    problems,
  };
  return html`${formatInput(t, name)}${formatInput(t, role)}${email && formatInput(t, emailField(t, email, problems))}${formatInput(t, remark)}`;
}

function emailField(
  t: Translate,
  { value, hint }: { readonly value: string; readonly hint: string },
  problems: readonly Problem[],
): Input {
  return {
    name: "email",
    label: t("web.sign.email"),
    hint,
    type: "email",
    autocomplete: "email",
    value,
    problems,
  };
}
