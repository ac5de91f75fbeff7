/** Where each of the four outcomes leads: Belvo describes four redirects and three callback URLs. */

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
    adds: "how far they came (meta_data_…), and the last error if there was one (last_encountered_error_…)",
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
    // The documents name the fourth redirect, and no callback of its own.
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
      const required = guide ? ` The ${guide} marks the callback as required.` : "";
      return state(
        facts,
        "outcomes",
        [callback],
        `${when} no redirect is documented, because ${callback} is unset.${required}`,
        { doubt: "undocumented" },
      );
    }
    return state(
      facts,
      "outcomes",
      [callback],
      `${when} the widget ${isInferred ? "presumably " : ""}goes to ${cut(address)}, and adds ${adds}.`,
      isInferred ? { doubt: "undocumented" } : {},
    );
  });
}
