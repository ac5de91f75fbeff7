import { describe, expect, it } from "vitest";
import {
  hasWrongCnpjDigits,
  hasWrongCpfDigits,
  digitsOf,
  identificationInfo,
  sandboxIdentities,
} from "./identity";

describe("identificationInfo", () => {
  it("names an individual by the CPF", () => {
    expect(identificationInfo(sandboxIdentities.individual)).toEqual([
      { type: "CPF", number: "76109277673", name: "Ralph Bragg" },
    ]);
  });

  it("names a business by the CPF of a person and its own CNPJ", () => {
    expect(identificationInfo(sandboxIdentities.business)).toEqual([
      { type: "CPF", number: "76109277673", name: "Ralph Bragg" },
      { type: "CNPJ", number: "50685362006773", name: "Bragg Mechanics" },
    ]);
  });
});

describe("digitsOf", () => {
  it.each([
    ["761.092.776-73", "76109277673"],
    [" 11.222.333/0001-81 ", "11222333000181"],
    ["abc", "abc"],
  ])("reads %j as %s", (number, digits) => {
    expect(digitsOf(number)).toBe(digits);
  });
});

describe("the check digits", () => {
  it.each(["76109277673", "761.092.776-73", "", "123"])("are no matter in the CPF %j", (cpf) => {
    expect(hasWrongCpfDigits(cpf)).toBe(false);
  });

  it.each(["76109277674", "111.111.111-11"])("do not fit in the CPF %s", (cpf) => {
    expect(hasWrongCpfDigits(cpf)).toBe(true);
  });

  it.each(["11.222.333/0001-81", "50685362006773", "50.685.362/0067-73", ""])(
    "are no matter in the CNPJ %j",
    (cnpj) => {
      expect(hasWrongCnpjDigits(cnpj)).toBe(false);
    },
  );

  it("do not fit in another CNPJ", () => {
    expect(hasWrongCnpjDigits("11222333000182")).toBe(true);
  });
});
