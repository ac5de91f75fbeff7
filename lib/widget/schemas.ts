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
import type { Kind, Value } from "./kinds";
import { blank, fits, illFormed, shapeProblem } from "./shape-problem";

// Full zod probes for `eval`, which a strict content security policy reports as a violation.
z.config({ jitless: true });

const wellFormed = z.refine<string>((value) => value.isWellFormed(), illFormed);
const notBlank = z.refine<string>((value) => value.trim() !== "", blank);

/** The schema of one kind of value. Every error names the allowed values. */
export function schemaOf(kind: Kind): z.ZodMiniType<Value, Value> {
  return z.custom<Value>((value) => fits(kind, value), {
    error: ({ input }) => shapeProblem(kind, input),
  });
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
