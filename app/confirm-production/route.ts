import { admit } from "@/lib/server/access/admit";
import { answerWith } from "@/lib/server/access/answers";
import { confirmProduction } from "@/lib/server/access/confirm-production";
import { readBody } from "@/lib/http/read-body";
import { studioEnvironment } from "@/lib/server/environment/environment";
import { isProductionWord } from "@/lib/mint/production";

/** Takes the word that opens production, for the rest of the session: 204 when it is the right one, else 422. */
export async function POST(request: Request): Promise<Response> {
  const { access } = studioEnvironment();
  const { kind } = await admit(request.headers, access, "call");
  if (kind !== "admitted") return answerWith(401);
  const word = new URLSearchParams((await readBody(request)) ?? "").get("word");
  const cookie = await confirmProduction(word, request.headers, access);
  return answerWith(isProductionWord(word) ? 204 : 422, cookie && [cookie]);
}
