/** What the widget shows before the user leaves. */

import { appliesTo } from "@/lib/widget/catalogue";
import { say } from "./sentences";
import { state, type Facts, type Statement } from "./statement";

const dialogs = [
  {
    name: "show_close_dialog",
    shown: "asks-before-closing",
    byDefault: "asks-before-closing-by-default",
    hidden: "closes-at-once",
  },
  {
    name: "show_abandon_survey",
    shown: "shows-survey",
    byDefault: "shows-survey-by-default",
    hidden: "shows-no-survey",
  },
] as const;

export function dialogStatements(facts: Facts): readonly Statement[] {
  const { config } = facts;
  return dialogs
    .filter(({ name }) => appliesTo(name, config.flavour))
    .map(({ name, shown, byDefault, hidden }) => {
      const value = config[name];
      if (value !== undefined) {
        return state(facts, "dialogs", [name], say(value ? shown : hidden));
      }
      return state(facts, "dialogs", [name], say(byDefault), { doubt: "contradicted" });
    });
}
