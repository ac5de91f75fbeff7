/** The words of the checks that hold for many settings. The words of the others stand in their entry. */

import { sayFrom } from "./message";

const list = (names: readonly string[]) => names.join(", ");

export const say = sayFrom({
  required: (help: string) => `Required. ${help}`,
  "outer-space": () => "Remove the space at the start or end.",
  "only-these-values": (flavour: string, options: readonly string[]) =>
    `${flavour} accepts only ${list(options)}.`,
  "not-in-flavour": (flavour: string, items: readonly string[]) =>
    `${list(items)}: not available in ${flavour}.`,
  "not-a-web-url": () => "Not a web URL. Use the full URL, starting with https://.",
  "not-a-callback": () =>
    "Not a valid URL. Use https://… or your app's own scheme, such as my-app://success.",
  "underscore-in-scheme": () =>
    "A scheme cannot have underscores, so the phone may not find your app. Use hyphens.",
  "not-an-svg": () =>
    "The URL does not end in .svg. Belvo requires an SVG and shows a fallback for other icons.",
  "deprecated-resource": (names: readonly string[]) => `${list(names)}: deprecated resource.`,
  "nobody-consents": () =>
    "Nobody consents yet. Choose a sandbox persona, or enter a CPF and a name.",
  "persona-in-production": () =>
    "Sandbox personas do not exist in production. Enter the user's CPF and name.",
  "check-digits": (number: "CPF" | "CNPJ") =>
    `The check digits are invalid. Belvo may reject this ${number}.`,
});
