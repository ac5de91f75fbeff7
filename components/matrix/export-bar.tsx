import { useState } from "react";
import { Button } from "@/components/ui/button";
import { saveFile } from "@/lib/browser/save-file";
import { exportFormats, exportTexts, type ExportFormat } from "@/lib/matrix/exports";

/** Writes a file of each form, and says when it could not. */
export function ExportBar({
  isReady,
  write,
}: {
  readonly isReady: boolean;
  readonly write: (format: ExportFormat) => Promise<string>;
}) {
  const [failed, setFailed] = useState<ExportFormat>();
  // Ten thousand rows take seconds.
  const [writing, setWriting] = useState<readonly ExportFormat[]>([]);

  function take(format: ExportFormat) {
    if (writing.includes(format)) return;
    setFailed(undefined);
    setWriting((before) => [...before, format]);
    write(format)
      .then((text) => saveFile(exportTexts[format].file, exportTexts[format].type, text))
      .catch(() => setFailed(format))
      .finally(() => setWriting((before) => before.filter((one) => one !== format)));
  }

  return (
    <div role="group" aria-label="Export" className="flex flex-wrap items-center gap-1">
      <span className="pr-1 text-13 text-quiet">Export</span>
      {exportFormats.map((format) => (
        <Button
          key={format}
          look="quiet"
          disabled={!isReady}
          aria-label={`Export as ${exportTexts[format].label}`}
          onClick={() => take(format)}
          className="px-2 text-13"
        >
          {exportTexts[format].label}
        </Button>
      ))}
      <p role="status" className={`text-13 empty:hidden ${failed ? "text-danger" : "text-quiet"}`}>
        {failed
          ? `The export as ${exportTexts[failed].label} failed. Try again.`
          : writing.map((format) => `Writing ${exportTexts[format].label}…`).join(" ")}
      </p>
    </div>
  );
}
