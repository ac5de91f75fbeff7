/** The requests that were seen, each with its body and its address, the most telling first. */

import { isTokenPath } from "../hosts";
import { shown } from "./holes";
import type { Resolver } from "./resolve";
import type { RequestSighting, Sighting } from "./sighting";
import { withMembers } from "./value";

export function requestsSeen(
  sightings: readonly Sighting[],
  resolver: Resolver,
): readonly RequestSighting[] {
  return ranked(paired(sightings, resolver));
}

/**
 * A request whose body could not be followed is that of the nearest body before it, and a body that nobody sends goes
 * to the one token address that stands in the text.
 */
function paired(sightings: readonly Sighting[], resolver: Resolver): readonly RequestSighting[] {
  const requests = sightings.filter((one) => one.kind === "request");
  const isBlind = ({ body, isLibrary }: RequestSighting) =>
    body.kind === "record" && body.members.length === 0 && body.open !== undefined && !isLibrary;
  const bodies = requests.filter((one) => one.address === undefined && !one.isLibrary);
  const taken = new Set<RequestSighting>();
  const sent = requests
    .filter((one) => !bodies.includes(one))
    .map((one) => {
      if (!isBlind(one)) return one;
      const own = bodies.filter((body) => !taken.has(body));
      const body = own.findLast(({ span }) => span.start < one.span.end) ?? own[0];
      if (!body) return one;
      taken.add(body);
      return { ...body, isData: false, ...(one.address && { address: one.address }) };
    })
    .flatMap((one) => completed(one, bodies, taken));
  const addresses = sightings.flatMap((one) => {
    const text = one.kind === "address" ? resolver.text(resolver.taken(one.text)) : undefined;
    return one.kind === "address" && text !== undefined && isTokenPath(shown(text)) ? one.text : [];
  });
  const [only, ...others] = addresses;
  const isSentElsewhere = requests.some(({ address }) => address !== undefined);
  const rest = bodies
    .filter((body) => !taken.has(body))
    .map((body) =>
      only && others.length === 0 && !isSentElsewhere
        ? { ...body, isData: false, address: only }
        : body,
    );
  return [...sent, ...rest];
}

/** `post({ id, password, ...body })`: each body that a caller hands over makes a request of its own. */
function completed(
  sent: RequestSighting,
  bodies: readonly RequestSighting[],
  taken: Set<RequestSighting>,
): readonly RequestSighting[] {
  const { body } = sent;
  if (body.kind !== "record" || body.open === undefined || sent.isLibrary) return [sent];
  if (body.members.some(({ key }) => key === "scopes")) return [sent];
  const given = bodies.flatMap((one) =>
    one.body.kind === "record" && !taken.has(one) ? [{ one, members: one.body.members }] : [],
  );
  for (const { one } of given) taken.add(one);
  if (given.length === 0) return [sent];
  return given.map(({ one, members }) => ({
    ...one,
    isData: false,
    body: withMembers(body, members),
    ...(sent.address && { address: sent.address }),
  }));
}

/** What is sent goes before what only looks like it. */
function ranked(requests: readonly RequestSighting[]): readonly RequestSighting[] {
  const isUsed = (one: RequestSighting) => one.address !== undefined || one.isLibrary;
  return [...requests.filter(isUsed), ...requests.filter((one) => !isUsed(one))];
}
