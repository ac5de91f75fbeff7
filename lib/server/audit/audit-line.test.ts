import fc from "fast-check";
import { expect, it } from "vitest";
import { allowedPart } from "./audit-line";

const line = {
  event: "mint",
  who: "ana@example.com",
  environment: "sandbox",
  flavour: "ofda",
  config: "0123456789abcdef",
  result: "rejected",
  requestId: "a6e1c493d7a29d91aed4338e6fcf077d",
  status: 400,
  attempts: 1,
  durationMs: 13,
};

it("keeps what is listed", () => {
  expect(allowedPart(line)).toEqual(line);
});

it("leaves out what is not listed", () => {
  const secrets = { access: "x", password: "x", external_id: "x", identity: { cpf: "1" } };
  expect(allowedPart({ ...line, ...secrets, err: new Error("x") })).toEqual(line);
});

it("leaves out a listed name whose value has another form", () => {
  expect(
    allowedPart({
      event: "eyJhbGciOiJIUzUxMiJ9.e30.x",
      environment: "https://canary@sandbox.example",
      flavour: "52998224725",
      config: "?external_id=canary",
      result: "529.982.247-25",
      requestId: "canary",
      status: "canary",
      durationMs: Number.NaN,
      who: "a\nb",
      toString: "canary",
    }),
  ).toEqual({});
});

it("takes any object", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.anything()), (any) => {
      expect(Object.keys(line)).toEqual(
        expect.arrayContaining(Object.keys(allowedPart(any)).filter((name) => name in line)),
      );
    }),
  );
});
