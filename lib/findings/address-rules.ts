/** Where the URL leads, and where the token request is sent. */

import { sources } from "@/lib/widget/sources";
import { hostOf, pathOf, portalHost, widgetHost } from "./address";
import { urlWith } from "./example-text";
import type { Hit, Rule } from "./finding";
import { hasPlaceholder } from "./placeholder";
import type { Subject } from "./subject";
import { viewOf } from "./view";

const suggestion = `https://${widgetHost}/`;

/** The API has a host for each environment, and none of these is one that a user visits. */
const apiHosts = ["sandbox.belvo.com", "api.belvo.com"];

const wrongHost: Rule = {
  id: "wrong-host",
  severity: "error",
  about: "url",
  meaning:
    "The address is not that of the widget, which has one host for all environments. The consent portal is another place, and is reported as such.",
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
          "This is the consent portal, where users see, renew and end their consents. The studio configures the widget, which is another page.",
      },
    ];
  }
  const why = apiHosts.includes(host)
    ? "This is Belvo's API, which no user visits."
    : "Nobody finds the widget there.";
  return [
    {
      parameter: "",
      message: `${why} Its host is ${widgetHost}, in every environment: the token decides which one.`,
      suggestion,
    },
  ];
}

function apiHostHits({ request }: Subject): readonly Hit[] {
  const host = hostOf(request?.address);
  if (!host || apiHosts.includes(host) || !/(^|\.)belvo\.(com|io)$/.test(host)) return [];
  const why =
    host === "development.belvo.com"
      ? "The development environment was removed in June 2024."
      : "Belvo's API has no such host.";
  return [
    {
      parameter: "",
      about: "request",
      message: `${why} Tokens of the sandbox come from sandbox.belvo.com, those of production from api.belvo.com.`,
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
    "The address has a path, a fragment or a scheme that it does not have in Belvo's documents. The widget reads what follows the question mark, and nothing after a #.",
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
        ? "What follows the # is a path or settings, and never reaches the widget: it reads the query alone."
        : "The widget does not read what follows the #. A # inside a value is written as %23.",
      suggestion: `${suggestion}?access_token=…`,
    });
  }
  if (viewOf(subject).host !== widgetHost) return hits;
  if (/^http:/i.test(address.trim())) {
    hits.push({
      parameter: "",
      severity: "warning",
      message: "The token would travel unencrypted: the widget's address starts with https.",
      suggestion,
    });
  }
  const path = pathOf(address);
  if (path !== "" && path !== "/" && !hasPlaceholder(path)) {
    hits.push({
      parameter: "",
      message: "The widget has no path: its query follows the host at once.",
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
        ? "This path is that of payments, whose token is another one with other fields."
        : path === "/api/token"
          ? "The documented path ends in a slash; a request may be lost in the redirection to it."
          : "The token comes from the path /api/token/.",
      suggestion: "/api/token/",
    },
  ];
}

export const addressRules: readonly Rule[] = [wrongHost, wrongShape];
