import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import GlobalError from "./global-error";

it("tells the number of the failure, and loads the page again without a script", () => {
  const error = Object.assign(new Error("canary of the server"), { digest: "4711" });
  const html = renderToStaticMarkup(<GlobalError error={error} />);
  expect(html).toContain("4711");
  expect(html).toContain('<a href=""');
  expect(html).not.toContain("canary");
});
