/** The main screen in a test: the real one, over an action that the test gives. */

import { render } from "@testing-library/react";
import { findingsOfConfig } from "@/lib/findings/findings-of-config";
import { withoutFix } from "@/lib/findings/without-fix";
import { parseConfig } from "@/lib/widget/parse-config";
import { Studio } from "./studio";
import type { MintAction, StudioActions, StudioFacts } from "./studio-context";

const origin = "http://127.0.0.1:3000";

const facts: StudioFacts = {
  origin,
  offered: ["emulator", "sandbox", "production"],
  defaultEnvironment: "sandbox",
  widgetHosts: { emulator: `${origin}/emulator/widget` },
  production: "unconfirmed",
  launchesProduction: false,
};

function unexpected(): never {
  throw new Error("The test does not expect this.");
}

/** For a part of the screen alone. */
export const testStudio: StudioFacts & StudioActions = {
  ...facts,
  mintAction: unexpected,
  reveal: unexpected,
  showFindings: unexpected,
  apply: unexpected,
  fix: unexpected,
};

/** `query` is that of the studio URL. */
export function renderStudio(query: string, mintAction: MintAction = unexpected) {
  const initial = parseConfig(query);
  const found = findingsOfConfig({
    config: initial.config,
    unread: initial.unread,
    studioOrigin: origin,
    environment: initial.config.environment ?? "sandbox",
  });
  return render(
    <Studio
      facts={facts}
      initial={initial}
      firstFindings={found.map(withoutFix)}
      mintAction={mintAction}
    />,
  );
}
