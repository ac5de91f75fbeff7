/** Looks at the calls, texts and groups of a text for what is Belvo's. By use first, then by shape. */

import type { UsageFact } from "@/lib/findings/usage";
import { isParameterName } from "@/lib/widget/catalogue";
import { hasTellingName, isParameters, isRequestName, isRequestRecord } from "../shape";
import { isPaymentsPath, isTokenPath, placeOf, resourceOf } from "../hosts";
import { step } from "./budget";
import { calleeOf, type Chain, type Link } from "./chains";
import { isGroup, isMark, isWord, type Node } from "./forest";
import { lastName, shown } from "./holes";
import { splitItems } from "./members";
import { bareName } from "./names";
import { publicPrefix } from "./publicly-named";
import { spanOf } from "./nodes";
import { argumentsOf } from "./arguments";
import type { Arguments } from "./evaluator";
import { readLiteral } from "./literals";
import type { ValueReader } from "./read-value";
import type { Resolver } from "./resolve";
import type { Scan, SeenCall } from "./scan";
import type { Sighting } from "./sighting";
import { member, unknown, type Member, type RecordValue, type Span, type Value } from "./value";

/** Whose call `widgetToken.create` is, in the spellings of its languages. */
const libraryCall = /^widget_?tokens?\.create$/i;

/** Members and named arguments in which a request carries its body, and whether that is a form. */
const bodyNames: ReadonlyMap<string, "json" | "form" | "any"> = new Map([
  ["json", "json"],
  ["body", "any"],
  ["data", "any"],
  ["content", "any"],
  ["payload", "any"],
  ["httpBody", "any"],
  ["parameters", "any"],
  ["form_params", "form"],
  ["form", "form"],
  ["formData", "form"],
  ["multipart", "form"],
  ["CURLOPT_POSTFIELDS", "any"],
]);

/** Where a record is a form unless it is made JSON: by the library that sends it and the name of the argument. */
const formSenders: readonly { readonly callee: RegExp; readonly name: string }[] = [
  {
    callee: /^(?:requests|session|s|r|httpx|client|self\.session|aiohttp|http)\.(?:post|request)$/,
    name: "data",
  },
  { callee: /^HTTParty\.post$/, name: "body" },
  {
    callee: /^(?:RestClient\.post|Net::HTTP\.post_form|Net\.HTTP\.post_form|Unirest\.post)$/,
    name: "",
  },
];

/** Methods whose argument is no body. */
const besideBody =
  /^(?:headers?|set|auth|query|params|config|timeout|basic_?auth|withheaders?|add_?header|set_?header|accept|content_?type|uri|url|bearer)$/i;

/** From here on a chain is about the answer, also that of a mock. */
const answerLinks =
  /^(?:then|catch|finally|pipe|subscribe|map|tap|replyOnce|reply\w*|respond\w*|returns?|(?:then|will|and|to)_?returns?|mock\w*|retrieve|expect\w*)$/i;

const optionNames = [
  "method",
  "headers",
  "body",
  "json",
  "data",
  "form_params",
  "content",
  "url",
  "timeout",
  "form",
  "auth",
  "baseURL",
  "multipart",
  "payload",
  "httpBody",
  "CURLOPT_URL",
  "CURLOPT_POSTFIELDS",
];

/** The back end's own answer to its page. */
const answerCalls =
  /(?:^|\.)(?:res|resp|response|reply|ctx|c|h|jsonify|JsonResponse|JSONResponse|NextResponse|Response|ResponseEntity|Ok|render|respond_to|json_response)(?:$|\.(?:json|send|status|ok|body|response))/;

const callbackNames = new Set(["callback", "onExit", "onEvent"]);

