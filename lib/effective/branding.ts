/** How the widget looks: company, texts, colours. */

import { declarationOf } from "@/lib/widget/flavours/flavours";
import { appliesTo, entryOf, type ParameterName } from "@/lib/widget/catalogue";
import { setNames } from "@/lib/widget/config";
import { withDefaults } from "@/lib/widget/defaults";
import { themePrefix } from "@/lib/widget/theme-fields";
import { state, type Facts, type SettingName, type Statement } from "./statement";
import { andList, count, cut, quote } from "./words";

export function brandingStatements(facts: Facts): readonly Statement[] {
  return [
    ...companyStatements(facts),
    termsStatement(facts),
    ...markStatements(facts),
    ...textStatements(facts),
    ...colourStatements(facts),
    ...themeStatements(facts),
  ];
}

function companyStatements(facts: Facts): readonly Statement[] {
  const {
    "widget.branding.company_name": company,
    "widget.branding.company_icon": icon,
    "widget.branding.company_logo": logo,
  } = facts.config;
  return [
    say(
      facts,
      "widget.branding.company_name",
      company === undefined
        ? "The widget says “Link your account”, because it has no company name."
        : `The widget says that ${quote(company)} uses Belvo to connect the user's account.`,
    ),
    say(
      facts,
      "widget.branding.company_icon",
      icon === undefined
        ? "The widget shows a fallback icon."
        : `Your icon is ${cut(icon)}. If it is not an SVG, the widget shows a fallback icon.`,
    ),
    ...(logo === undefined
      ? []
      : [say(facts, "widget.branding.company_logo", `Your logo is ${cut(logo)}.`)]),
    ...requiredStatements(facts),
  ];
}

const markedByGuide = [
  "widget.branding.company_icon",
  "widget.branding.company_logo",
  "widget.branding.company_name",
  "widget.branding.company_terms_url",
] as const satisfies readonly ParameterName[];

function requiredStatements(facts: Facts): readonly Statement[] {
  const { config } = facts;
  const [first, ...others] = markedByGuide.filter((name) => config[name] === undefined);
  const { guide } = declarationOf(config.flavour);
  if (!guide || !first) return [];
  return [
    state(
      facts,
      "branding",
      [first, ...others],
      `The ${guide} requires ${andList([first, ...others].map(lastPart))}, but the sample in Belvo's overview has no branding.`,
      { doubt: "contradicted" },
    ),
  ];
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}

function termsStatement(facts: Facts): Statement {
  const name = "widget.branding.company_terms_url";
  const { [name]: address } = facts.config;
  return say(
    facts,
    name,
    address === undefined
      ? `The widget links to Belvo's terms at ${withDefaults(facts.config)[name]}.`
      : `The widget links to the company terms at ${cut(address)}.`,
  );
}

const marks = [
  {
    name: "widget.branding.social_proof",
    what: "a sentence about connected users on the list of institutions",
  },
  { name: "widget.branding.show_belvo_middle_logo", what: "Belvo's logo in the middle" },
] as const;

function markStatements(facts: Facts): readonly Statement[] {
  const { config } = facts;
  return marks
    .filter(({ name }) => appliesTo(name, config.flavour))
    .map(({ name, what }) =>
      say(
        facts,
        name,
        withDefaults(config)[name] ? `The widget shows ${what}.` : `The widget hides ${what}.`,
      ),
    );
}

const texts = [
  "widget.branding.company_benefit_header",
  "widget.branding.company_benefit_content",
  "widget.branding.opportunity_loss",
] as const;

function textStatements(facts: Facts): readonly Statement[] {
  return texts.flatMap((name) => {
    const value = facts.config[name];
    return value === undefined
      ? []
      : [say(facts, name, `${entryOf(name).label}: ${quote(value)}.`)];
  });
}

function colourStatements(facts: Facts): readonly Statement[] {
  const { "widget.branding.overlay_background_color": overlay, "widget.color_scheme": scheme } =
    facts.config;
  return [
    say(
      facts,
      "widget.branding.overlay_background_color",
      `The colour behind the widget is ${overlay === undefined ? "grey" : cut(overlay)}, always at 90% opacity and only on a desktop.`,
    ),
    ...(scheme === undefined
      ? []
      : [
          say(
            facts,
            "widget.color_scheme",
            `The widget uses the ${scheme === "DARK" ? "dark" : "light"} colour scheme.`,
          ),
        ]),
  ];
}

function themeStatements(facts: Facts): readonly Statement[] {
  const { "widget.color_scheme": scheme } = facts.config;
  const names = setNames(facts.config).filter((name) => name.startsWith(themePrefix));
  const isDark = (name: string) => name.endsWith("-dark");
  return [
    ...schemeStatement(
      names.filter((name) => !isDark(name)),
      "light",
    ),
    ...schemeStatement(names.filter(isDark), "dark"),
  ];

  function schemeStatement(
    [first, ...others]: readonly ParameterName[],
    look: "light" | "dark",
  ): readonly Statement[] {
    if (!first) return [];
    const keys = [first, ...others].map((name) => name.slice(themePrefix.length));
    const seen =
      look === "light"
        ? ""
        : scheme === undefined
          ? " The default of color_scheme is undocumented."
          : scheme === "LIGHT"
            ? " The light scheme is set."
            : "";
    const from: readonly SettingName[] =
      look === "dark" ? [...others, "widget.color_scheme"] : others;
    return [
      state(
        facts,
        "branding",
        [first, ...from],
        `${count(keys.length, "theme key")} ${keys.length === 1 ? "changes" : "change"} the ${look} scheme${keys.length > 5 ? "" : `: ${andList(keys)}`}.${seen}`,
        seen && scheme === undefined ? { doubt: "undocumented" } : {},
      ),
    ];
  }
}

function say(facts: Facts, name: SettingName, text: string): Statement {
  return state(facts, "branding", [name], text);
}
