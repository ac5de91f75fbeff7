/** The proxy of the company, from the variables that every program of it reads. */

import * as z from "zod/mini";

z.config({ jitless: true });

const address = z.string().check(
  z.refine((text) => {
    if (!URL.canParse(text)) return false;
    return /^https?:$/.test(new URL(text).protocol);
  }, "must be an address that starts with http:// or https://"),
);

/** In upper case: the variables in lower case are read where these are unset. */
export const outboundProxyVariables = z.object({
  HTTPS_PROXY: z.optional(address),
  HTTP_PROXY: z.optional(address),
  NO_PROXY: z.optional(z.string()),
});

/** May hold credentials: never to be written anywhere, but for the hosts. */
export interface OutboundProxy {
  readonly httpsProxy: string | undefined;
  readonly httpProxy: string | undefined;
  readonly noProxy: string;
}

/** Undefined where no proxy is set. */
export function outboundProxyOf(
  read: z.infer<typeof outboundProxyVariables>,
): OutboundProxy | undefined {
  const { HTTPS_PROXY: httpsProxy, HTTP_PROXY: httpProxy, NO_PROXY: noProxy = "" } = read;
  return httpsProxy || httpProxy ? { httpsProxy, httpProxy, noProxy } : undefined;
}

/** For a message: host and port, without credentials. */
export function proxyHost({ httpsProxy, httpProxy }: OutboundProxy): string {
  return new URL(httpsProxy ?? httpProxy ?? "").host;
}
