import { finishWidget } from "@/lib/emulator/finish-widget";
import { answerForm } from "../answer-form";

/** A form's POST and not a link, so that nothing which fetches ahead ends a visit. */
export async function POST(request: Request): Promise<Response> {
  return answerForm(request, finishWidget);
}
