/** What the widget shows before the user leaves. */

import { appliesTo } from "@/lib/widget/catalogue";
import { state, type Facts, type Statement } from "./statement";

const dialogs = [
  {
    name: "show_close_dialog",
    shown: "The widget asks for confirmation before the user leaves",
    hidden: "The widget closes without asking for confirmation.",
  },
  {
    name: "show_abandon_survey",
    shown: "The widget shows a survey to a user who leaves",
    hidden: "The widget shows no survey to a user who leaves.",
  },
] as const;

export function dialogStatements(facts: Facts): readonly Statement[] {
  const { config } = facts;
  return dialogs
    .filter(({ name }) => appliesTo(name, config.flavour))
    .map(({ name, shown, hidden }) => {
      const value = config[name];
      if (value !== undefined) {
        return state(facts, "dialogs", [name], value ? `${shown}.` : hidden);
      }
      return state(
        facts,
        "dialogs",
        [name],
        `${shown}, according to Belvo. The original collection sets false.`,
        { doubt: "contradicted" },
      );
    });
}
