/**
 * Belvo's endpoints as one function from request to response, for what serves it over HTTP and for a client that
 * takes it in place of `fetch`. It knows what Belvo documents and makes up nothing else.
 */

import { isRunId } from "@/lib/callbacks/catcher";
import { refuseBasic, refuseToken, type Refusal } from "./authenticate";
import { checkTokenRequest } from "./check-token-request";
import { isObject } from "./field-checks";
import { grantOf } from "./grant";
import { institutionRecords } from "./institution-record";
import { listInstitutions, pickFields } from "./list-institutions";
import { mintTokens } from "./mint-tokens";
import { refuse } from "./problem";
import { readBody } from "./read-body";
import { runHeader } from "./run-header";

/** Takes a request to any address whose path starts with `/emulator`. */
export async function handleEmulator(request: Request): Promise<Response> {
  const url = addressOf(request);
  const path = url.pathname.replace(/^\/emulator(?=\/)/, "").replace(/\/$/, "");
  const institution = /^\/api\/institutions\/([^/]+)$/.exec(path)?.[1];
  const isReading = request.method === "GET" || request.method === "HEAD";

  if (path === "/api/token") {
    return request.method === "POST" ? answerTokenRequest(request) : refuseMethod(request, "POST");
  }
  if (path !== "/api" && path !== "/api/institutions" && institution === undefined) {
    return notFound("Not found.");
  }
  if (!isReading) return refuseMethod(request, "GET");
  const refusal = refuseBasic(request.headers);
  if (refusal) return refuseAs(refusal);
  if (institution !== undefined) return answerInstitution(institution, url);
  return path === "/api" ? answerRoot(url) : answerInstitutions(url);
}

async function answerTokenRequest(request: Request): Promise<Response> {
  const text = await readBody(request);
  if (text === undefined) {
    return refuse(413, [
      { code: "request_too_large", message: "The request is too large. The maximum is 64 kB." },
    ]);
  }
  const body = parseJson(text);
  if (body === undefined)
    return refuse(400, [{ code: "parse_error", message: "JSON parse error" }]);
  if (!isObject(body)) {
    return refuse(400, [{ code: "invalid", message: "Invalid data. Expected a dictionary." }]);
  }
  const refusal = refuseToken(request.headers, body);
  if (refusal) return refuseAs(refusal);
  const problems = checkTokenRequest(body);
  if (problems.length > 0) return refuse(400, problems);
  const run = request.headers.get(runHeader) ?? "";
  return answer(await mintTokens({ ...grantOf(body), ...(isRunId(run) && { run }) }, Date.now()));
}

/** What Belvo answers here is not documented, but clients ask it to see whether their keys are right. */
function answerRoot(url: URL): Response {
  const base = url.href.replace(/\/?(\?.*)?$/, "");
  return answer({ institutions: `${base}/institutions/`, token: `${base}/token/` });
}

function answerInstitutions(url: URL): Response {
  const listed = listInstitutions(url);
  if (listed.ok) return answer(listed.value);
  switch (listed.error.kind) {
    case "no-such-page":
      return notFound("Invalid page.");
    case "invalid-filter":
      return refuse(400, listed.error.problems);
  }
}

function answerInstitution(id: string, url: URL): Response {
  const found = institutionRecords.find((institution) => String(institution.id) === id);
  return found ? answer(pickFields(found, url.searchParams)) : notFound("Not found.");
}

function answer(body: unknown): Response {
  return Response.json(body, { headers: { "Cache-Control": "no-store" } });
}

function refuseAs({ status, problems }: Refusal): Response {
  return refuse(status, problems);
}

function notFound(message: string): Response {
  return refuse(404, [{ code: "not_found", message }]);
}

function refuseMethod({ method }: Request, allowed: "GET" | "POST"): Response {
  const problem = { code: "method_not_allowed", message: `Method "${method}" not allowed.` };
  return refuse(405, [problem], { Allow: allowed === "GET" ? "GET, HEAD" : allowed });
}

/** As the caller knows it: behind a server the address of a request may name another host. */
function addressOf(request: Request): URL {
  const url = new URL(request.url);
  const host = request.headers.get("host");
  return (host && URL.parse(`${url.protocol}//${host}${url.pathname}${url.search}`)) || url;
}

/** Undefined for text that is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