export class Sightings {
  private readonly found: Sighting[] = [];
  /** Records that were told by their use. */
  private readonly used = new Set<number>();
  private readonly answers = new Set<string>();
  /** The names of widgets that are built later, with the place of their sighting. */
  private readonly widgets = new Map<string, number>();
  private readonly reader: ValueReader;
  private readonly scan: Scan;
  private readonly resolver: Resolver;
  /** False where no address of the API can be. */
  private readonly mayRequest: boolean;

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
    this.lookAtNames();
    for (const group of groups) {
      if (!this.used.has(group.start) && !this.isPart(group))
        this.lookAtShape(readLiteral(this.reader, group, true), true);
    }
    const found = innermost(this.found);
    return [...found, ...this.lookAtReads()];
  }

  private isPart({ start, end }: Span): boolean {
    return this.found.some(({ span }) => span.start <= start && end <= span.end);
  }

  private add(sighting: Sighting, ...records: readonly (Value | undefined)[]): void {
    this.found.push(sighting);
    for (const record of records) this.use(record);
  }

  private use(value: Value | undefined): void {
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
    const names = links.flatMap((link) => (link.kind === "name" ? [link.name] : []));
    const own = chain.root.kind === "word" ? bareName(chain.root.text) : "";
    if (names.includes("createWidget") || (own === "createWidget" && names.length > 0)) {
      this.lookAtWidget(chain);
      if (target !== undefined) this.widgets.set(target, this.found.length - 1);
    } else if (this.widgets.has(own) && names[0] === "build") this.lookAtBuild(chain, own);
    else if (this.isLibrary(own, names)) this.lookAtLibrary(chain);
    else if (this.mayRequest && this.lookAtRequest(chain) && target !== undefined)
      this.answers.add(target);
    else this.lookAtAnswer(chain);
  }

  private isLibrary(own: string, names: readonly string[]): boolean {
    const all = [own, ...names];
    return all.some((name, index) => libraryCall.test(`${all[index - 1] ?? ""}.${name}`));
  }

  private callLinks(chain: Chain): readonly {
    readonly name: string;
    readonly link: Link & { readonly kind: "call" };
    readonly index: number;
  }[] {
    return chain.links.flatMap((link, index) => {
      if (link.kind !== "call") return [];
      const before = chain.links[index - 1];
      const name =
        before?.kind === "name"
          ? before.name
          : chain.root.kind === "word"
            ? bareName(chain.root.text)
            : "";
      return [{ name, link, index }];
    });
  }

  /** `belvoSDK.createWidget(token, {…}).build()` */
  private lookAtWidget(chain: Chain): void {
    const facts: UsageFact[] = [];
    const calls = this.callLinks(chain);
    const creation = calls.find(({ name }) => name === "createWidget");
    if (!creation) return;
    const { items } = argumentsOf(this.reader, creation.link.args);
    const [first, second] = items;
    const given = first && this.resolver.recordOf(first);
    const build = calls.find(({ name }) => name === "build");
    const late = build && argumentsOf(this.reader, build.link.args).items[0];
    const built = late && this.resolver.recordOf(late);
    if (built && built.members.length > 0)
      facts.push({ fact: "options-in-build", span: built.span });
    if (given && !second) facts.push({ fact: "options-first", span: given.span });
    const callee = calleeOf(chain, creation.index);
    if (/(?:^|\.)belvo\.createWidget$/i.test(callee) && /^window\.|^globalThis\./.test(callee)) {
      facts.push({ fact: "window-belvo", span: chain.span });
    }
    const options = given && !second ? given : (second ?? built);
    const record = options && this.resolver.recordOf(options);
    for (const one of record?.members ?? []) {
      if (/^on[A-Z]/.test(one.key) && !callbackNames.has(one.key))
        facts.push({ fact: "unknown-callback", name: one.key, span: one.span });
    }
    const token = given && !second ? member(given, "access_token", "token", "accessToken") : first;
    this.add(
      {
        kind: "sdk",
        ...(token && { token }),
        ...(options && { options }),
        span: chain.span,
        facts,
      },
      options,
      given,
      built,
    );
  }

  /** `widget.build({…})`, where `widget` was created before. */
  private lookAtBuild(chain: Chain, name: string): void {
    const at = this.widgets.get(name) ?? -1;
    const sighting = this.found[at];
    const call = this.callLinks(chain).find((one) => one.name === "build");
    const late = call && argumentsOf(this.reader, call.link.args).items[0];
    const built = late && this.resolver.recordOf(late);
    if (sighting?.kind !== "sdk" || !built || built.members.length === 0) return;
    const facts: readonly UsageFact[] = [
      ...sighting.facts,
      { fact: "options-in-build", span: built.span },
    ];
    this.found[at] = { ...sighting, options: sighting.options ?? built, facts };
    this.use(built);
  }

  private lookAtLibrary(chain: Chain): void {
    const call = this.callLinks(chain).find(({ name }) => name === "create");
    if (!call) return;
    const { items, named } = argumentsOf(this.reader, call.link.args);
    const options = [named, member(named, "options", "body"), ...items].flatMap(
      (value) => (value && this.resolver.recordOf(value)) ?? [],
    );
    const members = options
      .flatMap(({ members: own }) => own)
      .filter(({ key }) => key !== "options");
    const isOpen =
      options.find(({ open }) => open !== undefined)?.open ??
      (items.length > 0 && members.length === 0 ? "options" : undefined);
    const { span } = chain;
    // The library sends the credentials of its client, and calls the link by a shorter name.
    const body: RecordValue = {
      kind: "record",
      members: [
        ...["id", "password"].map((key): Member => ({ key, value: unknown("client", span), span })),
        ...members.map((one) => (one.key === "link" ? { ...one, key: "link_id" } : one)),
      ],
      span,
      ...(isOpen !== undefined && { open: isOpen }),
    };
    this.add(
      { kind: "request", body, isLibrary: true, isData: false, span, facts: [] },
      ...items,
      ...options,
    );
  }

  /** A call that is given an address of the API. True where it asks for a token. */
  private lookAtRequest(chain: Chain): boolean {
    const calls = this.callLinks(chain);
    const callee = calleeOf(chain);
    // Cheap first: most calls have no address.
    const read = calls
      .slice(0, 12)
      .map((call) => ({ ...call, args: argumentsOf(this.reader, call.link.args) }));
    const addresses = read
      .flatMap(({ args }) => [...args.items, ...args.named.members.map(({ value }) => value)])
      .flatMap((value) => this.addressIn(value) ?? []);
    const [address] = addresses;
    if (!address) return false;
    const text = shown(this.resolver.text(address) ?? "");
    const facts: UsageFact[] = [];
    const answered = read.findIndex(({ name }) => answerLinks.test(name));
    const bodies = read
      .slice(0, answered === -1 ? undefined : answered)
      .flatMap(({ name, args }) =>
        besideBody.test(name) ? [] : this.bodiesIn(args, callee, facts),
      );
    const inBlock = chain.links.flatMap((link) =>
      link.kind === "block" ? this.bodiesInBlock(link.group.nodes) : [],
    );
    const body = [...bodies, ...inBlock].find(
      (value) => value !== address && value.span.start !== address.span.start,
    );
    const isToken = isTokenPath(text) && !isPaymentsPath(text);
    if (!isToken) {
      const resource = isPaymentsPath(text) ? "payments" : resourceOf(text);
      if (resource !== undefined && body)
        this.add({ kind: "other", resource, span: chain.span, facts: [] }, body);
      else if (body && placeOf(text) === "api" && this.resolver.recordOf(body))
        this.addRequest(body, address, chain.span, facts);
      return false;
    }
    if (!body)
      return (
        read.some(({ name }) => /post|request|fetch|send|axios/i.test(name)) ||
        /post|fetch|axios/i.test(callee)
      );
    this.addRequest(body, address, chain.span, facts);
    return true;
  }

  private addRequest(body: Value, address: Value, span: Span, facts: readonly UsageFact[]): void {
    const record = this.resolver.recordOf(body);
    const inner: Value = record
      ? body
      : body.kind === "one-of"
        ? body
        : {
            kind: "record",
            members: [],
            span: body.span,
            open: body.kind === "unknown" ? lastName(body.name) || "body" : "body",
          };
    const all = [...facts, ...(record ? this.publicNames(record) : [])];
    if (record?.form === "query")
      all.push({ fact: "form-encoded", how: "A form", span: record.span });
    this.add(
      { kind: "request", body: inner, address, isLibrary: false, isData: false, span, facts: all },
      body,
      record,
    );
  }

  private publicNames(record: RecordValue): readonly UsageFact[] {
    return record.members.flatMap(({ key, value, span }): readonly UsageFact[] => {
      if (key !== "id" && key !== "password") return [];
      const taken =
        value.kind === "one-of" ? value.options.find((one) => one.kind === "unknown") : value;
      const found = taken?.kind === "unknown" ? publicPrefix(taken.name) : undefined;
      return found ? [{ fact: "public-variable", ...found, span }] : [];
    });
  }

  /** The address in a value, also where a call that is not known was given it. */
  private addressIn(value: Value, depth = 0): Value | undefined {
    if (depth > 3 || !step(this.reader.budget)) return undefined;
    switch (value.kind) {
      case "known":
      case "text": {
        const text = this.resolver.text(value);
        return text !== undefined && isAddress(shown(text)) ? value : undefined;
      }
      case "one-of":
        return value.options.some((one) => this.addressIn(one, depth + 1)) ? value : undefined;
      case "unknown":
        if (this.isAnswerOf(value.name, value.given ?? [])) return undefined;
        return (value.given ?? [])
          .slice(0, 6)
          .flatMap((one) => this.addressIn(one, depth + 1) ?? [])[0];
      case "record": {
        const url = member(
          value,
          "url",
          "uri",
          "endpoint",
          "path",
          "baseURL",
          "baseUrl",
          "CURLOPT_URL",
        );
        return url && this.addressIn(url, depth + 1);
      }
      case "function":
      case "list":
        return undefined;
    }
  }

  /** What a request was answered was given an address, too. */
  private isAnswerOf(name: string, given: readonly Value[]): boolean {
    const callee = name.replace(/\([\s\S]*$/, "");
    return (
      /(?:^|\.)(?:post|put|patch|fetch|request|send|execute|axios|got|exchange|postFor\w+)$/i.test(
        callee,
      ) || given.some((one) => this.resolver.recordOf(one))
    );
  }

  private bodiesIn(
    { items, named }: Arguments,
    callee: string,
    facts: UsageFact[],
  ): readonly Value[] {
    // PHP: one option after the other.
    if (/^curl_setopt$/.test(callee)) {
      const [, option, value] = items;
      return option?.kind === "unknown" && option.name === "CURLOPT_POSTFIELDS" && value
        ? [value]
        : [];
    }
    const form = formSenders.filter((one) => one.callee.test(callee));
    const own = this.bodyOf(
      named,
      form.map(({ name }) => name),
      facts,
    );
    if (own) return [own];
    for (const item of items) {
      const options = this.resolver.recordOf(item);
      if (!options) continue;
      if (isOptions(options)) {
        const body = this.bodyOf(
          options,
          form.map(({ name }) => name),
          facts,
        );
        if (body) return [body];
        continue;
      }
      if (form.some(({ name }) => name === ""))
        facts.push({ fact: "form-encoded", how: "A form", span: options.span });
      return [item];
    }
    // `encode(payload)`, and a name that the text gives no value.
    const inner = items.flatMap((item) => (item.kind === "unknown" ? (item.given ?? []) : []));
    const record = inner.find((value) => this.resolver.recordOf(value));
    if (record) return [record];
    return items.filter(
      (item, index) =>
        index > 0 && (item.kind === "unknown" || item.kind === "one-of") && !this.addressIn(item),
    );
  }

  private bodyOf(
    record: RecordValue,
    forms: readonly string[],
    facts: UsageFact[],
  ): Value | undefined {
    for (const { key, value, span } of this.resolver.members(record)) {
      const kind = bodyNames.get(key) ?? (/withJSONObject/.test(key) ? "json" : undefined);
      if (kind === undefined) continue;
      const taken = this.resolver.taken(value);
      const isWritten = taken.kind === "record" && this.isWrittenOut(taken, span);
      if (kind === "form") facts.push({ fact: "form-encoded", how: key, span });
      else if (forms.includes(key) && isWritten)
        facts.push({ fact: "form-encoded", how: `${key}=`, span });
      // `body: { mode: "raw", raw: … }` of an API client.
      const raw = taken.kind === "record" ? member(taken, "raw") : undefined;
      if (raw && this.resolver.recordOf(raw)) return raw;
      if (taken.kind === "unknown")
        return (taken.given ?? []).find((one) => this.resolver.recordOf(one)) ?? value;
      return value;
    }
    return undefined;
  }

  /** False for `json.dumps(…)` and `{…}.to_json`, whose record is a part of what is written. */
  private isWrittenOut(record: RecordValue, span: Span): boolean {
    const text = this.reader.textOf(span);
    return (
      !/json|dumps|encode|stringify/i.test(text.replace(/\{[\s\S]*\}/, "")) &&
      record.form !== "query"
    );
  }

  /** `client.post(url) { setBody(body) }` */
  private bodiesInBlock(nodes: readonly Node[]): readonly Value[] {
    for (let at = 0; at < nodes.length; at += 1) {
      const node = nodes[at];
      const next = nodes[at + 1];
      if (node?.kind !== "word" || !/^(?:setBody|set_body|body|json|jsonBody)$/.test(node.text))
        continue;
      if (isGroup(next, "(")) return argumentsOf(this.reader, next.nodes).items;
      if (isMark(next, "=")) return [this.reader.read(nodes.slice(at + 2, at + 3))];
    }
    return [];
  }

  /** `res.json({ access_token })`: its records are no parameters of the widget. */
  private lookAtAnswer(chain: Chain): void {
    const callee = calleeOf(chain);
    const isAnswer =
      answerCalls.test(callee) ||
      (answerCalls.test(`.${lastName(callee)}`) && /^(?:res|response|reply|ctx)\b/.test(callee));
    if (!isAnswer) {
      this.lookAtQueryCall(chain);
      return;
    }
    for (const { link } of this.callLinks(chain)) {
      for (const item of splitItems(link.args)) {
        const [only] = item;
        if (isGroup(only, "{")) this.used.add(only.start);
      }
    }
  }

  /** A call that is given the widget's address and the parameters: `QueryHelpers.AddQueryString(url, parameters)`. */
  private lookAtQueryCall(chain: Chain): void {
    for (const { link } of this.callLinks(chain).slice(0, 3)) {
      const first = link.args[0];
      if (
        !first ||
        !link.args.some((node) => node.kind === "text" || node.kind === "word") ||
        link.args.length < 3
      )
        continue;
      const quick = this.reader.textOf(spanOf(link.args)).slice(0, 4000);
      if (!/belvo|widget/i.test(quick)) continue;
      const { items, named } = argumentsOf(this.reader, link.args);
      const address = items.find((value) => {
        const text = this.resolver.text(value);
        return text !== undefined && placeOf(shown(text)) === "widget";
      });
      if (!address) continue;
      const records = [
        ...items,
        member(named, "params", "query", "queryParameters") ?? address,
      ].flatMap((value) => this.resolver.recordOf(value) ?? []);
      const record =
        records.find((one) => isParameters(one.members.map(({ key }) => key))) ??
        records.flatMap((one) => this.resolver.recordOf(member(one, "query", "params")) ?? [])[0];
      if (record)
        this.add(
          { kind: "parameters", record: { ...record, address }, span: chain.span, facts: [] },
          record,
        );
    }
  }

  private lookAtText(nodes: readonly Node[]): void {
    const value = this.reader.read(nodes);
    const span = spanOf(nodes);
    if (value.kind === "one-of" || value.kind === "text" || value.kind === "known") {
      this.add({ kind: "address", text: value, span, facts: [] });
      if (value.kind === "text")
        for (const piece of value.pieces) if (typeof piece !== "string") this.use(piece);
    }
    if (value.kind === "record" && value.address)
      this.add({ kind: "parameters", record: value, span, facts: [] }, value);
  }

  /** Names whose value, with all that is done to it later, is a request or parameters. */
  private lookAtNames(): void {
    const { bindings, changes } = this.scan.names;
    for (const [name, all] of bindings) {
      for (const [index, binding] of all.entries()) {
        if (!step(this.reader.budget, 2) || binding.isParameter) continue;
        const next = all[index + 1];
        const isSame =
          next && next.block.start === binding.block.start && next.block.end === binding.block.end;
        const until = isSame ? next.span.start - 1 : binding.block.end;
        const isChanged = changes.has(name);
        if (!isChanged && !mayMatter(binding.nodes ?? [])) continue;
        const value = this.reader.valueOfBinding(binding, until);
        if (value && !this.used.has(value.span.start)) this.lookAtShape(value, false);
      }
    }
  }

  private lookAtShape(value: Value, isGroupOfItsOwn: boolean): void {
    if (value.kind === "one-of") {
      value.options.forEach((one) => this.lookAtShape(one, isGroupOfItsOwn));
      return;
    }
    if (value.kind === "list") {
      if (!isGroupOfItsOwn) return;
      for (const item of value.items.slice(0, 20))
        if (item.kind === "record") this.lookAtShape(item, isGroupOfItsOwn);
      return;
    }
    if (
      value.kind !== "record" ||
      this.used.has(value.span.start) ||
      this.reader.layers.has(value.span.start)
    )
      return;
    const keys = value.members.map(({ key }) => key);
    const widget = this.resolver.recordOf(member(value, "widget"));
    const { span } = value;
    if (isRequestRecord(keys, widget?.members.map(({ key }) => key) ?? [])) {
      this.add(
        {
          kind: "request",
          body: value,
          isLibrary: false,
          isData: isGroupOfItsOwn,
          span,
          facts: this.publicNames(value),
        },
        value,
      );
    } else if (
      value.address ||
      isParameters(keys) ||
      (hasTellingName(keys) && !keys.includes("access_token"))
    ) {
      this.add({ kind: "parameters", record: value, span, facts: [] }, value);
    }
  }

  /** `data.access_token` of the answer to a token request. */
  private lookAtReads(): readonly Sighting[] {
    const tainted = new Set(this.answers);
    const facts: Sighting[] = [];
    for (const { chain, target } of this.scan.reads) {
      const own = chain.root.kind === "word" ? bareName(chain.root.text) : "";
      const isOwn =
        tainted.has(own) ||
        chain.links.some(
          (link) =>
            link.kind === "call" &&
            this.found.some(
              (one) => one.kind === "request" && one.address && one.span.start === chain.span.start,
            ),
        );
      if (!isOwn) continue;
      if (
        target !== undefined &&
        target !== own &&
        chain.links.every(({ kind }) => kind !== "index")
      )
        tainted.add(target);
      const link = chain.links.at(-1);
      const name =
        link?.kind === "name"
          ? link.name
          : link?.kind === "index"
            ? keyText(link.nodes)
            : link?.kind === "call" && isReader(chain.links.at(-2))
              ? keyText(link.args)
              : undefined;
      if (name === "access_token" || name === "accessToken") {
        facts.push({
          kind: "other",
          resource: "",
          span: link?.span ?? chain.span,
          facts: [{ fact: "answer-member", name, span: link?.span ?? chain.span }],
        });
      }
    }
    return facts;
  }
}

