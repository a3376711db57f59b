/** Names this server answers to. A server of this machine answers to every name of the loopback, as browsers do. */
export interface OwnNames {
  /** Values of the Host header, lower case. */
  readonly hosts: ReadonlySet<string>;
  readonly origins: ReadonlySet<string>;
}

export function ownNames(baseUrl: string): OwnNames {
  const { protocol, hostname, host, port } = new URL(baseUrl);
  const suffix = port === "" ? "" : `:${port}`;
  const loopback = ["localhost", "127.0.0.1", "[::1]"];
  const own = loopback.includes(hostname) ? loopback.map((name) => `${name}${suffix}`) : [host];
  const usual = protocol === "https:" ? ":443" : ":80";
  const hosts = port === "" ? own.flatMap((name) => [name, `${name}${usual}`]) : own;
  return { hosts: new Set(hosts), origins: new Set(own.map((name) => `${protocol}//${name}`)) };
}
