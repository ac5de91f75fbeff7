/** Text that a reader of Markdown shows as it is, in one line: it loads no image and leads nowhere. */
export function escapeMarkdown(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\`*_{}[\]<>()#|~!&:@]/g, "\\$&");
}
