/** Sends what this process fetches through the company's proxy: requests to Belvo and to the issuer. */

import "server-only";
import { Agent, EnvHttpProxyAgent, setGlobalDispatcher, type Dispatcher } from "undici";
import { isLoopbackHost } from "@/lib/http/loopback-host";
import type { OutboundProxy } from "@/lib/server/environment/outbound-proxy";

/** Set once, at the start. What leads to this machine never goes through the proxy, whatever NO_PROXY says. */
export function sendThroughProxy(proxy: OutboundProxy | undefined): void {
  if (proxy) setGlobalDispatcher(outboundDispatcher(proxy));
}

function outboundDispatcher({ httpsProxy, httpProxy, noProxy }: OutboundProxy): Dispatcher {
  const direct = new Agent();
  const through = new EnvHttpProxyAgent({
    ...(httpsProxy && { httpsProxy }),
    ...(httpProxy && { httpProxy }),
    noProxy,
  });
  return through.compose((dispatch) => (options, handler) => {
    const host = options.origin === undefined ? null : new URL(options.origin).host;
    return isLoopbackHost(host) ? direct.dispatch(options, handler) : dispatch(options, handler);
  });
}
