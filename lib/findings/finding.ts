/** What a rule is, and what it says. */

import type { Artefact, DeclaredRule, Severity } from "@/lib/widget/declared-rule";
import type { Message, MessageCode } from "@/lib/widget/message";
import type { Page } from "@/lib/widget/sources";
import type { Span } from "./span";
import type { Reading, Subject } from "./subject";

export interface Finding {
  /** A stable id: other people's tools know it. */
  readonly rule: string;
  readonly severity: Severity;
  /** A wire name, a dotted path, or the unknown name that was found. Empty where the whole text is meant. */
  readonly parameter: string;
  /** What is wrong, then what to do. Never repeats a secret, a token, a CPF, a CNPJ or a person's name. */
  readonly message: string;
  /** What the message says, for whoever compares findings: no logic compares sentences. */
  readonly says: MessageCode;
  /** The page of the subject's flavour. */
  readonly source: Page;
  /** The values that the message counts; unset where it names them all. */
  readonly items?: readonly string[];
  /** What to write instead, in words; unset where only the developer can know. */
  readonly suggestion?: string;
  /** Mends it on the page: the fixed reading no longer has this finding, and no new error. */
  readonly fix?: (reading: Reading) => Reading;
  /** Where it is in the text that was pasted, as far as that is known. */
  readonly place?: Span;
  /** True when minting waits until it is mended or sent anyway: errors in the token request, nothing else. */
  readonly blocks: boolean;
}

/** A finding before the rule adds what is the same for all of its findings. */
export type Hit = Pick<Finding, "parameter" | "items" | "suggestion" | "fix" | "place"> & {
  readonly message: Message;
  /** Unset means the severity of the rule. */
  readonly severity?: Severity;
  /** Which artefact it is about; unset means what the rule is about. */
  readonly about?: Artefact;
  /** False for what the studio keeps and does not send, which is no reason to wait with minting. */
  readonly isSent?: boolean;
};

export interface Rule extends DeclaredRule {
  readonly find: (subject: Subject) => readonly Hit[];
}
