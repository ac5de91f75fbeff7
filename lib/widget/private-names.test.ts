import { describe, expect, it } from "vitest";
import { catalogueNames } from "./catalogue";
import { isPrivate, speakableName } from "./private-names";

const token = "eyJhbGciOiJIUzUxMiJ9.eyJleHAiOjF9.c2ln";

describe("isPrivate", () => {
  it.each([
    "access_token",
    "Access_Token",
    "access",
    "token",
    "refresh",
    "refresh_token",
    "id",
    "password",
    "secret",
    "secretId",
    "secretPassword",
    "BELVO_SANDBOX_SECRET_ID",
    "cpf",
    "CNPJ",
    "name",
    "business_name",
    "identification_info",
    "widget.consent.identification_info",
    "widget.consent.identification_info.0.number",
  ])("is true of %s", (name) => {
    expect(isPrivate(name, "x")).toBe(true);
  });

  it.each([
    ["note", token],
    ["note", ` ${token} `],
    ["note", "76109277673"],
    ["note", "761.092.776-73"],
    ["note", "11.222.333/0001-81"],
    [token, ""],
    ["76109277673", "1"],
  ])(
    "is true of an unknown entry that looks like a secret or an identity: %s=%s",
    (name, value) => {
      expect(isPrivate(name, value)).toBe(true);
    },
  );

  it.each([
    ["utm_source", "mail"],
    ["mode", "webapp"],
    ["consent_id", "0d3ffb69-f83b-456e-ad8e-208d0998d71d"],
    ["link", "cb65f82c-dc93-4d3e-8270-9a27528397f5"],
    ["flavour", "ofda"],
    ["persona", "individual"],
    ["", ""],
  ])("is false of %s=%s", (name, value) => {
    expect(isPrivate(name, value)).toBe(false);
  });

  it.each(catalogueNames.slice(0, 20))(
    "is false of the parameter %s, whatever it holds",
    (name) => {
      expect(isPrivate(name, "76109277673")).toBe(false);
    },
  );
});

describe("speakableName", () => {
  it.each([
    ["password", "password"],
    [token, "value"],
    ["76109277673", "value"],
    ["", "value"],
  ])("calls %j %s", (name, spoken) => {
    expect(speakableName(name)).toBe(spoken);
  });
});
