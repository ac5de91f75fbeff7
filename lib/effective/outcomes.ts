/** Where the widget goes after each of the four outcomes: Belvo describes four redirects and three callback URLs. */

import { declarationOf } from "@/lib/widget/flavours/flavours";
import { say } from "./sentences";
import { state, type Facts, type Statement } from "./statement";
import { cut } from "./words";

const outcomes = [
  { outcome: "success", callback: "widget.callback_urls.success" },
  { outcome: "exit", callback: "widget.callback_urls.exit" },
  { outcome: "error", callback: "widget.callback_urls.event" },
  { outcome: "warning", callback: "widget.callback_urls.event" },
] as const;

export function outcomeStatements(facts: Facts): readonly Statement[] {
  const { config } = facts;
  return outcomes.map(({ outcome, callback }) => {
    const address = config[callback];
    if (address === undefined) {
      const { guide } = declarationOf(config.flavour);
      return state(facts, "outcomes", [callback], say("lands-nowhere", outcome, callback, guide), {
        doubt: "undocumented",
      });
    }
    return state(
      facts,
      "outcomes",
      [callback],
      say("lands", outcome, cut(address)),
      // The documentation names the redirect of a warning, but no callback for it.
      outcome === "warning" ? { doubt: "undocumented" } : {},
    );
  });
}
