/**
 * Belvo's endpoints as one function from request to response, for what serves it over HTTP and for a client that
 * takes it in place of `fetch`. It knows what Belvo documents and makes up nothing else.
 */

import type { Result } from "@/lib/widget/result";
import { isRunId } from "@/lib/callbacks/catcher";
import { passwordOf, refuseBasic, refuseToken, type Refusal } from "./authenticate";
import { checkTokenRequest } from "./check-token-request";
import { claimsOf } from "./claims";
import { isObject } from "@/lib/widget/json";
import { parseJson } from "@/lib/widget/parse-json";
import { grantOf } from "./grant";
import { institutionRecords } from "./institution-record";
import { failureFor } from "./failures-on-demand";
import { linkOf, listLinks } from "./links";
import { listInstitutions } from "./list-institutions";
import { pickFields, type ListError, type RecordPage } from "./list-records";
import { mintTokens } from "./mint-tokens";
import { refuse } from "./problem";
import { readBody } from "@/lib/http/read-body";
import { runHeader } from "./run-header";

/** Takes a request to any address whose path starts with `/emulator`. */
export async function handleEmulator(request: Request): Promise<Response> {
  const url = addressOf(request);
  const path = url.pathname.replace(/^\/emulator(?=\/)/, "").replace(/\/$/, "");
  const isReading = request.method === "GET" || request.method === "HEAD";

  if (path === "/api/token") {
    return request.method === "POST" ? answerTokenRequest(request) : refuseMethod(request, "POST");
  }
  const read = readerOf(path);
  if (!read) return notFound("Not found.");
  if (!isReading) return refuseMethod(request, "GET");
  const refusal = refuseBasic(request.headers);
  return refusal ? refuseAs(refusal) : read(url);
}

/** What answers a GET at the path; undefined where there is nothing. */
function readerOf(path: string): ((url: URL) => Response) | undefined {
  if (path === "/api") return answerRoot;
  const [, list, id] = /^\/api\/(institutions|links)(?:\/([^/]+))?$/.exec(path) ?? [];
  if (list === "institutions") {
    return id === undefined
      ? (url) => answerList(listInstitutions(url))
      : (url) => answerRecord(institutionOf(id), url);
  }
  if (list === "links") {
    return id === undefined
      ? (url) => answerList(listLinks(url, Date.now()))
      : (url) => answerRecord(linkOf(id, Date.now()), url);
  }
  return undefined;
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
  const fail = failureFor(passwordOf(request.headers, body));
  if (fail) return fail(request);
  const refusal = refuseToken(request.headers, body);
  if (refusal) return refuseAs(refusal);
  const problems = checkTokenRequest(body);
  if (problems.length > 0) return refuse(400, problems);
  const run = request.headers.get(runHeader) ?? "";
  const grant = { ...grantOf(body), ...(isRunId(run) && { run }) };
  const now = Date.now();
  return answer(await mintTokens(grant, now, claimsOf(body, now)));
}

/** What Belvo answers here is not documented, but clients ask it to see whether their keys are right. */
function answerRoot(url: URL): Response {
  const base = url.href.replace(/\/?(\?.*)?$/, "");
  return answer({
    institutions: `${base}/institutions/`,
    links: `${base}/links/`,
    token: `${base}/token/`,
  });
}

function answerList(listed: Result<RecordPage, ListError>): Response {
  if (listed.ok) return answer(listed.value);
  switch (listed.error.kind) {
    case "no-such-page":
      return notFound("Invalid page.");
    case "invalid-filter":
      return refuse(400, listed.error.problems);
  }
}

function answerRecord(found: Readonly<Record<string, unknown>> | undefined, url: URL): Response {
  return found ? answer(pickFields(found, url.searchParams)) : notFound("Not found.");
}

function institutionOf(id: string) {
  return institutionRecords.find((institution) => String(institution.id) === id);
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
