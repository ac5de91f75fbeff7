import { renderSVG } from "uqr";
import { buttonClass } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";

interface QrPictureProps {
  readonly text: string;
  /** Of the file that it is downloaded as, without its ending. */
  readonly fileName: string;
}

/** As large as the space allows. Black on white in either colour scheme, with the margin that scanners want. */
export function QrPicture({ text, fileName }: QrPictureProps) {
  const svg = renderSVG(text, { ecc: "M", border: 4, pixelSize: 4 });
  const address = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return (
    <div className="grid justify-items-center gap-3">
      {/* eslint-disable-next-line @next/next/no-img-element -- a picture that is made here needs no optimising */}
      <img
        src={address}
        alt="QR code of the launch link"
        className="aspect-square w-full max-w-[min(24rem,45dvh)] rounded-md border border-line bg-[white]"
      />
      <a href={address} download={`${fileName}.svg`} className={buttonClass()}>
        <Icon name="download" /> Download SVG
      </a>
    </div>
  );
}
