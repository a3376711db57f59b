/**
 * Requests that change something must come from our own pages: Sec-Fetch-Site (Fetch Metadata, section 2.3), else
 * Origin (RFC 6454). Programs send neither and carry no cookie that could be abused; forms of the desk have a field too.
 */
export interface Provenance {
  readonly secFetchSite: string | undefined;
  readonly origin: string | undefined;
  /** The path holds a token: whoever knows it may use it, and pages with it send `Origin: null`. */
  readonly unguessable: boolean;
}

export function isCrossSite(from: Provenance, ownOrigins: ReadonlySet<string>): boolean {
  if (from.secFetchSite !== undefined) return !/^(?:same-origin|none)$/.test(from.secFetchSite);
  if (from.origin === undefined) return false;
  if (from.origin === "null") return !from.unguessable;
  return !ownOrigins.has(from.origin);
}
