/** Looks at the calls, texts and groups of a text for what is Belvo's. By use first, then by shape. */

import { lookAtAnswer, lookAtReads } from "./answers";
import { step } from "./budget";
import type { Node } from "./forest";
import { readChain } from "./chain-values";
import { calleeOf, type Chain } from "./chains";
import { lastName } from "./holes";
import { innermost } from "./innermost";
import { isLibrary, lookAtLibrary } from "./library-calls";
import { readLiteral } from "./literals";
import type { Looking } from "./looking";
import { bareName } from "./names";
import { spanOf } from "./nodes";
import type { ValueReader } from "./read-value";
import { lookAtRequest } from "./request-calls";
import type { Resolver } from "./resolve";
import type { Scan, SeenCall } from "./scan";
import { lookAtBuild, lookAtWidget } from "./sdk-calls";
import { lookAtNames, lookAtShape } from "./shapes";
import type { Sighting } from "./sighting";
import { formatCalls } from "./spellings";
import type { Span, Value } from "./value";

export class Sightings implements Looking {
  readonly found: Sighting[] = [];
  /** Records that were told by their use. */
  readonly used = new Set<number>();
  readonly answers = new Set<string>();
  /** The names of widgets that are built later, with the place of their sighting. */
  readonly widgets = new Map<string, number>();
  readonly reader: ValueReader;
  readonly scan: Scan;
  readonly resolver: Resolver;
  /** False where no address of the API can be. */
  readonly mayRequest: boolean;

  constructor(reader: ValueReader, scan: Scan, resolver: Resolver) {
    this.reader = reader;
    this.scan = scan;
    this.resolver = resolver;
    this.mayRequest = reader.mentions(/api\/|belvo|token/i);
  }

  look(): readonly Sighting[] {
    const { calls, texts, groups } = this.scan;
    for (const call of calls) this.lookAtCall(call);
    for (const text of texts) this.lookAtText(text);
    lookAtNames(this);
    this.lookAtTypes();
    for (const group of groups) {
      if (!this.used.has(group.start) && !this.isPart(group))
        lookAtShape(this, readLiteral(this.reader, group, true), true);
    }
    const found = innermost(this.found);
    return [...found, ...lookAtReads(this)];
  }

  /** `TokenRequest(id, password)` of a type that the text declares. */
  private lookAtTypes(): void {
    const { types } = this.scan.names;
    if (types.size === 0) return;
    for (const { chain } of this.scan.calls) {
      const { start } = chain.span;
      if (!types.has(lastName(calleeOf(chain))) || this.used.has(start)) continue;
      const before = this.reader.textOf({ start: Math.max(start - 12, 0), end: start });
      if (/(?:class|struct|record)\s+$/.test(before)) {
        this.used.add(chain.links.find(({ kind }) => kind === "call")?.span.start ?? start);
        continue;
      }
      if (!this.isPart(chain.span)) lookAtShape(this, readChain(this.reader, chain), false);
    }
  }

  private isPart({ start, end }: Span): boolean {
    if (!step(this.reader.budget, this.found.length / 32)) return true;
    return this.found.some(({ span }) => span.start <= start && end <= span.end);
  }

  add(sighting: Sighting, ...records: readonly (Value | undefined)[]): void {
    this.found.push(sighting);
    for (const record of records) this.use(record);
  }

  use(value: Value | undefined): void {
    if (!value || !step(this.reader.budget)) return;
    this.used.add(value.span.start);
    if (value.kind === "one-of") value.options.forEach((one) => this.use(one));
    if (value.kind === "record") {
      for (const one of value.members)
        if (one.value.kind === "record" || one.value.kind === "one-of") this.use(one.value);
    }
  }

  private lookAtCall({ chain, target }: SeenCall): void {
    const { links } = chain;
    if (formatCalls.has(calleeOf(chain).toLowerCase())) this.lookAtFormat(chain);
    const names = links.flatMap((link) => (link.kind === "name" ? [link.name] : []));
    const own = chain.root.kind === "word" ? bareName(chain.root.text) : "";
    if (names.includes("createWidget") || (own === "createWidget" && names.length > 0)) {
      lookAtWidget(this, chain);
      if (target !== undefined) this.widgets.set(target, this.found.length - 1);
    } else if (this.widgets.has(own) && names[0] === "build") lookAtBuild(this, chain, own);
    else if (isLibrary(own, names)) lookAtLibrary(this, chain);
    else if (this.mayRequest && lookAtRequest(this, chain) && target !== undefined)
      this.answers.add(target);
    else if (own === "curl_exec" && target !== undefined) this.answers.add(target);
    else lookAtAnswer(this, chain);
  }

  /** `sprintf("https://…?locale=%s", locale)` */
  private lookAtFormat(chain: Chain): void {
    const value = readChain(this.reader, chain);
    const isText = value.kind === "text" || value.kind === "known";
    if (isText) this.add({ kind: "address", text: value, span: chain.span, facts: [] });
  }

  private lookAtText(nodes: readonly Node[]): void {
    const value = this.reader.read(nodes);
    const span = spanOf(nodes);
    const record = value.kind === "record" ? undefined : this.resolver.recordOf(value);
    if (record && !this.used.has(value.span.start)) lookAtShape(this, record, true);
    if (value.kind === "one-of" || value.kind === "text" || value.kind === "known") {
      this.add({ kind: "address", text: value, span, facts: [] });
      if (value.kind === "text")
        for (const piece of value.pieces) if (typeof piece !== "string") this.use(piece);
    }
    if (value.kind === "record" && value.address)
      this.add({ kind: "parameters", record: value, span, facts: [] }, value);
  }
}
