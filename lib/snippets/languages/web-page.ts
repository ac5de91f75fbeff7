import { ownServerNotes, literals, ownServer } from "@/lib/snippets/client";
import type { Printer } from "@/lib/snippets/printer";
import { quoteForScript } from "@/lib/snippets/quote";

/** How the visit ended, for whatever JavaScript runs. */
export const readCallback = `function readCallback(address) {
  const query = new URL(address).searchParams;
  const get = (name) => query.get(name) ?? undefined;
  if (query.has("error")) return { ending: "error", code: get("error"), message: get("error_message") };
  if (query.has("warning")) {
    return { ending: "warning", code: get("warning"), message: get("warning_message") };
  }
  if (query.has("link")) return { ending: "success", link: get("link"), institution: get("institution") };
  return {
    ending: "exit",
    code: get("last_encountered_error_code"),
    message: get("last_encountered_error_message"),
    institution: get("meta_data_institution_name"),
    step: get("meta_data_step"),
  };
}`;

export const webPage: Printer = {
  label: "Web page (redirect)",
  side: "client",
  file: "connect.js",
  comment: "//",
  grammar: "javascript",
  usage:
    "Runs in your page. Call openWidget() from a button, and readCallback(location.href) in the page of a callback.",
  notes: ownServerNotes('{ "url": … }'),
  write: ({ callbacks: { pages } }) => `const callbackPages = [${literals(pages, quoteForScript)}];

async function openWidget() {
  const response = await fetch("${ownServer}", { method: "POST" });
  if (!response.ok) throw new Error(\`No widget URL: status \${response.status}.\`);
  const { url } = await response.json();
  location.assign(url);
}

// The widget redirects to a page of yours, whose address may have a query of its own.
function isCallback(address) {
  const { origin, pathname } = new URL(address);
  return callbackPages.includes(origin + pathname);
}

// The query says how the visit ended. Errors and warnings come to the same address.
${readCallback}
`,
};
