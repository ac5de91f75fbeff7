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
        ).toEqual({ launch: { config, unread: [], withheld: [] }, run, anyway: false, word: "" });
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
