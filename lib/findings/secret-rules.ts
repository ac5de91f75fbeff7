/** Credentials in pasted text. The rule repeats no part of them, and keeps nothing. */

import { sources } from "@/lib/widget/sources";
import { multiRegionRequest, requestWith } from "@/lib/widget/example-text";
import type { Hit } from "./finding";
import { rule } from "./rule";
import { isSecretPlaceholder, looksSecret } from "./placeholder";
import type { Subject } from "./subject";
import { viewOf } from "./view";
import { say } from "./words";

export const secretInText = rule({
  id: "secret-in-text",
  severity: "warning",
  about: "request",
  meaning:
    "The pasted text holds credentials that look real. Keep them on a server, never in a URL, chat or repository.",
  source: sources.introduction,
  bad: requestWith({
    id: "00000000-1111-2222-3333-444444444444",
    password: "no-real-password-0123456789",
    scopes: "read_institutions,write_links",
  }),
  good: multiRegionRequest(),
  find: (subject) => {
    // The form's own body has placeholders alone.
    if (!subject.isTemplate) return [];
    const named = namesOfSecrets(subject);
    const isInText = [subject.url?.text, subject.request?.text].some(
      (text) => text !== undefined && holdsCredentials(text),
    );
    const hits = named.map((parameter) => hit(parameter));
    return hits.length === 0 && isInText ? [hit("")] : hits;
  },
});

function hit(parameter: string): Hit {
  return {
    parameter,
    message: say("real-credential"),
    suggestion: "a variable, such as $BELVO_SECRET_PASSWORD",
  };
}

function namesOfSecrets(subject: Subject): readonly string[] {
  const inUrl = (subject.url?.entries ?? []).filter(
    ([name, value]) => /^id$|secret|password/i.test(name) && looksSecret(value),
  );
  const body = viewOf(subject).body ?? {};
  const inBody = ["id", "password"].filter((name) => {
    const value = body[name];
    return typeof value === "string" && looksSecret(value);
  });
  const known = ["id", "password"];
  const names = inUrl.map(([name]) => known.find((one) => one === name.toLowerCase()) ?? "");
  return [...new Set([...names, ...inBody])];
}

/** In code, and in the header of a command. */
function holdsCredentials(text: string): boolean {
  const assigned =
    /(?:secret|password)[a-z_-]{0,20}["'`]?[ \t]{0,8}(?:[:=]|=>)[ \t]{0,8}["'`]([^"'`\s]{12,200})["'`]/gi;
  for (const [, value = ""] of text.matchAll(assigned)) {
    if (looksSecret(value)) return true;
  }
  const [, basic = ""] = /\bBasic[ \t]+([A-Za-z0-9+/=]{24,})/.exec(text) ?? [];
  const [, user = ""] = /\s(?:-u|--user)[ \t]{0,4}["']?([^\s"']{24,})/.exec(text) ?? [];
  return [basic, user].some((value) => value !== "" && !isSecretPlaceholder(value));
}
