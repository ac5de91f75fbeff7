import { createContext, use } from "react";
import { writeLaunchFragment, type LaunchFragment } from "@/lib/launch/launch-fragment";
import type { Row } from "@/lib/matrix/rows";

interface MatrixLaunch extends Pick<LaunchFragment, "catches"> {
  /** The address of the matrix. */
  readonly matrix: string;
}

const LaunchContext = createContext<MatrixLaunch>({ matrix: "/matrix" });

export const MatrixLaunchProvider = LaunchContext;

/** Where a row is opened. What its launch link does not say stays behind the `#`: the way back, and how to mint. */
export function useRowHref({ link, number }: Pick<Row, "link" | "number">): string {
  const { matrix, ...choice } = use(LaunchContext);
  return `${link}${writeLaunchFragment({ row: { matrix, number }, ...choice })}`;
}
