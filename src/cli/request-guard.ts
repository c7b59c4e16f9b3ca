import { isIP } from 'node:net';

/** What the guard looks at: the method and the headers as they came. */
export interface GuardedRequest {
  readonly method: string;
  readonly host: string | undefined;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
}

export interface Refusal {
  readonly status: 403;
  readonly code: 'forbidden-host' | 'forbidden-origin';
  readonly message: string;
}

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Host name of a Host header, in lower case and without port and brackets; null if it is none. */
const toHostname = (host: string): string | null => {
  const match = /^(?:\[([0-9a-f:.]+)\]|([a-z0-9._-]+))(?::\d{1,5})?$/i.exec(host);
  return (match?.[1] ?? match?.[2])?.toLowerCase() ?? null;
};

/**
 * Whether a request may pass; null if so. A web page elsewhere can make a browser send requests to this machine, by a
 * name of its own that resolves here (DNS rebinding) or by a form: so the Host must be an address, `localhost` or the
 * name the server was told, and whoever wants to change something must come from our own page. Programs, which send no
 * Origin, may pass.
 */
export const findRefusal = (request: GuardedRequest, ownNames: readonly string[] = []): Refusal | null => {
  const hostname = request.host === undefined ? null : toHostname(request.host);
  const isOwn =
    hostname !== null &&
    (hostname === 'localhost' || isIP(hostname) !== 0 || ownNames.some((name) => name.toLowerCase() === hostname));
  if (!isOwn) {
    return {
      status: 403,
      code: 'forbidden-host',
      message: `Server: the host "${request.host ?? ''}" is not this server's. Open it by its address or start it with --host.`,
    };
  }
  if (READING.has(request.method)) return null;
  const isSameOrigin =
    request.origin === undefined || request.origin.toLowerCase() === `http://${request.host?.toLowerCase()}`;
  const isSameSite =
    request.fetchSite === undefined || request.fetchSite === 'same-origin' || request.fetchSite === 'none';
  if (isSameOrigin && isSameSite) return null;
  return {
    status: 403,
    code: 'forbidden-origin',
    message: `Server: a page of "${request.origin ?? request.fetchSite ?? ''}" may not change anything here.`,
  };
};
