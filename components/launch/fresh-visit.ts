/**
 * True when the page was opened anew and is being looked at: not by Back, not by a reload, not ahead of time, and not by
 * a redirect, such as the one from an attempt that failed.
 */
export function isFreshVisit(): boolean {
  const [visit] = performance.getEntriesByType("navigation");
  return (
    visit instanceof PerformanceNavigationTiming &&
    visit.type === "navigate" &&
    visit.redirectCount === 0 &&
    Reflect.get(document, "prerendering") !== true
  );
}
