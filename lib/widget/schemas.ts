/**
 * The shape and size of a config and of an identity, for whatever comes from outside. Apart from the types, so that
 * a page can load zod when it validates and not before.
 */

import * as z from "zod/mini";
import { catalogueNames, entryOf } from "./catalogue";
import type { WidgetConfig } from "./config";
import { environments } from "./environments";
import { flavours } from "./flavours/flavours";
import { digitsOf, personas, type Identity } from "./identity";
import { allowed, decode, type Kind, type Value } from "./kinds";
import { longestItem, longestList, longestText } from "./limits";

// Full zod probes for `eval`, which a strict content security policy reports as a violation.
z.config({ jitless: true });

const wellFormed = z.refine<string>(
  (value) => value.isWellFormed(),
  "Remove the invalid characters.",
);
const notBlank = z.refine<string>((value) => value.trim() !== "", "Enter a value.");

const item = z
  .string("A value must be text.")
  .check(
    z.maxLength(longestItem, `A name has at most ${longestItem} characters.`),
    z.regex(/^[^,\s]+$/, "A name cannot have spaces or commas."),
    wellFormed,
  );

const schemas = new WeakMap<Kind, z.ZodMiniType<Value, Value>>();

/** The schema of one kind of value. Every error names the allowed values. */
export function schemaOf(kind: Kind): z.ZodMiniType<Value, Value> {
  const known = schemas.get(kind);
  if (known) return known;
  const schema = makeSchema(kind);
  schemas.set(kind, schema);
  return schema;
}

function makeSchema(kind: Kind): z.ZodMiniType<Value, Value> {
  const error = `Allowed: ${allowed(kind)}.`;
  switch (kind.kind) {
    case "text":
      return z.string({ error }).check(z.maxLength(longestText, error), wellFormed, notBlank);
    case "choice":
      return z.enum(
        kind.options.map((option) => option.value),
        { error },
      );
    case "choices": {
      const one = kind.open
        ? item
        : z.enum(
            kind.options.map((option) => option.value),
            { error },
          );
      return z.array(one, { error }).check(
        z.minLength(1, error),
        z.maxLength(longestList, `Too many values. The maximum is ${longestList}.`),
        z.refine<readonly string[]>(
          (list) => new Set(list).size === list.length,
          "A value appears twice.",
        ),
      );
    }
    case "flag":
      return z.boolean({ error });
    case "integer":
      return z.int({ error }).check(z.minimum(0, error), z.maximum(999_999_999, error));
  }
}

/** True if a config can hold this text as a value of the kind. */
export function accepts(kind: Kind, raw: string): boolean {
  return z.safeParse(schemaOf(kind), decode(kind, raw)).success;
}

function oneOf(values: readonly string[]) {
  return z.enum(values, { error: `Allowed: ${values.join(", ")}.` });
}

/** Every error is a sentence for whoever sent the config. */
export const configSchema = z.strictObject({
  flavour: oneOf(flavours),
  environment: z.optional(oneOf(environments)),
  persona: z.optional(oneOf(personas)),
  ...Object.fromEntries(
    catalogueNames.map((name) => [name, z.optional(schemaOf(entryOf(name).kind))]),
  ),
}) as unknown as z.ZodMiniType<WidgetConfig, WidgetConfig>;

function documentNumber(label: string, digits: number) {
  return z.string().check(
    z.maxLength(30),
    z.refine(
      (value: string) => new RegExp(`^\\d{${digits}}$`).test(digitsOf(value)),
      `A ${label} has ${digits} digits.`,
    ),
  );
}

const personName = z
  .string()
  .check(z.maxLength(200, "Too long. The maximum is 200 characters."), wellFormed, notBlank);

const individual = { cpf: documentNumber("CPF", 11), name: personName };

export const identitySchema: z.ZodMiniType<Identity, Identity> = z.union([
  z.strictObject({
    ...individual,
    cnpj: documentNumber("CNPJ", 14),
    business_name: personName,
  }),
  z.strictObject(individual),
]);
