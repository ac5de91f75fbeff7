import "server-only";
import type { SignedInPerson } from "@/components/access/signed-in";
import type { ProductionAccess, StudioFacts } from "@/components/studio/studio-context";
import type { Access } from "@/lib/server/environment/access";
import { sessionOf } from "@/lib/server/access/admit";
import { refuseProduction } from "@/lib/server/access/production";
import type { Person, Session } from "@/lib/server/access/session";
import { takeSession } from "@/lib/server/access/session-handover";
import { studioOrigin } from "@/lib/server/access/studio-origin";
import { studioEnvironment } from "@/lib/server/environment/environment";

/** What the page may know of the server. `headers` are those of the request for the page. */
export async function studioFacts(headers: Pick<Headers, "get">): Promise<StudioFacts> {
  const { offeredEnvironments, defaultEnvironment, widgetUrl, access } = studioEnvironment();
  const session = takeSession(headers) ?? (await sessionOf(headers, access));
  const origin = studioOrigin(headers, access);
  return {
    origin,
    offered: offeredEnvironments,
    ...(defaultEnvironment && { defaultEnvironment }),
    widgetHosts: {
      emulator: `${origin}/emulator/widget`,
      ...(widgetUrl !== undefined && { instead: widgetUrl }),
    },
    ...(session && { person: shownOf(session.person) }),
    production: productionAccess(session, access),
    launchesProduction: access.launchesProduction,
  };
}

function shownOf({ name, email }: Person): SignedInPerson {
  return { name, ...(email && { email }) };
}

function productionAccess(session: Session | undefined, access: Access): ProductionAccess {
  switch (refuseProduction(session, access)) {
    case "production-not-yours":
      return "refused";
    case "production-unconfirmed":
      return "unconfirmed";
    case undefined:
      // Where nobody signs in, the page asks for the word each time that it is loaded.
      return session ? "open" : "unconfirmed";
  }
}
