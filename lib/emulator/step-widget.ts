/** Takes a visit one step on: reads the form of a step and says where the browser goes. */

import { readQuery, writeQuery } from "@/lib/widget/query";
import { finishWidget, widgetPath } from "./finish-widget";
import { linkOf } from "./links";
import { linkParameters } from "./new-link";
import { withQuery } from "./outcomes";
import { accessTokenOf, readWidget, type WidgetReading } from "./read-widget";
import { readToken } from "./read-token";
import {
  nextOfVisit,
  soundVisit,
  visitActions,
  type VisitResult,
  type VisitStep,
  type VisitWorld,
} from "./visit";
import { readVisit, visitEntries } from "./visit-query";

export const stepPath = "/emulator/widget/step";

/** Undefined without a token that says what it grants. `query` is that of the widget URL. */
export function visitWorld(
  { config, choice }: WidgetReading,
  query: string,
  now = Date.now(),
): VisitWorld | undefined {
  if (!choice) return undefined;
  const { link_id } = config;
  const linkInstitution = link_id === undefined ? undefined : linkOf(link_id, now)?.institution;
  return {
    config,
    choice,
    ...(linkInstitution !== undefined && { linkInstitution }),
    isBackFromApp: readQuery(query).some(([name, value]) => name === "consent_id" && value !== ""),
  };
}

/** `form` is the body of the form; `now` is in milliseconds since 1970. Undefined without an action. */
export async function stepWidget(form: string, now: number): Promise<string | undefined> {
  const entries = readQuery(form);
  const fields = new Map(entries);
  const query = fields.get("widget_query") ?? "";
  const address = `${widgetPath}?${query}`;
  const token = await readToken(accessTokenOf(address), now);
  // The widget's page says what is wrong with the token.
  if (token.state !== "valid") return address;
  // A form has the action of its button; choosing an institution is a button of its own.
  const action = visitActions.find((known) => known === fields.get("action"));
  const event = fields.has("institution") ? "choose" : action;
  if (!event) return undefined;
  const reading = readWidget(address, token);
  const world = visitWorld(reading, query, now);
  if (!world) return address;
  const visit = soundVisit(world, readVisit(entries));
  const result = nextOfVisit(world, visit, { action: event, fields });
  return targetOf(result, address, reading, visit.step, now);
}

async function targetOf(
  result: VisitResult,
  address: string,
  { locale, parameters }: WidgetReading,
  before: VisitStep,
  now: number,
): Promise<string | undefined> {
  const access_token = accessTokenOf(address) ?? "";
  const handedOn = parameters.flatMap(({ name, value }) =>
    linkParameters.some((known) => known === name) ? [[name, value] as const] : [],
  );
  const common = [["access_token", access_token], ["locale", locale], ...handedOn] as const;
  switch (result.kind) {
    case "step":
      return `${address}&${writeQuery(visitEntries({ ...result.visit, before }))}`;
    case "success":
      return finishWidget(
        writeQuery([...common, ["outcome", "success"], ["institution", result.institution]]),
        now,
      );
    case "exit": {
      const { institution, lastError } = result.visit;
      return finishWidget(
        writeQuery([
          ...common,
          ["outcome", "exit"],
          ...(institution === undefined ? [] : [["institution", institution] as const]),
          ...(lastError ? [["last_error", lastError] as const] : []),
        ]),
        now,
      );
    }
    case "app": {
      const query = writeQuery([
        ["access_token", access_token],
        ["consent_id", crypto.randomUUID()],
        ["locale", locale],
      ]);
      return withQuery(result.applicationLink, query);
    }
  }
}
