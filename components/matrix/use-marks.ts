import { useCallback, useEffect, useState } from "react";
import { noMark, type Mark } from "@/lib/matrix/marks";
import { changeMark, loadMarks, watchMarks } from "@/lib/browser/mark-store";

export interface Marks {
  readonly byLink: ReadonlyMap<string, Mark>;
  /** True when this browser keeps nothing: the marks last as long as the page. */
  readonly isForgetful: boolean;
  readonly set: (link: string, change: (before: Mark) => Mark) => void;
}

/** The marks of this browser, as they are now in any of its tabs. */
export function useMarks(): Marks {
  const [byLink, setByLink] = useState<ReadonlyMap<string, Mark>>(new Map());
  const [isForgetful, setIsForgetful] = useState(false);

  useEffect(() => {
    let isCurrent = true;
    const load = async () => {
      const loaded = await loadMarks();
      if (!isCurrent) return;
      setIsForgetful(!loaded.ok);
      if (loaded.ok) setByLink(loaded.value);
    };
    void load();
    const stop = watchMarks(() => void load());
    return () => {
      isCurrent = false;
      stop();
    };
  }, []);

  const set = useCallback((link: string, change: (before: Mark) => Mark) => {
    setByLink((before) => new Map(before).set(link, change(before.get(link) ?? noMark)));
    void changeMark(link, change).then(({ ok }) => setIsForgetful(!ok));
  }, []);

  return { byLink, isForgetful, set };
}
