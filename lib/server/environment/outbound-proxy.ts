/** The company's proxy, from the variables that most programs use. */

import * as z from "zod/mini";

z.config({ jitless: true });

const address = z.string().check(
  z.refine((text) => {
    if (!URL.canParse(text)) return false;
    return /^https?:$/.test(new URL(text).protocol);
  }, "must be a URL that starts with http:// or https://"),
);

/** In upper case. The variables in lower case are the fallback. */
export const outboundProxyVariables = z.object({
  HTTPS_PROXY: z.optional(address),
  HTTP_PROXY: z.optional(address),
  NO_PROXY: z.optional(z.string()),
});

/** May contain credentials: never write it anywhere, except the hosts. */
export interface OutboundProxy {
  readonly httpsProxy: string | undefined;
  readonly httpProxy: string | undefined;
  readonly noProxy: string;
}

/** Undefined without a proxy. */
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
