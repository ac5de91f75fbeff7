import { describe, expect, it } from "vitest";
import { signInOf } from "./sign-in.test-support";
import {
  noTransactionCookies,
  readTransaction,
  transactionCookies,
  type Transaction,
} from "./transaction";

const signIn = signInOf();

function transaction(returnPath: string): Transaction {
  return {
    kind: "transaction",
    state: "s".repeat(43),
    nonce: "n".repeat(43),
    codeVerifier: "v".repeat(43),
    returnPath,
    startedAt: 1_000,
  };
}

async function headersFor(begun: Transaction): Promise<Headers> {
  const cookies = await transactionCookies(begun, signIn);
  return new Headers({
    cookie: cookies
      .filter(({ maxAge }) => maxAge > 0)
      .map(({ name, value }) => `${name}=${encodeURIComponent(value)}`)
      .join("; "),
  });
}

describe("a sign-in that was begun", () => {
  it("forgets an address that no browser can keep beside its other cookies", async () => {
    const cookies = await transactionCookies(transaction(`/?${"x".repeat(11_500)}`), signIn);
    const size = cookies.reduce((sum, { value }) => sum + encodeURIComponent(value).length, 0);
    expect(size).toBeLessThan(12_000);
    const begun = await headersFor(transaction(`/?${"x".repeat(11_500)}`));
    expect(await readTransaction(begun, signIn, 2_000)).toMatchObject({ returnPath: "/" });
  });

  it.each([10, 3_000, 6_000])(
    "is read back with an address of %i characters, within the limits of a browser",
    async (length) => {
      const begun = transaction(`/?external_id=${"x".repeat(length)}`);
      for (const { name, value } of await transactionCookies(begun, signIn)) {
        expect(`${name}=${encodeURIComponent(value)}`.length).toBeLessThan(4_000);
      }
      const headers = await headersFor(begun);
      expect(headers.get("cookie")?.length).toBeLessThan(12_000);
      expect(await readTransaction(headers, signIn, 1_000)).toEqual(begun);
    },
  );

  it("is over after ten minutes", async () => {
    const headers = await headersFor(transaction("/"));
    expect(await readTransaction(headers, signIn, 600_999)).toBeDefined();
    expect(await readTransaction(headers, signIn, 601_000)).toBeUndefined();
  });

  it("is not there without its cookies, or with half of them", async () => {
    expect(await readTransaction(new Headers(), signIn, 1_000)).toBeUndefined();
    const headers = await headersFor(transaction(`/?external_id=${"x".repeat(6_000)}`));
    const [first = ""] = headers.get("cookie")?.split(";") ?? [];
    const half = new Headers({ cookie: first });
    expect(await readTransaction(half, signIn, 1_000)).toBeUndefined();
  });

  it("leaves nothing behind", async () => {
    const set = await transactionCookies(transaction("/"), signIn);
    const removed = noTransactionCookies(signIn);
    expect(removed.map(({ name }) => name)).toEqual(set.map(({ name }) => name));
    expect(removed.every(({ value, maxAge }) => value === "" && maxAge === 0)).toBe(true);
  });
});
