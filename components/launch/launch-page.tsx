import { notOffered } from "@/components/studio/mint/not-offered";
import { UnreadNotice, WithheldNotice } from "@/components/shell/notices";
import { PageFrame } from "@/components/shell/page-frame";
import { WithoutScript } from "@/components/shell/without-script";
import { SeverityMark } from "@/components/findings/severity-mark";
import type { StudioFacts } from "@/components/studio/studio-context";
import { Breakable } from "@/components/ui/breakable";
import { buttonClass } from "@/components/ui/button";
import { Section } from "@/components/ui/section";
import type { LaunchFailure } from "@/lib/launch/failure-cookie";
import { catchesByDefault } from "@/lib/callbacks/catch-callbacks";
import { describeLaunch, type LaunchSetting } from "@/lib/launch/describe-launch";
import { environmentTexts, type Environment } from "@/lib/widget/environments";
import { declarationOf } from "@/lib/widget/flavours/flavours";
import { describeMintError } from "@/lib/mint/describe-mint-error";
import { quotaNotice } from "@/lib/mint/production";
import type { ParsedConfig } from "@/lib/widget/parse-config";
import { studioUrl } from "@/lib/widget/studio-url";
import { IdentityInputs } from "./identity-inputs";
import { LaunchFindings } from "./launch-findings";
import { LaunchForm } from "./launch-form";
import { ProductionInput } from "./production-input";

interface LaunchPageProps {
  readonly facts: StudioFacts;
  readonly launch: ParsedConfig;
  /** Of the attempt before, when this page is what it returned to. */
  readonly failure: LaunchFailure | undefined;
  readonly isOpenedDirectly: boolean;
}

/** What a launch link opens, before anything is minted. All of it is there without script. */
export function LaunchPage({ facts, launch, failure, isOpenedDirectly }: LaunchPageProps) {
  const { config, unread, withheld } = launch;
  const environment = config.environment ?? facts.defaultEnvironment;
  const { settings, errors, asksIdentity, isPlain, isEmpty } = describeLaunch(launch, environment);
  const refusal = refusalOf(facts, environment);
  const isProduction = environment === "production";
  const mayContinue = isPlain && isOpenedDirectly && !isProduction && !failure && !refusal;
  const blocking = errors.filter(({ blocks }) => blocks);
  return (
    <PageFrame
      facts={facts}
      carried={{ query: studioUrl(config, unread).slice(2) }}
      places={[{ environment }]}
      title={`Launch link: ${declarationOf(config.flavour).label}`}
      about={declarationOf(config.flavour).when}
      width="narrow"
    >
      {/* A blocked request names them itself. */}
      {failure?.error.kind !== "held-back" && (
        <LaunchFindings title={blockTitle(blocking.length)} findings={blocking} />
      )}
      <section aria-label="Open the widget" className="grid gap-3">
        {refusal ? (
          <p role="alert" className="flex items-start gap-1.5 text-13">
            <SeverityMark severity="error" />
            <span>{refusal}</span>
          </p>
        ) : (
          environment && (
            <LaunchForm
              launch={launch}
              environment={environment}
              failure={failure}
              firstRun={crypto.randomUUID()}
              continues={mayContinue && (isEmpty ? "from-matrix" : "always")}
              catches={failure?.catches ?? catchesByDefault(config, environment)}
            >
              {asksIdentity && (
                <IdentityInputs
                  isPersonaRefused={config.persona !== undefined}
                  offersPersonas={!isProduction}
                />
              )}
              {isProduction && facts.production === "unconfirmed" && (
                <ProductionInput notice={quotaNotice(config)} />
              )}
            </LaunchForm>
          )
        )}
        <WithoutScript>
          Without it, the widget opens, but the run is not in the run log.
        </WithoutScript>
        <p className="max-w-[70ch] text-13 text-quiet">
          {mayContinue && !isEmpty
            ? "The widget opens automatically. "
            : isProduction
              ? "Production always waits for a click. "
              : ""}
          Each launch generates a new token, so this link does not expire.
        </p>
      </section>

      <WithheldNotice names={withheld} />
      <UnreadNotice unread={unread} />
      <LaunchFindings
        title="Errors in the widget URL"
        findings={errors.filter(({ blocks }) => !blocks)}
      />

      <Settings
        title="Widget URL"
        settings={settings.filter((setting) => setting.travelsIn === "widget URL")}
      />
      <Settings
        title="Token request"
        settings={settings.filter((setting) => setting.travelsIn === "token request")}
      />
      <p>
        <a href={studioUrl(config, unread)} className={buttonClass()}>
          Change it in the studio
        </a>
      </p>
    </PageFrame>
  );
}

function blockTitle(count: number): string {
  return count === 1 ? "1 finding blocks the token" : `${count} findings block the token`;
}

/** Why this studio cannot generate the token, as a sentence; undefined if it can. */
function refusalOf(
  { offered, production, launchesProduction }: StudioFacts,
  environment: Environment | undefined,
): string | undefined {
  if (!environment) {
    return "The link has no environment. Open it in the studio, choose an environment, and copy the launch link again.";
  }
  if (!offered.includes(environment)) {
    return `${environmentTexts[environment].label} is not available in this studio. ${notOffered(environment)}`;
  }
  if (environment !== "production") return undefined;
  if (production === "refused") return inOneSentence("production-not-yours");
  return launchesProduction ? undefined : inOneSentence("production-launch-off");
}

function inOneSentence(kind: "production-not-yours" | "production-launch-off"): string {
  const { title, remedy } = describeMintError({ kind });
  return `${title} ${remedy}`;
}

function Settings({
  title,
  settings,
}: {
  readonly title: string;
  readonly settings: readonly LaunchSetting[];
}) {
  return (
    <Section title={title}>
      {settings.length === 0 ? (
        <p className="px-4 py-2.5 text-13 text-quiet">
          Nothing is set. The widget and Belvo use their defaults.
        </p>
      ) : (
        <dl className="divide-y divide-line">
          {settings.map(({ name, value }) => (
            <div
              key={name}
              data-setting={name}
              className="grid gap-x-4 px-4 py-2 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]"
            >
              <dt className="font-mono text-13 break-words text-quiet">
                <Breakable text={name} />
              </dt>
              <dd className="font-mono text-13 font-medium break-words">{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  );
}
