import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyConfig } from "@/lib/widget/config-arbitrary.test-support";
import { launchUrl } from "./launch-url";
import { writeQuery } from "@/lib/widget/query";
import { launchFields, readLaunchOrder } from "./launch-order";

describe("readLaunchOrder", () => {
  it("reads the config and the run that the form was made of", () => {
    fc.assert(
      fc.property(anyConfig, fc.uuid(), (config, run) => {
        const query = launchUrl(config).replace(/^[^?]*\??/, "");
        expect(
          readLaunchOrder(
            writeQuery([
              [launchFields.query, query],
              [launchFields.run, run],
            ]),
          ),
        ).toEqual({
          launch: { config, unread: [], withheld: [] },
          config,
          run,
          catches: false,
          anyway: false,
          word: "",
        });
      }),
    );
  });

  it.each([
    ["cpf=1&name=A", { cpf: "1", name: "A" }],
    ["cpf=1&name=A&cnpj=&business_name=", { cpf: "1", name: "A" }],
    ["cpf=1&name=A&cnpj=2", { cpf: "1", name: "A", cnpj: "2", business_name: "" }],
    ["cpf=&name=", undefined],
  ])("takes %s for an identity", (form, identity) => {
    expect(readLaunchOrder(form).identity).toEqual(identity);
  });

  it("takes a sandbox person where the flavour asks for consent", () => {
    expect(readLaunchOrder("config=flavour%3Dofda&persona=individual").config).toEqual({
      flavour: "ofda",
      persona: "individual",
    });
    expect(readLaunchOrder("config=flavour%3Dofda&persona=somebody").config).toEqual({
      flavour: "ofda",
    });
    expect(readLaunchOrder("config=locale%3Dpt&persona=individual").config).toEqual({
      flavour: "multi_region",
      locale: "pt",
    });
  });

  it("catches the callbacks where the form says so", () => {
    expect(readLaunchOrder("config=&catch=on").catches).toBe(true);
    expect(readLaunchOrder("config=catch%3Don").catches).toBe(false);
  });

  it("sends anyway only what the form says so of", () => {
    expect(readLaunchOrder("config=&anyway=on").anyway).toBe(true);
    expect(readLaunchOrder("config=anyway%3Don").anyway).toBe(false);
  });

  it("does not read what is private out of the config", () => {
    const form = writeQuery([[launchFields.query, "password=x&access_token=y&locale=pt"]]);
    expect(readLaunchOrder(form).launch).toMatchObject({
      config: { flavour: "multi_region", locale: "pt" },
      unread: [],
    });
  });

  it("answers any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii" }), (text) => void readLaunchOrder(text)),
    );
  });
});
