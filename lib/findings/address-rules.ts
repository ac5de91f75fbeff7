/** Where the URL goes, and where the token request is sent. */

import { sources } from "@/lib/widget/sources";
import { hostOf, pathOf, portalHost, widgetHost } from "./address";
import { urlWith } from "@/lib/widget/example-text";
import type { Hit, Rule } from "./finding";
import { hasPlaceholder } from "./placeholder";
import type { Subject } from "./subject";
import { viewOf } from "./view";

const suggestion = `https://${widgetHost}/`;

/** The API has one host per environment. Users never visit them. */
const apiHosts = ["sandbox.belvo.com", "api.belvo.com"];

const wrongHost: Rule = {
  id: "wrong-host",
  severity: "error",
  about: "url",
  meaning:
    "Wrong host. The widget has one host for all environments; a consent portal address gets a note instead.",
  source: sources.introduction,
  bad: "https://widget.belvo.com/?access_token=<ACCESS_TOKEN>",
  good: urlWith(""),
  find: (subject) => [...widgetHostHits(subject), ...apiHostHits(subject)],
};

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
        message:
          "This is the consent portal, where users see, renew and end consents. The studio configures the widget, a different page.",
      },
    ];
  }
  const why = apiHosts.includes(host) ? "This is Belvo's API, not the widget." : "Wrong host.";
  return [
    {
      parameter: "",
      message: `${why} The widget is always at ${widgetHost}; the token selects the environment.`,
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
  const why =
    host === "development.belvo.com"
      ? "The development environment was removed in June 2024."
      : "Belvo's API has no such host.";
  return [
    {
      parameter: "",
      about: "request",
      message: `${why} Use sandbox.belvo.com for the sandbox, and api.belvo.com for production.`,
      suggestion: "https://sandbox.belvo.com/api/token/",
    },
  ];
}

/** The emulator runs wherever the studio does. */
function isEmulator(address: string, path: string): boolean {
  return pathOf(address).replace(/\/$/, "").endsWith(path);
}

const wrongShape: Rule = {
  id: "wrong-shape",
  severity: "error",
  about: "url",
  meaning:
    "The path, fragment or scheme differs from Belvo's documents. The widget reads only the query.",
  source: sources.introduction,
  bad: "https://widget.belvo.io/#/connect?token=<ACCESS_TOKEN>",
  good: urlWith("locale=es"),
  find: (subject) => [...urlShape(subject), ...requestShape(subject)],
};

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
      message: holdsSettings
        ? "The widget ignores everything after the #. Put settings in the query, after the ?."
        : "The widget ignores everything after the #. Write a # inside a value as %23.",
      suggestion: `${suggestion}?access_token=…`,
    });
  }
  if (viewOf(subject).host !== widgetHost) return hits;
  if (/^http:/i.test(address.trim())) {
    hits.push({
      parameter: "",
      severity: "warning",
      message: "Over http, the token travels unencrypted. Use https.",
      suggestion,
    });
  }
  const path = pathOf(address);
  if (path !== "" && path !== "/" && !hasPlaceholder(path)) {
    hits.push({
      parameter: "",
      message: "The widget has no path. Put the query right after the host.",
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
        ? "This path is for payments, whose token is different. Use /api/token/."
        : path === "/api/token"
          ? "The documented path ends with a slash. Without it, the redirect may lose the request."
          : "Wrong path. Send the request to /api/token/.",
      suggestion: "/api/token/",
    },
  ];
}

export const addressRules: readonly Rule[] = [wrongHost, wrongShape];
