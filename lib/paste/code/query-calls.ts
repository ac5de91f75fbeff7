/** A call that is given the widget's address and the parameters. */

import { placeOf } from "../hosts";
import { isParameters } from "../shape";
import { argumentsOf } from "./arguments";
import { callLinks } from "./call-links";
import type { Chain } from "./chains";
import { shown } from "./holes";
import type { Looking } from "./looking";
import { spanOf } from "./nodes";
import { member } from "./value";

/** A call that is given the widget's address and the parameters: `QueryHelpers.AddQueryString(url, parameters)`. */
export function lookAtQueryCall(looking: Looking, chain: Chain): void {
  for (const { link } of callLinks(chain).slice(0, 3)) {
    const first = link.args[0];
    if (
      !first ||
      !link.args.some((node) => node.kind === "text" || node.kind === "word") ||
      link.args.length < 3
    )
      continue;
    const quick = looking.reader.textOf(spanOf(link.args)).slice(0, 4000);
    if (!/belvo|widget/i.test(quick)) continue;
    const { items, named } = argumentsOf(looking.reader, link.args);
    const address = items.find((value) => {
      const text = looking.resolver.text(value);
      return text !== undefined && placeOf(shown(text)) === "widget";
    });
    if (!address) continue;
    const records = [
      ...items,
      member(named, "params", "query", "queryParameters") ?? address,
    ].flatMap((value) => looking.resolver.recordOf(value) ?? []);
    const record =
      records.find((one) => isParameters(one.members.map(({ key }) => key))) ??
      records.flatMap((one) => looking.resolver.recordOf(member(one, "query", "params")) ?? [])[0];
    if (record)
      looking.add(
        { kind: "parameters", record: { ...record, address }, span: chain.span, facts: [] },
        record,
      );
  }
}
