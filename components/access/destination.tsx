import { Fragment } from "react";

interface DestinationProps {
  /** A path of the studio with its query. */
  readonly path: string;
}

/** Says where one will be after the sign-in; silent for the front page. */
export function Destination({ path }: DestinationProps) {
  if (path === "/") return null;
  return (
    <div className="grid gap-1 border-t border-line pt-4">
      <p className="text-13 text-quiet">After the sign-in, you return to:</p>
      <p className="line-clamp-3 font-mono text-12 break-words text-quiet">
        {path.split(/(?<=[&?])/).map((part, index) => (
          <Fragment key={index}>
            {index > 0 && <wbr />}
            {part}
          </Fragment>
        ))}
      </p>
    </div>
  );
}
