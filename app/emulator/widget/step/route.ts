import { stepWidget } from "@/lib/emulator/step-widget";
import { answerForm } from "../answer-form";

/** What a user types arrives in the body of a form and is kept nowhere. */
export async function POST(request: Request): Promise<Response> {
  return answerForm(request, stepWidget);
}
