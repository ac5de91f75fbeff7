/** Where the widget goes after each of the four outcomes: Belvo describes four redirects and three callback URLs. */

import { declarationOf } from "@/lib/widget/flavours/flavours";
import { state, type Facts, type Statement } from "./statement";
import { cut } from "./words";

const outcomes = [
  {
    when: "On success",
    callback: "widget.callback_urls.success",
    adds: "link and institution",
  },
  {
    when: "When the user leaves",
    callback: "widget.callback_urls.exit",
    adds: "the user's last step (meta_data_…) and the last error, if any (last_encountered_error_…)",
  },
  {
    when: "On an error",
    callback: "widget.callback_urls.event",
    adds: "error and error_message",
  },
  {
    when: "On a warning",
    callback: "widget.callback_urls.event",
    adds: "warning and warning_message",
    // The documentation names the fourth redirect, but no callback for it.
    isInferred: true,
  },
] as const;

export function outcomeStatements(facts: Facts): readonly Statement[] {
  const { config } = facts;
  return outcomes.map((outcome) => {
    const { when, callback, adds } = outcome;
    const address = config[callback];
    const isInferred = "isInferred" in outcome;
    if (address === undefined) {
      const { guide } = declarationOf(config.flavour);
      const required = guide ? ` The ${guide} requires this callback.` : "";
      return state(
        facts,
        "outcomes",
        [callback],
        `${when}, where the user lands is undocumented, because ${callback} is unset.${required}`,
        { doubt: "undocumented" },
      );
    }
    return state(
      facts,
      "outcomes",
      [callback],
      `${when}, the widget ${isInferred ? "probably " : ""}goes to ${cut(address)} and adds ${adds}.`,
      isInferred ? { doubt: "undocumented" } : {},
    );
  });
}
