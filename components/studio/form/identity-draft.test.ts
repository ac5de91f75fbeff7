import { describe, expect, it } from "vitest";
import { identitySchema } from "@/lib/widget/schemas";
import { draftProblem, emptyDraft, identityOf } from "./identity-draft";

const person = { ...emptyDraft, typed: "individual", cpf: "761.092.776-73", name: "Ada" } as const;

describe("identityOf", () => {
  it("is unset until every field is complete", () => {
    expect(identityOf(emptyDraft)).toBeUndefined();
    expect(identityOf({ ...person, cpf: "123" })).toBeUndefined();
    expect(identityOf({ ...person, name: " " })).toBeUndefined();
    expect(identityOf({ ...person, typed: "business" })).toBeUndefined();
  });

  it("leaves out the company of a person", () => {
    const identity = identityOf({ ...person, cnpj: "50685362006773", business_name: "ACME" });
    expect(identity).toEqual({ cpf: "761.092.776-73", name: "Ada" });
  });

  it.each([
    person,
    { ...person, typed: "business", cnpj: "50.685.362/0067-73", business_name: "ACME" } as const,
  ])("is an identity that the server accepts", (draft) => {
    expect(identitySchema.safeParse(identityOf(draft)).success).toBe(true);
  });
});

describe("draftProblem", () => {
  it("says how many digits a number has", () => {
    expect(draftProblem("cpf", "1")).toContain("11 digits");
    expect(draftProblem("cnpj", "1")).toContain("14 digits");
    expect(draftProblem("cpf", "761.092.776-73")).toBeUndefined();
  });
});
