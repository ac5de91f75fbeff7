import type { Resolver } from "react-hook-form";
import { toConfig, type FormValues } from "./form-values";

/** Validates with the schema of the server action. It is loaded when something is first validated. */
export const resolver: Resolver<FormValues> = async (values, context, options) => {
  const [{ zodResolver }, { configSchema }] = await Promise.all([
    import("@hookform/resolvers/zod"),
    import("@/lib/widget/schemas"),
  ]);
  // The schema is for the flat config, whose wire names are the paths of the nested fields.
  const validate: Resolver<FormValues> = zodResolver<FormValues, unknown, FormValues>(
    configSchema as never,
  );
  return validate({ ...toConfig(values) }, context, options);
};
