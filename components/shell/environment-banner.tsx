import { environmentTexts, type Environment } from "@/lib/widget/environments";

const looks: Readonly<Record<Environment, string>> = {
  emulator: "bg-emulator-soft text-emulator",
  sandbox: "bg-sandbox-soft text-sandbox",
  production: "bg-production text-surface",
};

interface EnvironmentBannerProps {
  readonly environment: Environment | undefined;
  /** Said first, where the screen shows more than one config. */
  readonly side?: string;
}

/** Names the environment across the screen, in its colour. */
export function EnvironmentBanner({ environment, side }: EnvironmentBannerProps) {
  return (
    <p
      data-environment={environment}
      className={`px-4 py-1.5 text-center text-13 ${environment ? looks[environment] : "bg-warning-soft text-warning"}`}
    >
      {side && `${side}: `}
      {environment ? (
        <>
          <strong className="font-medium">{environmentTexts[environment].label}.</strong>{" "}
          {environmentTexts[environment].what}
        </>
      ) : (
        "No environment is chosen: choose one to generate a token."
      )}
    </p>
  );
}
