import { render, screen } from "@testing-library/react";
import { useState, type ReactNode } from "react";
import { FormProvider, useForm } from "react-hook-form";
import { describe, expect, it } from "vitest";
import { FindingsContext, type LiveFinding } from "@/components/studio/output/findings-context";
import { testStudio } from "@/components/studio/studio.test-support";
import { StudioContext } from "@/components/studio/studio-context";
import { entryOf, type ParameterName } from "@/lib/widget/catalogue";
import type { Severity } from "@/lib/widget/declared-rule";
import { createConfigStore } from "./config-store";
import { toFormValues, type FormValues } from "./form-values";
import { ParameterField } from "./parameter-field";
import { ThemeGroup } from "./theme-group";
import { ConfigContext } from "./use-derived";

const themeName = "widget.theme.--color-primary-base";

const controls: readonly (readonly [ParameterName, () => ReactNode])[] = [
  ["external_id", () => <ParameterField name="external_id" flavour="multi_region" />],
  [themeName, () => <ThemeGroup names={[themeName]} />],
];

function finding(parameter: ParameterName, severity: Severity): LiveFinding {
  const { source } = entryOf(parameter);
  const says = { code: "x", values: [] };
  return { rule: "x", severity, parameter, message: "Look at it.", says, source, blocks: false };
}

interface OneFieldProps {
  readonly found: readonly LiveFinding[];
  readonly serverSays?: readonly [ParameterName, string] | undefined;
  readonly children: ReactNode;
}

function OneField({ found, serverSays, children }: OneFieldProps) {
  const form = useForm<FormValues>({
    defaultValues: toFormValues({ flavour: "multi_region" }),
    ...(serverSays && { errors: nestedError(serverSays) }),
  });
  const [store] = useState(() => createConfigStore(form));
  return (
    <StudioContext value={testStudio}>
      <FormProvider {...form}>
        <ConfigContext value={store}>
          <FindingsContext value={{ findings: found, unread: [], canFix: false, areOld: false }}>
            {children}
          </FindingsContext>
        </ConfigContext>
      </FormProvider>
    </StudioContext>
  );
}

function nestedError([name, message]: readonly [ParameterName, string]): object {
  return name
    .split(".")
    .reduceRight<object>((inner, key) => ({ [key]: inner }), { type: "server", message });
}

describe.each(controls)("the control of %s", (name, draw) => {
  const control = () => screen.getByRole("textbox", { name: new RegExp(name) });
  const isMarked = () => control().getAttribute("aria-invalid") === "true";

  it("is marked for an error", () => {
    render(<OneField found={[finding(name, "error")]}>{draw()}</OneField>);
    expect(isMarked()).toBe(true);
  });

  it.each(["warning", "info"] as const)("is not marked for a %s, which it says", (severity) => {
    render(<OneField found={[finding(name, severity)]}>{draw()}</OneField>);
    expect(isMarked()).toBe(false);
    expect(screen.getByText("Look at it.")).toBeTruthy();
  });

  it("is marked for what the server says, and says it", () => {
    render(
      <OneField found={[]} serverSays={[name, "Belvo does not know it."]}>
        {draw()}
      </OneField>,
    );
    expect(isMarked()).toBe(true);
    expect(screen.getByText("Belvo does not know it.")).toBeTruthy();
  });
});
