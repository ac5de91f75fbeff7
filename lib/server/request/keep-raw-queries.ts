/** Puts the query of each request into a header of it, before Next.js takes it apart. */

import "server-only";
import { rawQueryHeader } from "./raw-query";
import { onRequestStart } from "./request-start";

export function keepRawQueries(): void {
  onRequestStart(({ request }) => {
    request.headers[rawQueryHeader] = queryOf(request.url);
  });
}

function queryOf(url = ""): string {
  const start = url.indexOf("?");
  return start === -1 ? "" : url.slice(start);
}
