/** Requests to sign whose mails were read: what is behind their links waits for the button. */
import type { Installation } from "#operations/instance/open-installation.ts";
import { requestSignature } from "#operations/signature/request-signature.ts";
import { mailBody } from "#store/read/outbox.ts";
import { done } from "../../test/acting.ts";
import { inventOrganisation } from "./names.ts";

/**
 * Confirmation tokens of as many organisations as asked for, none of them in the registry.
 *
 * @param from the number of the first invented organisation.
 */
export async function requestTokens(
  { store, site }: Pick<Installation, "store" | "site">,
  slug: string,
  { from, count }: { from: number; count: number },
): Promise<string[]> {
  const tokens: string[] = [];
  for (let first = from; first < from + count; first += 200) {
    const size = Math.min(200, from + count - first);
    const asked = Array.from({ length: size }, async (_, at) => {
      const command = { slug, language: "en", interface: "en", nonce: `bench ${first + at}` };
      const form = formOf(first + at);
      const requested = await done(store, (t) =>
        requestSignature(t, site, { ...command, form, same: "none" }),
      );
      const body = "mail" in requested ? await mailBody(store.reader, requested.mail ?? "") : null;
      const token = /\/confirm\/([\w-]{43})/.exec(body?.message?.text ?? "")?.[1];
      if (!token) throw new Error(`no link for request ${first + at}`);
      return token;
    });
    tokens.push(...(await Promise.all(asked)));
  }
  return tokens;
}

function formOf(number: number): Parameters<typeof requestSignature>[2]["form"] {
  const { name: organisation, country } = inventOrganisation(number);
  return {
    kind: "organisation",
    organisation,
    country,
    website: "",
    name: `Representative ${number}`,
    role: "Chair",
    email: `chair${number}@post.example`,
    mandate: "",
    mandateDate: "",
    reservation: "",
    class: "signs",
    terms: "yes",
  };
}
