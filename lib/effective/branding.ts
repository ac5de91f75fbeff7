/** How the widget looks: company, texts, colours. */

import { declarationOf } from "@/lib/widget/flavours/flavours";
import { appliesTo, entryOf, type ParameterName } from "@/lib/widget/catalogue";
import type { Message } from "@/lib/widget/message";
import { setNames } from "@/lib/widget/config";
import { withDefaults } from "@/lib/widget/defaults";
import { themePrefix } from "@/lib/widget/theme-fields";
import { state, type Facts, type SettingName, type Statement } from "./statement";
import { say } from "./sentences";
import { cut, quote } from "./words";

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
    stateOf(
      facts,
      "widget.branding.company_name",
      company === undefined ? say("no-company-name") : say("company-name", cut(company)),
    ),
    stateOf(
      facts,
      "widget.branding.company_icon",
      icon === undefined ? say("fallback-icon") : say("icon", cut(icon)),
    ),
    ...(logo === undefined
      ? []
      : [stateOf(facts, "widget.branding.company_logo", say("logo", cut(logo)))]),
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
      say("guide-requires", guide, [first, ...others].map(lastPart)),
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
  return stateOf(
    facts,
    name,
    address === undefined
      ? say("terms-of-belvo", withDefaults(facts.config)[name] ?? "")
      : say("terms-of-company", cut(address)),
  );
}

const marks = [
  {
    name: "widget.branding.social_proof",
    shown: "shows-social-proof",
    hidden: "hides-social-proof",
  },
  {
    name: "widget.branding.show_belvo_middle_logo",
    shown: "shows-middle-logo",
    hidden: "hides-middle-logo",
  },
] as const;

function markStatements(facts: Facts): readonly Statement[] {
  const { config } = facts;
  return marks
    .filter(({ name }) => appliesTo(name, config.flavour))
    .map(({ name, shown, hidden }) =>
      stateOf(facts, name, say(withDefaults(config)[name] ? shown : hidden)),
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
      : [stateOf(facts, name, say("setting", entryOf(name).label, `${quote(value)}.`))];
  });
}

function colourStatements(facts: Facts): readonly Statement[] {
  const { "widget.branding.overlay_background_color": overlay, "widget.color_scheme": scheme } =
    facts.config;
  return [
    stateOf(
      facts,
      "widget.branding.overlay_background_color",
      say("overlay", overlay === undefined ? undefined : cut(overlay)),
    ),
    ...(scheme === undefined
      ? []
      : [
          stateOf(
            facts,
            "widget.color_scheme",
            say(scheme === "DARK" ? "dark-scheme" : "light-scheme"),
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
    const code =
      look === "light"
        ? "light-theme"
        : scheme === undefined
          ? "dark-theme-by-default"
          : scheme === "LIGHT"
            ? "dark-theme-in-light-scheme"
            : "dark-theme";
    const from: readonly SettingName[] =
      look === "dark" ? [...others, "widget.color_scheme"] : others;
    return [
      state(
        facts,
        "branding",
        [first, ...from],
        say(code, keys.length, keys.length > 5 ? [] : keys),
        code === "dark-theme-by-default" ? { doubt: "undocumented" } : {},
      ),
    ];
  }
}

function stateOf(facts: Facts, name: SettingName, message: Message): Statement {
  return state(facts, "branding", [name], message);
}
