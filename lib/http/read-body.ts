/** Reads the body of a request up to a limit, whatever its headers claim. */

/** In bytes: a token request with every field set stays far below. */
export const bodyLimit = 64 * 1024;

/** Undefined when the body is larger than the limit. */
export async function readBody(request: Request): Promise<string | undefined> {
  const reader = request.body?.getReader();
  if (!reader) return "";
  const decoder = new TextDecoder();
  let size = 0;
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > bodyLimit) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
