import { describe, expect, it } from "vitest";
import { parseConfig } from "@/lib/widget/parse-config";
import { withhold } from "./withhold";

const token = "eyJhbGciOiJIUzUxMiJ9.eyJleHAiOjF9.c2ln";

describe("withhold", () => {
  it.each(["", "?flavour=ofda&locale=pt", "?withheld=password", "?external_id=76109277673"])(
    "leaves %s as it is",
    (query) => {
      expect(withhold(query)).toBeUndefined();
    },
  );

  it("takes out what is private and names it", () => {
    expect(withhold(`?access_token=${token}&flavour=ofda&password=x&country_codes=BR,MX`)).toBe(
      "flavour=ofda&country_codes=BR,MX&withheld=access_token,password",
    );
  });

  it("adds to the names that were withheld before", () => {
    expect(withhold("withheld=password&cpf=76109277673")).toBe("withheld=password,cpf");
  });

  it("takes out a value that looks private under a name that is not", () => {
    expect(withhold(`?foo=${token}&bar=1`)).toBe("bar=1&withheld=foo");
  });

  it.each([`?${token}`, "?76109277673=1"])("does not repeat a private name: %s", (query) => {
    expect(withhold(query)).toBe("withheld=value");
  });

  it("comes to rest after one step, whatever was withheld", () => {
    for (const query of [`?withheld=${token}`, "?withheld=76109277673&id=1", "?a%00b,c=" + token]) {
      const rest = withhold(query);
      expect(rest).toBeDefined();
      expect(rest && withhold(rest)).toBeUndefined();
    }
  });

  it("is understood by whoever reads the studio URL", () => {
    const rest = withhold(`?access_token=${token}&password=x&locale=pt&café=1`) ?? "";
    const { withheld, config, unread } = parseConfig(rest);
    expect(withheld).toEqual(["access_token", "password"]);
    expect(config.locale).toBe("pt");
    expect(unread.map(({ name }) => name)).toEqual(["café"]);
  });
});
