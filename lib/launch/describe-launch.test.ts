import { describe, expect, it } from "vitest";
import { parseConfig } from "@/lib/widget/parse-config";
import { describeLaunch } from "./describe-launch";

const terms = "widget.consent.terms_and_conditions_url=https://example.com/terms";
const describeQuery = (query: string, environment: "sandbox" | "production" = "sandbox") =>
  describeLaunch(parseConfig(query), environment, 0);

describe("describeLaunch", () => {
  it("names each setting with its value and where it travels", () => {
    expect(
      describeQuery(`flavour=ofda&persona=individual&locale=pt&country_codes=BR&${terms}`).settings,
    ).toEqual([
      { name: "persona", value: "individual", travelsIn: "token request" },
      { name: "locale", value: "pt", travelsIn: "widget URL" },
      { name: "country_codes", value: "BR", travelsIn: "widget URL" },
      {
        name: "widget.consent.terms_and_conditions_url",
        value: "https://example.com/terms",
        travelsIn: "token request",
      },
    ]);
  });

  it("tells errors and nothing less", () => {
    expect(describeQuery("flavour=ofda&locale=es&persona=individual").errors).toMatchObject([
      { rule: "ofda-needs-pt" },
      { rule: "consent-incomplete" },
    ]);
  });

  it.each([
    ["", true],
    ["locale=pt", true],
    // The widget is the one to judge its own URL.
    [`flavour=ofda&persona=individual&locale=es&${terms}`, true],
    ["country=BR", false],
    ["password=x", false],
    ["stale_in=soon", false],
    [`flavour=ofda&${terms}`, false],
  ])("of %j answers whether it may open by itself: %s", (query, isPlain) => {
    expect(describeQuery(query).isPlain).toBe(isPlain);
  });

  it.each([
    ["", true],
    ["flavour=multi_region", true],
    ["environment=sandbox", false],
    ["flavour=ofda", false],
    ["locale=pt", false],
    ["country=BR", false],
  ])("of %j answers whether it says nothing: %s", (query, isEmpty) => {
    expect(describeQuery(query).isEmpty).toBe(isEmpty);
  });

  it("asks who consents where no persona says so, and in production", () => {
    const persona = `flavour=ofda&persona=individual&locale=pt&${terms}`;
    expect(describeQuery(persona).asksIdentity).toBe(false);
    expect(describeQuery(persona, "production").asksIdentity).toBe(true);
    expect(describeQuery(`flavour=ofda&locale=pt&${terms}`)).toMatchObject({
      asksIdentity: true,
      errors: [],
    });
    expect(describeQuery("").asksIdentity).toBe(false);
  });
});
