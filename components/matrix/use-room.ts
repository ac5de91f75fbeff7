import { useLayoutEffect, useState, type RefObject } from "react";

export interface Room {
  /** In rem, without a scrollbar. */
  readonly width: number;
  /** In pixels: it grows with the reader's text size. */
  readonly rem: number;
}

/** How much room the element gives to its content; undefined before it is measured. */
export function useRoom(element: RefObject<HTMLElement | null>): Room | undefined {
  const [room, setRoom] = useState<Room>();

  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return;
    const measure = () => {
      const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
      const width = target.clientWidth / rem;
      setRoom((before) =>
        before?.width === width && before.rem === rem ? before : { width, rem },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);

  return room;
}