/** A call around another one is given its answer: the inner one sends the request. */
function innermost(found: readonly Sighting[]): readonly Sighting[] {
  const sent = found.filter((one) => one.kind === "request" && one.address !== undefined);
  const isBlind = (one: Sighting) =>
    one.kind === "request" && one.body.kind === "record" && one.body.members.length === 0;
  const isInside = ({ span }: Sighting, { span: outer }: Sighting) =>
    outer.start <= span.start &&
    span.end <= outer.end &&
    span.end - span.start < outer.end - outer.start;
  const left = new Set(
    sent.filter((one) =>
      sent.some((other) =>
        isInside(other, one) ? !isBlind(other) : isInside(one, other) && isBlind(one),
      ),
    ),
  );
  return left.size === 0 ? found : found.filter((one) => !left.has(one));
}

function keyText(nodes: readonly Node[]): string | undefined {
  const [first] = nodes;
  const piece = first?.kind === "text" ? first.pieces[0] : undefined;
  return typeof piece === "string" ? piece : undefined;
}

/** `data.get("access_token")` */
function isReader(link: Link | undefined): boolean {
  return (
    link?.kind === "name" && /^(?:get\w*|fetch|dig|json|path|at|optString|value)$/.test(link.name)
  );
}

function isAddress(text: string): boolean {
  return (
    text.length < 2000 &&
    (isTokenPath(text) ||
      isPaymentsPath(text) ||
      (/^https?:\/\/[\w.{}-]*belvo\.(?:com|io|co)\//i.test(text) && /\/api\/|\/token/.test(text)) ||
      /^\/?api\/(?:br\/)?[a-z-]+\/?$/.test(text))
  );
}

function isOptions(record: RecordValue): boolean {
  const keys = record.members.map(({ key }) => key);
  return (
    keys.some((key) => optionNames.includes(key)) &&
    !keys.some((key) => key === "scopes" || key === "link_id")
  );
}

/** True for what may be a record or an address: the rest of the names is not worth reading. */
function mayMatter(nodes: readonly Node[]): boolean {
  return nodes.some(
    (node) =>
      (node.kind === "group" && node.nodes.length > 0) ||
      isWord(node, "new") ||
      (node.kind === "word" && /params|query|builder|body/i.test(node.text)),
  );
}

/** Keys by which a group is worth reading. */
export function isKeyOfOurs(name: string): boolean {
  return (
    isRequestName(name) ||
    isParameterName(name) ||
    name === "access_token" ||
    hasTellingName([name])
  );
}
