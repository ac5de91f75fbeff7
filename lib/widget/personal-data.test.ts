import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasCnpjCheckDigits, hasCpfCheckDigits, looksPersonal } from "./personal-data";

describe("hasCpfCheckDigits", () => {
  it.each(["76109277673", "11144477735", "52998224725"])("accepts %s", (digits) => {
    expect(hasCpfCheckDigits(digits)).toBe(true);
  });

  it.each(["76109277674", "76109277663", "11111111111", "7610927767", "761.092.776-73", ""])(
    "refuses %j",
    (digits) => {
      expect(hasCpfCheckDigits(digits)).toBe(false);
    },
  );
});

describe("hasCnpjCheckDigits", () => {
  it.each(["11222333000181", "11444777000161"])("accepts %s", (digits) => {
    expect(hasCnpjCheckDigits(digits)).toBe(true);
  });

  it.each(["11222333000182", "00000000000000", "50685362006773", "1122233300018", ""])(
    "refuses %j",
    (digits) => {
      expect(hasCnpjCheckDigits(digits)).toBe(false);
    },
  );
});

describe("looksPersonal", () => {
  it.each([
    ["ana@example.com", "an e-mail address"],
    ["76109277673", "a CPF"],
    ["761.092.776-73", "a CPF"],
    ["user-76109277673", "a CPF"],
    ["cpf_761.092.776-73", "a CPF"],
    ["11222333000181", "a CNPJ"],
    ["11.222.333/0001-81", "a CNPJ"],
    ["BLPM950331HDFNVR04", "a CURP"],
    ["GODE561231GR8", "an RFC"],
    ["ABC680524P76", "an RFC"],
    ["4111111111111111", "a card number"],
    ["4111 1111 1111 1111", "a card number"],
    ["+5511912345678", "a phone number"],
    ["+55 11 91234-5678", "a phone number"],
    ["(11) 91234-5678", "a phone number"],
    ["525512345678", "a phone number"],
    ["Ralph Bragg", "a person's name"],
    ["João_Souza", "a person's name"],
    ["Maria da Silva", "a person's name"],
    ["Juan de la Cruz Pérez", "a person's name"],
    ["MARIA SILVA", "a person's name"],
  ])("tells that %s looks like %s", (value, kind) => {
    expect(looksPersonal(value)).toBe(kind);
  });

  it.each([
    "HJLSI-897809",
    "hosted-widget-example",
    "user-123",
    "USER-000042",
    "ORDER_ABC",
    "customer_2024",
    "cb65f82c-dc93-4d3e-8270-9a27528397f5",
    "7e0a4a4c-1d3b-4f7e-9a53-2f4b8c6d1e90",
    "12345",
    "76109277674x",
    "ABCD991399GR8",
    "Acme",
    "a",
    "",
  ])("leaves %j alone", (value) => {
    expect(looksPersonal(value)).toBeUndefined();
  });

  it("answers any text, long ones in good time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (value) => {
        expect(() => looksPersonal(value)).not.toThrow();
      }),
    );
    for (const part of ["a@", "a.", "1 ", "1.", "Aa ", "A ", "Aa da "]) {
      const start = performance.now();
      looksPersonal(part.repeat(2000 / part.length));
      expect(performance.now() - start, part).toBeLessThan(200);
    }
  });
});
