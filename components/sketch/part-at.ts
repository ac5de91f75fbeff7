/**
 * The innermost part of a drawing at a point of the window; undefined where there is none. The drawing is inert, so that no event
 * names its parts.
 */
export function partAt(drawing: Element, x: number, y: number): HTMLElement | undefined {
  const parts = [...drawing.querySelectorAll<HTMLElement>("[data-setting]")];
  // What stands inside stands later.
  return parts.findLast((part) => {
    const { left, right, top, bottom } = part.getBoundingClientRect();
    return left <= x && x <= right && top <= y && y <= bottom;
  });
}
