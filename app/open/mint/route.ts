import { NextResponse } from "next/server";
import { confirmProduction, withCookie } from "@/lib/server/access/confirm-production";
import { sealFailure } from "@/lib/server/access/seal-failure";
import { withCatchers } from "@/lib/callbacks/catch-callbacks";
import { isRunId, withRun } from "@/lib/callbacks/catcher";
import { readBody } from "@/lib/http/read-body";
import { studioEnvironment } from "@/lib/server/environment/environment";
import { failureCookie, failureLifetime, writeFailure } from "@/lib/launch/failure-cookie";
import { readLaunchOrder } from "@/lib/launch/launch-order";
import { linkDigest } from "@/lib/server/access/link-digest";
import { launchUrl } from "@/lib/launch/launch-url";
import { buildWidgetUrl } from "@/lib/widget/widget-url";
import type { AccessToken } from "@/lib/mint/access-token";
import type { MintError } from "@/lib/mint/mint-error";
import type { Result } from "@/lib/widget/result";
import { widgetHost } from "@/lib/widget/widget-hosts";
import { mint } from "@/lib/server/mint/mint";
import { mintSurroundings } from "../../mint-surroundings";
import { studioFacts } from "../../studio-facts";

/**
 * What the launch page posts: answers with a redirect to the widget, or back to the page with what went wrong. The proxy
 * adds that the answer is not kept and that the widget is told no referrer.
 */
export async function POST(request: Request): Promise<Response> {
  const form = await readBody(request);
  if (form === undefined) return new Response("The form is too large.\n", { status: 413 });
  const { launch, config, identity, ...order } = readLaunchOrder(form);
  const { access } = studioEnvironment();
  const { origin, defaultEnvironment, widgetHosts } = await studioFacts(request.headers);
  // A form that somebody else wrote names no run of ours; its callbacks must not look like one.
  const run = isRunId(order.run) ? order.run : crypto.randomUUID();
  const environment = config.environment ?? defaultEnvironment;
  const isProduction = environment === "production";
  const confirmed = isProduction
    ? await confirmProduction(order.word, request.headers, access)
    : undefined;
  const minted: Result<AccessToken, MintError> =
    isProduction && !access.launchesProduction
      ? { ok: false, error: { kind: "production-launch-off" } }
      : await mint(
          {
            config: withRun(order.catches ? withCatchers(config, origin) : config, origin, run),
            run,
            ...(identity && { identity }),
            ...(order.anyway && { anyway: true }),
          },
          mintSurroundings(withCookie(request.headers, confirmed)),
        );
  const link = launchUrl(launch.config, launch.unread);
  const response = seeOther(
    minted.ok && environment
      ? buildWidgetUrl(
          widgetHost(widgetHosts, environment, config.flavour),
          config,
          minted.value.access,
        )
      : link,
  );
  if (confirmed) response.cookies.set(confirmed);
  if (!minted.ok) {
    const failure = {
      link: linkDigest(link),
      run,
      catches: order.catches,
      error: minted.error,
    };
    response.cookies.set(failureCookie, await sealFailure(writeFailure(failure), access), {
      path: "/open",
      maxAge: failureLifetime,
      httpOnly: true,
      sameSite: "strict",
      secure: origin.startsWith("https:"),
    });
  }
  return response;
}

function seeOther(address: string): NextResponse {
  return new NextResponse(null, { status: 303, headers: { Location: address } });
}
