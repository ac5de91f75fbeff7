import type { Metadata } from "next";
import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { widgetPath } from "@/lib/emulator/finish-widget";
import { readToken } from "@/lib/emulator/read-token";
import { accessTokenOf, readWidget } from "@/lib/emulator/read-widget";
import { flavourLabel } from "@/lib/emulator/phrase";
import { webviewMessages } from "@/lib/emulator/webview-messages";
import { words } from "@/lib/emulator/words";
import { studioEnvironment } from "@/lib/server/environment/environment";
import { rawQuery } from "@/lib/server/request/raw-query";
import { soundVisit } from "@/lib/emulator/visit";
import { splitQuery } from "@/lib/emulator/visit-query";
import { visitWorld } from "@/lib/emulator/step-widget";
import { EmulatorFrame } from "./emulator-frame";
import { FallenList } from "./fallen-list";
import { FinishForm } from "./finish-form";
import { Section } from "@/components/ui/section";
import { SettingList } from "./setting-list";
import { TokenProblem } from "./token-problem";
import { UnreadList } from "./unread-list";
import { WebviewMessages } from "./webview-messages";
import { VisitForm } from "./visit/visit-form";

export const metadata: Metadata = {
  title: "Emulated widget",
  robots: { index: false, follow: false },
};

export default async function EmulatedWidgetPage() {
  const { widget: query, visit: written } = splitQuery(rawQuery(await headers()).slice(1));
  const address = query === "" ? widgetPath : `${widgetPath}?${query}`;
  if (!studioEnvironment().offeredEnvironments.includes("emulator")) notFound();
  const accessToken = accessTokenOf(address);
  const token = await readToken(accessToken);
  const reading = readWidget(address, token);
  const { locale, parameters, settings, unread, choice, flavour } = reading;
  const text = words[locale];
  const world = token.state === "valid" && visitWorld(reading, query);
  const visit = world && soundVisit(world, written);
  const messages = visit ? webviewMessages(visit) : [];
  const company = settings.find(({ name }) => name === "widget.branding.company_name")?.value;
  return (
    <EmulatorFrame locale={locale}>
      <h1 className="text-20 font-semibold break-words">{company ?? text.unnamed}</h1>
      <p className="mt-1 text-quiet">
        {flavour && (
          <strong className="font-semibold text-ink">{flavourLabel(locale, flavour)}. </strong>
        )}
        {token.state === "valid" ? `${text.expiresIn(token.minutesLeft)}. ` : ""}
        {text.intro}
      </p>
      <div className="mt-6 grid items-start gap-6 lg:grid-cols-[minmax(0,26rem)_minmax(0,1fr)]">
        <div className="lg:sticky lg:top-4">
          {token.state !== "valid" && <TokenProblem locale={locale} state={token.state} />}
          {world && visit && (
            <VisitForm world={world} visit={visit} locale={locale} query={query} />
          )}
        </div>
        <div className="grid items-start gap-4 xl:grid-cols-2">
          <div className="grid gap-4">
            {token.state === "valid" && choice && accessToken && (
              <FinishForm token={accessToken} reading={reading} choice={choice} />
            )}
            {choice && <FallenList locale={locale} choice={choice} />}
            {messages.length > 0 && (
              <Section title={text.messages}>
                <WebviewMessages messages={messages} />
              </Section>
            )}
          </div>
          <div className="grid gap-4">
            <Section title={text.fromUrl}>
              {parameters.length > 0 ? (
                <SettingList settings={parameters} />
              ) : (
                <p className="px-4 py-3 text-quiet">{text.nothingSet}</p>
              )}
            </Section>
            {unread.length > 0 && <UnreadList locale={locale} unread={unread} />}
            {flavour && (
              <Section title={text.fromToken}>
                {settings.length > 0 ? (
                  <SettingList settings={settings} />
                ) : (
                  <p className="px-4 py-3 text-quiet">{text.nothingInToken}</p>
                )}
              </Section>
            )}
          </div>
        </div>
      </div>
    </EmulatorFrame>
  );
}
