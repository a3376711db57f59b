/** Evidence: how we know that an organisation signed. One enumeration everywhere, weakest first. */
import { getDomain, parse } from "tldts";
import { evidences, type Evidence } from "./log-entry.ts";
import freeMailers from "./free-mailers.json" with { type: "json" };
import sharedHosts from "./shared-hosts.json" with { type: "json" };

export { evidences, type Evidence };

export function isAtLeast(evidence: Evidence, wanted: Evidence): boolean {
  return evidences.indexOf(evidence) >= evidences.indexOf(wanted);
}

const mailers: ReadonlySet<string> = new Set(freeMailers.domains);

/**
 * The evidence a confirmed address gives: `email-domain` only when its domain is one that the registry held for this
 * organisation, confirmed by the desk, before the request. A domain typed into the same form proves nothing.
 */
export function evidenceOfAddress(address: string, confirmedDomains: readonly string[]): Evidence {
  const host = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
  const own = confirmedDomains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  return own ? "email-domain" : "email";
}

export type DomainDoubt = "form" | "public-suffix" | "free-mailer";

/** The registrable form of a domain the desk may confirm, or why it cannot be anybody's own. */
export function decideOwnDomain(typed: string): { domain: string } | { doubt: DomainDoubt } {
  const domain = hostOf(typed);
  const parsed = parse(domain, { allowPrivateDomains: true, validateHostname: true });
  if (parsed.isIp || !parsed.hostname || !domain.includes(".")) return { doubt: "form" };
  if (isFreeMailer(domain)) return { doubt: "free-mailer" };
  if (isReserved(domain)) return { domain };
  if (parsed.isIcann !== true && parsed.isPrivate !== true) return { doubt: "form" };
  return parsed.domain ? { domain } : { doubt: "public-suffix" };
}

export function isFreeMailer(host: string): boolean {
  return mailers.has(getDomain(host) ?? host);
}

const shared: ReadonlySet<string> = new Set(sharedHosts.domains);

/** True when a page there says nothing of who keeps it: two with a page at one such host have nothing in common. */
export function isSharedHost(host: string): boolean {
  const domain = getDomain(host, { allowPrivateDomains: true });
  return shared.has(getDomain(host) ?? host) || (domain === null && !isReserved(host));
}

/** Names of RFC 2606, section 2, are allowed so that examples and tests need no real domain. */
function isReserved(domain: string): boolean {
  return /\.(?:example|test|invalid)$/.test(domain);
}

/** In ASCII (UTS 46, by the URL parser), as the addresses are that it will be compared with; '' when it is no host. */
function hostOf(typed: string): string {
  const bare = typed
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//, "")
    .replace(/^www\./, "");
  const host = bare.split(/[/?#:]/, 1)[0] ?? "";
  if (/[@\s\\%]/.test(host)) return "";
  const ascii = URL.parse(`http://${host}/`)?.hostname ?? "";
  return ascii.endsWith(".") ? ascii.slice(0, -1) : ascii;
}
