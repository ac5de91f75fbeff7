/** In milliseconds: who waits for longer does something else. */
const patience = 10_000;

/** Calls back with the element of the page that has this id, once it is there: what was just unfolded may have to load. */
export function whenThere(id: string, act: (element: HTMLElement) => void): void {
  const found = document.getElementById(id);
  if (found) return act(found);
  const observer = new MutationObserver(() => {
    const come = document.getElementById(id);
    if (!come) return;
    observer.disconnect();
    act(come);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), patience);
}
