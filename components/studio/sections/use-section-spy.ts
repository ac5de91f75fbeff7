import { useEffect, useState } from "react";

/** The section that is being read: the last one that begins in the upper third of the screen. */
export function useSectionSpy(): string | undefined {
  const [current, setCurrent] = useState<string>();

  useEffect(() => {
    let frame = 0;
    function look() {
      frame = 0;
      const all = [...document.querySelectorAll<HTMLElement>("[data-section]")];
      const begun = all.filter((one) => one.getBoundingClientRect().top < innerHeight / 3);
      setCurrent((begun.at(-1) ?? all[0])?.dataset["section"]);
    }
    function follow() {
      frame ||= requestAnimationFrame(look);
    }
    follow();
    // The form scrolls in its column or with the page, and a section may unfold.
    document.addEventListener("scroll", follow, { capture: true, passive: true });
    document.addEventListener("click", follow);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener("scroll", follow, { capture: true });
      document.removeEventListener("click", follow);
    };
  }, []);

  return current;
}
