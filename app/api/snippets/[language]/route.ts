import { studioOrigin } from "@/lib/server/access/studio-origin";
import { studioEnvironment } from "@/lib/server/environment/environment";
import { rawQuery } from "@/lib/server/request/raw-query";
import { isSnippetLanguage, snippetLanguages, writeSnippet } from "@/lib/snippets/snippets";
import { parseConfig } from "@/lib/widget/parse-config";
import { unreadText } from "@/lib/widget/unread-texts";

interface Asked {
  readonly params: Promise<{ readonly language: string }>;
}

/** The code of a configuration, for programs. The query is that of a studio URL, and all of it has to be understood. */
export async function GET({ headers }: Request, { params }: Asked): Promise<Response> {
  const { language } = await params;
  if (!isSnippetLanguage(language)) {
    return refuse(404, `Unknown language. Use one of: ${snippetLanguages.join(", ")}.`);
  }
  const { config, unread, withheld } = parseConfig(rawQuery(headers));
  if (withheld.length > 0) {
    return refuse(400, "The query has private values. Remove them.", { withheld });
  }
  if (unread.length > 0) {
    return refuse(422, "Not every setting was read. Fix these.", {
      unread: unread.map(({ name, value, reason }) => ({
        name,
        value,
        message: unreadText(reason),
      })),
    });
  }
  const origin = studioOrigin(headers, studioEnvironment().access);
  return new Response(writeSnippet(language, config, origin).text, {
    headers: { "Cache-Control": "no-store", "Content-Type": "text/plain; charset=utf-8" },
  });
}

function refuse(status: number, message: string, more: object = {}): Response {
  return Response.json({ message, ...more }, { status, headers: { "Cache-Control": "no-store" } });
}
