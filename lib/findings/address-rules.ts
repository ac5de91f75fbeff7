/** Where the URL goes, and where the token request is sent. */

import { sources } from "@/lib/widget/sources";
import { hostOf, pathOf, portalHost, widgetHost } from "./address";
import { urlWith } from "@/lib/widget/example-text";
import type { Hit } from "./finding";
import { rule } from "./rule";
import { hasPlaceholder } from "./placeholder";
import type { Subject } from "./subject";
import { viewOf } from "./view";
import { say } from "./words";

const suggestion = `https://${widgetHost}/`;

/** The API has one host per environment. Users never visit them. */
const apiHosts = ["sandbox.belvo.com", "api.belvo.com"];

const wrongHost = rule({
  id: "wrong-host",
  severity: "error",
  about: "url",
  meaning:
    "Wrong host. The widget has one host for all environments; a consent portal address gets a note instead.",
  source: sources.introduction,
  bad: "https://widget.belvo.com/?access_token=<ACCESS_TOKEN>",
  good: urlWith(""),
  find: (subject) => [...widgetHostHits(subject), ...apiHostHits(subject)],
});

function widgetHostHits({ url }: Subject): readonly Hit[] {
  const address = url?.address;
  const host = hostOf(address);
  if (!address || !host || hasPlaceholder(host) || isEmulator(address, "/emulator/widget")) {
    return [];
  }
  if (host === widgetHost) return [];
  if (host === portalHost) {
    return [
      {
        parameter: "",
        severity: "info",
        message: say("portal-address"),
      },
    ];
  }
  return [
    {
      parameter: "",
      message: say(apiHosts.includes(host) ? "api-address" : "wrong-host"),
      suggestion,
    },
  ];
}

function apiHostHits({ request }: Subject): readonly Hit[] {
  const host = hostOf(request?.address);
  if (
    !host ||
    apiHosts.includes(host) ||
    hasPlaceholder(host) ||
    !/(^|\.)belvo\.(com|io|co)$/.test(host)
  )
    return [];
  return [
    {
      parameter: "",
      about: "request",
      message: say(host === "development.belvo.com" ? "removed-host" : "no-such-host"),
      suggestion: "https://sandbox.belvo.com/api/token/",
    },
  ];
}

/** The emulator runs wherever the studio does. */
function isEmulator(address: string, path: string): boolean {
  return pathOf(address).replace(/\/$/, "").endsWith(path);
}

const wrongShape = rule({
  id: "wrong-shape",
  severity: "error",
  about: "url",
  meaning:
    "The path, fragment or scheme differs from Belvo's documents. The widget reads only the query.",
  source: sources.introduction,
  bad: "https://widget.belvo.io/#/connect?token=<ACCESS_TOKEN>",
  good: urlWith("locale=es"),
  find: (subject) => [...urlShape(subject), ...requestShape(subject)],
});

function urlShape(subject: Subject): readonly Hit[] {
  const { url } = subject;
  if (!url) return [];
  const hits: Hit[] = [];
  const address = url.address ?? "";
  if (url.fragment) {
    const holdsSettings = /[/?=]/.test(url.fragment);
    hits.push({
      parameter: "",
      severity: holdsSettings ? "error" : "info",
      message: holdsSettings ? say("settings-in-fragment") : say("fragment"),
      suggestion: `${suggestion}?access_token=…`,
    });
  }
  if (viewOf(subject).host !== widgetHost) return hits;
  if (/^http:/i.test(address.trim())) {
    hits.push({
      parameter: "",
      severity: "warning",
      message: say("not-encrypted"),
      suggestion,
    });
  }
  const path = pathOf(address);
  if (path !== "" && path !== "/" && !hasPlaceholder(path)) {
    hits.push({
      parameter: "",
      message: say("path-of-widget"),
      suggestion: `${suggestion}?access_token=…`,
    });
  }
  return hits;
}

function requestShape({ request }: Subject): readonly Hit[] {
  const address = request?.address;
  if (!address || isEmulator(address, "/emulator/api/token")) return [];
  const path = pathOf(address);
  if (path === "/api/token/" || hasPlaceholder(path)) return [];
  const isOwn = !/(^|\.)belvo\.(com|io)$/.test(hostOf(address) ?? "");
  // A proxy has paths of its own, but an address without /api is the known mistake of a base URL.
  if (isOwn && !/^\/token\/?$/.test(path)) return [];
  const isPayments = path.includes("/payments/");
  return [
    {
      parameter: "",
      about: "request",
      severity: path === "/api/token" ? "warning" : "error",
      message: isPayments
        ? say("path-of-payments")
        : path === "/api/token"
          ? say("path-without-slash")
          : say("wrong-path"),
      suggestion: "/api/token/",
    },
  ];
}

export const addressRules = [wrongHost, wrongShape] as const;
