import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writeQuery } from "@/lib/widget/query";
import { anyMatrix } from "./matrix-arbitrary.test-support";
import { emptyMatrix } from "./matrix";
import { matrixUrl, mostAxes, mostValues, parseMatrixUrl, withholdInMatrix } from "./matrix-url";
import { catalogueNames } from "@/lib/widget/catalogue";
import { unreadText } from "@/lib/widget/unread-texts";

const token = "eyJhbGciOiJIUzUxMiJ9.eyJleHAiOjF9.c2ln";

const queryOf = (url: string) => url.replace("/matrix", "");

const anyName = fc.oneof(
  fc.constantFrom(
    "flavour",
    "reduce",
    "persona",
    "axis.flavour",
    "axis.locale",
    "axis.country_codes",
    "axis.persona",
    "axis.cpf",
    "axis.",
    "axis.axis.locale",
    "axis.__proto__",
    "withheld",
    "locale",
    "made_up",
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const anyValue = fc.oneof(
  fc.constantFrom(
    "",
    "pt",
    "ofda",
    "multi_region",
    "BR,MX",
    "BR,,MX",
    "BR,xx",
    "pairwise",
    "all",
    "each",
    "individual",
    token,
    "76109277673",
  ),
  fc.string({ unit: "binary", maxLength: 8 }),
);
const anyQuery = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.tuple(anyName, anyValue), { maxLength: 14 }).map(writeQuery),
);

describe("the address of a matrix", () => {
  it("carries every matrix", () => {
    fc.assert(
      fc.property(anyMatrix({ axes: 6, values: 5 }), (matrix) => {
        expect(parseMatrixUrl(queryOf(matrixUrl(matrix)))).toEqual({
          matrix,
          unread: [],
          withheld: [],
        });
      }),
      { numRuns: 300 },
    );
  });

  it("comes to rest after one reading, whatever it was", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const once = parseMatrixUrl(query);
        const url = matrixUrl(once.matrix, once.unread);
        expect(parseMatrixUrl(queryOf(url))).toEqual({ ...once, withheld: [] });
        const clean = withholdInMatrix(query);
        expect(clean === undefined ? undefined : withholdInMatrix(queryOf(clean))).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  it("is written as the design shows it", () => {
    const query =
      "?flavour=ofda&environment=sandbox&external_id=user-1&axis.persona=&axis.persona=business" +
      "&axis.country_codes=BR,MX&axis.country_codes=&reduce=pairwise&country=BR";
    const { matrix, unread } = parseMatrixUrl(query);
    expect(matrix).toEqual({
      base: { flavour: "ofda", environment: "sandbox", external_id: "user-1" },
      axes: [
        { name: "persona", values: [undefined, "business"] },
        { name: "country_codes", values: [["BR", "MX"], undefined] },
      ],
      reduce: "pairwise",
    });
    expect(unread.map(({ name }) => name)).toEqual(["country"]);
    expect(matrixUrl(matrix, unread)).toBe(`/matrix${query}`);
    expect(matrixUrl(emptyMatrix)).toBe("/matrix");
  });

  it.each([
    ["axis.locale=pt-BR", "Allowed: es, pt, en."],
    ["axis.flavour=", "Allowed: multi_region, multi_region_update, ofda."],
    ["axis.made_up=1", "Unknown parameter."],
    ["axis.country_codes=BR,BR", "Allowed: MX, CO, BR, separated by commas."],
    ["reduce=triples", "Allowed: all, pairwise, each."],
  ])("keeps %s as unread, with the reason", (query, reason) => {
    const [name, value] = query.split("=");
    expect(
      parseMatrixUrl(query).unread.map((one) => ({ ...one, reason: unreadText(one.reason) })),
    ).toEqual([{ name, value, reason }]);
  });

  it("keeps what is given twice", () => {
    const { matrix, unread } = parseMatrixUrl(
      "axis.locale=pt&axis.locale=pt&reduce=all&reduce=each",
    );
    expect(matrix.axes).toEqual([{ name: "locale", values: ["pt"] }]);
    expect(matrix.reduce).toBe("all");
    expect(unread.map(({ name, value }) => `${name}=${value}`)).toEqual([
      "axis.locale=pt",
      "reduce=each",
    ]);
  });

  it("has a limit of values and of axes, and keeps the rest as unread", () => {
    const values = Array.from(
      { length: mostValues + 1 },
      (_, index) => `axis.external_id=user-${index}`,
    );
    expect(parseMatrixUrl(values.join("&")).unread).toHaveLength(1);
    const axes = catalogueNames.slice(0, mostAxes + 2).map((name) => `axis.${name}=`);
    expect(parseMatrixUrl(axes.join("&")).unread).toHaveLength(2);
  });

  it("names what is private, and holds none of it", () => {
    const query = `axis.locale=pt&axis.cpf=76109277673&axis.made_up=${token}&password=CANARY&axis.secretId=CANARY&${token}`;
    const parsed = parseMatrixUrl(query);
    expect(parsed.withheld).toEqual(["cpf", "made_up", "password", "secretId", "value"]);
    const clean = withholdInMatrix(query) ?? "";
    for (const text of [JSON.stringify(parsed), clean]) {
      expect(text).not.toMatch(/eyJ|76109277673|CANARY/);
    }
    expect(parseMatrixUrl(queryOf(clean))).toEqual(parsed);
    expect(withholdInMatrix("axis.locale=pt&reduce=each")).toBeUndefined();
  });
});
