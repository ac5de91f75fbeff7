import { handleEmulator } from "@/lib/emulator/handle-emulator";
import { studioEnvironment } from "@/lib/server/environment/environment";

/** Every method arrives here, so that a wrong one is refused as Belvo refuses it. */
function answer(request: Request): Response | Promise<Response> {
  const { offeredEnvironments } = studioEnvironment();
  return offeredEnvironments.includes("emulator")
    ? handleEmulator(request)
    : new Response("The emulator is off.\n", { status: 404 });
}

export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
};
