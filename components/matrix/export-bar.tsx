"use client";

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

  function take(format: ExportFormat) {
    setFailed(undefined);
    write(format)
      .then((text) => saveFile(exportTexts[format].file, exportTexts[format].type, text))
      .catch(() => setFailed(format));
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
      <p role="status" className="text-13 text-danger empty:hidden">
        {failed && `${exportTexts[failed].label} could not be written. Try again.`}
      </p>
    </div>
  );
}
