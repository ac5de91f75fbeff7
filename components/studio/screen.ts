/** What of the studio is in view: a tab of the output; on a small screen, that or the form. */

export const outputTabs = ["url", "request", "findings", "effect", "look", "code"] as const;

export type OutputTab = (typeof outputTabs)[number];

export const outputTexts: Readonly<Record<OutputTab, string>> = {
  url: "URL",
  request: "Request",
  findings: "Findings",
  effect: "Effect",
  look: "Look",
  code: "Code",
};

export interface Screen {
  /** On a small screen, instead of the tab. */
  readonly isFormShown: boolean;
  readonly tab: OutputTab;
}

export const firstScreen: Screen = { isFormShown: true, tab: "url" };
